#!/usr/bin/env node
// This file stays outside the bundle and keeps to syntax that any Node reads,
// so that an old one answers with a sentence instead of a stack.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 12)) {
  run(process.argv.slice(2)).catch((fault) => {
    process.stderr.write(
      'gainsay: ' + (wayOut(fault) || 'a fault in Gainsay itself, please report it: ' + (fault.stack || fault)) + '\n',
    );
    process.exitCode = 2;
  });
} else {
  process.stderr.write('gainsay: needs Node.js 22.12 or newer; this is ' + process.versions.node + '.\n');
  process.exitCode = 2;
}

/** npm leaves the build out, and says nothing, where it is told to run no scripts. */
function wayOut(fault) {
  if (fault.code !== 'ENOENT' || !/[\\/]dist[\\/]cli\.cjs$/.test(fault.path)) return null;
  return (
    'it was packed or installed without being built, as npm does with --ignore-scripts: ' +
    fault.path +
    ' is not there. Install it with scripts, or run npm ci in its source.'
  );
}

async function run(argv) {
  const { enableCompileCache } = require('node:module');
  if (enableCompileCache) enableCompileCache();
  const { createLoader } = require('./load-compiled.js');
  const command = /^[a-z]+$/.test(argv[0]) ? argv[0] : 'none';
  const { load, keep, optimize } = createLoader(command);
  const { run: runCommand, isWritten, optimizeBy } = load('./cli.cjs');
  optimizeBy(optimize);
  const status = await runCommand(argv);
  process.exitCode = status;
  // A call that was wrong ran little that is worth keeping.
  if (status < 2) process.once('exit', keep);
  // To end here saves Node from tidying up; but a stream may not have given out all of the output yet.
  if (isWritten()) process.exit();
}
