import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TextFile } from '../../project/check-project.ts';
import { count } from '../../reports/text/count.ts';
import { jsonSchema, SCHEMA_NAMES } from '../json-schemas.ts';
import { isWithin, reasonOf } from '../read-text.ts';
import { repositoryTop } from '../repository-top.ts';
import type { Examine, Examined } from './examined.ts';
import { ok, warning, type Observation } from './observation.ts';

/** By this line, editors know the schema of a file. */
const NAMES_SCHEMA = /^#[ \t]*yaml-language-server:[ \t]*\$schema=(\S{1,500})/m;
/** A source file that says what the rows of a table claim. */
const IS_OF_TABLE = /^rows[ \t]*:/m;
/** It stands at the beginning of a file. */
const BEGINNING = 2000;
const LARGEST = 1_000_000;

/** Whether the schemas that files name for editors are those of this version. */
export const examineSchemas: Examine = async (examined) => {
  const named = schemasNamed(examined);
  const found: Observation[] = [];
  let sound = 0;
  let unknown = 0;
  for (const { place, name, files } of named.values()) {
    if (/^[a-z][a-z\d+.-]*:/i.test(place)) unknown += files.length;
    else {
      const wrong = await faultOf(place, name, files, examined.root);
      if (wrong) found.push(wrong);
      else sound += files.length;
    }
  }
  const told = [
    ...(sound > 0
      ? [
          ok(
            `${count(sound, 'file names its schema, which is', 'files name their schemas, which are')} of this version.`,
          ),
        ]
      : []),
    ...(unknown > 0
      ? [ok(`${count(unknown, 'file names a schema', 'files name schemas')} by an address, which is not asked.`)]
      : []),
  ];
  if (named.size === 0)
    return [ok('No file names a schema; with a line such as gainsay init writes, editors complete and check them.')];
  return [...told, ...found];
};

interface Named {
  /** As files name it: from the folder of the project, or an address. */
  readonly place: string;
  /** What it is to be the schema of. */
  readonly name: string;
  readonly files: string[];
}

function schemasNamed({ checked: { project }, config }: Examined): ReadonlyMap<string, Named> {
  const all: readonly (readonly [name: string, files: readonly TextFile[]])[] = [
    ['source', project.sources.filter(({ text }) => !IS_OF_TABLE.test(text))],
    ['table', project.sources.filter(({ text }) => IS_OF_TABLE.test(text))],
    ['rules', project.rules],
    ['decisions', project.decisions ? [project.decisions] : []],
    ['baseline', project.baseline ? [project.baseline] : []],
    ['config', config.text ? [config.text] : []],
  ];
  const named = new Map<string, Named>();
  for (const [name, files] of all)
    for (const { path, text } of files) {
      const written = NAMES_SCHEMA.exec(text.slice(0, BEGINNING))?.[1];
      if (written === undefined) continue;
      const isAddress = /^[a-z][a-z\d+.-]*:/i.test(written);
      const place = isAddress ? written : join(path, '..', written).replaceAll('\\', '/');
      const key = `${name} ${place}`;
      const known = named.get(key) ?? { place, name, files: [] };
      known.files.push(path);
      named.set(key, known);
    }
  return named;
}

async function faultOf(
  place: string,
  name: string,
  [first = '', ...others]: readonly string[],
  root: string,
): Promise<Observation | null> {
  const who = others.length === 0 ? `${first} names` : `${first} and ${count(others.length, 'other')} name`;
  const print = `gainsay schema ${name} prints the one of this version.`;
  const put = /(?:^|\/)node_modules\//.test(place) ? 'Install Gainsay in the project.' : `Put it there: ${print}`;
  try {
    const path = realpathSync(join(root, place));
    if (!isWithin(path, realpathSync(repositoryTop(root))))
      return warning(`${who} the schema ${place}, which is outside of the repository and is not read.`, print);
    const status = statSync(path);
    const isSchema = status.isFile() && status.size <= LARGEST;
    const text = !isSchema ? '' : readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
    if (text === (await jsonSchema(name))?.text) return null;
    for (const other of SCHEMA_NAMES)
      if (text === (await jsonSchema(other))?.text)
        return warning(`${who} the schema ${place}, which is that of ${other}.`, `Name ${name}.schema.json instead.`);
    return warning(`${who} the schema ${place}, which is not of this version.`, `Replace it: ${print}`);
  } catch (error) {
    return warning(`${who} the schema ${place}, which cannot be read: ${reasonOf(error)}.`, put);
  }
}
