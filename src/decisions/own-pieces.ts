import { pieceWords, takesASide } from '../comparison/message.ts';
import { severityAsConflict } from '../engine/grade.ts';
import type { Finding } from '../model/finding.ts';
import type { ReportedConflict } from '../model/report.ts';
import type { Evidence } from '../rules/evidence.ts';
import { reported, type Decision } from './decision.ts';
import { holdsTo } from './holds-to.ts';
import { writtenVerdict } from './decision.ts';

/** A decision that counts, with the finding that it is on. */
export interface OnFinding {
  readonly decision: Decision;
  readonly finding: Finding;
}

/** What decisions among the sources are looked up by: a piece is held to those on its facts under its scope. */
export function groundOf({ facts, scope }: Finding): string {
  return [...facts, scope.signature].join('\0');
}

/**
 * The finding about a piece of ours once it is known what was decided. A decision on the finding itself lets the piece
 * through, unless it says that the piece is wrong; a decision among the sources never excuses it: the piece follows what
 * was decided, or it is wrong, whoever else says the same.
 * @param own the decision on the finding itself, where it counts
 * @param among those on the same facts and scope among the sources
 */
export function ruledPiece(
  conflict: ReportedConflict,
  finding: Finding,
  own: Decision | null,
  among: readonly OnFinding[],
  evidence: () => Evidence,
): ReportedConflict {
  const held = (on: OnFinding): ReturnType<typeof holdsTo> =>
    holdsTo(finding, on.decision.verdict, on.finding, evidence());
  const against = among.find((on) => held(on) === 'departs');
  const contradicting = against ? known(conflict, finding, against.decision) : conflict;
  if (own) {
    const decided = { ...contradicting, decision: reported(own) };
    const { kind } = own.verdict;
    const isWrong = kind === 'both-wrong' || (kind === 'prefer' && held({ decision: own, finding }) !== 'follows');
    if (!isWrong) return { ...decided, state: 'decided' };
    return against ? decided : { ...known(decided, finding, own), decision: reported(own) };
  }
  if (against) return contradicting;
  const followed = among.find((on) => held(on) === 'follows');
  return followed ? { ...conflict, state: 'decided', decision: reported(followed.decision) } : conflict;
}

/** A finding about a piece that says otherwise than was decided: that others say the same makes it no dispute any more. */
function known(conflict: ReportedConflict, finding: Finding, decision: Decision): ReportedConflict {
  const { by, at, verdict } = decision;
  const message = decidedMessage(conflict.message, finding, `On ${at}, ${by} decided: ${writtenVerdict(verdict)}.`);
  if (finding.verdict === 'possible') return { ...conflict, message };
  const severity = severityAsConflict(finding);
  return { ...conflict, message, verdict: 'conflict', severity, contradicts: reported(decision) };
}

/** A dispute that was decided is none any more, in which a piece could take a side. */
function decidedMessage(message: string, { about }: Finding, decided: string): string {
  const disputed = about ? takesASide(about) : '';
  return about && message.endsWith(disputed)
    ? `${message.slice(0, -disputed.length)} ${decided} Then ${pieceWords(about)} contradicts that.`
    : `${message} ${decided}`;
}
