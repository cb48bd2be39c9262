import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { defineConfig, type Rolldown, type UserConfig } from 'tsdown';

/**
 * Writes the licences of every package whose code ends up in the bundle beside it,
 * which is what those licences ask of whoever passes their code on.
 */
function thirdPartyLicenses(fileName: string): Rolldown.Plugin {
  return {
    name: 'third-party-licenses',
    generateBundle(_options, bundle) {
      const folders = new Set<string>();
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const id of output.moduleIds) {
          const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0];
          if (folder !== undefined) folders.add(folder);
        }
      }
      const notices = [...folders].map(licenseNotice).sort();
      if (notices.length > 0) {
        this.emitFile({ type: 'asset', fileName, source: notices.join('\n') });
      }
    },
  };
}

/** Starts no processes, so commander need not load what does. */
const ABSENT = new Set(['node:child_process']);

/**
 * Takes Node's own modules by `process.getBuiltinModule`. An import of one makes an ES module of it, with a binding for
 * every export, and so wakes everything that Node itself loads only when it is asked for: streams, network, workers.
 */
function lazyBuiltins(): Rolldown.Plugin {
  const mark = '\0builtin:';
  return {
    name: 'lazy-builtins',
    resolveId: (source) => (isBuiltin(source) ? { id: mark + source, moduleSideEffects: false } : null),
    load: (id) => {
      if (!id.startsWith(mark)) return null;
      const name = id.slice(mark.length);
      if (ABSENT.has(name)) return 'export default {};';
      const get = `process.getBuiltinModule(${JSON.stringify(name)})`;
      const names = Object.keys(process.getBuiltinModule(name as 'node:fs')).filter(
        (key) => /^[a-zA-Z]\w*$/.test(key) && key !== 'default',
      );
      return [
        `const builtin = ${get};`,
        'export default builtin;',
        ...names.map((key) => `export const ${key} = /* @__PURE__ */ (() => builtin.${key})();`),
      ].join('\n');
    },
  };
}

/** Writes what lies beyond ASCII as escapes: one such letter, and V8 keeps and reads the whole file in double width. */
function asciiOnly(): Rolldown.Plugin {
  return {
    name: 'ascii-only',
    generateBundle: (_options, bundle) => {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk')
          output.code = output.code.replace(
            /[^\0-\x7f]/g,
            (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
          );
      }
    },
  };
}

/**
 * Writes a file as the function that Node would wrap it in, so that the launcher hands V8 the file as it was read: to put
 * half a megabyte between two brackets at each start is a copy that the garbage collector has to deal with. What the
 * command always loads is written into it, since to find another file takes longer than to read it. The hash at the end of
 * a file says which code of an earlier run was compiled from it.
 */
function asFunction(): Rolldown.Plugin {
  return {
    name: 'as-function',
    generateBundle: (_options, bundle) => {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const held = chunks.filter(({ isEntry }) => isEntry).flatMap((entry) => importedBy(entry, bundle));
      for (const chunk of chunks) {
        const inner = chunk.isEntry ? held.map(({ fileName, code }) => `"./${fileName}":${asFunctionOf(code)}`) : [];
        const code = inner.length > 0 ? `require.hold({${inner.join(',')}});${chunk.code}` : chunk.code;
        if (!held.includes(chunk)) chunk.code = withHash(asFunctionOf(code));
      }
      for (const { fileName } of held) Reflect.deleteProperty(bundle, fileName);
    },
  };
}

function asFunctionOf(code: string): string {
  return `(function(exports,require,module){${code}\n})`;
}

/** The chunks that a chunk always loads, each once. */
function importedBy(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] {
  const met = new Set([chunk]);
  for (const { imports } of met)
    for (const name of imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') met.add(imported);
    }
  met.delete(chunk);
  return [...met];
}

const TABLES = globSync('src/reading/languages/{arabic,dutch,english,french,german}.ts', {
  cwd: import.meta.dirname,
}).map((file) => join(import.meta.dirname, file));

/** What documents kinds and causes, which no check needs. */
const EXAMPLES = globSync('src/rules/{kinds,causes}/*examples.ts', { cwd: import.meta.dirname }).map((file) =>
  join(import.meta.dirname, file),
);

/** What few checks need, by modules that export functions alone. */
const SELDOM_NEEDED = [
  'src/anchors/anchor-quotes.ts',
  'src/anchors/selectors.ts',
  'src/decisions/baseline.ts',
  'src/decisions/parse-decisions.ts',
  'src/decisions/settle.ts',
  'src/documents/any-yaml.ts',
  'src/project/check-open.ts',
  'src/project/withhold.ts',
  'src/sources/label-value.ts',
  'src/sources/markdown-form.ts',
  'src/sources/table-form.ts',
  'src/values/edtf.ts',
  'src/values/misdate.ts',
  'src/values/zone-table.ts',
  'src/rules/equation/findings-of.ts',
  'src/rules/equation/parse-equation.ts',
  'src/rules/untagged/untagged-values.ts',
  'src/rules/whole-edit.ts',
].map((file) => join(import.meta.dirname, file));

/**
 * Puts what few checks need into files of their own, which are loaded when one of their functions is called: what is never
 * called takes time as well, since V8 reads of each function at least that there is one. All examples are one file.
 */
function seldomNeeded(): Rolldown.Plugin {
  const [mark, examples] = ['\0seldom:', '\0examples'];
  return {
    name: 'seldom-needed',
    async resolveId(source, importer) {
      if (source === examples) return examples;
      if (importer === undefined || importer.startsWith(mark) || importer === examples) return null;
      const file = (await this.resolve(source, importer, { skipSelf: true }))?.id ?? '';
      const isSeldom = SELDOM_NEEDED.includes(file) || (EXAMPLES.includes(file) && !EXAMPLES.includes(importer));
      return isSeldom ? { id: mark + file, moduleSideEffects: false } : null;
    },
    load: (id) => {
      if (id === examples) return EXAMPLES.map((file) => `export * from ${JSON.stringify(file)};`).join('\n');
      if (!id.startsWith(mark)) return null;
      const file = id.slice(mark.length);
      const names = [...readFileSync(file, 'utf8').matchAll(/^export (?:function (\w+)|const (\w+) = \()/gm)];
      return [
        `const load = () => import(${JSON.stringify(EXAMPLES.includes(file) ? examples : file)});`,
        ...names.map(
          ([, name, constant = name]) => `export const ${constant} = (...args) => load().${constant}(...args);`,
        ),
      ].join('\n');
    },
    // The file is there at once, so nothing has to wait for it.
    generateBundle: (_options, bundle) => {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      for (const { facadeModuleId, fileName } of chunks) {
        if (facadeModuleId !== examples && !SELDOM_NEEDED.includes(facadeModuleId ?? '')) continue;
        const call = `require("./${fileName}")`;
        for (const chunk of chunks)
          chunk.code = chunk.code.replaceAll(`Promise.resolve().then(()=>${call})`, () => call);
      }
    },
  };
}

/** As much of a language as is looked at here. */
interface Table {
  readonly words: object;
  readonly expansions?: object;
}

/**
 * Sorts out the tables of words that languages are read by, as the reader would at each start: that takes several times as
 * long as to read what a dossier quotes.
 * @param areFiles whether the words stand in files of their own, beside the code; what is data needs no compiling
 */
function indexedTables({ areFiles }: { readonly areFiles: boolean }): Rolldown.Plugin {
  return {
    name: 'indexed-tables',
    async load(id) {
      if (!TABLES.includes(id)) return null;
      const [[name, table] = []] = Object.entries((await import(id)) as Record<string, () => Table>);
      if (name === undefined || table === undefined) return null;
      const language = table();
      const { indexTerms } = (await import(join(import.meta.dirname, 'src/reading/index-terms.ts'))) as {
        indexTerms: (language: Table) => string;
      };
      const { figuresIn } = (await import(join(import.meta.dirname, 'src/reading/figures-in.ts'))) as {
        figuresIn: (index: string) => readonly string[];
      };
      const index = indexTerms(language);
      // Some readers ask whether a language has words of a role at all.
      const roles = Object.fromEntries(Object.keys(language.words).map((role) => [role, {}]));
      const indexed = JSON.stringify({
        ...language,
        words: roles,
        ...(language.expansions && { expansions: {} }),
        figures: figuresIn(index),
      });
      const fileName = `${name}.utf16`;
      if (areFiles) this.emitFile({ type: 'asset', fileName, source: Buffer.from(index, 'utf16le') });
      const text = areFiles ? `require.text(${JSON.stringify(`./${fileName}`)})` : JSON.stringify(index);
      return [
        'let table;',
        `export function ${name}() {`,
        `  return table ??= { ...JSON.parse(${JSON.stringify(indexed)}), index: ${text} };`,
        '}',
      ].join('\n');
    },
  };
}

/** The screen, which is built as a file of its own. */
const SCREEN = join(import.meta.dirname, 'src/tui/open-review.tsx');

/**
 * Leaves the screen out of the command: what lays it out is WebAssembly that takes a moment to load, and no file of
 * CommonJS can wait for that. The launcher loads it as the ES module that it is.
 */
function screenApart(): Rolldown.Plugin {
  const mark = '\0screen';
  return {
    name: 'screen-apart',
    async resolveId(source, importer) {
      const file = (await this.resolve(source, importer, { skipSelf: true }))?.id;
      return file === SCREEN ? { id: mark, moduleSideEffects: false } : null;
    },
    load: (id) =>
      id === mark
        ? 'export const openReview = async (...args) => (await require.module("review.mjs")).openReview(...args);'
        : null,
  };
}

/** Ink asks for it only where `DEV=true` is set, and it is not installed. */
function withoutDevtools(): Rolldown.Plugin {
  const mark = '\0devtools';
  return {
    name: 'without-devtools',
    resolveId: (source) => (source === 'react-devtools-core' ? mark : null),
    load: (id) => (id === mark ? 'export default {};' : null),
  };
}

function withHash(code: string): string {
  return `${code}\n//${createHash('sha256').update(code).digest('hex').slice(0, 16)}`;
}

/**
 * Says of js-yaml's tables that to build them changes nothing else, so that those which only its loading and writing need
 * are left out with these. To build them all took a twentieth of a small check.
 */
function unusedTables(): Rolldown.Plugin {
  return {
    name: 'unused-tables',
    transform: (code, id) =>
      /[\\/]js-yaml[\\/]dist[\\/][^\\/]+$/.test(id)
        ? code.replace(/^var \w+ = (?=new |\w+Tag\(|\w+\.withTags\()/gm, '$&/* @__PURE__ */ ')
        : null,
  };
}

function licenseNotice(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const file = globSync('{LICENSE,LICENCE,license,licence}*', { cwd: folder }).sort()[0];
  const text =
    file === undefined ? 'Its package carries no text of the licence.' : readFileSync(join(folder, file), 'utf8');
  return `${String(manifest['name'])} ${String(manifest['version'])} (${String(manifest['license'])})\n\n${text.trim()}\n`;
}

const shared: UserConfig = {
  platform: 'node',
  target: 'node22.12',
  fixedExtension: false,
  minify: true,
  // Everything is bundled: an installed Gainsay is one package.
  deps: { onlyBundle: false, onlyImport: [] },
  // No getter of ours or of a package does more than give a value.
  treeshake: { propertyReadSideEffects: false },
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warn',
  checks: { bundlerTimings: false },
};

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    format: 'esm',
    dts: true,
    // Where a call is at fault, Node prints the line that says so, which is to be a short one.
    outputOptions: {
      codeSplitting: {
        groups: [
          { name: 'engine', test: /^(?!.*(?:[\\/]src[\\/](?:index|project[\\/]form-fault)\.ts|\.d\.[cm]?ts)$)/ },
        ],
      },
    },
    // Of these types none is given out: what a file may hold is told by types of our own.
    inputOptions: {
      onLog: (level, log, handle) => {
        if (!/zod.* uses CommonJS dts/.test(log.message)) handle(level, log);
      },
    },
    plugins: [lazyBuiltins(), unusedTables(), indexedTables({ areFiles: false })],
  },
  {
    ...shared,
    // By itself, since whoever renders Markdown checks nothing.
    entry: { remark: 'src/remark.ts' },
    format: 'esm',
    dts: true,
    clean: false,
    plugins: [lazyBuiltins()],
  },
  {
    ...shared,
    // See docs/adr/0012: Node loads CommonJS sooner, and only of CommonJS can the launcher keep what was compiled.
    entry: { cli: 'src/cli/main.ts' },
    format: 'cjs',
    dts: false,
    checks: { ...shared.checks, legacyCjs: false },
    // A package asks where it stands, to load others from there; all of them are in the bundle, which is no module of its own.
    define: { ...shared.define, 'import.meta.url': '"file:///"' },
    inputOptions: { preserveEntrySignatures: 'allow-extension' },
    plugins: [
      lazyBuiltins(),
      unusedTables(),
      indexedTables({ areFiles: true }),
      seldomNeeded(),
      screenApart(),
      asciiOnly(),
      asFunction(),
      thirdPartyLicenses('third-party-licenses.txt'),
    ],
  },
  {
    ...shared,
    entry: { review: SCREEN },
    format: 'esm',
    dts: false,
    clean: false,
    outExtensions: () => ({ js: '.mjs' }),
    outputOptions: { codeSplitting: false },
    plugins: [withoutDevtools(), thirdPartyLicenses('third-party-licenses-of-review.txt')],
  },
]);
