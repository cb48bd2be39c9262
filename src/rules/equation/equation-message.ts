import { listed } from '../../comparison/naming.ts';
import type { Claim } from '../../model/claim.ts';
import { subjectOf } from '../../model/fact.ts';
import type { Source } from '../../model/source.ts';
import type { Evidence } from '../evidence.ts';
import type { Bound } from './bind-equation.ts';
import type { Broken } from './solve.ts';
import { FIGURES_TOLD, sumIn, wordsOf } from './sum-words.ts';

/** What else the sentence depends on. */
export interface Told {
  readonly about: Source | null;
  /** The scope keys to ask about. */
  readonly ask: readonly string[];
  /** The sources whose own figures do not add up. */
  readonly own: boolean;
}

const SOURCES_TOLD = 3;

/**
 * The sum with each source's figures, in one sentence.
 * @example 'Cost (The bridge at Orlen): 60 + 45 = EUR 105 million, not EUR 100 million (meridian-wire); Deck EUR 60 million …'
 */
export function equationMessage(bound: Bound, broken: Broken, evidence: Evidence, told: Told): string {
  const { head, rest } = sumIn(bound, broken);
  const lead = head === null ? allOf(bound, evidence) : evidence.nameOf(bound.facts[head] ?? '');
  const says =
    head === null
      ? ''
      : ` (${whoSays(broken.all[head]?.[0]?.claims ?? [], broken.choices[head]?.[0]?.claims[0], told.about)})`;
  const figures = bound.facts.flatMap((_, at) =>
    at === head ? [] : [figureWords(bound, broken, at, evidence, told.about)],
  );
  const untold = figures.length - FIGURES_TOLD;
  const shown = untold > 1 ? [...figures.slice(0, FIGURES_TOLD), `and ${String(untold)} more figures`] : figures;
  const others = head === null ? '' : alternatives(broken, head, told.about);
  return `${lead}: ${rest}${says}${others}; ${shown.join(', ')}${question(bound, broken, told)}`;
}

/** What a sum without one fact on the left is about: the subject of its facts, or each of them. */
function allOf({ facts }: Bound, evidence: Evidence): string {
  const [subject = '', another] = new Set(facts.map(subjectOf));
  return another === undefined
    ? (evidence.vocabulary.subjectLabel(subject) ?? subject)
    : listed(facts.map(evidence.nameOf));
}

/** `Deck EUR 60 million (orlen-post)`: a fact of the first one's subject without that subject. */
function figureWords(bound: Bound, broken: Broken, at: number, evidence: Evidence, about: Source | null): string {
  return `${shortName(bound, at, evidence)} ${saidOf(broken, at, about)}`;
}

export function shortName({ facts }: Bound, at: number, evidence: Evidence): string {
  const [fact = '', first = ''] = [facts[at], facts[0]];
  const name = evidence.nameOf(fact);
  const shared = ` (${evidence.vocabulary.subjectLabel(subjectOf(first)) ?? ''})`;
  return subjectOf(fact) === subjectOf(first) && name.endsWith(shared) ? name.slice(0, -shared.length) : name;
}

/** What is said of a fact and by whom; of a fact whose claims differ, each position. */
export function saidOf(broken: Broken, at: number, about: Source | null): string {
  const says = whoSays(broken.all[at]?.[0]?.claims ?? [], broken.choices[at]?.[0]?.claims[0], about);
  return `${wordsOf(broken, at)} (${says})${alternatives(broken, at, about)}`;
}

function alternatives({ all, choices }: Broken, at: number, about: Source | null): string {
  const others = (choices[at] ?? []).slice(1).map((choice, index) => {
    const says = whoSays(all[at]?.[index + 1]?.claims ?? [], choice.claims[0], about);
    return ` or ${choice.claims[0]?.words ?? ''} (${says})`;
  });
  return others.length > SOURCES_TOLD ? `${others.slice(0, SOURCES_TOLD).join('')} and so on` : others.join('');
}

/** The sources that say so in the same words. */
function whoSays(claims: readonly Claim[], shown: Claim | undefined, about: Source | null): string {
  const sources = [...new Set(claims.filter(({ words }) => words === shown?.words).map(({ source }) => source))];
  const ids = sources.sort((a, b) => Number(b === about) - Number(a === about) || (a.id < b.id ? -1 : 1));
  const names = ids.map((source) =>
    source !== about ? source.id : `${source.role === 'draft' ? 'the draft' : 'our piece'} ${source.id}`,
  );
  const untold = names.length - SOURCES_TOLD;
  return untold > 1 ? `${names.slice(0, SOURCES_TOLD).join(', ')} and ${String(untold)} more` : names.join(', ');
}

/** What to ask, or what is open. */
export function question({ left, right }: Bound, { level, all }: Broken, { ask, own }: Told): string {
  if (ask.length > 0) return `; is it the same ${ask.map((key) => (key === 'as-of' ? 'moment' : key)).join(' and ')}?`;
  if (level === 'likely') return '; all can be true, though it is not what the words most likely mean.';
  const sources = new Set(all.flat().flatMap(({ claims }) => claims.map(({ source }) => source)));
  if (own)
    return sources.size > 1
      ? '; each of these sources gives all the figures.'
      : '; one source gives all these figures.';
  return `; do they all speak of the same ${left.op === 'sum' || right.op === 'sum' ? 'whole' : 'thing'}?`;
}
