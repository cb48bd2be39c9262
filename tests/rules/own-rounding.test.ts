import { describe, expect, it } from 'vitest';
import { linesOf, reportOn } from './example-report.ts';

const FACTS = `facts:
  orlen.people: { type: quantity, unit: people, label: People of Orlen }
`;
const RULES = {
  agreement: `extends: [gainsay:recommended]\n${FACTS}`,
  reference: `extends: [gainsay:recommended]\n${FACTS}rules:\n  - { id: by-register, kind: reference, facts: orlen.people }\n`,
};
const ROLES = { register: { role: 'reference' }, ours: { role: 'draft' } };

type Claims = Readonly<Record<string, string>>;

function aboutOurs(claims: Claims, rules: keyof typeof RULES): readonly string[] {
  const stated = Object.entries(claims).map(([source, value]) => ({ source, fact: 'orlen.people', value }));
  const report = reportOn({ title: 'a round figure', rules: RULES[rules], claims: stated, sources: ROLES });
  return linesOf(report).filter((line) => line.includes('ours'));
}

interface Case {
  readonly title: string;
  readonly claims: Claims;
  /** What another source has got wrong, or what it disputes. */
  readonly wrong: Claims;
  readonly alone: readonly string[];
  /** The same beside that; as alone where nothing is said. */
  readonly beside?: readonly string[];
}

/** A round figure of ours is asked about whatever somebody else has got wrong; the rest stays as it is. */
const CASES: readonly Case[] = [
  {
    title: 'beside a register',
    claims: { register: '1,248,310', ours: '1,248,000' },
    wrong: { 'orlen-post': '1,284,310' },
    alone: ['info possible about ours: register | ours'],
  },
  {
    title: 'beside a register, where a wrong figure is near enough for it',
    claims: { register: '1,248,310', ours: '1,248,000' },
    wrong: { 'orlen-post': '1,247,810' },
    alone: ['info possible about ours: register | ours'],
  },
  {
    title: 'what a careful reader takes it for',
    claims: { register: '1,248,310', ours: 'about 1,248,000' },
    wrong: { 'orlen-post': '1,284,310' },
    alone: ['compatible: ours, register'],
  },
  {
    title: 'what is as good as said by a paper on the side of the register',
    claims: { register: '1,248,310', 'kesra-times': '1,248,000', ours: '1,248,000' },
    wrong: { 'orlen-post': '1,284,310' },
    alone: ['info possible about ours: register | kesra-times, ours'],
  },
  {
    title: 'who takes a side has that finding alone',
    claims: { 'kesra-times': '1,248,310', ours: '1,248,000' },
    wrong: { 'orlen-post': '1,284,310' },
    alone: ['info possible about ours: kesra-times | ours'],
    beside: ['error conflict about ours: kesra-times, ours | orlen-post', 'compatible: kesra-times, ours'],
  },
];

describe.each(['agreement', 'reference'] as const)('a round figure of ours under %s', (rules) => {
  it.each(CASES)('$title', ({ claims, wrong, alone, beside = alone }) => {
    expect(aboutOurs(claims, rules)).toEqual(alone);
    expect(aboutOurs({ ...claims, ...wrong }, rules)).toEqual(beside);
  });
});
