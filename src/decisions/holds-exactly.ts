import { isError } from '../model/problem.ts';
import type { Decision, Ruling } from './decision.ts';
import { parseDecisions } from './parse-decisions.ts';

/** What of a decision must be as it was, or as it was given, whatever was done to the file. */
export type Kept = ReturnType<typeof withReplaces>;

/** The same without what was decided before. */
export function kept(decision: Omit<Decision, 'file' | 'line' | 'column' | 'replaces'>): object {
  const { id, evidence, fingerprints, further, own } = decision;
  return { id, evidence, fingerprints, further, own, ...rulingOf(decision) };
}

/** With what was decided before. */
export function withReplaces(decision: Decision): object & { readonly replaces: readonly Ruling[] } {
  return { ...kept(decision), replaces: decision.replaces.map(rulingOf) };
}

/** What was decided, without where it stands. */
export function rulingOf({ verdict, reason, by, at, until, positions }: Ruling): Ruling {
  return { verdict, reason, by, at, until, positions };
}

/** Whether a text holds exactly these decisions: what was put together from pieces is read before it is written. */
export function holdsExactly(path: string, text: string, expected: readonly Kept[]): boolean {
  const { decisions, problems } = parseDecisions(path, text);
  const words = (all: readonly object[]): string => JSON.stringify(all.map((each) => JSON.stringify(each)).sort());
  return !problems.some(isError) && words(decisions.map(withReplaces)) === words(expected);
}
