/**
 * Opens the review in a folder, presses keys, and prints what came of each, as JSON. Run by review.ts:
 * node review-keys.ts GAINSAY FOLDER STATE KEYS
 */
import { setTimeout } from 'node:timers/promises';
import { inPseudoTerminal } from './pseudo-terminal.ts';

/** What pressing keys came to. */
export interface Pressed {
  /** From each key to the whole frame, in milliseconds. */
  readonly latencies: readonly number[];
  /** What was written for each key. */
  readonly bytes: readonly number[];
  /** What the first frame took. */
  readonly frame: number;
  /** In MB, when all keys had been pressed. */
  readonly memory: number;
  readonly peak: number;
}

/** What an editor does all day: mostly the next conflict, now and then half a page, to the evidence and back. */
const USUAL = [...Array.from('jjjjjjjjjjjjkkjjjj'), '\u0004', 'j', 'j', '\t', '\t', 'u', 'j', '\u0015', 'k'];

const [gainsay = '', cwd = '', state = '', count = ''] = process.argv.slice(2);
const terminal = inPseudoTerminal([gainsay, 'review'], cwd, state);
await terminal.shows('quit');
const first = await terminal.painted(1000);
// What the start left to be collected, and what was compiled by then, is no matter of the keys.
await setTimeout(3000);
const latencies: number[] = [];
const bytes: number[] = [];
for (let time = 0; time < Number(count); time += 1) {
  const start = performance.now();
  terminal.press(USUAL[time % USUAL.length] ?? 'j');
  const { text, at } = await terminal.painted(25);
  latencies.push(at - start);
  bytes.push(Buffer.byteLength(text));
}
const { now, peak } = terminal.memory();
terminal.press('q');
await terminal.ended;
const frame = Buffer.byteLength(first.text);
console.log(JSON.stringify({ latencies, bytes, frame, memory: now, peak } satisfies Pressed));
