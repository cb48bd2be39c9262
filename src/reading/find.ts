import type { TypeName, Value } from '../values/value.ts';

/** The part of a date that its words leave open stands as `XXXX`: `XXXX-07-16` is a 16th of July. */
export const OPEN_YEAR = 'XXXX';

/** A value found in running text. Nothing is decided by it: a person tags. */
export interface Find {
  /** Offsets in the text, in UTF-16 units; `end` is not included. */
  readonly start: number;
  readonly end: number;
  /** The words as they stand in the text. */
  readonly words: string;
  /** `number` is a figure of which the words do not say what it counts or measures. */
  readonly type: TypeName | 'number';
  /** The value as it is written in a claim; null where it hangs on a day of publication that nobody gave. */
  readonly notation: string | null;
  /** The notation with `XXXX` for a year that the words do not give. */
  readonly open?: string;
  /** What the notation reads as; null where there is none, or where its year is open. */
  readonly value: Value | null;
  /** The currencies that a sign such as `$` may stand for, the likeliest first. */
  readonly currencies?: readonly string[];
  /** What is counted, in the words of the text, where it is neither a person nor a unit of measure. */
  readonly noun?: string;
  /** What a distance in time is counted from: `the decision` of `two weeks after the decision`. */
  readonly anchor?: string;
  /** 1 for Monday to 7 for Sunday, where the words give nothing but a day of the week. */
  readonly weekday?: number;
  /** `before`, `after`, `since` or `by`, where such a word stands in front of a date. */
  readonly order?: string;
  /** The day of publication was needed to read it. */
  readonly relative?: true;
}
