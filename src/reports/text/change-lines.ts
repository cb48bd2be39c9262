import type { Report, ReportedAcceptance, ReportedConflict } from '../../model/report.ts';
import { isOpen } from '../../model/is-open.ts';
import type { ReportOptions } from '../report-format.ts';
import { count } from './count.ts';
import { rulingWords } from './decision-block.ts';
import { oneLine } from './one-line.ts';
import { paragraph } from './paragraph.ts';

const LABEL = 9;
const SENTENCE = 1500;

/** Whether a conflict is shown: one that is settled or was there before the change is only counted, unless asked for. */
export function isShown({ change, state }: ReportedConflict, { show }: ReportOptions): boolean {
  if (state === 'decided' || state === 'baseline') return show.has(state);
  return change !== 'unchanged' || show.has('unchanged');
}

/** How many conflicts were there before and are not shown, in a line; none where there are none. */
export function olderLines({ conflicts }: Report, options: ReportOptions): readonly string[] {
  const older = conflicts.filter(
    (conflict) => isOpen(conflict) && !isShown(conflict, options) && conflict.severity !== 'info',
  ).length;
  if (older === 0) return [];
  const words = `${count(older, 'older conflict')} unchanged; show ${older === 1 ? 'it' : 'them'} with --show unchanged.`;
  return paragraph({ text: words, style: 'quiet' }, options);
}

/** The decisions that the change itself brings in or alters, so that nobody decides a failure of their own unseen. */
export function addedLines({ decisions, conflicts }: Report, options: ReportOptions): readonly string[] {
  const added = decisions.filter(({ isAdded }) => isAdded);
  if (added.length === 0) return [];
  const title = `This change decides ${count(new Set(added.map(({ id }) => id)).size, 'conflict')}`;
  const messages = messagesOf(conflicts);
  return [
    ...paragraph({ text: title, style: 'strong' }, options),
    ...added.flatMap((decision) => {
      const label = oneLine(decision.id);
      const on = messages.get(decision.id);
      return [
        ...paragraph({ label, indent: 2, text: rulingWords(decision) }, options),
        ...(on === undefined
          ? []
          : paragraph({ text: on, indent: 2 + options.measure(label) + 1, style: 'quiet' }, options)),
      ];
    }),
  ];
}

/** What each conflict is, in a sentence, by its id. */
export function messagesOf(conflicts: Report['conflicts']): ReadonlyMap<string, string> {
  return new Map(conflicts.map(({ id, message }) => [id, oneLine(message, SENTENCE)]));
}

/**
 * What a change adds to the baseline, in a sentence.
 * @example acceptanceWords(accepted) //=> 'This change adds 2 conflicts to baseline.yaml (Ada, 2026-03-04): old debt.'
 */
export function acceptanceWords({ conflicts, file, by, at, reason }: ReportedAcceptance): string {
  const why = oneLine(reason, SENTENCE);
  const end = /[.!?]$/.test(why) ? '' : '.';
  return `This change adds ${count(conflicts.length, 'conflict')} to ${oneLine(file)} (${oneLine(by)}, ${oneLine(at)}): ${why}${end}`;
}

/** So many of the conflicts that a change adds to the baseline are shown. */
const MOST_ACCEPTED = 20;

/** What the change itself adds to the baseline, likewise, with what the conflicts are as far as they are there. */
export function acceptedLines({ accepted, conflicts }: Report, options: ReportOptions): readonly string[] {
  if (!accepted) return [];
  const messages = messagesOf(conflicts);
  const left = accepted.conflicts.length - MOST_ACCEPTED;
  return [
    ...paragraph({ text: acceptanceWords(accepted), style: 'strong' }, options),
    ...accepted.conflicts.slice(0, MOST_ACCEPTED).flatMap((id) => {
      const text = messages.get(id) ?? 'there is no such conflict';
      return paragraph({ label: oneLine(id), indent: 2, text }, options);
    }),
    ...(left > 0 ? paragraph({ indent: 2, text: `and ${count(left, 'other')}` }, options) : []),
  ];
}

/**
 * A conflict that is resolved, and why, where no value did it.
 * @example resolvedWords(conflict) //=> 'The toll of the quake: 12 against 17. (the rule agreement is off)'
 */
export function resolvedWords({ message, why }: ReportedConflict): string {
  return `${oneLine(message, SENTENCE)}${why === undefined ? '' : ` (${oneLine(why)})`}`;
}

/** The conflicts that the change did away with, each in a line. */
export function resolvedLines(resolved: readonly ReportedConflict[], options: ReportOptions): readonly string[] {
  return resolved.flatMap((conflict) =>
    paragraph({ label: 'resolved', labelStyle: 'new', labelWidth: LABEL, text: resolvedWords(conflict) }, options),
  );
}
