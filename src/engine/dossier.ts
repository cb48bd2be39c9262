import { NOT_ANCHORED, type Anchored } from '../anchors/anchor.ts';
import { areAtOne } from '../comparison/unanimous.ts';
import type { Claim } from '../model/claim.ts';
import { compareText } from '../model/compare-text.ts';
import { attributeOf, subjectOf, type FactDeclaration } from '../model/fact.ts';
import type { Rule } from '../model/rule.ts';
import type { Source } from '../model/source.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Evidence, ToldFact } from '../rules/evidence.ts';
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
  const byFact = new Map<string, Gathered>();
  const setAside = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.source.withdrawn || superseded.has(claim.source.id)) {
      const aside = setAside.get(claim.fact);
      if (aside) aside.push(claim);
      else setAside.set(claim.fact, [claim]);
    } else {
      const told = byFact.get(claim.fact);
      if (told) addTo(told, claim);
      else byFact.set(claim.fact, gathered(claim));
    }
  }
  const told = [...byFact.values()].sort((a, b) => compareText(a.fact, b.fact));
  const facts = told.map(({ fact }) => fact);
  const bySubject = new Map<string, readonly string[]>();
  return {
    facts,
    told,
    sources: new Map(sources.map((source) => [source.id, source])),
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

interface Gathered extends ToldFact {
  readonly claims: Claim[];
  isUnanimous: boolean;
}

function gathered(claim: Claim): Gathered {
  const { fact, declaration, stance } = claim;
  return { fact, declaration, claims: [claim], isUnanimous: stance !== 'denied' };
}

function addTo(told: Gathered, claim: Claim): void {
  told.claims.push(claim);
  if (told.isUnanimous && !areAtOne(told.claims[0] as Claim, claim)) told.isUnanimous = false;
}

/** The facts of a subject, which stand together among all that begin with its name and a dot. */
function ofSubject(subject: string, facts: readonly string[]): readonly string[] {
  if (subject === '') return facts.filter((fact) => subjectOf(fact) === subject);
  const start = `${subject}.`;
  let [from, to] = [0, facts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((facts[middle] as string) < start) from = middle + 1;
    else to = middle;
  }
  const found: string[] = [];
  for (let at = from; facts[at]?.startsWith(start) ?? false; at += 1)
    if (facts[at]?.lastIndexOf('.') === subject.length) found.push(facts[at] as string);
  return found;
}

/** A fact in words: its label and its subject's. @example nameOf('kesra-quake.dead', declaration, vocabulary) //=> 'Dead (The quake at Kesra)' */
function nameOf(fact: string, declaration: FactDeclaration | undefined, vocabulary: Vocabulary): string {
  const label = declaration?.label ?? null;
  const subject = vocabulary.subjectLabel(subjectOf(fact));
  if (label === null) return subject === null ? fact : `${attributeOf(fact).replaceAll('-', ' ')} (${subject})`;
  return subject === null ? label : `${label} (${subject})`;
}
