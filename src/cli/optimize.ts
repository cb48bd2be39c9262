import type { TextFile } from '../project/check-project.ts';

/** From how many characters on a check lasts long enough for it. */
const LASTING = 200_000;

let turnOn: (() => void) | null = null;

/** Takes what lets V8 optimize, from a launcher that has turned that off. */
export function optimizeBy(given: () => void): void {
  turnOn = given;
}

/** Lets V8 optimize what is called often. A small check ends before that would gain what it takes (docs/adr/0029). */
export function optimize(): void {
  turnOn?.();
  turnOn = null;
}

/** Lets V8 optimize where there is much to be read. */
export function optimizeFor(files: readonly { readonly text: TextFile['text'] | null }[]): void {
  if (turnOn && files.reduce((sum, { text }) => sum + (text?.length ?? 0), 0) >= LASTING) optimize();
}
