import { realpathSync } from 'node:fs';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { parseRules } from '../../rules/parse-rules.ts';
import { readConfig } from '../read-config.ts';
import { readProject } from '../read-project.ts';
import { errorsIn } from './errors-in.ts';
import { readWordsOf } from './read-words-of.ts';

/** What the rules declare: those of the project, or the files that were named; what is wrong with them, where anything is. */
export async function vocabularyFor(
  facts: readonly string[],
  config: string | null,
  folder: string,
): Promise<Vocabulary | readonly string[]> {
  if (facts.length === 0) {
    const root = realpathSync(folder);
    const { project } = await readProject(root, await readConfig(root, config, folder));
    return soundRules(project.rules);
  }
  const files = facts.map((path) => ({ path, words: readWordsOf(folder, path) }));
  const faults = files.flatMap(({ words }) => (typeof words === 'string' ? [words] : []));
  if (faults.length > 0) return faults;
  return soundRules(
    files.flatMap(({ path, words }) => (typeof words === 'string' ? [] : [{ path, text: words.text }])),
  );
}

function soundRules(files: Parameters<typeof parseRules>[0]): Vocabulary | readonly string[] {
  const { vocabulary, problems } = parseRules(files);
  const faults = errorsIn(problems);
  return faults.length > 0 ? faults : vocabulary;
}
