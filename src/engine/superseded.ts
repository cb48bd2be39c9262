import type { Source } from '../model/source.ts';

/** Which sources are replaced by others, and whose replacing goes round in a circle. */
export interface Superseded {
  readonly ids: ReadonlySet<string>;
  /** Sources on a circle, or between two: what they replace among themselves counts for nothing. */
  readonly circular: readonly Source[];
}

/**
 * The sources that others supersede. Where sources supersede each other in a circle nothing says which is the newest, and
 * to follow them would leave none of their claims; so replacements within a circle are passed over.
 * @example supersededBy([{ id: 'a', supersedes: ['b'] }, { id: 'b', supersedes: [] }]).ids //=> Set { 'b' }
 */
export function supersededBy(sources: readonly Source[]): Superseded {
  const replacing = new Map(sources.map(({ id, supersedes }) => [id, supersedes]));
  const replacedBy = new Map<string, string[]>();
  for (const { id, supersedes } of sources)
    for (const older of supersedes) {
      const newer = replacedBy.get(older);
      if (newer) newer.push(id);
      else replacedBy.set(older, [id]);
    }
  // What nobody replaces, or what replaces nothing, is on no circle; once it is gone the same may be true of its neighbours.
  const left = new Set(replacing.keys());
  for (const [towards, back] of [[replacing, replacedBy] as const, [replacedBy, replacing] as const]) {
    const waiting = new Map(
      [...left].map((id) => [id, (back.get(id) ?? []).filter((other) => left.has(other)).length]),
    );
    const free = [...left].filter((id) => waiting.get(id) === 0);
    for (const id of free) {
      left.delete(id);
      for (const next of towards.get(id) ?? []) {
        if (!left.has(next)) continue;
        const others = (waiting.get(next) ?? 0) - 1;
        waiting.set(next, others);
        if (others === 0) free.push(next);
      }
    }
  }
  const ids = sources.flatMap(({ id, supersedes }) => supersedes.filter((older) => !(left.has(id) && left.has(older))));
  return { ids: new Set(ids), circular: sources.filter(({ id }) => left.has(id)) };
}
