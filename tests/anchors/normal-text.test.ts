import { describe, expect, it } from 'vitest';
import { normalText } from '../../src/anchors/normal-text.ts';

describe('the normal form', () => {
  it.each([
    ['all kinds of space', 'a \t\n\u00a0\u2009\u3000b', 'a b'],
    ['quotation marks and apostrophes', '“a” «b» ‹c› „d‟ `e´ ’f', "'a' 'b' 'c' 'd' 'e' 'f"],
    ['dashes', 'a‐b–c—d−e', 'a-b-c-d-e'],
    ['soft hyphens and what has no width', 'data\u00adbase\u200b \ufeffx\u200e', 'database x'],
    ['case, whatever the locale', 'IİıẞßΣς', 'iiissssσσ'.replace('ii', 'ii\u0307')],
    ['accents, whether apart or not', 'é', 'e\u0301'],
    ['the order of marks', 'a\u0323\u0308 a\u0308\u0323', 'a\u0323\u0308 a\u0323\u0308'],
    ['vowel signs and tatweel', 'كَتَبَ كـتب', 'كتب كتب'],
    ['digits of other scripts', '٧٤٦ ۷۴۶ ７４６', '746 746 746'],
    ['French marks with spaces, and German ones', 'dit : « non » et »ja« sagt', "dit : 'non' et 'ja' sagt"],
    ['an ellipsis', 'a…', 'a...'],
  ])('unifies %s', (_, text, units) => {
    expect(normalText(text).units).toBe(units);
  });

  it('knows where each unit was', () => {
    const { units, starts } = normalText('“É…” \u00a0 x');
    expect(Array.from(units, (unit, index) => [unit, starts[index]])).toEqual([
      ["'", 0],
      ['e', 1],
      ['\u0301', 1],
      ['.', 2],
      ['.', 2],
      ['.', 2],
      ["'", 3],
      [' ', 4],
      ['x', 7],
    ]);
    expect(starts.at(-1)).toBe(8);
  });
});
