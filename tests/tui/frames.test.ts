import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Mend } from '../../src/mending/mend.ts';
import type { Target } from '../../src/mending/targets-of.ts';
import type { Report, ReportedPosition } from '../../src/model/report.ts';
import { openReview } from '../../src/tui/open-review.tsx';
import { createPaint } from '../../src/tui/theme.ts';
import type { Outgoing } from '../../src/tui/ruled.ts';
import { KESRA_REPORT } from '../reports/kesra-report.ts';
import { fakeTerminal } from './fake-terminal.ts';
import { kesraSession } from './kesra-session.ts';

const ENTER = '\r';
const ESCAPE = '\u001b';

/** A conflict that a draft of ours takes part in. */
function mendableReport(): Report {
  const [first] = KESRA_REPORT.conflicts;
  if (!first) return KESRA_REPORT;
  const positions = first.positions.map((position) => ({
    ...position,
    claims: position.claims.map((claim) => ({ ...claim, role: 'draft' as const })),
  }));
  return { ...KESRA_REPORT, conflicts: [{ ...first, positions }] };
}

/** A conflict whose texts are at hand. */
function quotedReport(): Report {
  const [first] = KESRA_REPORT.conflicts;
  const [one, other] = first?.positions ?? [];
  if (!first || !one || !other) return KESRA_REPORT;
  const quoted = (position: ReportedPosition, texts: readonly (readonly [string, string, string])[]) => ({
    value: position.value,
    witnesses: position.witnesses,
    claims: texts.flatMap(([prefix, exact, suffix], index) => {
      const [claim] = position.claims;
      const selectors = [{ type: 'TextQuoteSelector', exact, prefix, suffix }];
      return claim
        ? [{ ...claim, line: claim.line + index, quote: exact, language: index === 1 ? 'ar' : 'en', selectors }]
        : [];
    }),
  });
  const positions = [
    quoted(one, [
      ['er fined the builder of the bridge ', 'about €746 million', ' on Friday, and nobody appealed so far'],
      ['غرمت المحكمة الشركة التي بنت الجسر ', '746 مليون يورو', ' يوم الجمعة'],
    ]),
    quoted(other, [
      ['Bridge\n\nThe court fined it ', '€764 million', '.\n\nAdvertisement'],
      ['غرمت المحكمة الشركة التي بنت الجسر ', '764 مليون يورو', ' يوم الجمعة'],
    ]),
  ];
  return { ...KESRA_REPORT, conflicts: [{ ...first, positions, fits: [], superseded: [] }] };
}

const LONG = 'and so on with many other words that tell nothing of it '.repeat(8);
const DRAFT = `# Bridge\r\n\r\n${LONG}it cost €764 million, the mayor said${LONG}.\r\nقتل 12 شخصا\r\n`;
/** Two changes: of a long line with breaks of two characters, and of a text that would order a terminal about. */
const MENDS: readonly Mend[] = [
  {
    words: 'digit-transposed: “€764 million” becomes “€746 million”',
    files: [
      { file: 'texts/ours.txt', before: DRAFT, after: DRAFT.replace('764', '746').replace('12 ش', '14 ش') },
      { file: 'sources/ours.yaml', before: 'value: EUR 764 million\n', after: 'value: EUR 746 million\n' },
    ],
  },
  {
    words: 'preferred: \u001b[2J',
    files: [{ file: 'a\u001b[2J.md', before: 'a\u001b[2J\n', after: 'b\u202e\ue000\n' }],
  },
];
const TARGETS: readonly Target[] = [
  { kind: 'fact', fact: 'kesra-quake.damage', label: 'Damage of the quake at Kesra' },
  { kind: 'fact', fact: 'orlen-dam.cost', label: 'Cost of the dam at Orlen' },
  { kind: 'fact', fact: 'orlen-road.cost', label: '' },
  { kind: 'scope', key: 'damages', words: 'net' },
];

describe('the screen', () => {
  it.each([60, 80, 120, 200])('looks as it should in %i columns', async (columns) => {
    const terminal = fakeTerminal(columns, 30);
    const ended = openReview(kesraSession(terminal));
    await terminal.shows('q quit');
    const frames: string[] = [];
    const take = (): void => void frames.push(`${terminal.screen().join('\n')}\n${'═'.repeat(columns)}\n`);
    for (const keys of ['', '\t', '\t1', 'because the mayor says so', ENTER, 's', ESCAPE, 'f', ESCAPE, '?']) {
      if (keys !== '') await terminal.type(...(keys.startsWith('\t') ? Array.from(keys) : [keys]));
      take();
    }
    await terminal.type(ESCAPE, 'q');
    expect(await ended).toMatchObject({ by: 'quit' });
    await expect(frames.join('')).toMatchFileSnapshot(
      join(import.meta.dirname, `../golden/review-${String(columns)}.txt`),
    );
  });

  it.each([60, 80, 120, 200])('shows quotes in their context in %i columns', async (columns) => {
    const terminal = fakeTerminal(columns, 24);
    const ended = openReview(kesraSession(terminal, {}, quotedReport()));
    await terminal.shows('q quit');
    await terminal.type('\t');
    const frame = `${terminal.screenWithLines().join('\n')}\n`;
    await terminal.type('q');
    await ended;
    // To an editor, brackets in a quote are words that are not in the source.
    expect(frame).not.toMatch(/[[\]]/);
    await expect(frame).toMatchFileSnapshot(
      join(import.meta.dirname, `../golden/review-quotes-${String(columns)}.txt`),
    );
  });

  it('says which words differ where the terminal cannot show it', async () => {
    const terminal = fakeTerminal(120, 40);
    const ended = openReview({ ...kesraSession(terminal, {}, quotedReport()), paint: createPaint('bare', 'dark') });
    await terminal.shows('q quit');
    const shown = terminal
      .screen()
      .join(' ')
      .replace(/[│\s]+/g, ' ');
    expect(shown).toContain('“about €746 million” on Friday, and nobody appealed so … (differs in “about” and “746”)');
    expect(terminal.written()).not.toMatch(/\[[147]m/);
    await terminal.type('q');
    await ended;
  });

  it.each([60, 80, 120, 200])('shows a change to files before it is made in %i columns', async (columns) => {
    const terminal = fakeTerminal(columns, 24);
    const session = kesraSession(terminal, { mends: () => MENDS, targets: () => TARGETS }, mendableReport());
    const ended = openReview(session);
    await terminal.shows('q quit');
    const frames: string[] = [];
    for (const keys of ['x', 'j', ESCAPE, 't', ENTER, 'dam', '\u001b[B', ENTER, ENTER]) {
      await terminal.type(keys);
      frames.push(`${terminal.screen().join('\n')}\n${'═'.repeat(columns)}\n`);
    }
    await terminal.type('q');
    await ended;
    expect(session.saved.map(({ mend }) => mend)).toEqual([MENDS[0]]);
    await expect(frames.join('')).toMatchFileSnapshot(
      join(import.meta.dirname, `../golden/review-mend-${String(columns)}.txt`),
    );
  });

  it('shows a change anew where the files are not what they were', async () => {
    const terminal = fakeTerminal(120, 30);
    const asked: string[] = [];
    const [first] = MENDS;
    const ended = openReview(
      kesraSession(
        terminal,
        {
          mends: ({ kind }) => {
            asked.push(kind);
            return first ? [{ ...first, words: `change ${String(asked.length)}` }] : [];
          },
          save: () => Promise.resolve('ours.md has changed since it was read.'),
        },
        mendableReport(),
      ),
    );
    await terminal.shows('q quit');
    await terminal.type('x');
    await terminal.shows('change 1');
    await terminal.type(ENTER);
    await terminal.shows('change 2');
    await terminal.shows('Not saved: ours.md has changed since it was read.');
    await terminal.type(ESCAPE, 'z');
    await terminal.shows('z does nothing: nothing has been done here yet');
    await terminal.type('q');
    await ended;
  });

  it('gives the terminal back as it was', async () => {
    const terminal = fakeTerminal(120, 30);
    const ended = openReview(kesraSession(terminal));
    await terminal.shows('q quit');
    expect([terminal.isAlternate(), terminal.isRaw()]).toEqual([true, true]);
    await terminal.type('\u0003');
    expect(await ended).toMatchObject({ by: 'interrupted' });
    expect([terminal.isAlternate(), terminal.isRaw()]).toEqual([false, false]);
    // The cursor, and pastes as they were.
    expect(terminal.written()).toContain('\u001b[?25h');
    expect(terminal.written().lastIndexOf('\u001b[?2004l')).toBeGreaterThan(
      terminal.written().lastIndexOf('\u001b[?2004h'),
    );
  });

  it('says what it needs where the terminal is too small, and takes no key but q', async () => {
    const terminal = fakeTerminal(50, 12);
    const session = kesraSession(terminal);
    const ended = openReview(session);
    await terminal.shows('60 × 16');
    await terminal.type('1', 'x', ENTER);
    await terminal.resize(80, 20);
    await terminal.shows('q quit');
    expect(session.saved).toEqual([]);
    await terminal.resize(60, 16);
    await terminal.shows('q quit');
    await terminal.type('q');
    await ended;
  });

  it('keeps what is half written while the terminal is too small, and says so', async () => {
    const terminal = fakeTerminal(80, 20);
    const session = kesraSession(terminal);
    const ended = openReview(session);
    await terminal.shows('q quit');
    await terminal.type('a', 'half a reason');
    await terminal.resize(50, 10);
    await terminal.shows('What you are writing is kept');
    await terminal.type('q');
    await terminal.resize(80, 20);
    await terminal.shows('because: half a reason');
    await terminal.type(ENTER, 'q');
    await ended;
    expect(session.saved.map(({ changes }) => changes[0]?.after?.reason)).toEqual(['half a reason']);
  });

  it('takes no key behind the one that ends it', async () => {
    const terminal = fakeTerminal(120, 30);
    const session = kesraSession(terminal);
    const ended = openReview(session);
    await terminal.shows('q quit');
    await terminal.type('a', 'known', ENTER);
    terminal.stdin.push('qz');
    await ended;
    expect(session.saved.map(({ isUndo }) => isUndo)).toEqual([false]);
  });

  it('saves each decision before it ends, and no more', async () => {
    const terminal = fakeTerminal(120, 30);
    const slow: Outgoing[] = [];
    const save = async (outgoing: Outgoing): Promise<null> => {
      await new Promise((done) => setTimeout(done, 100));
      slow.push(outgoing);
      return null;
    };
    const ended = openReview(kesraSession(terminal, { save }));
    await terminal.shows('q quit');
    terminal.stdin.push('b');
    terminal.stdin.push('both are guesses');
    terminal.stdin.push(ENTER);
    terminal.stdin.push('q');
    await ended;
    expect(slow).toEqual([
      {
        isUndo: false,
        changes: [
          {
            id: '0123456789ab',
            before: null,
            after: { verdict: { kind: 'both-wrong' }, reason: 'both are guesses', until: null },
          },
        ],
      },
    ]);
  });

  it('shows what could not be saved as it is in the file', async () => {
    const terminal = fakeTerminal(120, 30);
    const ended = openReview(kesraSession(terminal, { save: () => Promise.resolve('the disk is full.') }));
    await terminal.shows('q quit');
    await terminal.type('a', 'known', ENTER);
    await terminal.shows('Not saved: the disk is full.');
    expect(terminal.screen()[0]).toContain('4 of 4 undecided');
    await terminal.type('q');
    await ended;
  });

  it('keeps what is selected when the files change', async () => {
    const terminal = fakeTerminal(120, 30);
    let change = (): void => undefined;
    const [first, ...others] = KESRA_REPORT.conflicts;
    const read = () => Promise.resolve({ ...KESRA_REPORT, conflicts: others });
    const watch = (onChange: () => void) => {
      change = onChange;
      return () => undefined;
    };
    const ended = openReview(kesraSession(terminal, { read, watch }));
    await terminal.shows(first?.facts[0] ?? '');
    await terminal.type('j');
    change();
    await terminal.shows('3 of 3 undecided');
    expect(terminal.screen().find((line) => line.startsWith('▸'))).toContain('orlen-bridge.built');
    await terminal.type('q');
    await ended;
  });

  it('says how many a filter lets through', async () => {
    const terminal = fakeTerminal(120, 40);
    const ended = openReview(kesraSession(terminal));
    await terminal.shows('q quit');
    await terminal.type('f', ' ', ENTER);
    const severities = KESRA_REPORT.conflicts.map(({ severity }) => severity);
    const errors = severities.filter((severity) => severity === 'error').length;
    expect(errors).toBeLessThan(severities.length);
    expect(terminal.screen()[0]).toContain(`· only severity error, ${String(errors)} shown`);
    await terminal.type('q');
    await ended;
  });

  it('never writes an escape of a source', async () => {
    const terminal = fakeTerminal(200, 50);
    const [first, ...others] = KESRA_REPORT.conflicts;
    const hostile = '\u001b[2Jgone\u202e';
    const conflicts = first
      ? [{ ...first, facts: [hostile], rule: hostile, causes: [], message: hostile, id: hostile }, ...others]
      : [];
    const ended = openReview(kesraSession(terminal, {}, { ...KESRA_REPORT, conflicts }));
    await terminal.shows('\\x1b[2Jgone\\u202e');
    await terminal.type('c', 'c', 'f', ESCAPE, 'q');
    await ended;
    expect(terminal.written()).not.toContain(hostile);
    expect(terminal.written()).not.toContain('\u202e');
  });
});
