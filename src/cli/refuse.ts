import { escapeControls } from '../model/escape-controls.ts';
import type { Output } from './output.ts';

/** Says what is wrong with the call, all of it, and gives the exit status for that. */
export function refuse(faults: readonly string[], { write }: Output): 2 {
  for (const fault of faults) write(`gainsay: ${escapeControls(fault)}\n`);
  return 2;
}
