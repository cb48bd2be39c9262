/**
 * Makes everything in the repository that is made from something else: JSON Schemas and shapes, the shipped rule set as
 * code, and the reference pages. `npm run docs`; the same bytes on every run.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateSchemas } from './generate-schemas.ts';

const root = join(import.meta.dirname, '..');

// The pages run their examples, and so read by the shapes: those come first.
write(generateSchemas());
write(new Map([['src/rules/generated/recommended.ts', recommendedModule()]]));

const { referencePages } = await import('./docs/reference-pages.ts');
const pages = referencePages(writtenPages('docs', /^[a-z-]+\.md$/), writtenPages('docs/adr', /^\d{4}-.*\.md$/));
write(pages);
removeOthers('docs/reference', pages);

const { screenPictures } = await import('./screen.ts');
write(await screenPictures());

const { exampleReport } = await import('./example-report.ts');
write(await exampleReport());

/** The shipped rules as a string in code, so that nothing but the command line needs a disk. */
function recommendedModule(): string {
  const rules = readFileSync(join(root, 'rules/recommended.yaml'), 'utf8').replace(/^#.*\n/gm, '');
  const literal = rules.replace(/[\\`]|\$\{/g, (mark) => `\\${mark}`);
  return `// Made from rules/recommended.yaml by \`npm run docs\`.\nexport const RECOMMENDED = \`${literal}\`;\n`;
}

function writtenPages(place: string, name: RegExp): readonly { readonly file: string; readonly title: string }[] {
  const folder = join(root, place);
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .map((file) => {
      const title = /^# (.+)$/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
      if (title === undefined) throw new Error(`${place}/${file} has no title`);
      return { file, title };
    });
}

function write(files: ReadonlyMap<string, string>): void {
  for (const [path, content] of files) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** A page of something that is gone is gone as well. */
function removeOthers(folder: string, files: ReadonlyMap<string, string>): void {
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
    const path = `${folder}/${name.replaceAll('\\', '/')}`;
    if (path.endsWith('.md') && !files.has(path)) rmSync(join(root, path));
  }
}
