import { entryFor } from '../../decisions/entry-for.ts';
import { writtenVerdict } from '../../decisions/decision.ts';
import { preferredPosition } from '../../decisions/preferred-position.ts';
import { readVerdict } from '../../decisions/read-verdict.ts';
import { writtenPosition } from '../../decisions/stands-on.ts';
import { didYouMean } from '../../documents/did-you-mean.ts';
import { escapeControls } from '../../model/escape-controls.ts';
import type { Finding } from '../../model/finding.ts';
import type { ReportedConflict } from '../../model/report.ts';
import { quotedWord } from '../../model/shell-word.ts';
import { isFault } from '../../values/fault.ts';
import { readPlainDate } from '../../values/plain-date.ts';
import { checkFolder, type CheckedFolder } from '../check-folder.ts';
import { conflictsNamed, listed } from '../conflicts-named.ts';
import type { Environment } from '../environment.ts';
import { findingOf } from '../finding-of.ts';
import { readCalled, type CheckingOptions } from '../read-called.ts';
import { faultOfNow, todayOf } from '../read-now.ts';
import { refuse } from '../refuse.ts';
import { recordDecision, withdrawDecisions } from '../writing/record-decision.ts';
import { decider, faultOfCi, faultsOf, tell } from '../deciding/decider.ts';

/** The options of `gainsay decide` as they were given. */
export interface DecideOptions extends Omit<CheckingOptions, 'texts'> {
  readonly verdict?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly until?: string;
  readonly prune?: boolean;
  readonly dryRun?: boolean;
}

/** Writes down what was decided on a conflict, or withdraws decisions whose conflicts are gone. */
export async function decide(
  id: string | undefined,
  folder: string | undefined,
  given: DecideOptions,
  environment: Environment,
): Promise<0 | 2> {
  const { stderr } = environment;
  const prune = given.prune === true;
  const { called, faults: callFaults } = readCalled(given, environment);
  const faults = [
    given.dryRun === true ? null : faultOfCi(environment, prune ? 'decide --prune' : 'decide'),
    ...callFaults,
    given.until === undefined ? null : faultOfDay(given.until, given, environment),
    prune || id !== undefined
      ? null
      : 'Name the conflict by its id, as gainsay check shows it, or withdraw with --prune.',
    prune && folder !== undefined ? '--prune withdraws all decisions whose conflicts are gone, and takes no id.' : null,
  ].filter((fault) => fault !== null);
  if (faults.length > 0) return refuse(faults, stderr);
  const checked = await checkFolder((prune ? id : folder) ?? '.', called);
  if (typeof checked === 'string') return refuse([checked], stderr);
  const wrong = faultsOf(checked);
  if (wrong.length > 0) return refuse(wrong, stderr);
  return prune ? pruneAll(checked, given, environment) : decideOne(id ?? '', checked, given, environment);
}

async function decideOne(
  words: string,
  checked: CheckedFolder,
  given: DecideOptions,
  environment: Environment,
): Promise<0 | 2> {
  const { stderr } = environment;
  const named = conflictNamed(words, checked);
  if ('fault' in named) return refuse([named.fault], stderr);
  const { conflict, finding } = named;
  if (given.verdict === undefined) return refuse(choices(conflict, finding), stderr);
  const read = readVerdict(given.verdict);
  const verdict = 'fault' in read ? read : preferredPosition(read, finding);
  const by = decider(given.by, checked.root, 'decide');
  const reason = given.reason?.trim() ?? '';
  const faults = [
    'fault' in verdict ? verdict.fault : null,
    reason === '' ? 'No reason is given; say in --reason why it is decided so.' : null,
    'fault' in by ? by.fault : null,
  ].filter((fault) => fault !== null);
  if ('fault' in verdict || 'fault' in by || faults.length > 0) return refuse(faults, stderr);
  const ruling = { verdict, reason, by: by.name, at: todayOf(given.now, environment), until: given.until ?? null };
  const entry = entryFor(conflict, finding, ruling);
  const name = checked.files.decisions;
  if (name === null) return refuse(['The file of decisions may not stand where the config says.'], stderr);
  const isDry = given.dryRun === true;
  const told = `${isDry ? 'Would decide' : 'Decided'} ${entry.id} in ${name}: ${writtenVerdict(verdict)} (${by.name}).`;
  const done = await recordDecision({ root: checked.root, name }, entry, { isDry });
  return tell(name, done, { isDry, isWithheld: checked.open !== undefined }, told, environment);
}

async function pruneAll(
  { report, files, root, open }: CheckedFolder,
  given: DecideOptions,
  environment: Environment,
): Promise<0 | 2> {
  const name = files.decisions;
  const orphaned = report.decisions.filter(({ state }) => state === 'orphaned');
  // What was decided on a piece that was renamed is not lost before it is decided again.
  const kept = new Set(orphaned.filter(({ became }) => became !== undefined).map(({ id }) => id));
  const gone = [...new Set(orphaned.map(({ id }) => id))].filter((id) => !kept.has(id));
  for (const { id, became, command } of orphaned)
    if (became !== undefined && command !== null)
      environment.stderr.write(
        escapeControls(
          `${id} stays: its piece was renamed, and the conflict is ${became} now. Decide that one: ${command}\n`,
        ),
      );
  if (name === null || gone.length === 0) {
    if (kept.size === 0) environment.stdout.write('No decision is left whose conflict is gone.\n');
    return 0;
  }
  const isDry = given.dryRun === true;
  const done = await withdrawDecisions({ root, name }, new Set(gone), { isDry });
  const told = `${isDry ? 'Would withdraw' : 'Withdrew'} from ${name}: ${gone.join(', ')}.`;
  return tell(name, done, { isDry, isWithheld: open !== undefined }, told, environment);
}

interface Named {
  readonly conflict: ReportedConflict;
  readonly finding: Finding;
}

function conflictNamed(words: string, folder: CheckedFolder): Named | { readonly fault: string } {
  const { report } = folder;
  const named = conflictsNamed(words, report.conflicts);
  if ('fault' in named) return named;
  const { meant } = named;
  if (meant.some(({ withheld }) => withheld))
    return {
      fault:
        'Words under embargo take part in this conflict, and a decision on it would show them; decide it with --include-embargoed.',
    };
  for (const conflict of meant) {
    const finding = findingOf(folder, conflict);
    if (finding) return { conflict, finding };
  }
  const ids = report.conflicts.map(({ id }) => id);
  const near = didYouMean(words, ids);
  if (near !== null) return { fault: `No conflict has the id "${words}". Did you mean ${near}?` };
  const all = ids.length === 0 ? 'There are none.' : `There are:\n${listed(report.conflicts)}`;
  return { fault: `No conflict has the id "${words}". ${all}` };
}

/** What can be decided on a conflict, with the commands that do it. */
function choices({ id, message }: ReportedConflict, { positions }: Finding): readonly string[] {
  const command = (verdict: string): string => `  gainsay decide ${id} --verdict ${verdict} --reason …`;
  const values = positions.slice(0, 9).map((position, index) => {
    return `${command(`prefer:${String(index + 1)}`)}   # ${quotedWord(writtenPosition(position))}`;
  });
  const rest = ['both-wrong', 'both-stand:scope', 'accept', 'defer'].map(command);
  return [`${message} What is decided? One of\n${[...values, ...rest].join('\n')}`];
}

function faultOfDay(words: string, { now }: DecideOptions, environment: Environment): string | null {
  const read = /^\d{4}-\d\d-\d\d$/.test(words) ? readPlainDate(words) : null;
  if (!read || isFault(read)) return `--until "${words}" is no day; write one such as 2026-03-04.`;
  const today = now !== undefined && faultOfNow(now) !== null ? null : todayOf(now, environment);
  return today !== null && words < today
    ? `--until ${words} is over (today is ${today}), so that the decision would not count; write a day to come, or leave it out.`
    : null;
}
