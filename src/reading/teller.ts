import type { FigureForm } from './figure-form.ts';
import type { Find } from './find.ts';

/** Tells what quotes of one form say, each with its own figure. */
export interface Teller {
  readonly finds: (quote: string, told: FigureForm) => readonly Find[];
  /** What the only find is as a value of a claim; null where there are several. */
  readonly notation: (told: FigureForm) => string | null;
}
