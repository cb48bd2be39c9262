import type { Extent } from '../values/extent.ts';
import type { Taxonomy } from '../values/taxonomy.ts';
import type { Follows } from './judge-states.ts';

/**
 * Whether one state can follow another in any number of steps of `next`. What may follow a broader state may follow all
 * that lie within it, and a step to a broader state is one to any of them. Vague states follow each other where any of
 * what they may mean does.
 * @example follows({ imposed: { next: [appealed] }, appealed: { next: [upheld] } }) // imposed → upheld: true
 */
export function follows(states: Taxonomy): Follows {
  const reached = new Map<string, ReadonlySet<string>>();
  const from = (state: string): ReadonlySet<string> => {
    const known = reached.get(state) ?? reachedFrom(state, states);
    reached.set(state, known);
    return known;
  };
  return (earlier, later) => {
    const aims = new Set(atomsOf(later.allowed));
    return atomsOf(earlier.allowed).some((state) => aims.size > 0 && meets(from(state), aims));
  };
}

function atomsOf(extent: Extent): readonly string[] {
  return extent.shape === 'atoms' ? extent.atoms : [];
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...b].some((state) => a.has(state));
}

function reachedFrom(state: string, states: Taxonomy): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [state];
  for (const at of waiting) {
    for (const whole of wholesOf(at, states)) {
      for (const next of states.find(whole)?.next ?? []) {
        for (const step of states.narrower(states.find(next)?.id ?? next)) {
          if (found.has(step)) continue;
          found.add(step);
          waiting.push(step);
        }
      }
    }
  }
  return found;
}

/** A state and all that it lies within. */
function wholesOf(state: string, states: Taxonomy): ReadonlySet<string> {
  const wholes = new Set([state]);
  for (const at of wholes)
    for (const whole of states.find(at)?.within ?? []) wholes.add(states.find(whole)?.id ?? whole);
  return wholes;
}
