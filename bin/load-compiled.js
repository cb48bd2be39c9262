'use strict';
const { readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const { getCompileCacheDir } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

/**
 * In milliseconds: so long after code was kept for the first time, what a run called that earlier ones did not is worth the
 * time to keep it; four times as long after the second time, and so on, up to an hour. Whoever checked a small project
 * first is soon as quick with a larger one.
 */
const [SOON, OLD] = [10e3, 3600e3];

/**
 * V8 compiles anew, and more thoroughly, what is called often, and takes note of how it is called from the eighth time on.
 * A small check has ended before that pays, and it takes a fifth of all its time; so does collecting a megabyte of garbage
 * on several threads. So that is off until a check turns out to be larger.
 */
const [BRIEF, LASTING] = [
  [
    '--no-opt',
    '--no-maglev',
    '--no-parallel-scavenge',
    '--no-regexp-peephole-optimization',
    '--invocation-count-for-feedback-allocation=30',
  ],
  [
    '--opt',
    '--maglev',
    '--parallel-scavenge',
    '--regexp-peephole-optimization',
    '--invocation-count-for-feedback-allocation=8',
  ],
];

/**
 * Whoever tells V8 how to compile is not contradicted: where it may not compile at all, to let it ends the process. And a
 * V8 that is not known yet may have other flags, and would say so on the screen.
 */
const ARE_FLAGS_FREE =
  parseInt(process.versions.v8) <= 14 &&
  !/--(?!trace)\S*(?:jit|lite|opt|maglev)/.test([...process.execArgv, process.env.NODE_OPTIONS].join(' '));

/**
 * Loads the files in `dist` with the code that an earlier run of the same command compiled. Each is a function of what it
 * exports and of how it loads others, and ends with the hash of what stands before.
 *
 * Node's compile cache keeps what is compiled as a file is loaded, which leaves out every function that is compiled once
 * it is called: most of the time of a small check. So the code is kept when the command has run, in the same folder.
 *
 * @param command the name under which the code is kept, since each command calls other functions
 * @returns how to load a file; how to keep the code that was compiled since, which does nothing where it was kept of late;
 * and how to let V8 optimize
 */
exports.createLoader = (command) => {
  const cache = getCompileCacheDir?.();
  const modules = new Map();
  let held = {};
  const keeps = [];
  let isRefused = false;
  const setFlags = (flags) => {
    if (command === 'check' && ARE_FLAGS_FREE) for (const flag of flags) require('node:v8').setFlagsFromString(flag);
  };
  setFlags(BRIEF);

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
    const { code: cachedData, times = 0 } = (place && keptCode(place)) ?? {};
    const script = new Script(source, { filename, cachedData });
    // V8 refuses code of other flags, and the folder is one of the flags that Node began with. What is loaded later, under
    // those of a large check, is refused until that is done, and so need not be kept anew.
    if (modules.size === 1) isRefused = script.cachedDataRejected === true;
    if (place && (!cachedData || isRefused || isOld(place, times)))
      keeps.push(() => keepCode(place, script.createCachedData(), times + 1));
    script.runInThisContext()(module.exports, load, module);
    return module.exports;
  };
  // What waits while it loads can only be an ES module, which Node itself finds, compiles and keeps.
  load.module = (name) => import(`../dist/${name}`);
  // What the command always loads stands in its own file.
  load.hold = (more) => {
    held = more;
  };
  // In the form in which V8 holds text beyond Latin letters, so that nothing has to be made of it.
  load.text = (name) => readFileSync(join(__dirname, '../dist', name), 'utf16le');
  // Code is kept under the flags that it is to be taken under.
  const keep = () => {
    if (keeps.length > 0) setFlags(BRIEF);
    for (const keepOne of keeps) keepOne();
  };
  return { load, keep, optimize: () => setFlags(LASTING) };
};

/**
 * V8 believes what it is given, and code that was damaged on disk ends the process. So the code stands in the file twice:
 * to compare both takes less time than to load what could sum them up. Behind it stands how often it was kept.
 */
function keptCode(place) {
  try {
    const kept = readFileSync(place);
    const length = kept.length >> 1;
    const code = kept.subarray(0, length);
    return length > 0 && code.equals(kept.subarray(length, -1)) ? { code, times: kept.at(-1) } : undefined;
  } catch {
    return undefined;
  }
}

function isOld(place, times) {
  const status = statSync(place, { throwIfNoEntry: false });
  return !status || Date.now() - status.mtimeMs > Math.min(SOON * 4 ** (times - 1), OLD);
}

function keepCode(place, code, times) {
  // Several runs may end at once, so a file is written aside and takes its place as a whole.
  const aside = `${place}.${process.pid}`;
  try {
    writeFileSync(aside, Buffer.concat([code, code, Buffer.of(Math.min(times, 255))]), { mode: 0o600 });
    renameSync(aside, place);
  } catch {
    // A folder that cannot be written to costs nothing but the time that the next run could have saved.
  }
}
