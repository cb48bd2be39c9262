import { render } from 'ink';
import { App } from './app.tsx';
import type { ReviewEnd, ReviewSession } from './review-session.ts';

/** Opens the screen, and gives it back as it was once the review has ended. */
export async function openReview(session: ReviewSession): Promise<ReviewEnd> {
  const { stdin, stdout, stderr } = session.terminal;
  const { waitUntilExit } = render(<App report={session.report} paint={session.paint} />, {
    stdin,
    stdout,
    stderr,
    exitOnCtrlC: false,
    patchConsole: false,
    incrementalRendering: true,
    alternateScreen: true,
    interactive: true,
    maxFps: 120,
  });
  const end = await waitUntilExit();
  return end === 'interrupted' ? 'interrupted' : 'quit';
}
