import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { FORMATS } from '../../src/reports/registry.ts';
import { folderWith, RULES, runIn, source, type Files, type Ran } from './fake-run.ts';

/** Letters and figures that stand nowhere but in the source under embargo. */
const WORD = 'Zyxquv';
const FIGURE = '7391';

const OTHERS: Files = {
  'rules/kesra.yaml': `${RULES}scopes: { period: text }\nentities:\n  mayor: { type: person, names: [mayor] }\n`,
  'sources/a.yaml': source(['kesra-quake.dead', '12 people', '12 dead'], ['orlen-bridge.cost', 'EUR 5 million']),
  'sources/b.yaml': source(['kesra-quake.dead', '17 people'], ['kesra-quake.struck', '2026-03-04']),
};

async function json(folder: string, ...argv: readonly string[]): Promise<Report> {
  return JSON.parse((await runIn(folder, ['check', '--format', 'json', ...argv])).stdout) as Report;
}

/** All that can be printed of a project. */
async function everything(folder: string, now: string): Promise<string> {
  const ran: Ran[] = [];
  for (const format of FORMATS.keys())
    ran.push(
      await runIn(folder, ['check', '--format', format, '--now', now, '--show', 'compatible,incomparable'], {
        isTerminal: false,
      }),
    );
  ran.push(await runIn(folder, ['check', '--now', now, '--quiet']));
  for (const { id } of (await json(folder, '--now', now)).conflicts)
    ran.push(await runIn(folder, ['explain', id, '--now', now]));
  ran.push(await runIn(folder, ['explain', 'no-such-name', '--now', now]));
  // Ids are made of digits and letters, and so may hold a figure.
  return ran
    .map(({ stdout, stderr }) => stdout + stderr)
    .join('\n')
    .replace(/[0-9a-f]{12,}/g, '');
}

const claim = fc.record({
  fact: fc.constantFrom('kesra-quake.dead', 'orlen-bridge.cost', 'kesra-quake.struck', 'kesra-quake.daed', WORD),
  value: fc.constantFrom(
    `${FIGURE} people`,
    `EUR ${FIGURE} million`,
    FIGURE,
    `${FIGURE}-03-04`,
    WORD,
    `at least ${FIGURE} ${WORD}`,
  ),
  more: fc.subarray([
    `quote: "${WORD} ${FIGURE}"`,
    `note: ${WORD}`,
    `said-by: ${WORD}`,
    'said-by: mayro',
    `scope: { period: ${WORD} }`,
    `scope: { ${WORD}: ${WORD} }`,
    `origin: ${WORD}`,
    `${WORD}: 1`,
    `stance: ${WORD}`,
    `as-of: ${WORD}`,
  ]),
});

const hidden = fc.record({
  role: fc.constantFrom('report', 'reference', 'draft', 'published'),
  head: fc.subarray([
    `title: ${WORD} ${FIGURE} #${WORD}`,
    `publisher: ${WORD}`,
    `url: https://${WORD}.example`,
    `language: ${WORD}`,
    `supersedes: a`,
    `symbols: { "$": ${WORD} }`,
    `zone: ${WORD}`,
    `published: ${WORD}`,
    `text: { path: texts/hidden.txt }`,
    `"${WORD}`,
  ]),
  claims: fc.array(claim, { minLength: 1, maxLength: 4 }),
  isMarkdown: fc.boolean(),
});

describe('a source under embargo', () => {
  it('has no word or figure in any output', async () => {
    await fc.assert(
      fc.asyncProperty(hidden, async ({ role, head, claims, isMarkdown }) => {
        const keys = ['embargo: 2026-05-01', `role: ${role}`, ...head];
        const text = isMarkdown
          ? `---\n${keys.join('\n')}\n---\n\n${claims.map(({ fact, value }) => `:claim[${value}]{fact=${fact}} and :claim[${WORD}]{fact=${fact} value="${value}" ${WORD}=1}`).join('\n\n')}\n`
          : `${keys.join('\n')}\nclaims:\n${claims.map(({ fact, value, more }) => [`  - fact: ${fact}`, `    value: ${value}`, ...more.map((line) => `    ${line}`)].join('\n')).join('\n')}\n`;
        const folder = folderWith({
          ...OTHERS,
          [isMarkdown ? 'sources/hidden.md' : 'sources/hidden.yaml']: text,
          'texts/hidden.txt': `Other words than ${WORD} has.`,
        });
        const shown = await everything(folder, '2026-04-30');
        expect(shown).not.toMatch(new RegExp(`${WORD}|${FIGURE}`, 'i'));
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  const HIDDEN = `embargo: 2026-05-01\ntitle: ${WORD}\n${source(['kesra-quake.dead', `${FIGURE} people`], ['orlen-bridge.cost', `EUR ${FIGURE}`])}`;

  it('takes its part in the check, and says that it is held', async () => {
    const folder = folderWith({ ...OTHERS, 'sources/hidden.yaml': HIDDEN });
    const report = await json(folder, '--now', '2026-04-30');
    expect(report.conflicts).toMatchObject([
      { facts: ['kesra-quake.dead'], severity: 'error', withheld: { sources: ['hidden'], until: '2026-05-01' } },
      { facts: ['orlen-bridge.cost'], severity: 'error', withheld: { sources: ['hidden'] } },
    ]);
    const { stdout, status } = await runIn(folder, ['check', '--now', '2026-04-30']);
    expect(status).toBe(1);
    expect(stdout).toContain('held   hidden: under embargo until 2026-05-01; --include-embargoed shows the words.');
  });

  it('is shown with the option, and once the embargo is over', async () => {
    const folder = folderWith({ ...OTHERS, 'sources/hidden.yaml': HIDDEN });
    const asked = await json(folder, '--now', '2026-04-30', '--include-embargoed');
    const later = await json(folder, '--now', '2026-05-01');
    expect(asked).toEqual(later);
    expect(JSON.stringify(asked)).toContain(FIGURE);
    expect(asked.conflicts.map(({ id }) => id)).toEqual(
      (await json(folder, '--now', '2026-04-30')).conflicts.map(({ id }) => id),
    );
  });

  it('is decided on only by whoever may see it', async () => {
    const folder = folderWith({ ...OTHERS, 'sources/hidden.yaml': HIDDEN });
    const [conflict] = (await json(folder, '--now', '2026-04-30')).conflicts;
    const call = ['decide', conflict?.id ?? '', '--now', '2026-04-30'];
    const { status, stderr } = await runIn(folder, call);
    expect(status).toBe(2);
    expect(stderr).toContain('--include-embargoed');
    expect(stderr).not.toMatch(new RegExp(`${WORD}|${FIGURE}`));
    expect((await runIn(folder, [...call, '--include-embargoed'])).stderr).toContain(FIGURE);
  });

  it('shows no word of decisions on it in the patch of a trial', async () => {
    const folder = folderWith({ ...OTHERS, 'sources/hidden.yaml': HIDDEN });
    const reportNow = await json(folder, '--now', '2026-04-30', '--include-embargoed');
    const now = ['--now', '2026-04-30'];
    const why = ['--reason', 'the register says so', '--by', 'Ada'];
    for (const { id } of reportNow.conflicts)
      await runIn(folder, ['decide', id, '--verdict', 'both-wrong', ...why, ...now, '--include-embargoed']);
    // One conflict goes, so that what was decided on it is to be pruned, beside what was decided on the other.
    writeFileSync(join(folder, 'sources/a.yaml'), source(['kesra-quake.dead', '12 people']));
    const trial = ['decide', '--prune', '--dry-run', ...now];
    const { stdout, stderr, status } = await runIn(folder, trial);
    expect(status).toBe(0);
    expect(stdout + stderr).toContain('Would withdraw');
    expect((stdout + stderr).replace(/[0-9a-f]{12,}/g, '')).not.toMatch(new RegExp(`${WORD}|${FIGURE}`));
    expect((await runIn(folder, [...trial, '--include-embargoed'])).stdout).toContain(FIGURE);
  });

  it('changes nothing where it takes no part', async () => {
    const report = await json(
      folderWith({
        ...OTHERS,
        'sources/hidden.yaml': `embargo: 2026-05-01\n${source(['kesra-quake.struck', '2026-03-04'])}`,
      }),
    );
    expect(report.conflicts).toMatchObject([{ facts: ['kesra-quake.dead'] }]);
    expect(report.conflicts[0]).not.toHaveProperty('withheld');
  });

  it('is one whose embargo cannot be read', async () => {
    const folder = folderWith({
      ...OTHERS,
      'sources/hidden.yaml': HIDDEN.replace('2026-05-01', 'soon'),
      'sources/broken.yaml': `embargo: 2026-05-01\ntitle: "${WORD}\n`,
    });
    const { stdout, status } = await runIn(folder, ['check', '--now', '2036-01-01']);
    expect(status).toBe(2);
    expect(stdout).toContain('source/embargo');
    expect(stdout).not.toMatch(new RegExp(`${WORD}|${FIGURE}`));
  });
});
