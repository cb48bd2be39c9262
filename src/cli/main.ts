import { checkProject } from '../project/check-project.ts';
import { json } from '../reports/json.ts';
import { text } from '../reports/text.ts';
import { readProject } from './read-project.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const { project, problems } = readProject(process.cwd());
  const { report } = checkProject(project, problems);
  for (const part of (argv.includes('json') ? json : text)(report)) process.stdout.write(part);
  return report.problems.some(({ severity }) => severity === 'error') ? 2 : report.summary.error > 0 ? 1 : 0;
}
