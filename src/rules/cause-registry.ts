import type { Cause } from './cause.ts';
import { currencySwapped } from './causes/currency-swapped.ts';
import { differentEvent } from './causes/different-event.ts';
import { digitReplaced } from './causes/digit-replaced.ts';
import { oldStyle } from './causes/old-style.ts';

/** All causes, the most specific first. A new cause is one file and one line here. */
export const CAUSES: readonly Cause[] = [currencySwapped, digitReplaced, differentEvent, oldStyle];
