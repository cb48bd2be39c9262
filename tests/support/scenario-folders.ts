import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where scenarios stand: folders of a project with what it must come to, and stories, which are played with real git. */
export const SCENARIOS = join(import.meta.dirname, '../scenarios');

/** The names of all scenarios that hold a file. @example scenariosWith('story.sh') //=> ['story-under-embargo', …] */
export function scenariosWith(file: 'expected.json' | 'story.sh'): readonly string[] {
  return readdirSync(SCENARIOS).filter((name) => existsSync(join(SCENARIOS, name, file)));
}
