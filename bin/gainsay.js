#!/usr/bin/env node
// This file stays outside the bundle and keeps to syntax that any Node reads,
// so that an old one answers with a sentence instead of a stack.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 12)) {
  // Keeping compiled code on disk saves a tenth of a second or more from the second start on.
  const compileCache = process.getBuiltinModule('node:module').enableCompileCache;
  if (compileCache) compileCache();
  // A check makes many small objects that live to its end: room for them to grow old in saves a fifth of a large one's time.
  const flags = process.getBuiltinModule('node:v8').setFlagsFromString;
  flags('--no-allocation-site-pretenuring');
  flags('--max-semi-space-size=64');
  flags('--min-semi-space-size=32');
  import('../dist/cli.js')
    .then((cli) => cli.run(process.argv.slice(2)))
    .then((status) => {
      // Setting the status instead of exiting lets a pipe take all of the output.
      process.exitCode = status;
    })
    .catch((fault) => {
      process.stderr.write('gainsay: a fault in Gainsay itself, please report it: ' + (fault.stack || fault) + '\n');
      process.exitCode = 2;
    });
} else {
  process.stderr.write('gainsay: needs Node.js 22.12 or newer; this is ' + process.versions.node + '.\n');
  process.exitCode = 2;
}
