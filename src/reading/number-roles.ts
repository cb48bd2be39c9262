/** What words are to numbers, their hedges and their ranges; what the entries of a role mean stands beside it. */
export interface NumberRoles {
  /** A hedging word before a figure, by the one that values are written with: `about`, `at least`. */
  readonly hedge: string;
  /** Verbs that hedge a figure some words behind them: `تجاوزت ثروته ملياري دولار`. */
  readonly hedgeVerb: string;
  /** The same with a preposition right before the figure: `تزيد قيمته على عشرة ملايين`. */
  readonly hedgeVerbOn: string;
  /** Such prepositions. */
  readonly on: string;
  /** Words that make *more than* behind them *at most*. */
  readonly negation: string;
  /** Words before a hedge that make it another word, by the hedge: `film` before `about`, `jumped` before `over`. */
  readonly noHedge: string;
  /** The same behind a figure: `or more`. */
  readonly hedgeAfter: string;
  /** Spelt numbers below a hundred, and whole words for larger ones, by their value. */
  readonly number: string;
  /** Numbers that are other words when they stand alone, and numbers only inside one word: the `een` of `eenentwintig`. */
  readonly inside: string;
  /** Words before which an article counts as one: `ein Prozent`. */
  readonly oneBefore: string;
  /** What multiplies the number before it, and counts once by itself: `hundred`. */
  readonly times: string;
  /** Words of an unknown number before such words, which leave it unknown: `a few hundred`. */
  readonly few: string;
  /** Words that multiply by a power of ten, by that power. */
  readonly scale: string;
  /** Such words that count as one by themselves: `tausend Menschen`. */
  readonly alone: string;
  /** Letters that multiply where they stand at a figure of money, by their power: the m of `£14.4m`. */
  readonly scaleLetter: string;
  /** Round numbers by a word of their own, `about` so many: `centaine` 100. */
  readonly round: string;
  /** Fractions as a whole: `half` 1/2, `anderhalf` 3/2. */
  readonly fraction: string;
  /** Fractions that are a share without a word of what: `de helft`. */
  readonly share: string;
  /** What divides behind a number, by its divisor: `two thirds`. */
  readonly part: string;
  /** Fractions that are numbers as well, and a share where a definite noun stands behind: `خمس السكان`. */
  readonly shareOf: string;
  /** What adds a fraction behind a number or a scale: `and a half` 0.5. */
  readonly plus: string;
  /** What stands before the decimals of a number in words: `neuf virgule cinq`. */
  readonly decimalWord: string;
  /** Between the words of one spelt number. */
  readonly and: string;
  /** Articles that count as one before a scale, a period or a part: `a million`. */
  readonly one: string;
  /** Between a fraction and what it is of, between a scale and its currency, between a day and its month. */
  readonly of: string;
  readonly between: string;
  /** Between the ends of a range that `between` opened. */
  readonly betweenAnd: string;
  readonly from: string;
  /** Between the ends of a range, and before a level that is reached. */
  readonly to: string;
  /** Between a number and the next one, or before the number of what stands in front: `twee of drie`, `een dag of tien`. */
  readonly or: string;
  /** Before a level that something moves to: `daalde naar 5%`, `tot 5%`. */
  readonly level: string;
  /** Before a figure below zero: `minus 12 Grad`. */
  readonly minus: string;
  /** `double` 2, `triple` 3. */
  readonly multiple: string;
  /** Behind a number: `times`; `amount` where the word says so only before an amount, `1` where it divides (`fois moins`). */
  readonly timesWord: string;
  /** Before a number that multiplies, or divides (`1`): `multiplié par`. */
  readonly timesBefore: string;
  /** Before an ordinal, a share: the `jeder` of `jeder fünfte`. */
  readonly everyNth: string;
  /** Between the parts of a share: the `in` of `one in five`. */
  readonly outOf: string;
  /** The same before a whole alone: `مريض من بين كل ثمانية`. */
  readonly each: string;
}
