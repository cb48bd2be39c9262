import type { Arc } from './order.arcs.ts';
import { grouped } from '../../model/grouped.ts';

/** How late an event is at the least, and by which way that was found. */
interface Label {
  readonly at: string;
  readonly days: number;
  readonly arc: Arc | null;
  readonly before: Label | null;
  readonly hops: number;
}

/**
 * Arcs that lead back to where they began and put an event some days after itself, so that no days obey them all: the
 * negative cycle of Dechter, Meiri and Pearl (1991), with signs turned round. Labels are corrected from a queue, as Bellman
 * and Ford do; the way behind a label is looked at for a circle whenever its length has doubled, which costs less than the
 * corrections themselves (after Cherkassky and Goldberg 1999).
 *
 * Whoever takes a circle takes arcs of it away before asking for the next. Days that were found are kept then, since any
 * days do to begin with, and the ways to them are forgotten.
 * @param begin where each event may be to begin with: the nearer to where it comes to be, the less there is to correct
 * @param leaving the arcs from an event, as far as they are there
 */
export function* circlesAmong(
  begin: ReadonlyMap<string, number>,
  leaving: (event: string) => readonly Arc[],
): Generator<readonly Arc[], void> {
  let labels = new Map([...begin].map(([at, days]) => [at, startAt(at, days)]));
  const queue = [...begin.keys()];
  const waiting = new Set(queue);
  for (const at of queue) {
    waiting.delete(at);
    let circle: readonly Arc[] | null;
    do {
      circle = null;
      for (const arc of leaving(at)) {
        const before = labels.get(at) ?? startAt(at, 0);
        const days = before.days + arc.days;
        if (days <= (labels.get(arc.to)?.days ?? -Infinity)) continue;
        const label = { at: arc.to, days, arc, before, hops: before.hops + 1 };
        circle = (label.hops & (label.hops - 1)) === 0 ? circleIn(label) : null;
        if (circle) break;
        labels.set(arc.to, label);
        if (waiting.has(arc.to)) continue;
        waiting.add(arc.to);
        queue.push(arc.to);
      }
      if (circle) {
        yield circle;
        labels = new Map([...labels].map(([event, { days }]) => [event, startAt(event, days)]));
      }
    } while (circle);
  }
}

/** A circle among some arcs, or null. */
export function circleAmong(arcs: readonly Arc[]): readonly Arc[] | null {
  const leaving = grouped(arcs, ({ from }) => from);
  const begin = new Map(arcs.flatMap(({ from, to }) => [from, to]).map((event) => [event, 0]));
  const { value } = circlesAmong(begin, (event) => leaving.get(event) ?? []).next();
  return value ?? null;
}

function startAt(at: string, days: number): Label {
  return { at, days, arc: null, before: null, hops: 0 };
}

/** The arcs between two visits to one event, where the way comes by it twice: it was later the second time. */
function circleIn(last: Label): readonly Arc[] | null {
  const arcs: Arc[] = [];
  const seen = new Map<string, number>();
  for (let label: Label | null = last; label; label = label.before) {
    const from = seen.get(label.at);
    if (from !== undefined) return arcs.slice(from).toReversed();
    seen.set(label.at, arcs.length);
    if (label.arc) arcs.push(label.arc);
  }
  return null;
}
