import { cutAtHash } from '../documents/cut-at-hash.ts';
import { didYouMean } from '../documents/did-you-mean.ts';
import type { MapNode, Node, ScalarNode } from '../documents/node.ts';
import { isEmpty } from '../documents/node.ts';
import type { Claim, Stance } from '../model/claim.ts';
import type { FactDeclaration } from '../model/fact.ts';
import type { Fault } from '../model/problem.ts';
import { NO_SCOPE, type Qualifier, type Scope } from '../model/scope.ts';
import type { Source } from '../model/source.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { isFault, type Fault as ValueFault } from '../values/fault.ts';
import { typeOf } from '../values/registry.ts';
import type { Lexicon, Value } from '../values/value.ts';
import { createValueReader, type ValueReader } from './value-reader.ts';

type Report = (node: Node, fault: Fault) => void;

/** Reads one claim of a source; null where it cannot be used, with the reason reported. */
export type ClaimReader = (node: MapNode, source: Source, lexicon: Lexicon, report: Report) => Claim | null;

/** The scalars of a claim by key: one pass over its few keys. */
type Fields = Partial<Record<string, ScalarNode>>;

const TEXTS = ['value', 'quote', 'note', 'said-by'] as const;

export function createClaimReader(vocabulary: Vocabulary): ClaimReader {
  const values = createValueReader();
  const facts = createFactReader(vocabulary);
  const scopes = createScopeReader(vocabulary);
  const languages = new Map<string, Lexicon>();
  return (node, source, lexicon, report) => {
    const fields = fieldsOf(node);
    for (const key of TEXTS) {
      const text = fields[key];
      const cut = text && cutAtHash(source.text, text);
      if (text && cut) report(text, cut);
    }
    const [factNode, valueNode] = [fields['fact'], fields['value']];
    if (!factNode || !valueNode || isEmpty(valueNode) || isEmpty(factNode)) return null;
    const known = facts(factNode.text);
    const { fact, declaration } = known;
    if (!declaration) {
      report(factNode, unknownFact(fact, vocabulary));
      return null;
    }
    const spoken = declaration.type === 'quotation' ? quotationLexicon(lexicon, fields, source, languages) : lexicon;
    // A block of text ends in a line break and begins with its indentation, and neither is part of the value.
    const words = valueNode.quoted ? valueNode.text.trim() : valueNode.text;
    const value = readValue(words, known, declaration, spoken, values);
    const scopeNode = node.values[node.keys.indexOf('scope')];
    const { scope, asOf } = scopes(scopeNode, fields['as-of'], lexicon, report);
    if (isFault(value)) {
      report(valueNode, faultOf(value));
      return null;
    }
    if (value.doubt) report(valueNode, { ...faultOf(value.doubt), severity: 'warning' });
    const saidBy = speakerOf(fields['said-by'], vocabulary, report);
    return {
      source,
      fact,
      declaration,
      words,
      value,
      quote: fields['quote']?.text ?? null,
      saidBy,
      stance: (fields['stance']?.text as Stance | undefined) ?? (saidBy === null ? 'asserted' : 'attributed'),
      scope,
      asOf,
      origin: fields['origin']?.text ?? null,
      note: fields['note']?.text ?? null,
      start: firstCharacter(source.text, valueNode.start),
      end: valueNode.end,
    };
  };
}

/** What is known of a fact, and what the claim before this one said of it. */
interface Known {
  readonly fact: string;
  readonly declaration: FactDeclaration | undefined;
  words: string | null;
  lexicon: Lexicon | null;
  value: Value | ValueFault | null;
}

/** Most claims of a fact are in the same words, which is quicker to see than to look up among all words. */
function readValue(
  words: string,
  known: Known,
  declaration: FactDeclaration,
  lexicon: Lexicon,
  values: ValueReader,
): Value | ValueFault {
  if (known.value !== null && known.lexicon === lexicon && known.words === words) return known.value;
  const value = values.read(words, declaration, lexicon);
  known.words = words;
  known.lexicon = lexicon;
  known.value = value;
  return value;
}

/** Past the spaces before it. */
function firstCharacter(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at += 1;
  return at;
}

/** Finds declarations, and gives all claims of a fact one string for its name, so that they are grouped by reference. */
function createFactReader(vocabulary: Vocabulary): (name: string) => Known {
  const known = new Map<string, Known>();
  return (name) => {
    let found = known.get(name);
    if (!found) {
      found = { fact: name, declaration: vocabulary.fact(name), words: null, lexicon: null, value: null };
      known.set(name, found);
    }
    return found;
  };
}

function fieldsOf(node: MapNode): Fields {
  const fields: Fields = {};
  for (let index = 0; index < node.keys.length; index += 1) {
    const value = node.values[index];
    if (value?.kind === 'scalar') fields[node.keys[index] as string] = value;
  }
  return fields;
}

function unknownFact(name: string, vocabulary: Vocabulary): Fault {
  const [near] = vocabulary.nearFacts(name);
  return {
    code: 'claim/unknown-fact',
    message: `No fact "${name}" is declared.`,
    hint:
      near === undefined
        ? 'Declare it in rules/, as an attribute of a class with a subject, or under facts.'
        : `Did you mean "${near}"?`,
  };
}

/** A value's fault as whole sentences. */
export function faultOf({ code, message, hint }: ValueFault): Fault {
  const sentence = /[.?!]$/.test(message) ? message : `${message}.`;
  return { code, message: sentence, hint: hint === null ? null : hint.charAt(0).toUpperCase() + hint.slice(1) };
}

/** A quotation is read with its language, since wordings of two languages, or translated ones, are not compared. */
function quotationLexicon(lexicon: Lexicon, fields: Fields, source: Source, known: Map<string, Lexicon>): Lexicon {
  const language = fields['language']?.text ?? source.language;
  const translated = ['yes', 'true'].includes(fields['translated']?.text ?? '');
  if (language === null && !translated) return lexicon;
  const key = `${language ?? ''} ${String(translated)}`;
  const found = known.get(key) ?? { ...lexicon, ...(language === null ? {} : { language }), translated };
  known.set(key, found);
  return found;
}

/** A speaker by the id of the entity; an unknown name is its own, and worth a warning where entities are declared. */
function speakerOf(node: ScalarNode | undefined, vocabulary: Vocabulary, report: Report): string | null {
  if (!node || isEmpty(node)) return null;
  const term = vocabulary.lexicon.entities.find(node.text);
  if (term) return term.id;
  const near = vocabulary.lexicon.entities.near(node.text);
  if (near.length > 0)
    report(node, {
      code: 'claim/unknown-speaker',
      message: `No entity is called "${node.text}".`,
      hint: `Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`,
      severity: 'warning',
    });
  return node.text;
}

/** Reads scopes; claims of the same words share one scope. */
function createScopeReader(
  vocabulary: Vocabulary,
): (
  node: Node | undefined,
  asOf: ScalarNode | undefined,
  lexicon: Lexicon,
  report: Report,
) => { readonly scope: Scope; readonly asOf: Value | null } {
  const known = new Map<string, Scope>();
  const values = createQualifierReader(vocabulary);
  return (node, asOfNode, lexicon, report) => {
    const read = (key: string, at: Node): Value | null => {
      if (at.kind !== 'scalar' || isEmpty(at)) return null;
      const value = values(key, at.text, lexicon);
      if (value === undefined || isFault(value)) {
        if (value) report(at, faultOf(value));
        return null;
      }
      if (value.doubt) report(at, { ...faultOf(value.doubt), severity: 'warning' });
      return value;
    };
    let asOf = asOfNode ? read('as-of', asOfNode) : null;
    if (node?.kind !== 'map') return { scope: NO_SCOPE, asOf };
    const qualifiers: Qualifier[] = [];
    for (const [index, key] of node.keys.entries()) {
      const at = node.values[index] as Node;
      if (!vocabulary.scopeKeys.includes(key)) {
        report({ ...at, start: node.keyStarts[index] ?? at.start }, unknownKey(key, vocabulary));
        continue;
      }
      const value = read(key, at);
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

function unknownKey(key: string, vocabulary: Vocabulary): Fault {
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
