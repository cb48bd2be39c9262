/**
 * Starts a watch in a folder, changes a file of it again and again, and prints after how many milliseconds each change
 * was on the screen, as JSON. Run by watch.ts: node watch-latency.ts GAINSAY FOLDER FILE TIMES
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [gainsay = '', cwd = '', file = '', times = ''] = process.argv.slice(2);
const path = join(cwd, file);
const text = readFileSync(path, 'utf8');
const watching = spawn(process.execPath, [gainsay, 'check', '--watch'], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
let printed = '';
let heard = (): void => undefined;
watching.stdout.setEncoding('utf8').on('data', (piece: string) => {
  printed += piece;
  heard();
});

/** When the last line of a report stands there. */
function reported(): Promise<number> {
  printed = '';
  return new Promise((resolve) => {
    heard = () => {
      if (printed.endsWith(' sources.\n')) resolve(performance.now());
    };
  });
}

await reported();
const latencies: number[] = [];
for (let time = 0; time < Number(times); time += 1) {
  await new Promise((resolve) => setTimeout(resolve, 500));
  const start = performance.now();
  const seen = reported();
  // A fact that all agree on is told otherwise, and back.
  writeFileSync(path, time % 2 === 0 ? text.replace(/(fact: \S+\.length\n {4}value: )\d/, '$19') : text);
  latencies.push((await seen) - start);
}
watching.kill('SIGINT');
console.log(JSON.stringify(latencies));
