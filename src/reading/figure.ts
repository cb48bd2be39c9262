import type { Sign } from './currency-words.ts';
import { numberText } from './numeral.ts';
import type { Numeral } from './read-numeral.ts';

/** One number or a range of two, with its hedge and with a currency where one stands before it. */
export interface Figure {
  readonly from: number;
  readonly next: number;
  /** As values are written with, empty where there is none. */
  readonly hedge: string;
  readonly first: Numeral;
  readonly second: Numeral | null;
  readonly sign: Sign | null;
  /** Whether a percent sign stands before the number: `%7`. */
  readonly percent: boolean;
  /** Token of the first number. */
  readonly at: number;
}

/** The figure as values have it. @example figureNotation(figure, 'EUR ', '') //=> 'almost EUR 750 million' */
export function figureNotation({ hedge, first, second }: Figure, before: string, after: string): string {
  if (second) {
    const end = first.power === second.power ? numberText({ ...first, power: 0 }) : numberText(first);
    return `${before}${end}..${numberText(second)}${after}`;
  }
  return `${hedge === '' ? '' : `${hedge} `}${before}${numberText(first)}${after}`;
}
