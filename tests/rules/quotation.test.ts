import { describe, expect, it } from 'vitest';
import { parseRules } from '../../src/rules/parse-rules.ts';
import { linesOf, reportOn } from './example-report.ts';
import { keepsProperties } from './kind-properties.ts';
import { exampleOf, findingsOn, reasoningOn, type Told } from './told.ts';

const VOW = 'kesra-mayor.vow';

const RULES = `extends: [gainsay:recommended]
entities:
  kesra-council: {}
  mayor: { within: kesra-council }
  clerk: { within: kesra-council }
facts:
  kesra-mayor.vow: { type: quotation, label: Vow }
  kesra-quake.dead: { type: quantity, unit: people }
rules:
  - { id: word-for-word, kind: quotation }
`;

const HEADS = {
  transcript: { role: 'reference' },
  ours: { role: 'draft' },
  out: { role: 'published' },
  kade: { language: 'nl' },
  times: { language: 'en' },
};

function found(told: readonly Told[]): ReturnType<typeof findingsOn> {
  return findingsOn(exampleOf(VOW, told, RULES, HEADS));
}

const MAYOR = { 'said-by': 'mayor' };
const CLERK = { 'said-by': 'clerk' };
const COUNCIL = { 'said-by': 'kesra-council' };
const PAY = 'We will pay for it';
const NOT = 'We will not pay for it';

describe('quotation', () => {
  it.each<readonly [string, readonly Told[], readonly string[]]>([
    [
      'holds what nobody is named for against what somebody is',
      [
        ['news', PAY],
        ['wire', NOT, MAYOR],
      ],
      ['warning conflict: news | wire'],
    ],
    [
      'holds what nobody is named for against itself',
      [
        ['news', PAY],
        ['wire', NOT],
      ],
      ['warning conflict: news | wire'],
    ],
    [
      'keeps two speakers apart',
      [
        ['news', PAY, MAYOR],
        ['wire', NOT, CLERK],
      ],
      [],
    ],
    [
      'finds the speaker that a broader name overlaps with',
      [
        ['news', PAY, MAYOR],
        ['post', 'Nobody was hurt at all', CLERK],
        ['wire', NOT, COUNCIL],
      ],
      ['warning conflict: news | wire'],
    ],
    [
      'keeps scopes apart',
      [
        ['news', PAY, { ...MAYOR, scope: '{ period: 2024 }' }],
        ['wire', NOT, MAYOR],
      ],
      [],
    ],
    [
      'passes over what was denied',
      [
        ['news', PAY, MAYOR],
        ['wire', NOT, { ...MAYOR, stance: 'denied' }],
      ],
      [],
    ],
    [
      'compares no two languages',
      [
        ['kade', PAY, MAYOR],
        ['times', NOT, MAYOR],
      ],
      [],
    ],
    [
      'has a source say one thing once',
      [
        ['news', PAY, MAYOR],
        ['news', NOT, MAYOR],
      ],
      ['warning conflict: news | news'],
    ],
    [
      'has nothing against a draft that stands with the transcript',
      [
        ['news', NOT, MAYOR],
        ['ours', PAY, MAYOR],
        ['transcript', PAY, MAYOR],
      ],
      ['error conflict: transcript | news'],
    ],
    [
      'tells of our piece that has two versions',
      [
        ['news', NOT, MAYOR],
        ['out', PAY, MAYOR],
        ['out', NOT, MAYOR],
      ],
      ['warning conflict about out: news, out | out'],
    ],
    [
      'tells of our piece that stands with the transcript and against it',
      [
        ['news', NOT, MAYOR],
        ['ours', PAY, MAYOR],
        ['ours', NOT, MAYOR],
        ['transcript', PAY, MAYOR],
      ],
      ['error conflict about ours: ours, transcript | news, ours', 'error conflict: transcript | news'],
    ],
    [
      'finds a difference that only the longest of a side’s excerpts show',
      [
        ['a', 'for the bridge', MAYOR],
        ['b', 'We will pay for the bridge', MAYOR],
        ['c', 'We shall pay for the', MAYOR],
      ],
      ['warning conflict: a, b | c'],
    ],
  ])('%s', (_, told, lines) => {
    expect(found(told).map(([line]) => line)).toEqual(lines.map((line) => `quotation ${line}`));
  });

  it.each<readonly [readonly Told[], string]>([
    [
      [
        ['news', PAY, MAYOR],
        ['post', 'We will pay for it', MAYOR],
        ['wire', NOT, MAYOR],
      ],
      'Vow, said by mayor: news and post have “We will pay for it”, wire has “We will *not* pay for it”; was it said once?',
    ],
    [
      [
        ['news', PAY],
        ['transcript', NOT],
      ],
      'Vow: the reference (transcript) has “We will *not* pay for it”, news has “We will pay for it”; the reference counts, if it was said once.',
    ],
    [
      [
        ['news', NOT, MAYOR],
        ['ours', PAY, MAYOR],
      ],
      'Vow, said by mayor: news has “We will *not* pay for it”, the draft ours has “We will pay for it”; was it said once?',
    ],
    [
      [
        ['a', 'We will pay for it now'],
        ['b', 'We will pay for it later'],
        ['c', 'We will pay for it never'],
      ],
      'Vow: a has “We will pay for it *now*”, b has “We will pay for it *later*”, c has “We will pay for it *never*”; was it said once?',
    ],
    [
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id): Told => [id, `We will pay for it ${id}`]),
      'Vow: a has “We will pay for it *a*”, b has “We will pay for it *b*”, c has “We will pay for it *c*”, d has “We will pay for it *d*”, and 2 more; was it said once?',
    ],
  ])('marks what differs: %j', (told, message) => {
    expect(found(told).map(([, words]) => words)).toEqual([message]);
  });

  it('says of each version in what it differs, as steps', () => {
    expect(
      reasoningOn(
        exampleOf(
          VOW,
          [
            ['news', PAY, MAYOR],
            ['wire', NOT, MAYOR],
          ],
          RULES,
        ),
      ),
    ).toEqual([
      [
        'The speaker is mayor.',
        '"We will pay for it" and "We will not pay for it" are one statement in two versions: nothing against "not".',
      ],
    ]);
  });

  it('leaves facts of other types to agreement, although it covers them', () => {
    const told: readonly Told[] = [
      ['news', '12'],
      ['wire', '21'],
    ];
    expect(findingsOn(exampleOf('kesra-quake.dead', told, RULES)).map(([line]) => line)).toEqual([
      'agreement error conflict: news | wire',
    ]);
  });

  it('tells what agrees and what cannot be compared', () => {
    const told: readonly Told[] = [
      ['kade', 'Wij betalen', MAYOR],
      ['times', PAY, MAYOR],
      ['wire', 'We will pay', MAYOR],
    ];
    expect(linesOf(reportOn(exampleOf(VOW, told, RULES, HEADS)))).toEqual([
      'compatible: times, wire',
      'incomparable: kade, times, wire',
    ]);
  });

  it('refuses options that it does not have', () => {
    const { problems } = parseRules([
      { path: 'rules/kesra.yaml', text: 'rules:\n  - { id: a, kind: quotation, language: en }\n' },
    ]);
    expect(problems.map(({ code, line, message }) => [code, line, message])).toEqual([
      ['shape/unknown-key', 2, 'Unknown key "language".'],
    ]);
  });
});

describe('what quotation finds', () => {
  keepsProperties({ rules: ['{ id: words, kind: quotation }'], choices: { facts: ['kesra.words', 'orlen.words'] } });
});
