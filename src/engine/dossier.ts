import { NOT_ANCHORED, type Anchored } from '../anchors/anchor.ts';
import type { Claim } from '../model/claim.ts';
import { attributeOf, subjectOf, type FactDeclaration } from '../model/fact.ts';
import { lowerBound } from '../model/lower-bound.ts';
import { NONE } from '../model/none.ts';
import type { Rule } from '../model/rule.ts';
import type { Source } from '../model/source.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Evidence } from '../rules/evidence.ts';
import type { RateTable } from '../values/rate-table.ts';
import { coveredBy } from './applications.ts';
import { groupClaims, type GroupedClaims } from './group-claims.ts';

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

/**
 * What kinds see of a dossier. Claims of superseded and withdrawn sources count for nothing.
 * @param grouped the dossier's claims by fact, where they are known
 */
export function indexDossier(dossier: Dossier, grouped: GroupedClaims = groupClaims(dossier)): Evidence {
  const { sources, vocabulary, rules, rates, anchored } = dossier;
  const { byFact, setAside, told, facts } = grouped;
  const { anchors, texts } = anchored ?? NOT_ANCHORED;
  const bySubject = new Map<string, readonly string[]>();
  return {
    facts,
    told,
    sources: Object.assign(new Map(sources.map((source) => [source.id, source])), {
      entities: vocabulary.lexicon.entities,
    }),
    rates,
    setAside: (fact) => setAside.get(fact) ?? NONE,
    claimsOn: (fact) => byFact.get(fact)?.claims ?? NONE,
    factsOf: (subject) => {
      const own = bySubject.get(subject) ?? ofSubject(subject, facts);
      bySubject.set(subject, own);
      return own;
    },
    nameOf: (fact) => nameOf(fact, byFact.get(fact)?.declaration ?? vocabulary.fact(fact), vocabulary),
    vocabulary,
    isCovered: coveredBy(rules),
    anchorOf: (claim) => anchors.get(claim) ?? null,
    textOf: (source) => texts.get(source) ?? null,
  };
}

/** The facts of a subject, which stand together among all that begin with its name and a dot. */
function ofSubject(subject: string, facts: readonly string[]): readonly string[] {
  if (subject === '') return facts.filter((fact) => subjectOf(fact) === subject);
  const start = `${subject}.`;
  const found: string[] = [];
  for (let at = lowerBound(facts, start); facts[at]?.startsWith(start) ?? false; at += 1)
    if (facts[at]?.lastIndexOf('.') === subject.length) found.push(facts[at] as string);
  return found;
}

/**
 * A fact in words: its label and its subject's.
 * @example nameOf('kesra-quake.dead', declaration, vocabulary) //=> 'Dead (The quake at Kesra)'
 */
function nameOf(fact: string, declaration: FactDeclaration | undefined, vocabulary: Vocabulary): string {
  const label = declaration?.label ?? null;
  const subject = vocabulary.subjectLabel(subjectOf(fact));
  if (label === null) return subject === null ? fact : `${attributeOf(fact).replaceAll('-', ' ')} (${subject})`;
  return subject === null ? label : `${label} (${subject})`;
}
