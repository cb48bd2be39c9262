import { describe, expect, it } from 'vitest';
import { parseRules } from '../../src/rules/parse-rules.ts';
import { keepsProperties } from './kind-properties.ts';
import { exampleOf, findingsOn, reasoningOn, type Told } from './told.ts';

const VOW = 'kesra-mayor.vow';
const TOLL = 'kesra-quake.dead';
const STATE = 'kesra-fine.state';

const RULES = `entities:
  kesra-council: {}
  mayor: { within: kesra-council }
  clerk: { within: kesra-council }
  police: { names: [Kesra Police] }
states: { fine: { proposed: { next: [imposed] }, imposed: {} } }
facts:
  kesra-mayor.vow: { type: quotation, label: Vow }
  kesra-quake.dead: { type: quantity, unit: people, label: Toll }
  kesra-fine.state: { type: status, states: fine, label: State }
rules:
  - { id: who-said-it, kind: attribution }
`;

const HEADS = {
  register: { role: 'reference' },
  ours: { role: 'draft' },
  out: { role: 'published' },
  bulletin: { publisher: 'Kesra Police' },
  copy: { origin: 'bulletin' },
};

function found(fact: string, told: readonly Told[], rules = RULES): ReturnType<typeof findingsOn> {
  return findingsOn(exampleOf(fact, told, rules, HEADS));
}

const by = (speaker: string): Readonly<Record<string, string>> => ({ 'said-by': speaker });
const PAY = 'We will pay for it';
const SAME: readonly Told[] = [
  ['news', PAY, by('mayor')],
  ['wire', PAY, by('clerk')],
];

describe('one statement', () => {
  it.each<readonly [string, readonly Told[], readonly string[]]>([
    ['has one speaker', SAME, ['warning conflict: news | wire']],
    [
      'is set apart by scope',
      [
        ['news', PAY, { ...by('mayor'), scope: '{ period: 2024 }' }],
        ['wire', PAY, by('clerk')],
      ],
      [],
    ],
    [
      'may be of two whom one source names',
      [
        ['news', PAY, by('mayor')],
        ['news', PAY, by('clerk')],
      ],
      [],
    ],
    [
      'may be of an unnamed speaker',
      [
        ['news', PAY, by('mayor')],
        ['wire', PAY],
      ],
      [],
    ],
    [
      'may be of the council that the mayor heads',
      [
        ['news', PAY, by('mayor')],
        ['wire', PAY, by('kesra-council')],
      ],
      [],
    ],
    [
      'may be of a name that is only spelt otherwise',
      [
        ['news', PAY, by('Odile Ferrant')],
        ['wire', PAY, by('Odile Ferrand')],
      ],
      [],
    ],
    [
      'of another wording is no shared one',
      [
        ['news', PAY, by('mayor')],
        ['wire', 'Nobody was hurt', by('clerk')],
      ],
      [],
    ],
    [
      'told in our piece as the transcript has it is right',
      [...SAME.slice(0, 1), ['ours', PAY, by('clerk')], ['register', PAY, by('clerk')]],
      ['warning conflict: register | news'],
    ],
    [
      'given to two by our piece is told of',
      [
        ['news', PAY, by('mayor')],
        ['out', PAY, by('mayor')],
        ['out', PAY, by('clerk')],
      ],
      ['warning conflict about out: news, out | out'],
    ],
    [
      'is one finding, however many speakers have it',
      [...SAME, ['post', 'pay for it', by('police')]],
      ['warning conflict: news | post | wire'],
    ],
  ])('%s', (_, told, lines) => {
    expect(found(VOW, told).map(([line]) => line)).toEqual(lines.map((line) => `attribution ${line}`));
  });

  it('in two versions by two speakers is a dispute, and none of quotation', () => {
    const told: readonly Told[] = [
      ['news', PAY, by('mayor')],
      ['wire', 'We will not pay for it', by('clerk')],
    ];
    expect(found(VOW, told, `${RULES}  - { id: words, kind: quotation }\n`).map(([line]) => line)).toEqual([
      'attribution info disputed: news | wire',
    ]);
  });
});

describe('what is only reported', () => {
  const one: Told = ['wire', '12 people'];
  const other: Told = ['news', '12', by('police')];
  it.each<readonly [string, readonly Told[], readonly string[]]>([
    ['may not be known yet', [one, other], ['info possible: wire | news']],
    ['is known where a reference has it', [one, other, ['register', '12']], []],
    ['is another matter where the values differ', [['wire', 'at least 10 people'], other], []],
    ['is known to a source that says both', [['news', '12'], other], []],
    ['is the speaker’s own in a bulletin, and in a copy of it', [['bulletin', '12'], ['copy', '12'], other], []],
    [
      'is for our piece to name as well',
      [one, other, ['ours', '12']],
      ['info possible about ours: ours, wire | news', 'info possible: wire | news'],
    ],
    ['is well reported by our piece', [one, ['ours', '12', by('police')]], []],
    [
      'is told of a piece even where no source says it itself',
      [['ours', '12'], other],
      ['info possible about ours: ours | news'],
    ],
    ['may be in nobody’s name', [one, ['news', '12', { stance: 'attributed' }]], ['info possible: wire | news']],
  ])('%s', (_, told, lines) => {
    expect(found(TOLL, told).map(([line]) => line)).toEqual(lines.map((line) => `attribution ${line}`));
  });

  it('is told apart for each value', () => {
    expect(found(TOLL, [one, other, ['a', '21'], ['b', '21', by('police')]], RULES).map(([line]) => line)).toEqual([
      'attribution info possible: wire | news',
      'attribution info possible: a | b',
    ]);
  });
});

describe('what others hold', () => {
  const apart: readonly Told[] = [
    ['news', '12', by('police')],
    ['wire', '21', by('clerk')],
  ];
  const denied: readonly Told[] = [
    ['news', '12'],
    ['wire', '12', { stance: 'denied' }],
  ];
  it.each<readonly [string, readonly Told[], string, readonly string[]]>([
    ['nobody', apart, '', ['attribution info disputed: news | wire']],
    ['nobody', denied, '', ['attribution warning conflict: news | wire']],
    ['agreement', apart, '  - { id: agree, kind: agreement }\n', ['agreement info disputed: news | wire']],
    ['agreement', denied, '  - { id: agree, kind: agreement }\n', ['agreement error conflict: news | wire']],
    [
      'reference without one',
      denied,
      '  - { id: settled, kind: reference }\n',
      ['attribution warning conflict: news | wire'],
    ],
  ])('is left to them: %s', (_, told, rule, lines) => {
    expect(found(TOLL, told, RULES + rule).map(([line]) => line)).toEqual(lines);
  });

  it('does not leave two sides of one speaker, nor what a source asserts, to anybody', () => {
    expect(
      found(TOLL, [
        ['news', '12', by('mayor')],
        ['wire', '21', by('kesra-council')],
      ]),
    ).toEqual([]);
    expect(
      found(TOLL, [
        ['news', '12', by('mayor')],
        ['wire', '21'],
      ]),
    ).toEqual([]);
  });

  it('includes denials of a state, which no rule of states looks at', () => {
    const told: readonly Told[] = [
      ['news', 'imposed'],
      ['wire', 'imposed', { stance: 'denied' }],
    ];
    expect(found(STATE, told).map(([line]) => line)).toEqual(['attribution warning conflict: news | wire']);
  });
});

describe('the messages of attribution', () => {
  it.each<readonly [string, readonly Told[], string]>([
    [
      VOW,
      [...SAME, ['post', '“pay for it.”', by('clerk')]],
      'Vow: “pay for it.” is said by clerk in post and wire, and by mayor in news; who said it?',
    ],
    [
      VOW,
      [
        ['register', PAY, by('mayor')],
        ['ours', PAY, by('clerk')],
      ],
      'Vow: “We will pay for it” is said by mayor in the reference (register), and by clerk in the draft ours; who said it?',
    ],
    [
      TOLL,
      [
        ['ours', '12 people'],
        ['a', '12', by('police')],
        ['b', '12', by('clerk')],
      ],
      'Toll: the draft ours says 12 people in its own words, which a and b report as said by clerk and police; is there more than their word for it?',
    ],
    [
      TOLL,
      [
        ['a', '12 people'],
        ['b', '12'],
        ['c', '12', { stance: 'attributed' }],
      ],
      'Toll: a and b say 12 people in their own words, which c reports as what others say; is there more than their word for it?',
    ],
  ])('%s %j', (fact, told, message) => {
    expect(found(fact, told).map(([, words]) => words)).toContain(message);
  });

  it('have their reasons', () => {
    expect(reasoningOn(exampleOf(VOW, SAME, RULES))).toEqual([
      [
        'mayor is said to have said: We will pay for it',
        'clerk is said to have said: We will pay for it',
        'These are the same words, or parts of one statement, and the speakers are not known to be one.',
      ],
    ]);
    expect(
      reasoningOn(
        exampleOf(
          TOLL,
          [
            ['a', '12'],
            ['b', '12', by('police')],
          ],
          RULES,
        ),
      ),
    ).toEqual([
      [
        'Both say one thing, so there is no conflict between them.',
        'The first say it themselves; the others only report that somebody says so.',
      ],
    ]);
  });

  it('tell of options that it does not have', () => {
    const { problems } = parseRules([
      { path: 'rules/kesra.yaml', text: 'rules:\n  - { id: a, kind: attribution, speakers: [mayor] }\n' },
    ]);
    expect(problems.map(({ code, line, message }) => [code, line, message])).toEqual([
      ['shape/unknown-key', 2, 'Unknown key "speakers".'],
    ]);
  });
});

/** Words that are the same to the letter are the same in any language; cut shorter, those of two languages may become so. */
const ONE_LANGUAGE = [undefined, 'en'];

describe('what attribution finds', () => {
  keepsProperties({ rules: ['{ id: who, kind: attribution }'], choices: { languages: ONE_LANGUAGE } });
});

describe('what attribution finds of quotations', () => {
  keepsProperties({
    rules: ['{ id: who, kind: attribution }', '{ id: words, kind: quotation }'],
    choices: { facts: ['kesra.words', 'orlen.words'], languages: ONE_LANGUAGE },
  });
});
