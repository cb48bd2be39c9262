import type { Report, ReportedClaim } from '../../src/model/report.ts';

/** The files that the places and edits of the report refer to. */
export const TEXTS: Readonly<Record<string, string>> = {
  'sources/meridian-wire.yaml': `${'#\n'.repeat(8)}    value: EUR 746 million\n`,
  'sources/orlen-post.yaml': `${'#\n'.repeat(11)}    value: USD 746 million\n`,
  'sources/broken.yaml': `title: ab\tc\u001b[2J d: e\n${'x'.repeat(170)}: ${'y'.repeat(300)}\n語語語語: [\n`,
};

function claim(source: string, line: number, value: string, more: Partial<ReportedClaim> = {}): ReportedClaim {
  return {
    source,
    fact: 'orlen-bridge.cost',
    value,
    quote: value,
    normal: { type: 'text', text: value },
    file: `sources/${source}.yaml`,
    line,
    column: 12,
    ...more,
  };
}

const OLD = TEXTS['sources/orlen-post.yaml']?.indexOf('USD') ?? 0;

/** Something of everything that a report can hold, in several scripts. */
export const KESRA_REPORT: Report = {
  format: 'gainsay-report/1',
  summary: { sources: 9, claims: 31, facts: 7, error: 1, warning: 1, info: 2, decided: 0, problems: 4 },
  conflicts: [
    {
      id: '0123456789ab',
      evidence: 'ba9876543210',
      rule: 'amounts-agree',
      kind: 'agreement',
      verdict: 'conflict',
      severity: 'error',
      state: 'open',
      about: null,
      facts: ['orlen-bridge.cost'],
      scope: { period: '2026', territory: 'orlen' },
      message:
        'Cost of the bridge at Orlen: 3 sources say EUR 746 million, orlen-post says USD 746 million; do they mean the same fact?',
      causes: [
        {
          name: 'currency-swapped',
          text: 'USD 746 million has the digits of EUR 746 million (meridian-wire); if orlen-post means EUR, it agrees.',
          edit: {
            file: 'sources/orlen-post.yaml',
            start: OLD,
            end: OLD + 15,
            replacement: 'EUR 746 million',
            source: 'orlen-post',
            alters: 'source',
          },
        },
        { name: 'converted-at-another-day', text: 'The rate of 2 March makes one of the other.', edit: null },
      ],
      positions: [
        {
          value: 'EUR 746 million',
          witnesses: 3,
          claims: [
            claim('al-bayan', 7, 'EUR 746 million', { quote: '746 مليون يورو', language: 'ar' }),
            claim('al-bayan', 21, 'USD 886 million', {
              quote: '886 مليون دولار',
              saidBy: 'orlen-mayor',
              stance: 'attributed',
            }),
            claim('brueckenblatt', 14, 'EUR 746 million', {
              quote: 'rund um die neue Brücke, die der Stadt nach langem Streit 746 Millionen Euro wert war',
            }),
            claim('hashi-shimbun', 5, 'EUR 746 million', {
              quote: '橋の建設費は七億四千六百万ユーロに上ると市当局が水曜日の朝に発表した',
              language: 'ja',
            }),
            claim('orlen-ledger', 9, 'EUR 746 million', { quote: '€746 million', role: 'reference' }),
          ],
          omitted: 12,
        },
        {
          value: 'USD 746 million',
          witnesses: 1,
          claims: [claim('orlen-post', 12, 'USD 746 million', { quote: '“746” million \u001b[31mdollars 👩‍👩‍👧' })],
        },
      ],
      fits: [
        claim('courrier-du-pont', 30, 'almost EUR 750 million', {
          quote: 'près de 750 millions',
          saidBy: 'builder',
          stance: 'planned',
        }),
      ],
      superseded: [claim('meridian-wire-first', 9, 'EUR 476 million', { quote: '€476 million' })],
    },
    {
      id: '11aa22bb33cc',
      evidence: 'cc33bb22aa11',
      rule: 'built-then-opened',
      kind: 'order',
      verdict: 'conflict',
      severity: 'warning',
      state: 'open',
      about: 'our-piece',
      facts: ['orlen-bridge.built', 'orlen-bridge.opened'],
      scope: {},
      message:
        'Two events, not one: the bridge at Orlen was finished on 2026-02-28 (our-piece) and opened on 2026-03-30 (orlen-post).',
      causes: [],
      positions: [
        {
          value: '2026-02-28',
          witnesses: 1,
          claims: [claim('our-piece', 4, '2026-02-28', { quote: null, role: 'draft' })],
        },
        {
          value: '2026-03-30',
          witnesses: 1,
          claims: [claim('orlen-post', 17, '2026-03-30', { quote: null, stance: 'denied' })],
        },
      ],
      fits: [],
    },
    {
      id: '22bb33cc44dd',
      evidence: 'dd44cc33bb22',
      rule: 'amounts-agree',
      kind: 'agreement',
      verdict: 'disputed',
      severity: 'info',
      state: 'open',
      about: null,
      facts: ['orlen-bridge.safe'],
      scope: {},
      message: 'Is the bridge at Orlen safe: builder says yes, mayor says no.',
      causes: [],
      positions: [
        {
          value: 'yes',
          witnesses: 1,
          claims: [
            claim('meridian-wire', 40, 'yes', { quote: 'safe as houses', saidBy: 'builder', stance: 'attributed' }),
          ],
        },
        {
          value: 'no',
          witnesses: 1,
          claims: [claim('orlen-post', 41, 'no', { quote: 'not safe', stance: 'attributed' })],
        },
      ],
      fits: [],
    },
    {
      id: '33cc44dd55ee',
      evidence: 'ee55dd44cc33',
      rule: 'agreement',
      kind: 'agreement',
      verdict: 'possible',
      severity: 'info',
      state: 'open',
      about: null,
      facts: ['orlen-bridge.name'],
      scope: {},
      message: 'Name of the bridge: al-bayan says جسر أورلن, meridian-wire says Orlen Bridge.',
      causes: [],
      positions: [
        { value: 'جسر أورلن', witnesses: 1, claims: [claim('al-bayan', 9, 'جسر أورلن')] },
        {
          value: 'Orlen Bridge',
          witnesses: 1,
          claims: [
            claim('meridian-wire', 20, 'Orlen Bridge'),
            claim('orlen-post', 61, 'جسر أورلن الكبير', { quote: 'the bridge' }),
          ],
        },
      ],
      fits: [],
    },
  ],
  groups: [],
  compatible: [
    {
      fact: 'kesra-quake.struck',
      name: 'Day of the quake at Kesra',
      verdict: 'compatible',
      why: '4 March 2026 lies within March 2026.',
      claims: [
        claim('meridian-wire', 50, '2026-03-04', { quote: 'on Wednesday' }),
        claim('orlen-post', 51, '2026-03', { quote: '2026-03' }),
      ],
      omitted: 2,
    },
  ],
  incomparable: [
    {
      fact: 'kesra-quake.damage',
      why: 'No rate between EUR and XAU is known for 2026-02-25 to 2026-03-05.',
      claims: [claim('meridian-wire', 60, 'EUR 5 million'), claim('orlen-post', 61, 'XAU 5')],
    },
  ],
  decisions: [],
  resolved: [],
  problems: [
    {
      file: 'sources/broken.yaml',
      line: 1,
      column: 18,
      severity: 'error',
      code: 'yaml/syntax',
      message: 'A second colon stands in this line, which YAML reads as a key within a value.',
      hint: 'Write a text that holds a colon and a space in quotes.',
      excerpt: 'title: ab\tc\\x1b[2J d: e',
    },
    {
      file: 'sources/broken.yaml',
      line: 2,
      column: 171,
      severity: 'error',
      code: 'shape/unknown-key',
      message: 'Unknown key.',
      hint: null,
      excerpt: `…${'x'.repeat(160)}: ${'y'.repeat(158)}…`,
    },
    {
      file: 'sources/broken.yaml',
      line: 3,
      column: 5,
      severity: 'warning',
      code: 'value/unknown-entity',
      message: 'An entity that nobody declared.',
      hint: 'Declare it.',
      excerpt: '語語語語: [',
    },
    {
      file: 'sources/gone.yaml',
      line: 1,
      column: 1,
      severity: 'error',
      code: 'file/unreadable',
      message: 'This cannot be read: permission is denied.',
      hint: null,
      excerpt: null,
    },
  ],
};
