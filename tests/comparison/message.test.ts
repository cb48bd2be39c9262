import { describe, expect, it } from 'vitest';
import { reportOn } from '../rules/example-report.ts';

const RULES = `extends: [gainsay:recommended]
facts: { toll: { type: quantity, unit: people, label: Toll } }
`;

type Said = readonly [source: string, value: string, more?: Readonly<Record<string, string>>];

/** What is told of the draft ours, or of what the register has against it. */
function messageOf(...said: readonly Said[]): string | undefined {
  const { conflicts } = reportOn({
    title: 'a test',
    rules: RULES,
    claims: said.map(([source, value, more = {}]) => ({ source, fact: 'toll', value, more })),
    sources: { ours: { role: 'draft' }, register: { role: 'reference' } },
  });
  return conflicts.find(({ about }) => about === 'ours')?.message;
}

describe('what is told of a draft', () => {
  it.each<[string, readonly Said[], string]>([
    [
      'the sources',
      [
        ['ours', '12 people'],
        ['post', '17 people'],
      ],
      'contradicts the sources',
    ],
    [
      'some of the sources',
      [
        ['ours', '12 people'],
        ['post', '12 people'],
        ['wire', '17 people'],
      ],
      'takes a side where the sources disagree',
    ],
    [
      'a reference, whoever else says the same',
      [
        ['ours', '12 people'],
        ['post', '12 people'],
        ['register', '17 people'],
      ],
      'contradicts register, a reference',
    ],
  ])('that contradicts %s', (_name, said, words) => {
    expect(messageOf(...said)).toMatch(new RegExp(` Then the draft ${words}\\.$`));
  });

  it('depends on no order of its claims, where it says one thing with and without a speaker', () => {
    const vague: readonly Said[] = [
      ['ours', '10..14 people', { stance: 'attributed' }],
      ['ours', '10..14 people'],
    ];
    const rest: readonly Said[] = [
      ['post', '12 people'],
      ['wire', '17 people'],
      ['tidings', '12 people'],
    ];
    const [told, turned] = [vague, vague.toReversed()].map((own) => messageOf(...own, ...rest));
    expect(told).toMatch(
      /^Toll: the draft ours says 10\.\.14 people, in line with post and tidings \(12 people\), wire says/,
    );
    expect(turned).toBe(told);
  });
});

type Told = readonly [source: string, fact: string, value: string, more?: Readonly<Record<string, string>>];

const FACTS = `extends: [gainsay:recommended]
entities: { lemberg: { type: town, names: [Lemberg, Lviv] }, cracow: { type: town, names: [Cracow] } }
facts:
  toll: { type: quantity, unit: people, label: Toll }
  span: { type: quantity, unit: m, label: Span }
  fee: { type: money, label: Fee }
  landed: { type: date, label: Landed }
  strike: { type: flag, label: Strike }
  born: { type: entity, label: Birthplace }
`;

describe('one sentence that a reader understands alone', () => {
  it.each<readonly [string, readonly Told[], string]>([
    [
      'a denial that a source only reports is somebody else’s',
      [
        ['wire', 'toll', '17 people'],
        ['post', 'toll', '17 people', { stance: 'denied', 'said-by': 'harbour-master' }],
      ],
      'Toll: wire says 17 people, post reports a denial of 17 people by harbour-master.',
    ],
    [
      'a denial of its own',
      [
        ['wire', 'toll', '17 people'],
        ['post', 'toll', '17 people', { stance: 'denied' }],
      ],
      'Toll: wire says 17 people, post denies 17 people.',
    ],
    [
      'a denial of what is so',
      [
        ['wire', 'strike', 'yes'],
        ['post', 'strike', 'yes', { stance: 'denied' }],
      ],
      'Strike: wire says yes, post denies it.',
    ],
    [
      'a plan',
      [
        ['wire', 'toll', '17 people'],
        ['post', 'toll', '12 people', { stance: 'planned', 'said-by': 'harbour-master' }],
      ],
      'Toll: wire says 17 people, post reports 12 people as planned, said by harbour-master; what was planned need not be what came of it.',
    ],
    [
      'an allegation',
      [
        ['wire', 'strike', 'no'],
        ['post', 'strike', 'yes', { stance: 'alleged' }],
      ],
      'Strike: wire says no, post reports yes as alleged; what is alleged need not be so.',
    ],
    [
      'a piece of ours in its own words',
      [
        ['ours', 'born', 'Lviv'],
        ['post', 'born', 'Lemberg'],
        ['wire', 'born', 'Cracow'],
      ],
      'Birthplace: the draft ours, with post, says Lviv, wire says Cracow; do they mean the same fact? Then the draft takes a side where the sources disagree.',
    ],
    [
      'what only one speaker says behind a piece of ours',
      [
        ['ours', 'strike', 'yes'],
        ['post', 'strike', 'yes', { 'said-by': 'prosecutor' }],
        ['wire', 'strike', 'no'],
      ],
      'Strike: the draft ours says yes (post reports it, said by prosecutor), wire says no; do they mean the same fact? Then the draft takes a side where the sources disagree.',
    ],
    [
      'a vague piece of ours, with no brackets in brackets',
      [
        ['ours', 'toll', 'more than 200 people'],
        ['post', 'toll', '214 people'],
        ['daily', 'toll', 'about 210 people'],
        ['wire', 'toll', '180 people'],
      ],
      'Toll: the draft ours says more than 200 people, in line with post (214 people) and 1 more, wire says 180 people; do they mean the same fact? Then the draft takes a side where the sources disagree.',
    ],
    [
      'a reference for its position',
      [
        ['register', 'span', '620 m'],
        ['post', 'span', '2,034 feet'],
        ['wire', 'span', '260 m'],
      ],
      'Span: register says 620 m (post fits), wire says 260 m; do they mean the same fact?',
    ],
    [
      'no reference that would not stand against the other side by itself',
      [
        ['register', 'toll', 'at least 10 people'],
        ['post', 'toll', '12 people'],
        ['daily', 'toll', '12 people'],
        ['wire', 'toll', '17 people'],
      ],
      'Toll: daily and post say 12 people, wire says 17 people; do they mean the same fact?',
    ],
    [
      'as one side what contradicts itself under one scope',
      [
        ['wire', 'span', '620 m'],
        ['post', 'span', '260 m'],
        ['daily', 'span', '410 m', { scope: '{ period: 2025 }' }],
      ],
      'Span: post says 260 m or wire says 620 m, daily says 410 m (2025); is it the same period?',
    ],
    [
      'days that two zones count',
      [
        ['east', 'landed', '2026-05-20'],
        ['west', 'landed', '2026-05-19'],
      ],
      'Landed: east says 2026-05-20, west says 2026-05-19; they count days in two zones, and one moment can have both days.',
    ],
  ])('tells %s', (_, told, message) => {
    const { conflicts } = reportOn({
      title: 'a test',
      rules: FACTS,
      claims: told.map(([source, fact, value, more = {}]) => ({ source, fact, value, more })),
      sources: {
        ours: { role: 'draft' },
        register: { role: 'reference' },
        east: { zone: '+09:00' },
        west: { zone: '-03:00' },
      },
    });
    const ours = conflicts.filter(({ about }) => about === 'ours');
    const messages = (ours.length > 0 ? ours : conflicts).map((conflict) => conflict.message);
    expect(messages.slice(-1)).toEqual([message]);
  });
});

const MONEY = {
  title: 'a test',
  rules: FACTS,
  sources: {
    brasil: { published: '2026-07-02' },
    daily: { published: '2026-07-02' },
    wire: { published: '2026-07-02' },
  },
  rates: 'Date,BRL\n2026-07-02,6.3\n',
};

it('puts amounts of one currency side by side', () => {
  const { conflicts } = reportOn({
    ...MONEY,
    claims: [
      { source: 'brasil', fact: 'fee', value: 'BRL 472.5 million' },
      { source: 'daily', fact: 'fee', value: 'EUR 75 million' },
      { source: 'wire', fact: 'fee', value: 'EUR 85 million' },
    ],
  });
  expect(conflicts.map(({ message }) => message)).toEqual([
    'Fee: daily says EUR 75 million (brasil fits), wire says EUR 85 million; do they mean the same fact?',
  ]);
});

it('tells a small rate the other way round', () => {
  const { compatible } = reportOn({
    title: 'a test',
    rules: FACTS,
    claims: [
      { source: 'tokyo', fact: 'fee', value: 'JPY 1,600 million' },
      { source: 'wire', fact: 'fee', value: 'USD 10 million' },
    ],
    sources: { tokyo: { published: '2026-07-02' }, wire: { published: '2026-07-02' } },
    rates: 'Date,USD,JPY\n2026-07-02,1.1,176\n',
  });
  expect(compatible.map(({ why }) => why).join(' ')).toContain('at JPY 160 for USD 1,');
});

it('tells what an amount comes to in the currency of the first side', () => {
  const { conflicts } = reportOn({
    ...MONEY,
    claims: [
      { source: 'brasil', fact: 'fee', value: 'BRL 472.5 million' },
      { source: 'daily', fact: 'fee', value: 'EUR 85 million' },
    ],
  });
  expect(conflicts.map(({ message }) => message)).toEqual([
    'Fee: brasil says BRL 472.5 million, daily says EUR 85 million (BRL 532.3 million to BRL 538.6 million); do they mean the same fact?',
  ]);
});

it('says the same in any order of what one source says in two wordings', () => {
  const said = ['12 people', '12'].map((value) => ({ source: 'ours', fact: 'toll', value }));
  const [told, turned] = [said, said.toReversed()].map(
    (own) =>
      reportOn({
        title: 'a test',
        rules: FACTS,
        claims: [...own, { source: 'wire', fact: 'toll', value: '17 people' }],
        sources: { ours: { role: 'draft' } },
      }).conflicts[0]?.message,
  );
  expect(told).toContain('the draft ours says 12, wire says 17 people');
  expect(turned).toBe(told);
});
