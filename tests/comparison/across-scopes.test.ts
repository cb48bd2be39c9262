import { expect, it } from 'vitest';
import { linesOf, reportOn } from '../rules/example-report.ts';
import { exampleOf, type Told } from '../rules/told.ts';

const RULES = `extends: [gainsay:recommended]
facts:
  orlen-bridge.cost: { type: money, label: Cost of the bridge at Orlen }
  orlen-bridge.growth: { type: percentage, label: Growth of the traffic over the bridge at Orlen }
`;

const IN_2025 = { scope: '{ period: 2025 }' };

// Nothing gives a rate, and the source with the longer name leaves the period out.
it.each<readonly [string, string, readonly Told[], readonly string[]]>([
  [
    'asks about one number in two currencies',
    'orlen-bridge.cost',
    [
      ['times', 'EUR 49 million', IN_2025],
      ['meridian-wire', 'USD 49 million'],
    ],
    ['info possible: meridian-wire | times'],
  ],
  [
    'asks about one number in percent and in points',
    'orlen-bridge.growth',
    [
      ['times', '7 points', IN_2025],
      ['meridian-wire', '7%'],
    ],
    ['info possible: meridian-wire | times'],
  ],
  [
    'says why other numbers in two currencies were not compared',
    'orlen-bridge.cost',
    [
      ['times', 'EUR 49 million', IN_2025],
      ['meridian-wire', 'USD 53 million'],
    ],
    ['incomparable: meridian-wire, times'],
  ],
  [
    'asks which of two figures is meant of what',
    'orlen-bridge.growth',
    [
      ['times', '7%', IN_2025],
      ['meridian-wire', '9%'],
    ],
    ['info possible: meridian-wire | times'],
  ],
  [
    'asks nothing where one source has both figures, and so tells that they are two',
    'orlen-bridge.growth',
    [
      ['times', '7%', IN_2025],
      ['times', '9%'],
      ['meridian-wire', '9%'],
      ['orlen-post', '6.8%', IN_2025],
    ],
    ['compatible: orlen-post, times', 'incomparable: meridian-wire, orlen-post, times'],
  ],
  [
    'asks on where a source only denies the other figure',
    'orlen-bridge.growth',
    [
      ['times', '7%', IN_2025],
      ['times', '9%', { stance: 'denied' }],
      ['orlen-post', '9%'],
    ],
    ['error conflict: orlen-post | times', 'info possible: orlen-post | times'],
  ],
])('across a scope that one side leaves out, %s', (_, fact, told, finds) => {
  expect(linesOf(reportOn(exampleOf(fact, told, RULES)))).toEqual(finds);
});
