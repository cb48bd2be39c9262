import { describe, expect, it } from 'vitest';
import { reportOn } from './example-report.ts';

const RULES = `extends: [gainsay:recommended]
scopes: { endpoint: [primary, secondary], population: [all, some], arm: [drug, placebo] }
facts:
  trial.effect: { type: percentage, label: Effect of the medicine }
`;

interface Case {
  readonly title: string;
  readonly claims: readonly (readonly [source: string, value: string, scope?: string])[];
  readonly says: readonly string[];
}

const CASES: readonly Case[] = [
  {
    title:
      'equal figures of a scope and of a finer one are one position, and only what sets them apart from the third is asked',
    claims: [
      ['orlen-post', '33%'],
      ['journal', '30.8%', '{ endpoint: primary }'],
      ['register', '30.8%', '{ endpoint: primary, population: all }'],
      ['journal', '22%', '{ endpoint: secondary }'],
    ],
    says: [
      'Effect of the medicine: orlen-post says 33%, journal and register say 30.8% (primary), journal says 22% (secondary); is it the same endpoint?',
    ],
  },
  {
    title: 'figures that fit but are not equal',
    claims: [
      ['orlen-post', '33%'],
      ['journal', '31%', '{ endpoint: primary }'],
      ['register', '30.8%', '{ endpoint: primary, population: all }'],
    ],
    says: [
      'Effect of the medicine: orlen-post says 33%, register says 30.8% (primary) (journal fits); is it the same endpoint?',
    ],
  },
  {
    title: 'scopes with no key in common may both be it',
    claims: [
      ['orlen-post', '33%'],
      ['journal', '31%', '{ endpoint: primary }'],
      ['register', '31%', '{ arm: drug }'],
    ],
    says: [
      'Effect of the medicine: orlen-post says 33%, journal and register say 31%; is it the same arm and endpoint?',
    ],
  },
  {
    title: 'what does not fit stays apart, and its key is asked',
    claims: [
      ['orlen-post', '33%'],
      ['journal', '31%', '{ endpoint: primary }'],
      ['register', '30%', '{ endpoint: primary, population: all }'],
    ],
    says: [
      'Effect of the medicine: orlen-post says 33%, journal says 31% (primary), register says 30% (primary, all); is it the same endpoint and population?',
      'Effect of the medicine: journal says 31%, register says 30% (all); is it the same population?',
    ],
  },
  {
    title: 'figures of things that are not the same are no agreement',
    claims: [
      ['orlen-post', '33%'],
      ['journal', '31%', '{ endpoint: primary }'],
      ['register', '31%', '{ endpoint: secondary }'],
    ],
    says: [
      'Effect of the medicine: orlen-post says 33%, journal says 31% (primary), register says 31% (secondary); is it the same endpoint?',
    ],
  },
  {
    title: 'two figures fit a third in turn, and not together',
    claims: [
      ['orlen-post', '40%'],
      ['journal', '30..32%', '{ endpoint: primary }'],
      ['register', '31.5..33%', '{ endpoint: primary, population: all }'],
      ['meridian-wire', '32.5..34%', '{ endpoint: primary, arm: drug }'],
    ],
    says: [
      'Effect of the medicine: orlen-post says 40%, meridian-wire says 32.5..34% (primary) (register fits), journal says 30..32% (primary); is it the same endpoint?',
      'Effect of the medicine: meridian-wire says 32.5..34% (drug), journal says 30..32%; is it the same arm?',
    ],
  },
];

describe('scopes of which one may be a case of another', () => {
  it.each(CASES)('$title', ({ title, claims, says }) => {
    const stated = claims.map(([source, value, scope]) => ({
      source,
      fact: 'trial.effect',
      value,
      ...(scope === undefined ? {} : { more: { scope } }),
    }));
    const { conflicts } = reportOn({ title, rules: RULES, claims: stated });
    expect(conflicts.map(({ message }) => message)).toEqual(says);
  });
});
