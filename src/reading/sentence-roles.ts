/** What the words of a sentence say of the figures beside them. */
export interface SentenceRoles {
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
  /** Phrases that look like values and are none: `the Group of Seven`, `eines Tages`. */
  readonly idiom: string;
  /** Nouns of figures, behind which a small number says something: `عدد الموافقين 17`. */
  readonly counting: string;
  /** Behind a number, what tells it from a label: `twee te weinig`. */
  readonly compared: string;
  /** Words after which a number is a name: `Article 83`. */
  readonly name: string;
  /** Words before a length of time that make it one, whatever stands behind it: `shut for three hours after …`. */
  readonly lasting: string;
  /** Words of what is to come, without one of which `in two weeks` is a length of time. No such words: it lies ahead. */
  readonly future: string;
}
