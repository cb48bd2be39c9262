import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { manifest, root, run } from './planted-tree.ts';

describe('the packed package, installed offline into an empty folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-'));
  const installed = join(folder, 'node_modules');

  beforeAll(() => {
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    // The build is fresh already, see fresh-build.ts.
    const packed = run(`npm pack --silent --ignore-scripts --pack-destination "${folder}"`, root);
    expect(packed).toMatchObject({ status: 0 });
    const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
    const install = run(`npm install --offline --ignore-scripts --no-audit --no-fund "./${String(tarball)}"`, folder);
    expect(install).toMatchObject({ status: 0 });
    return () => rmSync(folder, { recursive: true, force: true });
  });

  it('brings no other package along', () => {
    expect(readdirSync(installed).filter((name) => !name.startsWith('.'))).toEqual(['gainsay']);
  });

  it('holds what it needs and nothing else', () => {
    const files = readdirSync(join(installed, 'gainsay'), { recursive: true, encoding: 'utf8' });
    expect(files).toEqual(expect.arrayContaining(['LICENSE', ...manifest.files, 'dist/cli.cjs', 'dist/index.d.ts']));
    expect(files.filter((file) => /^(src|tests|scripts|bench|sources)\b/u.test(file))).toEqual([]);
  });

  it('stays far below 90 MB', () => {
    const sizes = readdirSync(installed, { recursive: true, encoding: 'utf8' }).map(
      (file) => statSync(join(installed, file)).size,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(90e6);
  });

  it('runs as a command', () => {
    expect(run('npx --offline --loglevel silent gainsay --version', folder)).toEqual({
      status: 0,
      output: `${manifest.version}\n`,
    });
  });

  it('is imported as a library', () => {
    writeFileSync(join(folder, 'use.js'), `import { check } from 'gainsay';\nconsole.log(typeof check);\n`);
    expect(run('node use.js', folder)).toEqual({ status: 0, output: 'function\n' });
  });

  it('brings types that resolve and hold by themselves', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { check } from 'gainsay';\n
export type Checked = ReturnType<typeof check>;
// @ts-expect-error: were the types lost, this name would pass as well.
export { nothingOfThatName } from 'gainsay';
`,
    );
    const compilerOptions = { noEmit: true, strict: true, module: 'nodenext', target: 'es2023', types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['use.ts'] }));
    expect(run('tsc', folder)).toEqual({ status: 0, output: '' });
  });

  it('carries the licence of every package in its bundle', () => {
    const notices = readFileSync(join(installed, 'gainsay/dist/third-party-licenses.txt'), 'utf8');
    expect(notices).toMatch(/^js-yaml [\d.]+ \(MIT\)$/mu);
  });
});
