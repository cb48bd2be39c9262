import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineConfig, type Rolldown } from 'tsdown';

/**
 * Writes the licences of every package whose code ends up in the bundle beside it,
 * which is what those licences ask of whoever passes their code on.
 */
function thirdPartyLicenses(): Rolldown.Plugin {
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
        this.emitFile({ type: 'asset', fileName: 'third-party-licenses.txt', source: notices.join('\n') });
      }
    },
  };
}

/**
 * Leaves Node's module for starting processes out of commander, which wants it for commands that are programs of their
 * own; there are none, and loading it costs a tenth of what Node itself takes to start.
 */
function withoutProcesses(): Rolldown.Plugin {
  const stub = '\0no-processes';
  return {
    name: 'without-processes',
    resolveId: (source, importer) =>
      source === 'node:child_process' && importer?.includes('commander') === true ? stub : null,
    load: (id) => (id === stub ? 'export default {};' : null),
  };
}

function licenseNotice(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const file = globSync('{LICENSE,LICENCE,license,licence}*', { cwd: folder }).sort()[0];
  const text =
    file === undefined ? 'Its package carries no text of the licence.' : readFileSync(join(folder, file), 'utf8');
  return `${String(manifest['name'])} ${String(manifest['version'])} (${String(manifest['license'])})\n\n${text.trim()}\n`;
}

const root = dirname(import.meta.filename);
const entries = { index: 'src/index.ts', cli: 'src/cli/main.ts' };

export default defineConfig({
  // Everything is bundled: an installed Gainsay is one package, and loads only the chunks that a command needs.
  entry: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(join(root, file)))),
  format: 'esm',
  platform: 'node',
  target: 'node22.12',
  fixedExtension: false,
  minify: true,
  dts: { entry: entries.index },
  deps: { onlyBundle: false, onlyImport: [] },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [withoutProcesses(), thirdPartyLicenses()],
  logLevel: 'warn',
});
