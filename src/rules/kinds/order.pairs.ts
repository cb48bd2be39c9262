import { CALENDAR, type Arc } from './order.arcs.ts';
import type { Chain } from './order.chains.ts';
import type { Bundle } from './order.bundle.ts';
import type { Network } from './order.network.ts';
import type { Search } from './order.search.ts';

type Event = Chain[number];

/**
 * Dates of two events of a rule that break what it asks of them. Neighbours first: what lies further apart is told only
 * where no event between them shows it already, as a vague one does not.
 */
export function findPairs(search: Search): void {
  const { known } = search;
  const found = search.chains.flatMap((chain) => {
    const dated = chain.filter(({ fact }) => isDated(search.network, fact));
    const broken = new Set<string>();
    const breaches: (readonly Arc[])[] = [];
    for (let span = 1; span < dated.length; span += 1) {
      for (const [index, second] of dated.slice(span).entries()) {
        const first = dated[index] as Event;
        const pair = `${first.fact} ${second.fact}`;
        const between = dated.slice(index + 1, index + span);
        if (between.some(({ fact }) => broken.has(`${first.fact} ${fact}`) || broken.has(`${fact} ${second.fact}`))) {
          broken.add(pair);
          continue;
        }
        const breach = known.has(pair) ? null : breachOf(search, first, second);
        if (breach) breaches.push(breach);
        if (breach || known.has(pair)) broken.add(pair);
      }
    }
    for (const pair of broken) known.add(pair);
    return breaches;
  });
  search.report(found);
}

function isDated(network: Network, fact: string): boolean {
  return network.between(CALENDAR, fact).length > 0 || network.between(fact, CALENDAR).length > 0;
}

/** The days that break most what a rule asks of two events, in the order in which it asks. */
function breachOf({ network, about, asked, asks, least }: Search, first: Event, second: Event): readonly Arc[] | null {
  if (first.at === second.at || first.fact === second.fact) return null;
  for (const arc of asked(first, second, asks)) {
    let worst: readonly Arc[] | null = null;
    let most = least - 1;
    for (const early of network.between(CALENDAR, arc.from)) {
      for (const late of network.between(arc.to, CALENDAR)) {
        const [from, to] = [network.tightest(early), network.tightest(late)];
        if (!from || !to || !takesPart(early, late, about !== null)) continue;
        const excess = from.days + arc.days + to.days;
        if (excess > most) [worst, most] = [[from, arc, to], excess];
      }
    }
    if (worst) return worst;
  }
  return null;
}

function takesPart(early: Bundle, late: Bundle, needsOwn: boolean): boolean {
  return !needsOwn || early.isOwn || late.isOwn;
}
