import { lstatSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from '../read-text.ts';

/**
 * Makes a folder and those above it.
 * @param made to which those that were not there are added, the outermost first
 * @returns why it cannot be made; null where it is there
 */
export function makeFolder(path: string, made: string[]): string | null {
  const missing: string[] = [];
  try {
    for (let at = path; !lstatSync(at, { throwIfNoEntry: false }); at = dirname(at)) missing.push(at);
    for (const folder of missing.reverse()) {
      mkdirSync(folder);
      made.push(folder);
    }
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}
