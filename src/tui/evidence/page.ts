import type { Measure } from '../lines.ts';
import type { Paint } from '../theme.ts';
import type { TextOf } from './surroundings-of.ts';

/** The page that the evidence is written on. */
export interface Page {
  readonly width: number;
  readonly measure: Measure;
  readonly paint: Paint;
  readonly textOf: TextOf;
}
