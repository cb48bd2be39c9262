import { describe, expect, it } from 'vitest';
import { parseRules } from '../../src/rules/parse-rules.ts';
import { keepsProperties } from './kind-properties.ts';
import { exampleOf, findingsOn, reasoningOn, type Told } from './told.ts';

const TOLL = 'kesra-quake.dead';

const RULES = `extends: [gainsay:recommended]
scopes: { territory: entity }
facts:
  kesra-quake.dead: { type: quantity, unit: people, label: Toll of the quake at Kesra }
rules:
  - { id: as-registered, kind: reference }
`;

const HEADS = { register: { role: 'reference' }, archive: { role: 'reference' }, ours: { role: 'draft' } };

function found(told: readonly Told[], rules = RULES): ReturnType<typeof findingsOn> {
  return findingsOn(exampleOf(TOLL, told, rules, HEADS));
}

const DENIED = { stance: 'denied' };

describe('the reference', () => {
  it.each<readonly [string, readonly Told[], readonly (readonly [string, string])[]]>([
    [
      'says what it has, then who says otherwise',
      [
        ['register', '12 people'],
        ['news', '21 people'],
        ['wire', 'about 12 people'],
      ],
      [
        [
          'reference error conflict: register, wire | news',
          'Toll of the quake at Kesra: the reference (register) has 12 people (wire fits), news says 21 people; the reference counts, if they mean the same fact.',
        ],
      ],
    ],
    [
      'has its own words told, also where a paper of its side is more exact',
      [
        ['register', 'at least 20 people'],
        ['news', '21 people'],
        ['wire', '12 people'],
      ],
      [
        [
          'reference error conflict: news, register | wire',
          'Toll of the quake at Kesra: the reference (register) has at least 20 people (news fits), wire says 12 people; the reference counts, if they mean the same fact.',
        ],
      ],
    ],
    [
      'asks whether two of them mean one fact',
      [
        ['register', '12 people'],
        ['archive', '21 people'],
        ['news', '30 people'],
      ],
      [
        [
          'reference error conflict: archive | register | news',
          'Toll of the quake at Kesra: the reference (archive) has 21 people, the reference (register) has 12 people, news says 30 people; do both references mean the same fact?',
        ],
      ],
    ],
    [
      'stands first where it denies',
      [
        ['news', '21 people'],
        ['register', '21 people', DENIED],
      ],
      [
        [
          'reference error conflict: register | news',
          'Toll of the quake at Kesra: the reference (register) denies 21 people, news says 21 people.',
        ],
      ],
    ],
    [
      'is no party to what others dispute under a scope of their own',
      [
        ['register', '12 people', { scope: '{ period: 2024 }' }],
        ['news', '21 people', { scope: '{ period: 2025 }' }],
        ['wire', '30 people', { scope: '{ period: 2025 }' }],
      ],
      [
        [
          'reference error conflict: news | wire',
          'Toll of the quake at Kesra: news says 21 people, wire says 30 people; do they mean the same fact?',
        ],
      ],
    ],
    [
      'makes a clash only possible where a scope is left out',
      [
        ['register', '12 people', { scope: '{ territory: kesra }' }],
        ['news', '21 people'],
      ],
      [
        [
          'reference info possible: register | news',
          'Toll of the quake at Kesra: the reference (register) has 12 people (kesra), news says 21 people; is it the same territory?',
        ],
      ],
    ],
    [
      'is held against our piece that could go with two papers, neither of which it allows',
      [
        ['register', 'at most 15 people'],
        ['news', '21 people'],
        ['wire', '30 people'],
        ['ours', 'over 20 people'],
      ],
      [
        [
          'reference error conflict about ours: register | ours',
          'Toll of the quake at Kesra: the draft ours says over 20 people, the reference (register) has at most 15 people; the reference counts, if they mean the same fact.',
        ],
        [
          'reference error conflict: register | news | wire',
          'Toll of the quake at Kesra: the reference (register) has at most 15 people, news says 21 people, wire says 30 people; the reference counts, if they mean the same fact.',
        ],
      ],
    ],
  ])('%s', (_, told, findings) => {
    const rules = RULES.replace('facts:', 'entities: { kesra: {} }\nfacts:');
    expect(found(told, rules)).toEqual(findings);
  });

  it('leaves the fact to agreement where it does not speak, and one that changes to succession', () => {
    const told: readonly Told[] = [
      ['news', '21 people'],
      ['wire', '30 people'],
    ];
    expect(found(told).map(([line]) => line)).toEqual(['agreement error conflict: news | wire']);
    const changing = RULES.replace('unit: people', 'unit: people, changes: rising').replace('extends', '# extends');
    expect(found([['register', '12 people'], ...told], changing)).toEqual([]);
  });

  it('is right unless decided otherwise, says the reasoning', () => {
    const told: readonly Told[] = [
      ['register', '12 people'],
      ['news', '21 people'],
    ];
    const [steps] = reasoningOn(exampleOf(TOLL, told, RULES, HEADS));
    expect(steps?.at(-1)).toBe('A reference is right, unless it is decided otherwise.');
  });

  it('refuses options that it does not have', () => {
    const { problems } = parseRules([
      { path: 'rules/kesra.yaml', text: 'rules:\n  - { id: a, kind: reference, prefer: oldest }\n' },
    ]);
    expect(problems.map(({ code, line, column, message }) => [code, line, column, message])).toEqual([
      ['shape/unknown-key', 2, 31, 'Unknown key "prefer".'],
    ]);
  });
});

describe('what reference finds', () => {
  keepsProperties({ rules: ['{ id: agreement, kind: agreement }', '{ id: reference, kind: reference }'] });
});
