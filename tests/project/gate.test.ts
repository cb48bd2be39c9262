import { describe, expect, it } from 'vitest';
import { manifest, plantedTree, run, runStep } from './planted-tree.ts';

const layers = [
  'values',
  'reading',
  'model',
  'documents',
  'comparison',
  'sources',
  'rules',
  'engine',
  'decisions',
  'project',
  'reports',
  'tui',
  'cli',
];

/** A tree that keeps to every rule: a file in each layer imports the one below, and the library uses what it needs. */
const soundTree: Readonly<Record<string, string>> = {
  'tests/project/fresh-build.ts': `export const setup = undefined;\n`,
  'tests/decisions/write-decisions.ts': '',
  'bench/watch-latency.ts': '',
  'bench/review-keys.ts': '',
  'bench/review-first-frame.ts': '',
  'src/index.ts': `export { name } from './reports/name.ts';\n`,
  'src/cli/main.ts': `import { readFileSync } from 'node:fs';
import { name } from '../tui/name.ts';
import { name as ruleName } from '../rules/name.ts';
import { name as sourceName } from '../sources/name.ts';

export function run(argv: readonly string[]): number {
  console.log(readFileSync(argv[0] ?? name).length, ruleName, sourceName);
  return 0;
}
`,
  'src/values/name.ts': `export const name = 'values';\n`,
  ...Object.fromEntries(
    layers.slice(1, -1).map((layer, index) => {
      const below = layer === 'rules' ? 'comparison' : layers[index];
      return [
        `src/${layer}/name.ts`,
        `import { name as below } from '../${below}/name.ts';\n\nexport const name = below + '!';\n`,
      ];
    }),
  ),
};

describe('the gate passes a sound tree', () => {
  const tree = () => plantedTree(soundTree);

  it.each(['types', 'layers', 'copies'])('%s', (step) => {
    expect(runStep(step, tree())).toMatchObject({ status: 0 });
  });

  it('unused', () => {
    // The tree uses few of the packages that this project lists, so only its code is looked at.
    expect(runStep('unused', tree(), '--include files,exports,types')).toMatchObject({ status: 0 });
  });
});

describe('the gate stops a broken layer', () => {
  const importing = (path: string) => `import { name as planted } from '${path}';\n\nexport const name = planted;\n`;

  it('in each layer, where it imports the one above it', () => {
    const tree = plantedTree({
      ...soundTree,
      ...Object.fromEntries(
        layers
          .slice(0, -1)
          .map((layer, index) => [`src/${layer}/up.ts`, importing(`../${String(layers[index + 1])}/name.ts`)]),
      ),
      'src/tui/up.ts': importing('../cli/main.ts'),
      'src/cli/up.ts': importing('../index.ts'),
    });
    const { status, output } = runStep('layers', tree);
    expect(status).toBe(1);
    for (const layer of layers) {
      expect(output).toContain(`${layer}-imports-only-what-stands-before-it: src/${layer}/up.ts`);
    }
    expect(output).toContain('sources-and-rules-never-meet: src/sources/up.ts');
  });

  it('in every other way', () => {
    const tree = plantedTree({
      ...soundTree,
      'src/index.ts': `export { run } from './cli/main.ts';\n`,
      'src/rules/name.ts': importing('../sources/name.ts'),
      'src/engine/hash.ts': `import { createHash } from 'node:crypto';\n\nexport const hash = createHash;\n`,
      'src/decisions/type.ts': `import type { Stats } from 'node:fs';\n\nexport type Planted = Stats;\n`,
      'src/cli/fixture.ts': importing('../../tests/fixture.ts'),
      'tests/fixture.ts': `export const name = 'fixture';\n`,
      'src/helpers/name.ts': importing('../values/name.ts'),
      'src/model/egg.ts': importing('./hen.ts'),
      'src/model/hen.ts': importing('./egg.ts'),
      'src/model/lost.ts': importing('./nowhere.ts'),
    });
    const { status, output } = runStep('layers', tree);
    expect(status).toBe(1);
    for (const breach of [
      'library-stands-beside-the-command: src/index.ts',
      'sources-and-rules-never-meet: src/rules/name.ts',
      'only-cli-touches-the-machine: src/engine/hash.ts',
      'only-cli-touches-the-machine: src/decisions/type.ts',
      'source-imports-only-source: src/cli/fixture.ts',
      'every-file-belongs-to-a-layer: src/helpers/name.ts',
      'no-cycles: src/model/',
      'every-import-resolves: src/model/lost.ts',
    ]) {
      expect(output).toContain(breach);
    }
  });

  it('and does not call it a success to have seen nothing', () => {
    expect(runStep('layers', plantedTree({ 'src/index.ts': 'export {};\n' }))).toMatchObject({
      status: 1,
      output: expect.stringContaining('Modules of src seen: 1, expected: at least 10') as string,
    });
  });
});

describe('the gate stops unused code', () => {
  it('as a file or an export that nothing imports', () => {
    const tree = plantedTree({
      ...soundTree,
      'src/values/orphan.ts': `export const orphan = 1;\n`,
      'src/values/name.ts': `export const name = 'values';\nexport const nobodyWantsMe = 1;\n`,
    });
    const { status, output } = runStep('unused', tree, '--include files,exports,types');
    expect(status).toBe(1);
    expect(output).toMatch(/Unused files \(1\)\s+src\/values\/orphan\.ts/u);
    expect(output).toMatch(/Unused exports \(1\)\s+nobodyWantsMe/u);
  });

  it('as a package that nothing imports', () => {
    const listed = { ...manifest, devDependencies: { 'left-over': '1.0.0' } };
    const tree = plantedTree({ ...soundTree, 'package.json': JSON.stringify(listed) });
    const { status, output } = runStep('unused', tree, '--include dependencies');
    expect(status).toBe(1);
    expect(output).toMatch(/Unused devDependencies \(1\)\s+left-over/u);
  });
});

it('the gate stops a copy', () => {
  const body = Array.from({ length: 12 }, (_, line) => `  sum += values[${line}] * ${line} - (sum > ${line} ? 1 : 2);`);
  const copied = `export function total(values: readonly number[]): number {\n  let sum = 0;\n${body.join('\n')}\n  return sum;\n}\n`;
  const tree = plantedTree({ ...soundTree, 'src/values/one.ts': copied, 'src/engine/two.ts': copied });
  const { status, output } = runStep('copies', tree);
  expect(status).toBe(1);
  expect(output).toContain('src/values/one.ts');
});

describe('the gate holds generated files', () => {
  const generate = `import { writeFileSync } from 'node:fs';\n\nwriteFileSync('words.md', 'current');\n`;

  it.each([
    ['passes those that are fresh', { 'words.md': 'current' }, 0, ''],
    ['stops one that is stale', { 'words.md': 'former' }, 1, 'words.md was stale'],
    ['stops one that is missing', {}, 1, 'words.md was stale'],
  ])('%s', (_name, files, status, output) => {
    const tree = plantedTree({ ...files, 'scripts/generate.ts': generate, '.gitignore': 'node_modules\n' });
    expect(run('git init --quiet', tree)).toMatchObject({ status: 0 });
    expect(runStep('generated', tree)).toMatchObject({ status, output: expect.stringContaining(output) as string });
  });
});

it('the gate stops what depends on the machine, and what the types would hide', () => {
  const tree = plantedTree({
    ...soundTree,
    'src/values/name.ts': `export const name = String(Date.now()) + String(new Date());
export const days = new Intl.NumberFormat('en').format(new Date(0).getDate());
export const figure = (746).toLocaleString();
export const first = (words: readonly string[]) => words[0]!;
export const loose = (value: any) => value;
console.log('a'.localeCompare('b'), process.argv);
export default name;
`,
  });
  const { status, output } = runStep('lint', tree);
  expect(status).toBe(1);
  expect(output.match(/^\/.*$/gmu), 'the rest of the tree is sound').toHaveLength(1);
  const found = output.split('\n').map((line) => line.trim().replace(/\s+/gu, ' '));
  for (const [place, rule] of [
    ['1:28', 'no-restricted-syntax'],
    ['1:49', 'no-restricted-syntax'],
    ['2:25', 'no-restricted-globals'],
    ['2:56', 'no-restricted-syntax'],
    ['3:23', 'no-restricted-syntax'],
    ['4:52', '@typescript-eslint/no-non-null-assertion'],
    ['5:30', '@typescript-eslint/no-explicit-any'],
    ['6:1', 'no-console'],
    ['6:13', 'no-restricted-syntax'],
    ['6:37', 'no-restricted-globals'],
    ['7:1', 'no-restricted-syntax'],
  ] as const) {
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${place} error .* ${rule}$`, 'u')));
  }
});

it('the gate stops at the first step that fails, and shows what it printed', () => {
  const tree = plantedTree({
    'package.json': JSON.stringify({
      type: 'module',
      scripts: {
        other: 'echo not-a-step',
        'check:first': 'echo quiet',
        'check:second': 'echo loud && exit 3',
        'check:third': 'echo never',
      },
    }),
  });
  const { status, output } = run('node scripts/check.ts', tree);
  expect(status).toBe(1);
  expect(output).toMatch(/^ok +[\d.]+ s {2}first\nFAILED +[\d.]+ s {2}second\n\n.*\n\nloud\n/u);
  expect(output).not.toMatch(/not-a-step|quiet|never/u);
});
