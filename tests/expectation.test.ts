import { describe, expect, it } from 'vitest';
import { checkProject } from '../src/project/check-project.ts';
import { departures } from './support/expectation.ts';
import { readExpected } from './support/expected.ts';
import { textsOf } from './support/read-folder.ts';

const FIGURE = 'claims:\n  - fact: orlen-bridge.cost\n    value: EUR 746 million\n    quote: €746 million\n';
const LENGTH = '  - { fact: orlen-bridge.length, value: 640 m, quote: 640 m }\n';
const PROJECT = {
  sources: [
    { path: 'sources/meridian-wire.yaml', text: FIGURE + LENGTH },
    { path: 'sources/orlen-post.yaml', text: FIGURE + LENGTH.replaceAll('640', 'at least 600') },
    { path: 'sources/ours.md', text: 'It cost :claim[€764 million]{fact=orlen-bridge.cost}.\n' },
  ],
  rules: [
    {
      path: 'rules/orlen.yaml',
      text: `extends: [gainsay:recommended]
facts:
  orlen-bridge.cost: { type: money, label: Cost of the bridge }
  orlen-bridge.length: { type: quantity, unit: m }
`,
    },
  ],
};
const CAUSE = {
  name: 'digit-transposed',
  says: ['€764 million', 'EUR 746 million'],
  edit: { file: 'sources/ours.md', replaces: '€764 million', by: '€746 million' },
};
const CONFLICT = {
  kind: 'agreement',
  rule: 'agreement',
  verdict: 'conflict',
  severity: 'error',
  about: 'ours',
  facts: ['orlen-bridge.cost'],
  positions: [['ours'], ['orlen-post', 'meridian-wire']],
  witnesses: [1, 2],
  values: ['€764 million', 'EUR 746 million'],
  says: ['€764 million', 'Cost of the bridge'],
  saysNot: ['640 m'],
  causesExactly: [CAUSE],
};
const REMARK = { fact: 'orlen-bridge.length', sources: ['meridian-wire', 'orlen-post'] };
const EXPECTED = { exit: 1, conflicts: [CONFLICT], compatibleExactly: [REMARK], incomparableExactly: [] };

/** How the report on the bridge departs from an expectation. */
function departuresFrom(expected: unknown): string {
  const { report } = checkProject(PROJECT);
  return departures(report, readExpected(JSON.stringify(expected)), textsOf(PROJECT)).join('\n');
}

/** The expectation with something else of its one finding. */
const withFinding = (changes: object): unknown => ({ ...EXPECTED, conflicts: [{ ...CONFLICT, ...changes }] });
const withCause = (changes: object): unknown => withFinding({ causesExactly: [{ ...CAUSE, ...changes }] });
const withEdit = (changes: object): unknown => withCause({ edit: { ...CAUSE.edit, ...changes } });

describe('an expectation', () => {
  it('that holds is departed from in nothing', () => {
    expect(departuresFrom(EXPECTED)).toBe('');
  });

  it.each([
    ['the rule', withFinding({ rule: 'figures-agree' }), 'rule: "agreement" instead of "figures-agree"'],
    ['the witnesses', withFinding({ witnesses: [2, 1] }), 'witnesses: '],
    ['who speaks for a position', withFinding({ values: ['€764 million', 'EUR 1'] }), 'values: '],
    ['what the message says', withFinding({ says: ['646 million'] }), 'message lacks “646 million”'],
    ['what it must not say', withFinding({ saysNot: ['764'] }), 'message has “764”'],
    ['a cause', withFinding({ causesExactly: [] }), 'causesExactly: ["digit-transposed"] instead of []'],
    ['a cause among others', withFinding({ causes: ['off-by-one'] }), 'off-by-one is not named'],
    ['what a cause says', withCause({ says: ['a digit too many'] }), 'digit-transposed lacks “a digit too many”'],
    ['what a cause must not say', withCause({ saysNot: ['764'] }), 'digit-transposed has “764”'],
    ['that there is no edit', withCause({ edit: null }), 'edit of digit-transposed: '],
    ['that a person has to edit', withCause({ byHand: CAUSE.edit }), 'byHand of digit-transposed: null instead of '],
    ['the file of an edit', withEdit({ file: 'sources/orlen-post.yaml' }), 'edit of digit-transposed: '],
    ['what an edit replaces', withEdit({ replaces: '€764' }), 'edit of digit-transposed: '],
    ['what it puts there', withEdit({ by: 'EUR 746 million' }), 'edit of digit-transposed: '],
    ['what else it alters', withEdit({ also: [CAUSE.edit] }), 'edit of digit-transposed: '],
    ['a finding too few', { ...EXPECTED, conflicts: [CONFLICT, CONFLICT] }, 'not found: '],
    ['a finding too many', { ...EXPECTED, conflicts: [] }, 'not expected: '],
    ['a remark too few', { ...EXPECTED, incomparableExactly: [REMARK] }, 'not incomparable: '],
    ['a remark too many', { ...EXPECTED, compatibleExactly: [] }, 'compatible, not expected: '],
    ['a remark twice', { ...EXPECTED, compatibleExactly: [REMARK, REMARK] }, 'not compatible: '],
    [
      'a source of a remark',
      { ...EXPECTED, compatibleExactly: [{ ...REMARK, sources: ['orlen-post'] }] },
      'compatible, not expected: ',
    ],
    [
      'the reason of a remark',
      { ...EXPECTED, compatibleExactly: [{ ...REMARK, says: ['EUR'] }] },
      'compatible, not expected: ',
    ],
    [
      'a correction',
      { ...EXPECTED, corrections: [{ source: 'ours', facts: [], instead: null }] },
      'not in corrections: ',
    ],
    ['a decision', { ...EXPECTED, decisions: ['used'] }, 'not in decisions: "used"'],
    ['a problem', { ...EXPECTED, problems: [{ file: 'sources/ours.md', line: 1 }] }, 'no problem: '],
    ['the exit status', { ...EXPECTED, exit: 0 }, 'exit 1 instead of 0'],
  ])('notices %s', (_name, expected, departure) => {
    expect(departuresFrom(expected)).toContain(departure);
  });

  it.each([
    ['a key that nothing looks at', '{"exit": 0, "conflicts": [], "compatable": []}', 'compatable'],
    ['such a key of a finding', '{"exit": 0, "conflicts": [{"factz": []}]}', 'factz'],
    ['a key that stands there twice', '{"exit": 0, "exit": 1, "conflicts": []}', 'unique'],
    ['a fragment that every text has', '{"exit": 0, "conflicts": [{"facts": [], "says": [""]}]}', 'says'],
    [
      'witnesses of no positions',
      '{"exit": 0, "conflicts": [{"facts": [], "witnesses": [1]}]}',
      'beside the positions',
    ],
    [
      'too few witnesses',
      '{"exit": 0, "conflicts": [{"positions": [["a"], ["b"]], "witnesses": [1]}]}',
      'one a position',
    ],
  ])('refuses %s', (_name, text, fault) => {
    expect(() => readExpected(text)).toThrow(fault);
  });
});
