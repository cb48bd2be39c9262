/** Opens the review in a folder, and prints after how many milliseconds it stood there. node review-first-frame.ts GAINSAY FOLDER STATE */
import { inPseudoTerminal } from './pseudo-terminal.ts';

const [gainsay = '', cwd = '', state = ''] = process.argv.slice(2);
const start = performance.now();
const terminal = inPseudoTerminal([gainsay, 'review'], cwd, state);
await terminal.shows('quit');
console.log(performance.now() - start);
terminal.press('q');
await terminal.ended;
