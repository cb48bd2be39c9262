/** Writes the exported report of the repository's own dossier, as an example of what `gainsay report` gives. */
import { join } from 'node:path';
import { run } from '../src/cli/main.ts';

const PATH = 'docs/example-report.html';

/** The example by its path. The same bytes for the same dossier. */
export async function exampleReport(): Promise<ReadonlyMap<string, string>> {
  const written: string[] = [];
  const silent = { write: () => undefined, isTerminal: false, columns: undefined };
  await run(['report', '--format', 'html'], {
    folder: join(import.meta.dirname, '..'),
    stdout: { ...silent, write: (text) => void written.push(text) },
    stderr: silent,
    variables: {},
    now: () => new Date(0),
  });
  return new Map([[PATH, written.join('')]]);
}
