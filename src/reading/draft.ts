import type { Find } from './find.ts';

/** A find while it is read: by tokens, and in the notation of values. */
export interface Draft extends Pick<
  Find,
  'type' | 'notation' | 'open' | 'currencies' | 'noun' | 'anchor' | 'weekday' | 'order' | 'relative'
> {
  readonly from: number;
  /** The token behind it. */
  readonly next: number;
}
