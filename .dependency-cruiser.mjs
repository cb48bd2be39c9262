/**
 * The layers, lowest first. Each imports only what stands before it; layers of one row never import each other.
 * `src/index.ts`, the library, and `src/remark.ts`, the plugin, stand beside `cli`.
 */
const rows = [
  ['values'],
  ['reading'],
  ['model'],
  ['documents'],
  ['anchors'],
  ['comparison'],
  ['sources', 'rules'],
  ['tagging'],
  ['engine'],
  ['decisions'],
  ['project'],
  ['mending'],
  ['reports'],
  ['tui'],
  ['cli'],
];

const layers = rows.flat();

/** A pattern for the files of any of these layers. */
const within = (names) => `^src/(?:${names.join('|')})/`;

const layerRules = rows.flatMap((row, index) => {
  const below = rows.slice(0, index).flat();
  return row.map((layer) => ({
    name: `${layer}-imports-only-what-stands-before-it`,
    comment:
      below.length === 0
        ? `The layer ${layer} stands first, so it may import nothing from another layer.`
        : `The layer ${layer} may import only ${below.join(', ')}, which stand before it.`,
    severity: 'error',
    from: { path: within([layer]) },
    to: { path: '^src/', pathNot: within([...below, layer]) },
  }));
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'sources-and-rules-never-meet',
      comment:
        'What reads sources and what reads rules never import each other: they meet in the vocabulary of the model, ' +
        'so that a new form of source needs no rule changed and a new rule no reader.',
      severity: 'error',
      from: { path: '^src/(sources|rules)/' },
      to: { path: '^src/(sources|rules)/', pathNot: '^src/$1/' },
    },
    ...layerRules,
    {
      name: 'library-stands-beside-the-command',
      comment:
        'The library is usable without the command line, so src/index.ts and src/remark.ts import nothing from cli or tui.',
      severity: 'error',
      from: { path: '^src/(?:index|remark)\\.ts$' },
      to: { path: within(['cli', 'tui']) },
    },
    {
      name: 'every-file-belongs-to-a-layer',
      comment: 'A file outside the layers would escape their rules: give a new folder its row in this file.',
      severity: 'error',
      from: { path: '^src/', pathNot: [within(layers), '^src/(?:index|remark)\\.ts$'] },
      to: {},
    },
    {
      name: 'only-cli-touches-the-machine',
      comment:
        'Disk, process, clock and console belong to cli, so that the same engine runs in a gate, a terminal, a worker ' +
        'or a browser; every other layer does without the modules of Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'source-imports-only-source',
      comment: 'What is shipped never imports tests, benchmarks, scripts or the built package.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|scripts|dist|bin)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Files that import each other in a circle cannot be understood, tested or loaded one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-import-resolves',
      comment: 'An import that leads nowhere escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    // Imports of types count: a layer that needs another's types depends on it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
