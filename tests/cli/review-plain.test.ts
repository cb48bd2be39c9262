import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { AT_ODDS_TWICE, folderWith, runIn, source } from './fake-run.ts';

/** Answers a review in a folder, line by line. */
async function answered(folder: string, answers: readonly string[], more: readonly string[] = ['--by', 'Ines']) {
  const variables = { XDG_STATE_HOME: join(folder, 'state') };
  const ran = await runIn(folder, ['review', '--plain', ...more], { answers, variables });
  const path = join(folder, 'decisions.yaml');
  return { ...ran, decisions: existsSync(path) ? readFileSync(path, 'utf8') : '' };
}

describe('gainsay review --plain', () => {
  it('tells a conflict in sentences and asks', async () => {
    const { status, stdout, stderr } = await answered(folderWith(AT_ODDS_TWICE), []);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^\nConflict 1 of 2, 2 undecided\.\nError: .*12 people.*17 people/);
    expect(stdout).toContain(
      'Position 1: 12 people, 1 witness.\n  meridian-wire, sources/meridian-wire.yaml line 3: “12 dead”, differs in “12”\n',
    );
    expect(stdout).toMatch(/Which position is right, 1 or 2\? .*\n$/);
    // Nothing is told by a colour or by a line that is drawn.
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2500-\u25ff]/u);
  });

  it('tells to mend a draft, and of what another says only the slip that it may be', async () => {
    const files = {
      ...AT_ODDS_TWICE,
      'sources/orlen-post.yaml': source(['kesra-quake.dead', '12 people']),
      'sources/kesra-news.yaml': source(['kesra-quake.dead', '21 people']),
      'sources/ours.md': '---\nlanguage: en\n---\n\n:claim[21 people]{fact=kesra-quake.dead}\n',
    };
    const { stdout } = await answered(folderWith(files), ['u']);
    expect(stdout.match(/^(?:To mend it|It may be).*$/gm)).toEqual([
      'To mend it: 12 people in sources/ours.md.',
      'It may be a slip for 12 people, in sources/kesra-news.yaml.',
    ]);
  });

  describe('mends a draft', () => {
    const files = {
      ...AT_ODDS_TWICE,
      'sources/orlen-post.yaml': source(['kesra-quake.dead', '12 people']),
      'sources/kesra-news.yaml': source(['kesra-quake.dead', '12 people']),
      'sources/ours.md':
        '---\nlanguage: en\n---\n\nThere were :claim[21 dead]{fact=kesra-quake.dead value="21 people"}.\n',
    };
    const draft = (folder: string): string => readFileSync(join(folder, 'sources/ours.md'), 'utf8');

    it('after it told what it would change', async () => {
      const folder = folderWith(files);
      const { stdout } = await answered(folder, ['x', '', 'x', 'perhaps', 'yes']);
      expect(stdout).toContain('sources/ours.md line 5 now: There were :claim[21 dead]');
      expect(stdout).toContain('It would be: There were :claim[12 dead]');
      expect(stdout.split('Is it to be written? yes, or an empty line goes back.')).toHaveLength(4);
      expect(stdout).toContain('“perhaps” is no answer');
      expect(stdout).toContain('Written to sources/ours.md (z undoes)');
      expect(draft(folder)).toContain(':claim[12 dead]{fact=kesra-quake.dead value="12 people"}');
      expect(stdout.slice(stdout.indexOf('Written to'))).not.toContain('21 people');
    });

    it('and takes it back', async () => {
      const folder = folderWith(files);
      await answered(folder, ['x', 'y', 'z']);
      expect(draft(folder)).toBe(files['sources/ours.md']);
    });

    it('only where there is something to mend', async () => {
      const { stdout } = await answered(folderWith(AT_ODDS_TWICE), ['x']);
      expect(stdout).toMatch(/^x does nothing: no draft takes part/m);
    });
  });

  it('decides, goes on to the next, and keeps where one left', async () => {
    const folder = folderWith(AT_ODDS_TWICE);
    const first = await answered(folder, ['2', 'the town counted', 'q']);
    expect(first.stdout).toContain(
      'Decided: prefer 17 people: the town counted (z undoes it).\n\nConflict 2 of 2, 1 undecided.',
    );
    expect(first.decisions).toContain('verdict: { prefer: 17 people }\n  reason: the town counted');
    expect(first.decisions).toContain('by: Ines');
    expect((await answered(folder, [])).stdout).toMatch(/^\nConflict 2 of 2, 1 undecided\./);
  });

  it('takes words for letters, and asks on where a verdict needs more', async () => {
    const { stdout, decisions } = await answered(folderWith(AT_ODDS_TWICE), [
      ...['both stand', 'nonsense', 'time', 'one was earlier'],
      ...['defer', 'tomorrow', '2026-03-01', '2026-03-09', 'the city answers then'],
    ]);
    expect(stdout).toContain('“nonsense” is no answer');
    expect(stdout).toContain('“tomorrow” is no day');
    expect(stdout).toContain('2026-03-01 is past');
    expect(stdout).toContain('Everything in the list is decided.');
    expect(decisions).toContain('verdict: { both-stand: time }');
    expect(decisions).toMatch(/verdict: defer\n {2}reason: the city answers then[^]*until: 2026-03-09/);
  });

  it('undoes and does again', async () => {
    const folder = folderWith(AT_ODDS_TWICE);
    const undone = await answered(folder, ['b', 'both are guesses', 'z']);
    expect(undone.stdout).toContain('Undone (Z does it again)\n\nConflict 1 of 2, 2 undecided.');
    expect(undone.decisions).not.toContain('both are guesses');
    expect((await answered(folder, ['b', 'both are guesses', 'z', 'Z'])).decisions).toContain('both are guesses');
  });

  it('decides nothing without a reason, and says why an answer is none', async () => {
    const { stdout, decisions } = await answered(folderWith(AT_ODDS_TWICE), [
      '1',
      '',
      '3',
      'z',
      'y',
      '0',
      '/bridge',
      '/bridge',
      '/nowhere',
    ]);
    expect(decisions).toBe('');
    expect(stdout).toContain('there is no position 3');
    expect(stdout).toMatch(/^z does nothing: nothing /m);
    expect(stdout).toContain('“y” is no answer; ? tells them all.');
    expect(stdout).toContain('Conflict 2 of 2');
    expect(stdout.split('Nothing in the list holds “nowhere”.')).toHaveLength(2);
  });

  it('narrows the list, keeps that until the next time, and goes back to what was told before', async () => {
    const folder = folderWith(AT_ODDS_TWICE);
    const { stdout } = await answered(folder, [
      'f',
      'f nowhere',
      'f orlen-bridge',
      'f all',
      'j',
      'k',
      'p',
      'p',
      'p',
      'p',
    ]);
    expect(stdout).toMatch(/^severity: error 2\.\nstate: open 2\.$/m);
    expect(stdout).toContain('Nothing is called “nowhere” here');
    const places = [...stdout.matchAll(/^Conflict .*$/gm)].map(([place]) => place);
    expect(places).toEqual([
      'Conflict 1 of 2, 2 undecided.',
      'Conflict 1 of 1, only subject orlen-bridge, 2 undecided in all.',
      ...['2', '1', '2', '1'].map((at) => `Conflict ${at} of 2, 2 undecided.`),
    ]);
    expect(stdout).toContain('Nothing else was told before.');
    await answered(folder, ['f subject orlen-bridge', 'q']);
    const next = await answered(folder, ['f all']);
    expect(next.stdout).toContain('The list is narrowed as last time; f all shows all again.');
    expect(next.stdout).toContain('Conflict 1 of 1, only subject orlen-bridge');
  });

  it('tells all answers, the reasoning, and the conflict again', async () => {
    const { stdout } = await answered(folderWith(AT_ODDS_TWICE), ['?', 'w', 't']);
    expect(stdout).toContain('b or both wrong: Decide that no position is right; the file has it as both-wrong.');
    expect(stdout).toMatch(/^z or undo: Undo .*; not now: nothing /m);
    expect(stdout).toContain('Position 1: 12 people allows');
    expect(stdout.split('Conflict 1 of 2')).toHaveLength(3);
  });

  it('reads the files again when asked to', async () => {
    const folder = folderWith(AT_ODDS_TWICE);
    const answers = Readable.from(['j', 'r']).map((answer: string) => {
      if (answer === 'r')
        writeFileSync(join(folder, 'sources/orlen-post.yaml'), source(['orlen-bridge.cost', 'EUR 7 million']));
      return answer;
    });
    const variables = { XDG_STATE_HOME: join(folder, 'state') };
    const { stdout } = await runIn(folder, ['review', '--plain', '--by', 'Ines'], { answers, variables });
    expect(stdout).toContain('Conflict 1 of 1, 1 undecided.');
  });

  it('shows what sources hold without obeying it', async () => {
    const files = {
      ...AT_ODDS_TWICE,
      'sources/orlen-post.yaml': source(['kesra-quake.dead', '17 people', '17 dead \u202eabc']),
    };
    const { stdout } = await answered(folderWith(files), ['/\u001b[2J']);
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(stdout).toContain(String.raw`\u202e`);
  });

  it('decides nothing where nobody is known, and says so first', async () => {
    const folder = folderWith(AT_ODDS_TWICE);
    const ran = await runIn(folder, ['review', '--plain', '--by', 'Ines'], {
      answers: ['1', 'because'],
      variables: { CI: 'true', XDG_STATE_HOME: join(folder, 'state') },
    });
    expect(ran.stdout).toMatch(/^Nothing can be decided here: /);
    expect(existsSync(join(folder, 'decisions.yaml'))).toBe(false);
  });
});
