import type { Report } from '../model/report.ts';
import type { Paint } from './theme.ts';

/** The streams of a terminal, as Node has them. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** All that a review begins with. */
export interface ReviewSession {
  readonly report: Report;
  readonly paint: Paint;
  readonly terminal: Terminal;
}

/** How a review ended: by `q`, or by Ctrl-C. */
export type ReviewEnd = 'quit' | 'interrupted';
