import type { ReportedDecision } from '../model/report.ts';
import { quotedWord } from '../model/shell-word.ts';
import { daysBetween, daysLater } from '../values/days-later.ts';
import type { Decision, Verdict } from './decision.ts';

/** A verdict as the command line takes it. @example verdictWord({ kind: 'both-stand', by: 'scope' }) //=> 'both-stand:scope' */
function verdictWord(verdict: Verdict): string {
  if (verdict.kind === 'prefer') return `prefer:${verdict.value}`;
  return verdict.kind === 'both-stand' ? `both-stand:${verdict.by}` : verdict.kind;
}

/** What the conflict of a decision is now. */
interface Now {
  /** How its positions are written. */
  readonly values: readonly string[];
  /** YYYY-MM-DD; null where no decision is out of date. */
  readonly today: string | null;
  /** The id that it has since its piece was renamed; null where it was not. */
  readonly became: string | null;
}

/**
 * The command that settles a decision: it withdraws one whose conflict is gone, and decides the same again where it no
 * longer counts, until the same day, or for as long again where that is over: what was decided for a time is never decided
 * for ever by it. Where the value that was preferred is gone, it shows what there is to decide.
 */
export function settlingCommand(
  { id, verdict, reason, at, until }: Decision,
  state: ReportedDecision['state'],
  { values, today, became }: Now,
): string | null {
  if (state === 'used') return null;
  if (state === 'orphaned' && became === null) return 'gainsay decide --prune';
  const command = `gainsay decide ${quotedWord(became ?? id)}`;
  if (verdict.kind === 'prefer' && !values.includes(verdict.value)) return command;
  const isOver = until !== null && today !== null && until < today;
  const last = isOver ? daysLater(today, Math.max(1, daysBetween(at, until))) : until;
  const limit = last === null ? '' : ` --until ${last}`;
  return `${command} --verdict ${quotedWord(verdictWord(verdict))} --reason ${quotedWord(reason)}${limit}`;
}
