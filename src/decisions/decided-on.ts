import { isError } from '../model/problem.ts';
import { grouped } from '../model/grouped.ts';
import type { Decision } from './decision.ts';
import { parseDecisions } from './parse-decisions.ts';

/** What stands on a conflict in a file of decisions, to be held against what stands there at another time. */
export interface DecidedOn {
  /** The same for what says the same, wherever it stands in the file. */
  readonly words: string;
  /** Who decided it last; null where nothing is decided. */
  readonly by: string | null;
}

/**
 * What a text of a file of decisions says on some conflicts; null where it is at fault, so that this cannot be told.
 * @example decidedOn('', new Set(['0123456789ab']))?.get('0123456789ab') //=> { words: '', by: null }
 */
export function decidedOn(text: string, ids: ReadonlySet<string>): ReadonlyMap<string, DecidedOn> | null {
  const { decisions, problems } = parseDecisions('', text);
  if (problems.some(isError)) return null;
  const byId = grouped(decisions, ({ id }) => id);
  return new Map([...ids].map((id) => [id, saidBy(byId.get(id) ?? [])]));
}

function saidBy(decisions: readonly Decision[]): DecidedOn {
  const words = decisions.map((decision) =>
    JSON.stringify(decision, (key, value: unknown) => (PLACE.has(key) ? undefined : value)),
  );
  return { words: words.join('\n'), by: decisions.at(-1)?.by ?? null };
}

const PLACE: ReadonlySet<string> = new Set(['file', 'line', 'column']);
