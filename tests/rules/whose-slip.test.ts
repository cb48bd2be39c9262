import { describe, expect, it } from 'vitest';
import type { ExampleClaim } from '../../src/rules/example.ts';
import { reportOn } from './example-report.ts';

const RULES = `extends: [gainsay:recommended]
scopes: { area: [town, county] }
classes:
  vote:
    change: { type: percentage }
    share: { type: percentage }
    share-before: { type: percentage }
    fine: { type: money }
    seats: { type: quantity, unit: seats }
subjects:
  greens: { class: vote, label: The greens }
`;

interface Case {
  readonly title: string;
  /** Source, value and, where it is not the change, the fact of the greens. A source is a reference, ours or another by its name. */
  readonly claims: readonly (readonly [source: string, value: string, fact?: string, scope?: string])[];
  /** What the first cause says, by what the finding is about. */
  readonly causes: Readonly<Record<string, string>>;
  /** What the first cause would write, and in which source. */
  readonly mends?: readonly string[];
}

const ROLES = { register: { role: 'reference' }, ours: { role: 'published' }, draft: { role: 'draft' } };

const told = ({ claims }: Case): readonly ExampleClaim[] =>
  claims.map(([source, value, fact = 'change', scope]) => ({
    source,
    fact: `greens.${fact}`,
    value,
    ...(scope === undefined ? {} : { more: { scope } }),
  }));

const PERCENT: readonly Case[] = [
  {
    title: 'basis points are a number of their own, and come to another in points',
    claims: [
      ['kesra-times', '-0.25%'],
      ['meridian-wire', '-25%'],
      ['register', '-25 basis points'],
    ],
    causes: {
      sources:
        '-0.25% has the number that -25 basis points (register) come to in points; if kesra-times means points, it agrees.',
    },
    mends: ['-0.25 points in kesra-times'],
  },
  {
    title: 'one number in percent and in basis points',
    claims: [
      ['meridian-wire', '-25%'],
      ['register', '-25 basis points'],
    ],
    causes: {
      sources: '-25% has the number of -25 basis points (register); if meridian-wire means basis points, it agrees.',
    },
    mends: ['-25 basis points in meridian-wire'],
  },
  {
    title: 'nothing is known: newsrooms write percent where points are meant',
    claims: [
      ['kesra-times', '+4.1%'],
      ['orlen-post', '+4.1 points'],
    ],
    causes: {
      sources: '+4.1% has the number of +4.1 points (orlen-post); if kesra-times means points, it agrees.',
    },
  },
  {
    title: 'a piece of ours in points, rounded and right, is not suspected',
    claims: [
      ['kesra-times', '+4.1%'],
      ['orlen-post', '+4.1 points'],
      ['ours', '4 points'],
    ],
    causes: {
      ours: '+4.1% has the number of +4.1 points (orlen-post); if kesra-times means points, it agrees.',
      sources: '+4.1% has the number of +4.1 points (orlen-post); if kesra-times means points, it agrees.',
    },
  },
  {
    title: 'the shares bear the points out, though more papers have percent',
    claims: [
      ['kesra-times', '+4.1%'],
      ['meridian-wire', '+4.1%'],
      ['orlen-post', '+4.1 points'],
      ['orlen-post', '36.4%', 'share'],
      ['orlen-post', '32.3%', 'share-before'],
      ['ours', '4.1 points'],
    ],
    causes: {
      ours: '+4.1% has the number of 4.1 points (ours); if kesra-times means points, it agrees.',
      sources: '+4.1% has the number of +4.1 points (orlen-post); if kesra-times means points, it agrees.',
    },
  },
  {
    title: 'the shares bear the percent out',
    claims: [
      ['kesra-times', '+25%'],
      ['orlen-post', '+25 points'],
      ['orlen-post', '20%', 'share'],
      ['orlen-post', '16%', 'share-before'],
    ],
    causes: {
      sources: '+25 points has the number of +25% (kesra-times); if orlen-post means percent, it agrees.',
    },
  },
  {
    title: 'a reference under a narrower scope bears the percent out',
    claims: [
      ['kesra-times', 'just over 7%'],
      ['orlen-post', '7 points'],
      ['register', '7.1%', 'change', '{ area: town }'],
    ],
    causes: {
      sources: '7 points has the number of just over 7% (kesra-times); if orlen-post means percent, it agrees.',
    },
  },
  {
    title: 'a reference is right, whatever newsrooms do',
    claims: [
      ['register', '16.5%'],
      ['orlen-post', '16.5 points'],
    ],
    causes: { sources: '16.5 points has the number of 16.5% (register); if orlen-post means percent, it agrees.' },
    mends: ['16.5% in orlen-post'],
  },
  {
    title: 'a piece of ours that says percent where points are rounded',
    claims: [
      ['kesra-times', '-6 points'],
      ['orlen-post', '-6.2 points'],
      ['ours', '-6%'],
    ],
    causes: { ours: '-6% is the number of -6.2 points (orlen-post) rounded; if ours means points, it agrees.' },
    mends: ['-6 points in ours'],
  },
  {
    title: 'ours alone has points, and one source percent: either may be it',
    claims: [
      ['kesra-times', '4.1%'],
      ['ours', '4.1 points'],
    ],
    causes: {
      ours: '4.1 points (ours) and 4.1% (kesra-times) have one number; one of them may be in the wrong unit.',
    },
  },
];

const SLIPS: readonly Case[] = [
  {
    title: 'a digit dropped is one beside our piece as well, which stands with most',
    claims: [
      ['kesra-times', 'EUR 41,735', 'fine'],
      ['meridian-wire', 'EUR 41,735', 'fine'],
      ['orlen-post', 'EUR 4,735', 'fine'],
      ['draft', 'EUR 41,735', 'fine'],
    ],
    causes: {
      draft: 'EUR 4,735 is EUR 41,735 (kesra-times) without a 1.',
      sources: 'EUR 4,735 is EUR 41,735 (kesra-times) without a 1.',
    },
    mends: ['EUR 41,735 in orlen-post'],
  },
  {
    title: 'of two papers against each other, a piece of ours changes nothing',
    claims: [
      ['kesra-times', 'EUR 41,735', 'fine'],
      ['orlen-post', 'EUR 4,735', 'fine'],
      ['draft', 'EUR 41,735', 'fine'],
      ['ours', 'EUR 4,735', 'fine'],
    ],
    causes: {
      draft: 'EUR 4,735 is EUR 41,735 (kesra-times) without a 1.',
      ours: 'EUR 4,735 is EUR 41,735 (kesra-times) without a 1.',
      sources: 'EUR 4,735 is EUR 41,735 (kesra-times) without a 1.',
    },
  },
  {
    title: 'a slip that is ours alone',
    claims: [
      ['orlen-post', 'EUR 4,735', 'fine'],
      ['draft', 'EUR 41,735', 'fine'],
    ],
    causes: { draft: 'EUR 41,735 is EUR 4,735 (orlen-post) with a 1 more.' },
    mends: ['EUR 4,735 in draft'],
  },
  {
    title: 'a currency that one paper alone has',
    claims: [
      ['kesra-times', 'EUR 41,735', 'fine'],
      ['meridian-wire', 'EUR 41,735', 'fine'],
      ['orlen-post', 'USD 41,735', 'fine'],
      ['draft', 'EUR 41,735', 'fine'],
    ],
    causes: {
      draft: 'USD 41,735 has the digits of EUR 41,735 (kesra-times); if orlen-post means EUR, it agrees.',
      sources: 'USD 41,735 has the digits of EUR 41,735 (kesra-times); if orlen-post means EUR, it agrees.',
    },
    mends: ['EUR 41,735 in orlen-post'],
  },
];

function causesIn(each: Case): Pick<Case, 'causes'> & { readonly mends: readonly string[] } {
  const { conflicts } = reportOn({ title: each.title, rules: RULES, claims: told(each), sources: ROLES });
  const found = conflicts.filter(({ kind }) => kind === 'agreement' || kind === 'reference');
  const edits = found.flatMap(({ causes: [first] }) => first?.edit ?? first?.byHand ?? []);
  return {
    causes: Object.fromEntries(found.map(({ about, causes }) => [about ?? 'sources', causes[0]?.text ?? ''])),
    mends: edits.map(({ replacement, source }) => `${replacement} in ${source}`),
  };
}

describe('whose slip it is', () => {
  it.each([...PERCENT, ...SLIPS])('$title', (each) => {
    const { causes, mends } = causesIn(each);
    expect(causes).toMatchObject(each.causes);
    expect(mends).toEqual(each.mends ?? []);
  });
});
