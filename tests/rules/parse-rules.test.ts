import { describe, expect, it } from 'vitest';
import { parseRules } from '../../src/rules/parse-rules.ts';
import { KINDS } from '../../src/rules/registry.ts';
import { linesOf, reportOn } from './example-report.ts';

const problemsOf = (text: string): readonly string[] =>
  parseRules([{ path: 'rules/orlen.yaml', text }]).problems.map(
    ({ line, column, code, message, hint }) =>
      `${String(line)}:${String(column)} ${code} ${message}${hint === null ? '' : ` ${hint}`}`,
  );

describe('faults in rules', () => {
  it.each([
    [
      'a kind that nobody knows',
      'rules:\n  - { id: dates, kind: agreemnt }\n',
      '2:24 rules/unknown-kind No kind of rule is called "agreemnt". Did you mean "agreement"?',
    ],
    [
      'a kind that comes near to none',
      'rules:\n  - { id: dates, kind: xyz }\n',
      `2:24 rules/unknown-kind No kind of rule is called "xyz". Kinds are: ${[...KINDS.keys()].join(', ')}.`,
    ],
    [
      'a rule set that is not there',
      'extends: [gainsay:recommendd]\n',
      '1:10 rules/unknown-set No rule set "gainsay:recommendd". Did you mean "gainsay:recommended"?',
    ],
    [
      'two rules of one id',
      'rules:\n  - { id: same, kind: agreement }\n  - { id: same, kind: agreement }\n',
      '3:11 rules/declared-twice Two rules have the id "same". Give one of them another id.',
    ],
    [
      'a rule of a fact that is not declared',
      'facts: { orlen-bridge.opened: { type: date } }\nrules:\n  - { id: days, kind: agreement, facts: [orlen-bridge.opend] }\n',
      '3:42 rules/unknown-fact No fact "orlen-bridge.opend" is declared. Did you mean "orlen-bridge.opened"?',
    ],
    [
      'a rule whose pattern fits no declared fact',
      'facts: { orlen-bridge.opened: { type: date } }\nrules:\n  - { id: days, kind: order, events: ["*.opened", "*.opend"] }\n',
      '3:51 rules/unknown-fact No declared fact has the form "*.opend". Did you mean "*.opened"?',
    ],
    [
      'a rate at the day of what is no attribute',
      'classes: { bridge: { cost: { type: money, rate-date: opend }, opened: { type: date } } }\n',
      '1:54 rules/unknown-reference "opend" is named under rate-date, and nothing declares it. Did you mean "opened"?',
    ],
    [
      'a ratio of facts that are not there',
      'facts: { orlen-bridge.cost: { type: money }, orlen-bridge.times: { type: ratio, of: [cost, kesra-bridge.cost] } }\n',
      '1:85 rules/unknown-reference "kesra-bridge.cost" is named under of, and nothing declares it. Declare it, or correct the name.',
    ],
    [
      'a fact that changes along a key of no scope',
      'facts: { orlen-bridge.cost: { type: money, changes: rising, along: perod } }\n',
      '1:68 rules/unknown-reference "perod" is named under along, and nothing declares it. Did you mean "period"?',
    ],
    [
      'two entities of one name',
      'entities:\n  orlen: { names: [Orlen] }\n  old-orlen: { names: [Old Orlen, orlen] }\n',
      '3:23 rules/same-name "old-orlen" goes by the name "orlen", which "orlen" goes by as well. Claims that say "orlen" are taken to mean "orlen"; write an id where the other is meant.',
    ],
    [
      'a symbol for no currency',
      'symbols: { "$": DOLLAR }\n',
      '1:17 rules/unknown-currency "DOLLAR" is not a currency of ISO 4217. Write a code such as USD.',
    ],
    [
      'a class that is not declared',
      'classes:\n  bridge: { opened: { type: date } }\nsubjects:\n  orlen-bridge: { class: brigde }\n',
      '4:26 rules/unknown-class No class "brigde" is declared. Did you mean "bridge"?',
    ],
    [
      'a status without its table',
      'facts:\n  orlen-bridge.permit: { type: status }\n',
      '2:3 rules/unknown-states The status "orlen-bridge.permit" names no table of states. Declare the table under states, and name it with states: NAME.',
    ],
    [
      'a scope key of an unknown type',
      'scopes: { season: dat }\n',
      '1:19 rules/unknown-type The scope key "season" has an unknown type: "dat". Did you mean "date"?',
    ],
    [
      'an entity within what is nearly the name of another',
      'entities: { kesra: , orlen: { within: kesar } }\n',
      '1:39 rules/unknown-term "kesar" is not declared, so it is taken for a name of its own. Did you mean "kesra"?',
    ],
    [
      'a hedge that does not say what it allows',
      'hedges: { a good: { allows: "0 to 1" } }\n',
      '1:11 rules/hedge What the hedge "a good" allows is not in interval notation. Write allows: "[-1, 1]" and likely: "[-0.5, 0.5]", in multiples of the place of the last digit.',
    ],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('leave the other rules in force', () => {
    const { rules } = parseRules([
      { path: 'rules/a.yaml', text: 'rules:\n  - { id: one, kind: nothing }\n  - { id: two, kind: agreement }\n' },
    ]);
    expect(rules.map(({ id }) => id)).toEqual(['two']);
  });
});

describe('what rules declare', () => {
  const LENGTH = 'facts:\n  orlen-bridge.length: { type: quantity, unit: m }\n';
  const claims = [
    { source: 'one', fact: 'orlen-bridge.length', value: 'a good 1,200 m' },
    { source: 'two', fact: 'orlen-bridge.length', value: '1,240 m' },
  ];
  const on = (rules: string): readonly string[] => linesOf(reportOn({ title: 'hedges', rules, claims }));

  it('is a hedge of the project, for all its values', () => {
    const hedge = (allows: string): string =>
      `extends: [gainsay:recommended]\n${LENGTH}hedges: { a good: { allows: "${allows}" } }\n`;
    expect(on(hedge('[0, 1]'))).toEqual(['compatible: one, two']);
    expect(on(hedge('[0, 0.1]'))).toEqual(['error conflict: one | two']);
  });

  it('is a severity for each role, a reference being graded as a report unless it has its own', () => {
    const { rules } = parseRules([
      {
        path: 'rules/a.yaml',
        text: 'rules:\n  - { id: one, kind: agreement, severity: { report: warning, draft: off } }\n  - { id: two, kind: agreement, severity: { reference: info } }\n',
      },
    ]);
    expect(rules.map(({ severity }) => severity)).toEqual([
      { report: 'warning', reference: 'warning', draft: 'off', published: 'error' },
      { report: 'error', reference: 'info', draft: 'error', published: 'error' },
    ]);
  });
});
