import type { Callbacks, ReviewSession } from '../review-session.ts';

/** What a review without a screen begins with. */
export interface PlainSession extends Pick<
  ReviewSession,
  'report' | 'undecidable' | 'unwritable' | 'decisionsFile' | 'today' | 'resume'
> {
  readonly callbacks: Pick<Callbacks, 'save' | 'reasoning' | 'read' | 'mends' | 'targets'>;
  /** Lines as they are answered. */
  readonly answers: AsyncIterable<string>;
  readonly say: (line: string) => void;
  /** Is called where an answer is waited for. */
  readonly wait: () => void;
}
