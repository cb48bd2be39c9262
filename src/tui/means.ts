import type { Measure } from './lines.ts';
import type { Callbacks } from './review-session.ts';
import type { Paint } from './theme.ts';

/** What is drawn with. */
export interface Means {
  readonly paint: Paint;
  readonly measure: Measure;
  readonly reasoning: Callbacks['reasoning'];
  readonly textOf: Callbacks['textOf'];
  /** The letters of the terminal are put in their order here, since it shows them as they come. */
  readonly isOrderedHere?: boolean | undefined;
}
