import type { Anchor } from '../anchors/anchor.ts';
import type { Claim } from '../model/claim.ts';
import type { Sources } from '../model/sources.ts';
import type { Evidence, ToldFact } from '../rules/evidence.ts';

/** Everything of the evidence that an application of a rule looked at. */
export interface Reads {
  /** The evidence as the application is to see it. */
  readonly evidence: Evidence;
  /** Nothing more is noted. */
  readonly end: () => void;
  /** Whether anything was looked at that is noted. */
  readonly areMore: () => boolean;
  /** Whether all that was looked at is the same in other evidence. */
  readonly areSame: (other: Evidence) => boolean;
}

/**
 * Notes what is read of the evidence. Rules, declarations and rates are not noted, nor what follows from them.
 * @param current the evidence itself, asked for at each reading
 * @param own a fact whose claims are not noted either
 */
export function watchReads(current: () => Evidence, own: string | null = null): Reads {
  const checks: ((other: Evidence) => boolean)[] = [];
  const facts: string[] = [];
  const told: (readonly Claim[])[] = [];
  let isOpen = true;
  const note = (check: (other: Evidence) => boolean): void => {
    if (isOpen) checks.push(check);
  };
  const first = current();
  let sources: Sources | null = null;
  return {
    evidence: {
      vocabulary: first.vocabulary,
      rates: first.rates,
      isCovered: first.isCovered,
      nameOf: (fact) => current().nameOf(fact),
      claimsOn: (fact) => {
        const claims = current().claimsOn(fact);
        // Nearly all that is read is this, so that it is kept without a function for each.
        if (isOpen && fact !== own) {
          facts.push(fact);
          told.push(claims);
        }
        return claims;
      },
      setAside: (fact) => {
        const claims = current().setAside(fact);
        note((other) => sameItems(claims, other.setAside(fact)));
        return claims;
      },
      factsOf: (subject) => {
        const own = current().factsOf(subject);
        note((other) => sameItems(own, other.factsOf(subject)));
        return own;
      },
      anchorOf: (claim) => {
        const anchor = current().anchorOf(claim);
        note((other) => sameAnchor(anchor, other.anchorOf(claim)));
        return anchor;
      },
      textOf: (source) => {
        const text = current().textOf(source);
        note((other) => other.textOf(source) === text);
        return text;
      },
      get facts() {
        const { facts: all } = current();
        note((other) => sameItems(all, other.facts));
        return all;
      },
      get told() {
        const { told: all } = current();
        note((other) => sameTold(all, other.told));
        return all;
      },
      // A map of its own for each application, since what is worked out from sources is kept by their map.
      get sources() {
        return (sources ??= watchedSources(current, note));
      },
    },
    end: () => {
      isOpen = false;
    },
    areMore: () => facts.length > 0 || checks.length > 0,
    areSame: (other) => {
      for (let at = 0; at < facts.length; at += 1)
        if (!sameItems(told[at] as readonly Claim[], other.claimsOn(facts[at] as string))) return false;
      return checks.every((check) => check(other));
    },
  };
}

function watchedSources(current: () => Evidence, note: (check: (other: Evidence) => boolean) => void): Sources {
  const all = (): Sources => {
    const { sources } = current();
    note((other) => sameItems([...sources.values()], [...other.sources.values()]));
    return sources;
  };
  return {
    entities: current().vocabulary.lexicon.entities,
    get: (id) => {
      const source = current().sources.get(id);
      note((other) => other.sources.get(id) === source);
      return source;
    },
    has: (id) => {
      const has = current().sources.has(id);
      note((other) => other.sources.has(id) === has);
      return has;
    },
    get size() {
      return all().size;
    },
    forEach: (use) => {
      all().forEach(use);
    },
    keys: () => all().keys(),
    values: () => all().values(),
    entries: () => all().entries(),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}

function sameItems<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

function sameTold(one: readonly ToldFact[], other: readonly ToldFact[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ fact, claims }, at) => fact === other[at]?.fact && sameItems<Claim>(claims, other[at].claims))
  );
}

function sameAnchor(one: Anchor | null, other: Anchor | null): boolean {
  return one?.start === other?.start && one?.end === other?.end && one?.how === other?.how;
}
