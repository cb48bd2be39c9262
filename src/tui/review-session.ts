import type { Mend, NoMend } from '../mending/mend.ts';
import type { Target } from '../mending/targets-of.ts';
import type { Report, ReportedClaim } from '../model/report.ts';
import type { KeptChoice } from './facets/facets.ts';
import type { Ask } from './mending/ask.ts';
import type { Outgoing } from './ruled.ts';
import type { Paint } from './theme.ts';

/** Where a claim's value stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What the screen asks of its caller, who alone touches the machine. */
export interface Callbacks {
  /** Writes decisions down at once. @returns why that was not possible, in a sentence; null where it was */
  readonly save: (outgoing: Outgoing) => Promise<string | null>;
  /** The reasoning behind a conflict, in lines of a width. */
  readonly reasoning: (id: string, width: number) => readonly string[];
  /** The text of a file of the project; undefined where it was not read, or may not be shown. */
  readonly textOf: (file: string) => string | undefined;
  /** Opens an editor while the screen is away. @returns why that was not possible; null where it was */
  readonly edit: (place: Place) => Promise<string | null>;
  /** Opens the exported report in a browser, at a conflict. @returns what was done, or why it was not, in a sentence */
  readonly openReport: (id: string) => Promise<string>;
  /** The changes that would mend a conflict or move a claim of it, to be looked at; or why there are none. */
  readonly mends: (ask: Ask) => readonly Mend[] | NoMend;
  /** Where a claim of a conflict may be moved to; or why it cannot be. */
  readonly targets: (id: string, claim: ReportedClaim) => readonly Target[] | NoMend;
  /** Reads the project anew. @returns why that was not possible, in a sentence */
  readonly read: () => Promise<Report | string>;
  /** Tells of every change to the project's files until it is stopped. */
  readonly watch: (onChange: () => void) => () => void;
}

/** What was last looked at, to go on from there. */
export interface Resume {
  readonly id: string;
  readonly grouping: string;
  /** What the list was narrowed to; nothing where all was shown. */
  readonly chosen?: KeptChoice;
}

/** The streams of a terminal, as Node has them. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** All that a review begins with. */
export interface ReviewSession {
  readonly report: Report;
  /** Why nothing can be decided, in words; null where it can. */
  readonly undecidable: string | null;
  /** Why no file can be changed, in words; null where one can. */
  readonly unwritable: string | null;
  /** The file that decisions are written to, from the root; null where there may be none. */
  readonly decisionsFile?: string | null;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Where the last review ended; null where there was none. */
  readonly resume: Resume | null;
  readonly paint: Paint;
  readonly terminal: Terminal;
  /** Letters from right to left are put in the order in which they are seen, for a terminal that does not do so. */
  readonly isOrderedHere?: boolean;
  /** A screen reader is to make sense of it: sentences instead of a screen. */
  readonly isSpoken?: boolean;
  readonly callbacks: Callbacks;
}

/** How a review ended, by `q` or by Ctrl-C, and where. */
export interface ReviewEnd {
  readonly by: 'quit' | 'interrupted';
  /** How many conflicts were decided, and are not undone. */
  readonly decided: number;
  readonly resume: Resume | null;
}
