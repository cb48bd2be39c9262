/** What words are to dates. */
export interface DateRoles {
  readonly month: string;
  readonly weekday: string;
  /** Short forms that are other words as well, so that a date must follow: `zo 5 juli`. */
  readonly weekdayShort: string;
  /** 21 spring to 24 winter. */
  readonly season: string;
  /** `early`, `mid`, `late`. */
  readonly partOf: string;
  /** Parts of a period in one word: `late years` for `Jahresende`, `early months` for `Monatsbeginn`. */
  readonly partOfPeriod: string;
  readonly ordinal: string;
  /** Endings of an ordinal in digits: the `th` of `16th`. */
  readonly ordinalEnd: string;
  /** `Q1` and its like, by the number of the quarter. */
  readonly quarter: string;
  /** The last one of the quarters or halves of a year. */
  readonly final: string;
  /** `half-year` behind an ordinal; 1 and 2 for what says which by itself: `H1`. */
  readonly halfYear: string;
  /** Behind a year: the 1990s. */
  readonly decadeAfter: string;
  /** Decades by their tens, in words: `the nineties`, `التسعينيات` 90. */
  readonly decadeWord: string;
  /** Before a year: `jaren 90`. */
  readonly decadeBefore: string;
  /** Days named by their distance from today: `yesterday` -1. */
  readonly day: string;
  /** -1 last, 0 this, 1 next: before a period, a weekday, a month. */
  readonly which: string;
  /** The same behind it. */
  readonly whichAfter: string;
  /** Periods named by distance in one word: `this year` as `0 years`. */
  readonly periodOff: string;
  /** Behind a distance in time: `ago`. */
  readonly ago: string;
  /** Before one: `vor drei Jahren`. */
  readonly agoBefore: string;
  /** Before a distance in time that lies ahead: `over drie weken`. */
  readonly ahead: string;
  /** `after` and `before`, behind a distance in time and before what it is counted from. */
  readonly distance: string;
  /** `after` and `before` where they stand before the distance: `بعد أسبوعين من القرار`. */
  readonly distanceBefore: string;
  /** Between such a distance and what it is counted from. */
  readonly distanceFrom: string;
  /** Words of order before a date: `before`, `after`, `since`, `by`. */
  readonly order: string;
  /** Words after which four digits are a year. */
  readonly yearLead: string;
  /** Words that say a year, and belong to it: `عام 2020`. */
  readonly yearWord: string;
  /** Behind a year of another calendar or before Christ, which are not read; `ours` for one of our own. */
  readonly otherEra: string;
  /** Months of another calendar. */
  readonly otherMonth: string;
  /** Nouns that are called by a date: `شارع 26 يوليو`. */
  readonly dateName: string;
  /** Between the two days of a night: `de nacht van 12 op 13 maart`. */
  readonly nightTo: string;
}
