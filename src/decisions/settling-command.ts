import type { ReportedDecision } from '../model/report.ts';
import { quotedWord } from '../model/shell-word.ts';
import type { Decision, Verdict } from './decision.ts';

/** A verdict as the command line takes it. @example verdictWord({ kind: 'both-stand', by: 'scope' }) //=> 'both-stand:scope' */
function verdictWord(verdict: Verdict): string {
  if (verdict.kind === 'prefer') return `prefer:${verdict.value}`;
  return verdict.kind === 'both-stand' ? `both-stand:${verdict.by}` : verdict.kind;
}

/**
 * The command that settles a decision: it withdraws one whose conflict is gone, and decides the same again where it no
 * longer counts. Where the value that was preferred is gone, it shows what there is to decide.
 * @param values how the positions of the conflict are written now
 */
export function settlingCommand(
  { id, verdict, reason }: Decision,
  state: ReportedDecision['state'],
  values: readonly string[],
): string | null {
  if (state === 'used') return null;
  if (state === 'orphaned') return 'gainsay decide --prune';
  const command = `gainsay decide ${quotedWord(id)}`;
  if (verdict.kind === 'prefer' && !values.includes(verdict.value)) return command;
  return `${command} --verdict ${quotedWord(verdictWord(verdict))} --reason ${quotedWord(reason)}`;
}
