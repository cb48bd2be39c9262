import { lstatSync } from 'node:fs';

/** Whether something is there by a name, be it a link that leads nowhere. Below what is no folder there is nothing. */
export function isPresent(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
