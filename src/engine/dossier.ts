import { NOT_ANCHORED, type Anchored } from '../anchors/anchor.ts';
import type { Claim } from '../model/claim.ts';
import { attributeOf, subjectOf, type FactDeclaration } from '../model/fact.ts';
import type { Rule } from '../model/rule.ts';
import type { Source } from '../model/source.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Evidence } from '../rules/evidence.ts';
import type { RateTable } from '../values/rate-table.ts';
import { coveredBy } from './applications.ts';
import { supersededBy } from './superseded.ts';

/** All that is checked together. */
export interface Dossier {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly vocabulary: Vocabulary;
  readonly rules: readonly Rule[];
  readonly rates: RateTable;
  /** Where quotes stand in the texts of their sources, as far as these are at hand. */
  readonly anchored?: Anchored;
}

const NONE: readonly never[] = [];

/** Groups claims by fact. Claims of superseded and withdrawn sources count for nothing. */
export function indexDossier({ sources, claims, vocabulary, rules, rates, anchored }: Dossier): Evidence {
  const { anchors, texts } = anchored ?? NOT_ANCHORED;
  const { ids: superseded } = supersededBy(sources);
  const byFact = new Map<string, Claim[]>();
  const setAside = new Map<string, Claim[]>();
  for (const claim of claims) {
    const groups = claim.source.withdrawn || superseded.has(claim.source.id) ? setAside : byFact;
    const group = groups.get(claim.fact);
    if (group) group.push(claim);
    else groups.set(claim.fact, [claim]);
  }
  const facts = [...byFact.keys()].sort();
  let bySubject: Map<string, string[]> | null = null;
  return {
    facts,
    sources: new Map(sources.map((source) => [source.id, source])),
    rates,
    setAside: (fact) => setAside.get(fact) ?? NONE,
    claimsOn: (fact) => byFact.get(fact) ?? NONE,
    factsOf: (subject) => (bySubject ??= groupBySubject(facts)).get(subject) ?? NONE,
    nameOf: (fact) => nameOf(fact, byFact.get(fact)?.[0]?.declaration ?? vocabulary.fact(fact), vocabulary),
    vocabulary,
    isCovered: coveredBy(rules),
    anchorOf: (claim) => anchors.get(claim) ?? null,
    textOf: (source) => texts.get(source) ?? null,
  };
}

function groupBySubject(facts: readonly string[]): Map<string, string[]> {
  const subjects = new Map<string, string[]>();
  for (const fact of facts) {
    const group = subjects.get(subjectOf(fact));
    if (group) group.push(fact);
    else subjects.set(subjectOf(fact), [fact]);
  }
  return subjects;
}

/** A fact in words: its label and its subject's. @example nameOf('kesra-quake.dead', declaration, vocabulary) //=> 'Dead (The quake at Kesra)' */
function nameOf(fact: string, declaration: FactDeclaration | undefined, vocabulary: Vocabulary): string {
  const label = declaration?.label ?? null;
  const subject = vocabulary.subjectLabel(subjectOf(fact));
  if (label === null) return subject === null ? fact : `${attributeOf(fact).replaceAll('-', ' ')} (${subject})`;
  return subject === null ? label : `${label} (${subject})`;
}
