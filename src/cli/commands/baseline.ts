import { parseBaseline, writtenBaseline } from '../../decisions/baseline.ts';
import { count } from '../../reports/text/count.ts';
import { checkFolder } from '../check-folder.ts';
import { decider, faultOfCi, faultsOf, tell } from '../deciding/decider.ts';
import type { Environment } from '../environment.ts';
import { readCalled, type CheckingOptions } from '../read-called.ts';
import { refuse } from '../refuse.ts';
import { changeFile, tryChange } from '../writing/change-file.ts';

/** The options of `gainsay baseline` as they were given. */
export interface BaselineOptions extends Pick<CheckingOptions, 'config' | 'now'> {
  readonly reason?: string;
  readonly by?: string;
  readonly dryRun?: boolean;
}

/** Accepts all conflicts that are open today: the baseline holds these afterwards, and none that is gone. */
export async function baseline(folder: string, given: BaselineOptions, environment: Environment): Promise<0 | 2> {
  const { stderr } = environment;
  const isDry = given.dryRun === true;
  const reason = given.reason?.trim() ?? '';
  const { called, faults: callFaults } = readCalled(given, environment);
  const faults = [
    isDry ? null : faultOfCi(environment, 'baseline'),
    ...callFaults,
    reason === '' ? 'No reason is given; say in --reason why they are accepted.' : null,
  ].filter((fault) => fault !== null);
  if (faults.length > 0) return refuse(faults, stderr);
  const shown = await checkFolder(folder, called);
  if (typeof shown === 'string') return refuse([shown], stderr);
  // What is accepted holds no words, so those under embargo are accepted as they are; but no fault may show them.
  const checked = shown.open ? await checkFolder(folder, { ...called, shownAt: null }) : shown;
  if (typeof checked === 'string') return refuse([checked], stderr);
  const by = decider(given.by, checked.root, 'baseline');
  const wrong = [...faultsOf(shown), ...('fault' in by ? [by.fault] : [])];
  const { report, root, files, project } = checked;
  const name = files.baseline;
  if (wrong.length > 0 || 'fault' in by || name === null) return refuse(wrong, stderr);
  const open = report.conflicts.flatMap((conflict, index) => {
    const finding = checked.checked.findings[index];
    return finding && conflict.state !== 'decided' ? [[conflict, finding] as const] : [];
  });
  const text = writtenBaseline({ reason, by: by.name, at: called.today }, open);
  const before = project.baseline ? parseBaseline(name, project.baseline.text).accepted : [];
  const ids = new Set(open.map(([{ id }]) => id));
  const gone = before.filter(({ id }) => !ids.has(id)).length;
  const change = isDry ? tryChange({ root, name }, () => text) : await changeFile({ root, name }, () => text);
  const fresh = open.filter(([{ state }]) => state !== 'baseline').length;
  const accepted = `${isDry ? 'Would accept' : 'Accepted'} ${count(ids.size, 'conflict')} in ${name}, ${String(fresh)} of them new`;
  const told =
    gone === 0
      ? `${accepted}.`
      : `${accepted}; ${String(gone)} that ${gone === 1 ? 'is' : 'are'} gone or decided left out.`;
  // It holds words only of what was decided.
  return tell(name, change, { isDry, isWithheld: shown.open !== undefined }, told, environment);
}
