import { heldTogether } from '../../comparison/held-together.ts';
import { byWeight, positionOf } from '../../comparison/position.ts';
import { relateSpeakers } from '../../comparison/speakers.ts';
import { strataOf } from '../../comparison/strata.ts';
import { isFirm, type Claim } from '../../model/claim.ts';
import type { Position } from '../../model/finding.ts';
import type { Scope } from '../../model/scope.ts';
import type { Source } from '../../model/source.ts';
import { normalName } from '../../values/normal-name.ts';
import type { Quotation } from '../../values/quotation.ts';
import { typeOf } from '../../values/registry.ts';
import type { Value } from '../../values/value.ts';
import type { Evidence } from '../evidence.ts';
import { takesSide } from './quotation.versions.ts';

/** One statement that is given to several speakers, a position each. */
export interface SharedWords {
  readonly verdict: 'conflict' | 'possible';
  readonly about: Source | null;
  readonly scope: Scope;
  readonly positions: readonly Position[];
}

/** Fewer words than this in common are no statement: two speakers can both have said them. */
const FEWEST_WORDS = 3;

/** Past this many wordings of one fact, `quotation` lists them and nobody holds them against each other. */
const MOST_WORDINGS = 60;

/** The statements on a fact that sources give to speakers who are not one: the sources' among themselves, then each piece's. */
export function sharedWords(claims: readonly Claim[], evidence: Evidence): readonly SharedWords[] {
  const spoken = claims.filter((claim) => claim.value.type === 'quotation' && claim.saidBy !== null && isFirm(claim));
  return heldTogether(spoken).flatMap(({ about, claims: among }) =>
    strataOf(among)
      .map(({ scope, claims: own }) => ({ about, scope, ...sharedAmong(own, evidence) }))
      .filter(({ positions }) => positions.length > 1 && takesSide(about, positions)),
  );
}

function sharedAmong(claims: readonly Claim[], evidence: Evidence): Pick<SharedWords, 'verdict' | 'positions'> {
  const speakers = bySpeaker(claims);
  const shared = new Map<string, Set<Claim>>();
  let verdict: SharedWords['verdict'] = 'possible';
  const entries = [...speakers];
  for (const [index, [name, mine]] of entries.entries()) {
    for (const [other, theirs] of entries.slice(index + 1)) {
      for (const { pair, isStatement } of pairsOf(mine, theirs, evidence)) {
        if (isStatement) verdict = 'conflict';
        for (const [key, own] of [[name, pair[0]] as const, [other, pair[1]] as const]) {
          const known = shared.get(key) ?? new Set();
          shared.set(key, known);
          for (const claim of own) known.add(claim);
        }
      }
    }
  }
  const positions = [...shared.values()].map((own) => positionOf([...own], evidence.sources)).sort(byWeight);
  return { verdict, positions };
}

type ByValue = ReadonlyMap<Value, readonly Claim[]>;

function bySpeaker(claims: readonly Claim[]): ReadonlyMap<string, ByValue> {
  const speakers = new Map<string, Map<Value, Claim[]>>();
  if (new Set(claims.map(({ value }) => value)).size > MOST_WORDINGS) return speakers;
  for (const claim of claims) {
    const name = normalName(claim.saidBy ?? '');
    const wordings = speakers.get(name) ?? new Map<Value, Claim[]>();
    speakers.set(name, wordings);
    wordings.set(claim.value, [...(wordings.get(claim.value) ?? []), claim]);
  }
  return speakers;
}

interface SharedPair {
  readonly pair: readonly [readonly Claim[], readonly Claim[]];
  readonly isStatement: boolean;
}

/** The wordings that two speakers share in different sources: a source that gives one statement to both may mean both. */
function pairsOf(mine: ByValue, theirs: ByValue, { vocabulary }: Evidence): readonly SharedPair[] {
  return [...mine].flatMap(([value, ours]) =>
    [...theirs].flatMap(([other, others]): readonly SharedPair[] => {
      const [one, another] = [ours[0]?.saidBy ?? null, others[0]?.saidBy ?? null];
      if (relateSpeakers(one, another, vocabulary.lexicon.entities) !== 'other') return [];
      const { verdict } = typeOf(value).compare(value, other);
      if (verdict !== 'equal' && verdict !== 'compatible') return [];
      const sources = new Set([...ours, ...others].map(({ source }) => source));
      const fewest = Math.min(...[value, other].map((each) => (each as Quotation).words.length));
      const isStatement = verdict === 'equal' || fewest >= FEWEST_WORDS;
      return sources.size < 2 ? [] : [{ pair: [ours, others], isStatement }];
    }),
  );
}
