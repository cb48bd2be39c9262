import { count } from '../../reports/text/count.ts';
import type { Report, ReportedDecision } from '../../model/report.ts';
import type { Examine, Examined } from './examined.ts';
import { fault, ok, warning, type Observation } from './observation.ts';

/** What has become of decisions that no longer count as they were made, and what to do about it. */
const LEFT: Readonly<Record<Exclude<ReportedDecision['state'], 'used'>, readonly [means: string, advice: string]>> = {
  stale: [
    'made on other evidence than there is now',
    'gainsay review shows the new values; decide these conflicts anew.',
  ],
  expired: ['past the day until which they count', 'Decide these conflicts anew with gainsay review.'],
  orphaned: ['on conflicts that are gone', 'gainsay decide --prune takes them out.'],
  disputed: ['two on one conflict, of which none counts', 'Take one of the two out; gainsay check shows both.'],
};

/** Whether what was decided counts, and will after a merge. */
export const examineDecisions: Examine = (examined) => {
  const { report, files } = examined.checked;
  const name = files.decisions;
  if (name === null) return [];
  const marker = report.problems.find(({ code }) => code === 'decision/conflict-marker');
  if (marker)
    return [
      ...merged(examined, name),
      fault(
        `${marker.file}:${String(marker.line)}: a merge was left half done there, so that no decision counts.`,
        'Keep the entries of both sides, sorted by id, and delete the lines that git put in.',
      ),
    ];
  return [...counted(report, name), ...merged(examined, name)];
};

function counted({ decisions }: Report, name: string): readonly Observation[] {
  const used = decisions.filter(({ state }) => state === 'used').length;
  const left = Object.entries(LEFT).flatMap(([state, [means, advice]]) => {
    const { length } = decisions.filter((decision) => decision.state === state);
    return length === 0 ? [] : [warning(`${count(length, 'decision')} ${state}: ${means}.`, advice)];
  });
  const told =
    decisions.length === 0 ? `Nothing is decided in ${name} yet.` : `${count(used, 'decision')} of ${name} in use.`;
  return [ok(told), ...left];
}

/** A driver that puts both sides of a merge into a file without a word leaves entries that no person has seen together. */
function merged({ repository }: Examined, name: string): readonly Observation[] {
  if (typeof repository === 'string') return [];
  const { git, prefix } = repository;
  const path = `${prefix}${name}`;
  const [, , driver = ''] = git(['check-attr', '-z', 'merge', '--', path]).stdout.toString('utf8').split('\0');
  if (driver !== 'union') return [];
  return [
    warning(
      `.gitattributes lets git merge ${name} by "union", which mixes the lines of two decisions without a word.`,
      `Take merge=union away from ${name}: a conflict of git is seen, and mended by hand.`,
    ),
  ];
}
