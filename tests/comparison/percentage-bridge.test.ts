import { describe, expect, it } from 'vitest';
import { linesOf, reportOn } from '../rules/example-report.ts';

const RULES = `extends: [gainsay:recommended]
facts:
  levy.rise: { type: percentage }
`;

function found(...values: readonly string[]): readonly string[] {
  const claims = values.map((value, at) => ({ source: `paper-${String(at)}`, fact: 'levy.rise', value }));
  return linesOf(reportOn({ title: values.join(' and '), rules: RULES, claims }));
}

describe('percent and points', () => {
  it.each([
    ['3%', '3 points'],
    ['about 3%', 'about 3 points'],
    ['over 3%', 'over 3 points'],
    ['0.5 points', '5‰'],
    ['-3%', '-3 points'],
    ['about 3%', '3 points'],
    ['just over 7%', '7.1 points'],
    ['-6%', '-6.2 points'],
    ['0.25%', '25 basis points'],
    ['25%', '25 basis points'],
  ])('clash where they have one number: %s and %s', (one, two) => {
    expect(found(one, two)).toEqual(['error conflict: paper-0 | paper-1']);
  });

  it.each([
    ['3%', '20 points'],
    ['3%', '-3 points'],
    ['2..3%', '2..3 points'],
    ['16.7%', '16.5 points'],
    ['over 3%', '20 points'],
    ['0%', '0 points'],
    ['25%', '50 basis points'],
    ['25%', '0..25 basis points'],
  ])('are else two units: %s and %s', (one, two) => {
    expect(found(one, two)).toEqual(['incomparable: paper-0, paper-1']);
  });
});
