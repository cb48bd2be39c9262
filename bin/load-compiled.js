'use strict';
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire, getCompileCacheDir, Module } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

/**
 * Loads a CommonJS file with the code that an earlier run of the same command compiled.
 *
 * Node's compile cache keeps what is compiled as a file is loaded, which leaves out every function that is compiled once
 * it is called: most of the time of a small check. So the code is kept when the command has run, in the same folder.
 *
 * @param file its absolute path; it ends with the hash of what stands before
 * @param command the name under which the code is kept, since each command calls other functions
 * @returns what the file exports, and how to keep the code that was compiled since; that does nothing where it was kept
 */
exports.loadCompiled = (file, command) => {
  // The bundle is a function of these three, written in ASCII, of which Latin-1 is the quickest reading.
  const source = readFileSync(file, 'latin1');
  const folder = getCompileCacheDir?.();
  const place = folder && join(folder, `gainsay-${command}-${source.slice(-16)}`);
  const cachedData = place && keptCode(place);
  const script = new Script(source, { filename: file, cachedData });
  const module = { exports: {} };
  let requireThere;
  const requireLater = (name) => {
    if (!requireThere) {
      // The files that are loaded later take from this one what they share with it.
      require.cache[file] = Object.assign(new Module(file), { filename: file, loaded: true, exports: module.exports });
      requireThere = createRequire(file);
    }
    return requireThere(name);
  };
  script.runInThisContext()(module.exports, requireLater, module);
  const keep = () => {
    if (place && (!cachedData || script.cachedDataRejected)) keepCode(place, script.createCachedData());
  };
  return { loaded: module.exports, keep };
};

/**
 * V8 believes what it is given, and code that was damaged on disk ends the process. So the code stands in the file twice:
 * to compare both takes less time than to load what could sum them up.
 */
function keptCode(place) {
  try {
    const kept = readFileSync(place);
    const code = kept.subarray(0, kept.length / 2);
    return code.length > 0 && code.equals(kept.subarray(code.length)) ? code : undefined;
  } catch {
    return undefined;
  }
}

function keepCode(place, code) {
  // Several runs may end at once, so a file is written aside and takes its place as a whole.
  const aside = `${place}.${process.pid}`;
  try {
    writeFileSync(aside, Buffer.concat([code, code]), { mode: 0o600 });
    renameSync(aside, place);
  } catch {
    // A folder that cannot be written to costs nothing but the time that the next run could have saved.
  }
}
