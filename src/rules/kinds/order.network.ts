import type { Claim } from '../../model/claim.ts';
import { compareText } from '../../model/compare-text.ts';
import { NONE } from '../../model/none.ts';
import type { Source } from '../../model/source.ts';
import { arcsOf, CALENDAR, type Arc, type Level } from './order.arcs.ts';
import { bundlesOf, type Bundle } from './order.bundle.ts';

/** The sides of claims that a contradiction rests on already: each counts in one only. */
export interface Spent {
  readonly early: Set<Claim>;
  readonly late: Set<Claim>;
}

/** Claims and what a rule asks, as a simple temporal network in which what says the same stands together. */
export class Network {
  readonly facts: readonly string[];
  readonly asked: readonly Arc[];
  readonly #between = new Map<string, ReadonlyMap<string, readonly Bundle[]>>();
  readonly #onward = new Map<string, readonly Bundle[]>();
  readonly #spent: Spent;

  /** @param about the piece of ours that takes part in every contradiction to be found, or null */
  constructor(claims: readonly Claim[], level: Level, asked: readonly Arc[], about: Source | null, spent: Spent) {
    const leaving = new Map<string, Map<string, Arc[]>>();
    const add = (arc: Arc): void => {
      const known = leaving.get(arc.from) ?? new Map<string, Arc[]>();
      leaving.set(arc.from, known);
      const arcs = known.get(arc.to);
      if (arcs) arcs.push(arc);
      else known.set(arc.to, [arc]);
    };
    for (const claim of claims) for (const arc of arcsOf(claim, level)) add(arc);
    for (const arc of asked) add(arc);
    const facts = new Set<string>();
    for (const [from, known] of leaving) {
      for (const to of known.keys()) facts.add(from).add(to);
      const sorted = [...known].sort(([a], [b]) => compareText(a, b));
      const bundles = sorted.map(([to, arcs]) => [to, bundlesOf(from, to, arcs, about)] as const);
      this.#between.set(from, new Map(bundles));
      this.#onward.set(
        from,
        bundles.flatMap(([to, all]) => (to === CALENDAR ? NONE : all)),
      );
    }
    facts.delete(CALENDAR);
    this.facts = [...facts].sort();
    this.asked = asked;
    this.#spent = spent;
  }

  /** What is said of how much later one event is than another, or than the first day of the calendar. */
  between(from: string, to: string): readonly Bundle[] {
    return this.#between.get(from)?.get(to) ?? NONE;
  }

  /** What is said of other events by their distance from one. */
  leaving(fact: string): readonly Bundle[] {
    return this.#onward.get(fact) ?? NONE;
  }

  /** The tightest of what is said of other events by their distance from one. */
  onward(fact: string): readonly Arc[] {
    const arcs: Arc[] = [];
    for (const bundle of this.leaving(fact)) {
      const arc = this.tightest(bundle);
      if (arc) arcs.push(arc);
    }
    return arcs;
  }

  /** The tightest arc that no contradiction has used up. */
  tightest(bundle: Bundle): Arc | null {
    while (bundle.next < bundle.arcs.length && this.isSpent(bundle.arcs[bundle.next] as Arc)) bundle.next += 1;
    return bundle.arcs[bundle.next] ?? null;
  }

  /** Other claims that say as much as an arc, less some days, and that stand with it in the same contradiction. */
  beside(arc: Arc, days: number): readonly Arc[] {
    if (arc.claim === null) return [];
    return this.between(arc.from, arc.to).flatMap(({ arcs, next }) => {
      const found: Arc[] = [];
      for (let at = next; at < arcs.length && (arcs[at] as Arc).days >= arc.days - days; at += 1)
        if (arcs[at] !== arc && (arcs[at] as Arc).claim && !this.isSpent(arcs[at] as Arc)) found.push(arcs[at] as Arc);
      return found;
    });
  }

  /** Uses up what a contradiction rests on. */
  spend(arcs: readonly Arc[]): void {
    for (const arc of arcs) if (arc.claim) this.#side(arc).add(arc.claim);
  }

  /** Whether a contradiction rests on an arc already. */
  isSpent(arc: Arc): boolean {
    return arc.claim !== null && this.#side(arc).has(arc.claim);
  }

  #side({ to, claim }: Arc): Set<Claim> {
    return to === claim?.fact ? this.#spent.early : this.#spent.late;
  }
}
