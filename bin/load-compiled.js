'use strict';
const { readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const { getCompileCacheDir } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

/** After an hour, in milliseconds, what a run called that earlier ones did not is worth the time to keep it. */
const OLD = 3600e3;

/**
 * Loads the files in `dist` with the code that an earlier run of the same command compiled. Each is a function of what it
 * exports and of how it loads others, and ends with the hash of what stands before.
 *
 * Node's compile cache keeps what is compiled as a file is loaded, which leaves out every function that is compiled once
 * it is called: most of the time of a small check. So the code is kept when the command has run, in the same folder.
 *
 * @param command the name under which the code is kept, since each command calls other functions
 * @returns how to load a file, and how to keep the code that was compiled since; that does nothing where it was kept of late
 */
exports.createLoader = (command) => {
  const cache = getCompileCacheDir?.();
  const modules = new Map();
  let held = {};
  const keeps = [];
  let isRefused = false;

  const load = (name) => {
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    if (Object.hasOwn(held, name)) {
      held[name](module.exports, load, module);
      return module.exports;
    }
    const filename = join(__dirname, '../dist', name);
    // The files are written in ASCII, of which Latin-1 is the quickest reading.
    const source = readFileSync(filename, 'latin1');
    const place = cache && join(cache, `gainsay-${command}-${source.slice(-16)}`);
    const cachedData = place && keptCode(place);
    const script = new Script(source, { filename, cachedData });
    // V8 refuses code of other flags, and the folder is one of the flags that Node began with. What is loaded later, under
    // those of a large check, is refused until that is done, and so need not be kept anew.
    if (modules.size === 1) isRefused = script.cachedDataRejected === true;
    if (place && (!cachedData || isRefused || isOld(place)))
      keeps.push(() => keepCode(place, script.createCachedData()));
    script.runInThisContext()(module.exports, load, module);
    return module.exports;
  };
  // What waits while it loads can only be an ES module, which Node itself finds, compiles and keeps.
  load.module = (name) => import(`../dist/${name}`);
  // What the command always loads stands in its own file.
  load.hold = (more) => {
    held = more;
  };
  load.text = (name) => readFileSync(join(__dirname, '../dist', name), 'utf8');
  return { load, keep: () => keeps.forEach((keep) => keep()) };
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

function isOld(place) {
  const status = statSync(place, { throwIfNoEntry: false });
  return !status || Date.now() - status.mtimeMs > OLD;
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
