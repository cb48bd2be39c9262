import { describe, expect, it } from 'vitest';
import { parseRules } from '../../src/rules/parse-rules.ts';
import { keepsProperties } from './kind-properties.ts';
import { exampleOf, findingsOn, reasoningOn, type Told } from './told.ts';

const TOLL = 'kesra-quake.dead';
const VOW = 'kesra-mayor.vow';

const rulesWith = (options = ''): string => `entities:
  kesra-police: { names: [Kesra Police] }
facts:
  kesra-quake.dead: { type: quantity, unit: people, label: Toll }
  kesra-mayor.vow: { type: quotation, label: Vow }
rules:
  - { id: voices, kind: corroboration${options} }
`;

const HEADS = {
  register: { role: 'reference' },
  ours: { role: 'draft' },
  out: { role: 'published' },
  copy: { origin: 'out' },
  bulletin: { publisher: 'Kesra Police' },
};

function found(told: readonly Told[], options = '', fact = TOLL): ReturnType<typeof findingsOn> {
  return findingsOn(exampleOf(fact, told, rulesWith(options), HEADS));
}

const POLICE = { 'said-by': 'kesra-police' };

describe('corroboration', () => {
  it.each<readonly [string, readonly Told[], string, readonly string[]]>([
    [
      'counts the voices of the whole fact, whatever they say',
      [
        ['news', '12'],
        ['wire', '21'],
      ],
      '',
      [],
    ],
    ['wants one voice beside ours where one is wanted', [['news', '12', POLICE]], ', witnesses: 1', []],
    [
      'has no witness in a piece of ours',
      [
        ['ours', '12'],
        ['news', '12'],
      ],
      '',
      ['corroboration warning conflict about ours: news, ours', 'corroboration warning conflict: news'],
    ],
    [
      'tells of a draft whose words nobody has, a step lower in another’s name',
      [['ours', '12', POLICE]],
      ', witnesses: 1',
      ['corroboration info conflict about ours: ours'],
    ],
    [
      'passes over plans, allegations and denials',
      [
        ['news', '12', { stance: 'planned' }],
        ['wire', '12', { stance: 'denied' }],
      ],
      '',
      [],
    ],
    [
      'takes a register for enough, whatever is wanted',
      [
        ['news', '12'],
        ['register', '12'],
      ],
      ', witnesses: 9',
      [],
    ],
    [
      'takes an origin for the speaker that it names',
      [
        ['news', '12', POLICE],
        ['wire', '12', { origin: 'Kesra Police' }],
      ],
      '',
      ['corroboration warning conflict: news, wire'],
    ],
    [
      'sets scopes apart that cannot both hold',
      [
        ['news', '12', { scope: '{ period: 2024 }' }],
        ['wire', '12', { scope: '{ period: 2025 }' }],
      ],
      '',
      ['corroboration warning conflict: news', 'corroboration warning conflict: wire'],
    ],
    [
      'tells once of scopes that may be one and come to too little',
      [
        ['news', '12', POLICE],
        ['wire', '12', { ...POLICE, scope: '{ period: 2025 }' }],
      ],
      '',
      ['corroboration warning conflict: news, wire'],
    ],
    [
      'tells once of scopes that are enough only together',
      [
        ['news', '12'],
        ['wire', '12', { scope: '{ period: 2025 }' }],
      ],
      '',
      ['corroboration info possible: news'],
    ],
  ])('%s', (_, told, options, lines) => {
    expect(found(told, options).map(([line]) => line)).toEqual(lines);
  });

  it('takes papers, not their one speaker, for the witnesses to a statement', () => {
    const told: readonly Told[] = [
      ['news', 'We will pay', { 'said-by': 'mayor' }],
      ['wire', 'We will pay', { 'said-by': 'mayor' }],
    ];
    expect(found(told, '', VOW)).toEqual([]);
    expect(found(told.slice(1), '', VOW).map(([line]) => line)).toEqual(['corroboration warning conflict: wire']);
  });

  it.each<readonly [readonly Told[], string, string]>([
    [
      [
        ['news', '12', POLICE],
        ['times', '12', POLICE],
        ['wire', '12'],
      ],
      ', witnesses: 3',
      'Toll: 12 rests on 2 voices, kesra-police (through news and times) and wire; 3 independent voices are wanted.',
    ],
    [[['news', '12']], '', 'Toll: 12 rests on one voice, news; 2 independent voices are wanted.'],
    [
      ['a', 'b', 'c', 'd', 'e'].map((id): Told => [id, id === 'a' ? 'over 10' : '12', POLICE]),
      '',
      'Toll: 12 and over 10 rest on one voice, kesra-police, through a, b, c and 2 more; 2 independent voices are wanted.',
    ],
    [
      [
        ['copy', '12'],
        ['out', '12', { stance: 'attributed' }],
      ],
      '',
      'Toll: 12 rests on no voice but our own, through copy; 2 independent voices are wanted.',
    ],
    [
      [['out', '12']],
      ', witnesses: 1',
      'Toll: only our piece out says 12, and no source does; one voice of others is wanted.',
    ],
  ])('says on whose voice it rests: %j', (told, options, message) => {
    expect(found(told, options).map(([, words]) => words)).toEqual([message]);
  });

  it('gives the voices as steps', () => {
    expect(
      reasoningOn(
        exampleOf(
          TOLL,
          [
            ['news', '12', POLICE],
            ['bulletin', '12'],
          ],
          rulesWith(', witnesses: 3'),
          HEADS,
        ),
      ),
    ).toEqual([['kesra-police speaks through bulletin and news: one voice.', 'That makes 1; the rule wants 3.']]);
  });

  it('is as grave as the rule says, even where everybody only reports', () => {
    expect(found([['news', '12', POLICE]], ', severity: error').map(([line]) => line)).toEqual([
      'corroboration error conflict: news',
    ]);
  });

  it.each(['0', 'none', '-1', '100', '1.5'])('refuses %s witnesses', (witnesses) => {
    const { problems } = parseRules([{ path: 'rules/kesra.yaml', text: rulesWith(`, witnesses: ${witnesses}`) }]);
    expect(problems.map(({ code, line, message }) => [code, line, message])).toEqual([
      ['shape/wrong-type', 7, `"witnesses" must be written like 2, but "${witnesses}" stands here.`],
    ]);
  });
});

describe('what corroboration finds', () => {
  keepsProperties({ rules: ['{ id: voices, kind: corroboration }'], needsClaims: true });
});
