import { fault, isFault, type Fault } from './fault.ts';
import { compareNames, describeNames, readNames, writeNames, type Named } from './named-things.ts';
import { didYouMean } from './near-words.ts';
import type { FactType, Lexicon, ValueType } from './value.ts';
import type { Comparison } from './verdict.ts';

/** A state of something that moves on; a broader state allows all that lie within it. */
export interface Status extends Named {
  readonly type: 'status';
}

const DENIED = /^(?:not|never|no longer)(?![a-z])/i;
const DENYING = /^(?:non-?|un)(?=[a-z])/i;

/** Reads a state of the fact's graph, or several of which one holds: `imposed`, `imposed or appealed`. */
function read(text: string, fact: FactType, lexicon: Lexicon): Status | Fault {
  const graph = fact.states ?? '';
  const states = lexicon.states.get(graph);
  if (!states) return missing(graph, lexicon);
  const naming = readNames(text, states, `write a state that the rules declare under states: ${graph}`);
  if (isFault(naming)) return naming;
  const { any, called, unknown, allowed } = naming;
  const [first] = unknown;
  if (first === undefined) return { type: 'status', axis: `status:${graph}`, allowed, likely: allowed, any, called };
  // Granted is what "not granted" comes nearest to, and the last thing that it says.
  const isDenied = (word: string): boolean =>
    DENIED.test(word) || (DENYING.test(word) && states.find(word.replace(DENYING, '')) !== undefined);
  const isMeant = (state: string): boolean =>
    isDenied(state) === isDenied(first) || (DENYING.test(state) && DENYING.test(first));
  const near = didYouMean(states.near(first).filter(isMeant));
  const message = `Not a state of "${graph}": ${JSON.stringify(first)}`;
  return fault('unknown-state', message, near === '' ? `declare it in the rules under states: ${graph}` : near);
}

function missing(graph: string, lexicon: Lexicon): Fault {
  const names = [...lexicon.states.keys()].sort().join(', ');
  const hint = names === '' ? 'declare states in the rules' : `declared are ${names}`;
  const message = graph === '' ? 'A status whose fact names no states' : `No states are declared under "${graph}"`;
  return fault('states', message, hint);
}

function compare(a: Status, b: Status): Comparison {
  if (a.axis === b.axis) return compareNames(a, b);
  const why = `${writeNames(a)} and ${writeNames(b)} are states of two different graphs.`;
  return { verdict: 'incomparable', why };
}

export const status: ValueType<Status> = {
  name: 'status',
  read,
  write: writeNames,
  compare,
  normal: ({ any }) => ({ type: 'status', any }),
  describe: describeNames,
};
