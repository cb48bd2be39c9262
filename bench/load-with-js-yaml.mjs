// The other side of the bulk benchmark: reads every file of a folder from disk and loads it with js-yaml, no more.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

const folder = process.argv[2] ?? '.';
for (const name of readdirSync(folder)) load(readFileSync(join(folder, name), 'utf8'));
