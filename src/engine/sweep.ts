import type { Evidence, ToldFact } from '../rules/evidence.ts';
import { NOTHING, type Applied } from './apply-rule.ts';
import type { Remembered } from './remembered.ts';

/** What was made of each fact of a dossier. */
export interface Swept {
  /** In code-unit order. */
  readonly told: readonly ToldFact[];
  /** One for each fact; null where no rule was applied to it. */
  readonly entries: readonly (Remembered | null)[];
  /** The indices where something was found, or where more was looked at than the claims on the fact; ascending. */
  readonly weighty: readonly number[];
}

export const UNSWEPT: Swept = { told: [], entries: [], weighty: [] };

/**
 * Goes through the facts of a dossier beside those of an earlier one. A fact on which the same is claimed is the same object
 * in both, so that what was made of it holds, unless something else that was looked at has changed.
 */
export function sweep(
  told: readonly ToldFact[],
  before: Swept,
  evidence: Evidence,
  apply: (one: ToldFact) => Remembered | null,
): Swept {
  const { entries, open, weighty } = inPlace(told, before) ?? carriedOver(told, before);
  for (const at of weighty) if (entries[at]?.reads.areSame(evidence) === false) open.push(at);
  for (const at of open) entries[at] = apply(told[at] as ToldFact);
  if (open.length === 0) return { told, entries, weighty };
  const all = [...new Set([...weighty, ...open])].sort((a, b) => a - b);
  return { told, entries, weighty: all.filter((at) => isWeighty(entries[at])) };
}

/** What was found, in the order of the facts. */
export function* foundIn({ entries, weighty }: Swept): Iterable<Applied> {
  for (const at of weighty) {
    const entry = entries[at];
    if (entry) yield entry.applied;
  }
}

/** What is known of facts from before, and the indices of those that are to be judged. */
interface Known {
  readonly entries: (Remembered | null)[];
  readonly open: number[];
  readonly weighty: readonly number[];
}

/** As nearly every change leaves it: the facts are the same, and on few of them something else is claimed. */
function inPlace(told: readonly ToldFact[], before: Swept): Known | null {
  if (told.length !== before.told.length) return null;
  const open: number[] = [];
  for (let at = 0; at < told.length; at += 1) if (told[at] !== before.told[at]) open.push(at);
  if (open.some((at) => told[at]?.fact !== before.told[at]?.fact)) return null;
  const weighty = before.weighty.filter((at) => told[at] === before.told[at]);
  return { entries: [...before.entries], open, weighty };
}

function carriedOver(told: readonly ToldFact[], before: Swept): Known {
  const entries: (Remembered | null)[] = [];
  const open: number[] = [];
  const weighty: number[] = [];
  let was = 0;
  for (const [at, one] of told.entries()) {
    let past = before.told[was];
    while (past && past !== one && past.fact < one.fact) past = before.told[(was += 1)];
    const entry = past === one ? (before.entries[was] ?? null) : null;
    entries.push(entry);
    if (past !== one) open.push(at);
    else if (isWeighty(entry)) weighty.push(at);
  }
  return { entries, open, weighty };
}

function isWeighty(entry: Remembered | null | undefined): boolean {
  return !!entry && (entry.applied !== NOTHING || entry.reads.areMore());
}
