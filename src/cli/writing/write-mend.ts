import type { Mend } from '../../mending/mend.ts';
import { changeFile, type Faults } from './change-file.ts';

/**
 * Writes a change into its files, each whole or not at all, and only where all of them are what they were when the change
 * was made out. Where one cannot be written, those before it are put back.
 * @param root the real path of the project's folder
 * @returns why it was not written, in sentences; null where it was
 */
export async function writeMend(root: string, { files }: Mend): Promise<Faults | null> {
  for (const [index, { file, before, after }] of files.entries()) {
    const done = await swapped(root, file, before, after);
    if (!done) continue;
    const faults = [...done.faults];
    for (const earlier of files.slice(0, index).reverse()) {
      const back = await swapped(root, earlier.file, earlier.after, earlier.before);
      if (back) faults.push(...back.faults);
    }
    return { faults };
  }
  return null;
}

async function swapped(root: string, name: string, from: string, to: string): Promise<Faults | null> {
  const done = await changeFile({ root, name }, (text) =>
    text === from ? to : { faults: [`${name} has changed since it was read.`] },
  );
  return 'faults' in done ? done : null;
}
