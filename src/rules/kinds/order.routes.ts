import { compareText } from '../../model/compare-text.ts';
import { CALENDAR, daysOver, referenceOf, type Arc } from './order.arcs.ts';
import { labelsOf, usesOf, USES, type Label } from './order.labels.ts';
import type { Bundle } from './order.bundle.ts';
import type { Search } from './order.search.ts';

/**
 * Contradictions between dates of two events that distances lead from one to the other. Every event is labelled with how
 * late others make it, as in a longest path; a label is not carried past a date that it contradicts, nor past one that
 * says more, so that what is found has no smaller contradiction in it. The shortest ways come first, and what one rests
 * on counts in no other; then the rest is looked at anew.
 */
export function findRoutes(search: Search): void {
  const { network } = search;
  const isStated = (bundle: Bundle): boolean =>
    bundle.arcs.some(({ claim }) => claim !== null && referenceOf(claim) !== null);
  if (!network.facts.some((fact) => network.leaving(fact).some(isStated))) return;
  for (let found = true; found;) {
    found = false;
    const used = new Set<Arc>();
    for (const arcs of contradictions(search)) {
      const claimed = arcs.filter(({ claim }) => claim !== null);
      if (claimed.some((arc) => used.has(arc))) continue;
      const slack = daysOver(arcs) - search.least;
      for (const arc of claimed) for (const other of [arc, ...network.beside(arc, slack)]) used.add(other);
      search.report([arcs]);
      found = true;
    }
  }
}

/** All that is contradicted by the tightest labels, the shortest ways first. */
function contradictions(search: Search): readonly (readonly Arc[])[] {
  const { network, least } = search;
  const needed = (search.about ? USES.own : 0) | (search.chains.length > 0 ? USES.asked | USES.stated : 0);
  const found: (readonly Arc[])[] = [];
  for (const label of labelsOf(search)) {
    for (const bundle of network.leaving(label.at)) {
      // A way never leads back to where it began.
      const arc = bundle.to === label.from ? null : network.tightest(bundle);
      if (!arc) continue;
      for (const last of network.between(arc.to, CALENDAR)) {
        const end = network.tightest(last);
        const uses = usesOf(search, bundle) | usesOf(search, last) | label.uses;
        if (!end || (uses & needed) !== needed || label.days + arc.days + end.days < least) continue;
        const arcs = [...wayTo(label), arc, end];
        if (isSimple(arcs) && !arcs.some((one) => isLeftToOthers(search, one))) found.push(arcs);
      }
    }
  }
  const name = (arcs: readonly Arc[]): string => arcs.map(({ to }) => to).join(' ');
  return found.sort((a, b) => a.length - b.length || daysOver(b) - daysOver(a) || compareText(name(a), name(b)));
}

/**
 * Whether a distance does not come out with the dates of its own two events, which agreement tells: then no way over
 * further events is told beside it.
 */
function isLeftToOthers({ network, least, isLeft }: Search, arc: Arc): boolean {
  if (arc.claim === null || referenceOf(arc.claim) === null || !isLeft(arc)) return false;
  return network.between(CALENDAR, arc.from).some((early) =>
    network.between(arc.to, CALENDAR).some((late) => {
      const [from, to] = [network.tightest(early), network.tightest(late)];
      return from !== null && to !== null && from.days + arc.days + to.days >= least;
    }),
  );
}

function wayTo(label: Label): readonly Arc[] {
  const arcs: Arc[] = [];
  for (let at: Label | null = label; at; at = at.before) arcs.push(at.arc);
  return arcs.reverse();
}

/** Whether a way comes by no event twice. */
function isSimple(arcs: readonly Arc[]): boolean {
  return new Set(arcs.map(({ to }) => to)).size === arcs.length;
}
