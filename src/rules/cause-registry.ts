import type { Cause } from './cause.ts';
import { anotherScope } from './causes/another-scope.ts';
import { capVersusImposed } from './causes/cap-versus-imposed.ts';
import { convertedAtAnotherDay } from './causes/converted-at-another-day.ts';
import { currencySwapped } from './causes/currency-swapped.ts';
import { dayMonthSwapped } from './causes/day-month-swapped.ts';
import { decimalSeparator } from './causes/decimal-separator.ts';
import { differentEvent } from './causes/different-event.ts';
import { digitAdded } from './causes/digit-added.ts';
import { digitDropped } from './causes/digit-dropped.ts';
import { digitReplaced } from './causes/digit-replaced.ts';
import { digitTransposed } from './causes/digit-transposed.ts';
import { mistagged } from './causes/mistagged.ts';
import { offByOne } from './causes/off-by-one.ts';
import { oldStyle } from './causes/old-style.ts';
import { partOfWhole } from './causes/part-of-whole.ts';
import { percentVersusPoints } from './causes/percent-versus-points.ts';
import { roundingDrift } from './causes/rounding-drift.ts';
import { scaleSlip } from './causes/scale-slip.ts';
import { signTurned } from './causes/sign-turned.ts';
import { staleValue } from './causes/stale-value.ts';
import { statusMovedOn } from './causes/status-moved-on.ts';
import { timeZoneDay } from './causes/time-zone-day.ts';
import { translation } from './causes/translation.ts';
import { unitSwapped } from './causes/unit-swapped.ts';
import { weekdayOff } from './causes/weekday-off.ts';
import { widerOrNarrowerScope } from './causes/wider-or-narrower-scope.ts';
import { yearOff } from './causes/year-off.ts';

/**
 * All causes, the most specific first: what an event, a calendar or a third figure tells before what the digits alone do,
 * and these before what is true of many pairs. A new cause is one file and one line here.
 */
export const CAUSES: readonly Cause[] = [
  mistagged,
  currencySwapped,
  unitSwapped,
  dayMonthSwapped,
  oldStyle,
  weekdayOff,
  timeZoneDay,
  differentEvent,
  signTurned,
  decimalSeparator,
  translation,
  percentVersusPoints,
  staleValue,
  anotherScope,
  convertedAtAnotherDay,
  capVersusImposed,
  scaleSlip,
  digitTransposed,
  partOfWhole,
  yearOff,
  offByOne,
  digitDropped,
  digitAdded,
  roundingDrift,
  digitReplaced,
  statusMovedOn,
  widerOrNarrowerScope,
];
