/** What words are to what is paid, measured and counted. */
export interface MeasureRoles {
  /** Names of currencies, by code, or by several with the likeliest first; `$`, `£` and `kr` for those that several countries use. */
  readonly currency: string;
  /** The same where they are other words as well, so that a scale or a number of three digits must stand before them. */
  readonly looseCurrency: string;
  /** Names of currencies that stand before a figure: the `Fr.` of `Fr. 50.–`. */
  readonly currencyBefore: string;
  /** Hundredths of a currency, or thousandths where it has them, by the codes that it may be of: `cent`. */
  readonly cents: string;
  /** Letters before a figure that stand for a currency, by its code: the R of `R450 000`. */
  readonly sign: string;
  /** Words that count in a currency where something is paid, by code and power: `ton` EUR 5. */
  readonly sum: string;
  /** Words of paying, near which they do. */
  readonly paying: string;
  /** `%`, ` points`, `‰`, ` basis points`. */
  readonly percent: string;
  /** Words that are percentage points only near words of rising, falling or leading: `up four points`. */
  readonly points: string;
  /** Words that lead by points, beside those of rising and falling: `lead`. */
  readonly lead: string;
  /** Units of measure, by the name that values have. */
  readonly unit: string;
  /** Behind a measure, what makes it negative. */
  readonly belowZero: string;
  /** Nouns that count persons: `people`; `victims` are counted even by an article (`un mort`). */
  readonly person: string;
  /** What a noun in one word ends with where it counts persons: the `leute` of `Rettungsleute`. */
  readonly personEnd: string;
  /** Nouns that begin as if something were joined to them: `وظيفة`, a job. */
  readonly noun: string;
  /** `years`, `months`, `weeks`, `days`, `hours`, `minutes`, `seconds`, `quarters`, `decades`, `centuries`; `halfYears`, `quarterHours`. */
  readonly period: string;
  /** Periods in the plural, which no word such as `last` makes one: `de afgelopen jaren`. */
  readonly plural: string;
  /** Those that count once where no number stands before them: `قبل عام`, a year ago. */
  readonly singlePeriod: string;
  /** Behind a number, an age: `years old`. */
  readonly age: string;
  /** Before a number, an age: `aged`. */
  readonly aged: string;
  /** Words near which a currency that is a weight as well is the weight: `lost 30 pounds on that diet`. */
  readonly weighs: string;
}
