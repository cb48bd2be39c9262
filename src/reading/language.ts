import type { DecimalMark } from './digits.ts';

/** What words can be in the grammar; what a role's entries mean stands beside it. */
export interface Roles {
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
  /** Behind a year of another calendar or before Christ, which values do not have. */
  readonly otherEra: string;
  /** Months of another calendar. */
  readonly otherMonth: string;
  /** `am`, `pm`, and words such as `in the morning`; `night` is either of them by its hour. */
  readonly meridiem: string;
  /** Hedges of a time of the day alone: `gegen 22 Uhr`. */
  readonly aroundTime: string;
  /** Hedges of a year alone: `um 1850`. */
  readonly aroundYear: string;
  /** Behind a time: `o'clock`, `uur`; between hours and minutes: `h`. `either` where a length of time is written alike. */
  readonly clock: string;
  /** Words before an hour that make it a time and no length of time: `om 20 uur`. Without them, every such hour is a time. */
  readonly clockLead: string;
  /** Before a half or a quarter of the clock: `half past` 30, `half` in `half drie` -30. */
  readonly clockPart: string;
  /** Minutes behind the hour in words: `والنصف` 30. */
  readonly clockAfter: string;
  /** What says a zone behind a time: `Z`, `+01:00`. */
  readonly zone: string;
  /** Spelt times of the day: `noon` 12:00. */
  readonly clockWord: string;
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
  /** Words of falling, by which a percentage is negative. */
  readonly fall: string;
  /** What ends a clause of falling: the `zurück` of `ging … zurück`; `by` for verbs that need such a word before the figure. */
  readonly fallEnd: string;
  /** Before what something changes by: `um 5 Prozent … sinken`. */
  readonly changeBy: string;
  /** First parts of verbs of falling, by the part that must follow: the `nam` of `nam met 6 procent af`. */
  readonly parted: string;
  /** Between two ways to say one figure: the `or` of `230 points, or 0.7%`. */
  readonly restates: string;
  /** Words of change, after which `from a to b` is no range. */
  readonly change: string;
  /** Articles, which begin the name of what a distance in time is counted from. */
  readonly article: string;
  /** Words between a number and its noun that are no noun themselves: `deux autres blessés`. */
  readonly adjective: string;
  /** Words that are no noun, so that a figure before them counts nothing. */
  readonly other: string;
  /** Verbs behind a small number of which they say something: `37 ont été rejetées`. */
  readonly ofMany: string;
  /** Words that lead to a small number as what something comes to: `s'élève à 437`. */
  readonly comesTo: string;
  /** Words after which what looks like a hedge is none, by that hedge: the `over` of `Kredit über 5 Millionen`. */
  readonly unhedged: string;
  /** Before a figure below zero: `minus 12 Grad`. */
  readonly minus: string;
  /** Phrases that look like values and are none: `the Group of Seven`, `eines Tages`. */
  readonly idiom: string;
  /** Nouns of figures, behind which a small number says something: `عدد الموافقين 17`. */
  readonly counting: string;
  /** Nouns that are called by a date: `شارع 26 يوليو`. */
  readonly dateName: string;
  /** Behind a number, what tells it from a label: `twee te weinig`. */
  readonly compared: string;
  /** Between the two days of a night: `de nacht van 12 op 13 maart`. */
  readonly nightTo: string;
  /** Words after which a number is a name: `Article 83`. */
  readonly name: string;
  /** Words near which a currency that is a weight as well is the weight: `lost 30 pounds on that diet`. */
  readonly weighs: string;
  /** Words before a length of time that make it one, whatever stands behind it: `shut for three hours after …`. */
  readonly lasting: string;
  /** Words of what is to come, without one of which `in two weeks` is a length of time. No such words: it lies ahead. */
  readonly future: string;
}

export type Role = keyof Roles;

/**
 * The words of a language as text, to be searched as it is: a line a first word, in the order of code units, with its terms between `;`,
 * and of each its role, its meaning and its other words between tabs. It begins and ends with a line break.
 */
export type TermIndex = string;

/** How one language says values: a table of words, and a few habits. */
export interface Language {
  /** BCP 47, without region. */
  readonly code: string;
  readonly decimal: DecimalMark;
  /** Whether a word before an apostrophe stands by itself: `d’euros`. */
  readonly elides: boolean;
  /** Whether the day comes first in `05/06/2018`; null where both orders are in use. */
  readonly dayFirst: boolean | null;
  /** Spelt numbers are written in one word: `tweehonderdvijftig`. */
  readonly compounds: boolean;
  /** Nouns are written with a capital, so that a word with one is the noun. */
  readonly capitalNouns: boolean;
  /** Endings of an adjective, by which a word between a number and its noun is none: `twee eerdere branden`. */
  readonly adjectiveEnds?: readonly string[];
  /** Endings of a noun that is counted; where there are none, any word may be one. */
  readonly counted?: readonly string[];
  /** Only names are written with a capital, headlines too: a month or a spelt number with one is part of a name. */
  readonly capitalNames?: true;
  /** What nouns in the plural end with, by which a letter before one is a scale: `3m jobs`. */
  readonly plural?: string;
  /** Months and days are written with a capital, so that `may` without one is another word. */
  readonly capitalDates?: true;
  /** Which fractions say a share whatever follows: `all`, or but for a half, which is another word as well (`ein Drittel`). */
  readonly sharesAlone?: 'all' | 'parts';
  /** Two digits say a decade without an apostrophe: `die 80er`, but `in his 80s`. */
  readonly shortDecades?: true;
  /** Hours are told by their ordinals: `الساعة الثامنة`. */
  readonly ordinalHours?: true;
  /** The article that may stand between a month and its day: `July the 4th`. */
  readonly dayArticle?: string;
  /** What joins a word to the one before it and is written together with it: Arabic `و`. */
  readonly joiner?: string;
  /** How many digits without a mark for thousands are a postcode before the name of a town. */
  readonly postcode?: number;
  /** What is written together with the word behind it, without being part of it: Arabic `و`. */
  readonly prefixes: readonly string[];
  /** What no noun behind a number begins with, since it joins a word to what is before it or makes a verb of it. */
  readonly noNouns?: readonly string[];
  /** Verbs stand first, so that a word of falling may be far from its figure. */
  readonly verbsFirst?: true;
  /** What a definite noun begins or ends with, where that is written together with it. */
  readonly definite?: { readonly begins: readonly string[]; readonly ends: readonly string[] };
  /** Words that stand for several, by those: an Arabic dual by `two` and its noun. */
  readonly expansions?: Readonly<Record<string, string>>;
  /** What `indexTerms` makes of the words, where that was done before; of the words nothing but the roles is then left. */
  readonly index?: TermIndex;
  /** By role, and by what they mean: words and phrases between bars. */
  readonly words: Readonly<Partial<Record<Role, Readonly<Record<string, string>>>>>;
}
