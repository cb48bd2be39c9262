import { didYouMean } from '../documents/did-you-mean.ts';
import { isEmpty, type MapNode, type Node, type ScalarNode } from '../documents/node.ts';
import type { Fault } from '../model/problem.ts';
import { NO_SCOPE, type Qualifier, type Scope } from '../model/scope.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { isFault } from '../values/fault.ts';
import { typeOf } from '../values/registry.ts';
import type { Lexicon, Value } from '../values/value.ts';
import { faultOf, type Report } from './report.ts';

/** The qualifiers of a claim, and as of when its value was true. */
export interface Circumstances {
  readonly scope: Scope;
  readonly asOf: Value | null;
}

/**
 * Reads a claim's `scope` and its `as-of`, which may also stand within the scope. Null where a part of them cannot be
 * read, which is reported: without it, the claim would say more than it does.
 */
export type ScopeReader = (
  scope: Node | null,
  asOf: ScalarNode | null,
  lexicon: Lexicon,
  /** The text in which the scope stands as one; null where its parts stand about. */
  text: string | null,
  report: Report,
) => Circumstances | null;

/** Most claims hold without any qualifiers. */
const NONE: Circumstances = { scope: NO_SCOPE, asOf: null };

/** Reads scopes; claims of the same words share one scope, and what is written alike to the letter is read once. */
export function createScopeReader(vocabulary: Vocabulary): ScopeReader {
  const known = new Map<string, Scope>();
  const asWritten = new Map<Lexicon, Map<string, Circumstances>>();
  const values = createQualifierReader(vocabulary);
  const readKey = (key: string, at: Node, lexicon: Lexicon, report: Report): Value | null => {
    if (at.kind !== 'scalar' || isEmpty(at)) return null;
    const value = values(key, at.text, lexicon);
    if (value === undefined || isFault(value)) {
      if (value) report(at, faultOf(value));
      return null;
    }
    if (value.doubt) report(at, { ...faultOf(value.doubt), severity: 'warning' });
    return value;
  };
  const readMap = (node: MapNode, lexicon: Lexicon, report: Report): Circumstances => {
    let asOf: Value | null = null;
    const qualifiers: Qualifier[] = [];
    for (const [index, key] of node.keys.entries()) {
      const at = node.values[index] as Node;
      if (!vocabulary.scopeKeys.includes(key)) {
        report({ ...at, start: node.keyStarts[index] ?? at.start }, unknownKey(key, vocabulary));
        continue;
      }
      const value = readKey(key, at, lexicon, report);
      if (value && key === 'as-of') asOf = value;
      else if (value) qualifiers.push({ key, words: at.kind === 'scalar' ? at.text : '', value });
    }
    qualifiers.sort((a, b) => (a.key < b.key ? -1 : 1));
    if (qualifiers.length === 0) return { scope: NO_SCOPE, asOf };
    const stated = qualifiers.map(({ key, words }) => `${key}=${words}`).join('\n');
    const scope = known.get(stated) ?? { qualifiers, signature: signatureOf(qualifiers) };
    known.set(stated, scope);
    return { scope, asOf };
  };
  const readOnce = (node: MapNode, lexicon: Lexicon, text: string, report: Report): Circumstances => {
    const alike = asWritten.get(lexicon) ?? new Map<string, Circumstances>();
    asWritten.set(lexicon, alike);
    const written = text.slice(node.start, node.end);
    const before = alike.get(written);
    if (before) return before;
    // What is at fault is reported wherever it stands, and an alias stands for something else in another file.
    let faults = written.includes('*') ? 1 : 0;
    const found = readMap(node, lexicon, (at, fault) => {
      faults += 1;
      report(at, fault);
    });
    if (faults === 0) alike.set(written, found);
    return found;
  };
  return (node, asOfNode, lexicon, text, tell) => {
    if (node === null && asOfNode === null) return NONE;
    let unread = 0;
    const report: Report = (at, fault) => {
      if (fault.severity !== 'warning') unread += 1;
      tell(at, fault);
    };
    const beside = asOfNode ? readKey('as-of', asOfNode, lexicon, report) : null;
    const read = (map: MapNode): Circumstances =>
      text === null ? readMap(map, lexicon, report) : readOnce(map, lexicon, text, report);
    const within = node?.kind === 'map' ? read(node) : NONE;
    if (unread > 0) return null;
    return beside === null || within.asOf !== null ? within : { scope: within.scope, asOf: beside };
  };
}

/** Reads what stands under a key of a scope, each distinct wording once. */
function createQualifierReader(vocabulary: Vocabulary): Vocabulary['scope'] {
  const byLexicon = new Map<Lexicon, Map<string, ReturnType<Vocabulary['scope']>>>();
  return (key, words, lexicon) => {
    const known = byLexicon.get(lexicon) ?? new Map<string, ReturnType<Vocabulary['scope']>>();
    byLexicon.set(lexicon, known);
    const stated = `${key}=${words}`;
    if (!known.has(stated)) known.set(stated, vocabulary.scope(key, words, lexicon));
    return known.get(stated);
  };
}

/** Equal for scopes that say the same, however they were written: `2026-03` and `2026-03-01..2026-03-31` are one period. */
function signatureOf(qualifiers: readonly Qualifier[]): string {
  return qualifiers.map(({ key, value }) => `${key}=${JSON.stringify(typeOf(value).normal(value))}`).join('\n');
}

export function unknownKey(key: string, vocabulary: Vocabulary): Fault {
  const near = didYouMean(key, vocabulary.scopeKeys);
  return {
    code: 'claim/unknown-scope',
    message: `No scope key "${key}" is declared.`,
    hint:
      near === null
        ? `Declare it under scopes; there are ${vocabulary.scopeKeys.join(', ')}.`
        : `Did you mean "${near}"?`,
  };
}
