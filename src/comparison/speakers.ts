import { compareText } from '../model/compare-text.ts';
import type { Claim } from '../model/claim.ts';
import { normalName } from '../values/normal-name.ts';
import { typeOf } from '../values/registry.ts';
import type { Taxonomy } from '../values/taxonomy.ts';
import { areAlikeNames } from './alike-names.ts';

/** How two speakers stand to each other: one may be the other where it is not named, lies within it, or is spelt nearly so. */
export type Kinship = 'same' | 'perhaps' | 'other';

/** @example relateSpeakers('kesra-mayor', 'kesra-council', entities) //=> 'perhaps', where the mayor is declared within the council */
export function relateSpeakers(a: string | null, b: string | null, entities: Taxonomy): Kinship {
  if (a === null || b === null) return a === b ? 'same' : 'perhaps';
  if (a === b || normalName(a) === normalName(b)) return 'same';
  if (entities.narrower(a).includes(b) || entities.narrower(b).includes(a)) return 'perhaps';
  const areDeclared = entities.find(a) !== undefined && entities.find(b) !== undefined;
  return !areDeclared && areAlikeNames(a, b) ? 'perhaps' : 'other';
}

/** Statements of one speaker, null where nobody is named. */
export interface Statements {
  readonly speaker: string | null;
  readonly claims: readonly Claim[];
}

/**
 * Quotations by who said them. What is said without a name, or in a broader one (the company, where others quote its
 * director), belongs to each of the named speakers with whose words it overlaps, and to the only one in any case.
 */
export function statementsBySpeaker(claims: readonly Claim[], entities: Taxonomy): readonly Statements[] {
  const bySpeaker = new Map<string | null, { speaker: string | null; claims: Claim[] }>();
  const ordered = [...claims].sort((a, b) => compareText(a.saidBy ?? '', b.saidBy ?? ''));
  for (const claim of ordered) {
    const key = claim.saidBy === null ? null : normalName(claim.saidBy);
    const known = bySpeaker.get(key);
    if (known) known.claims.push(claim);
    else bySpeaker.set(key, { speaker: claim.saidBy, claims: [claim] });
  }
  const all = [...bySpeaker.values()];
  const isVague = ({ speaker }: Statements): boolean =>
    all.some((other) => speaker === null || (other.speaker !== speaker && isWithin(other.speaker, speaker, entities)));
  const named = all.filter((statements) => !isVague(statements) && statements.speaker !== null);
  const homes = new Map(named.map((statements) => [statements, [...statements.claims]]));
  const homeless: Statements[] = [];
  for (const vague of all.filter((statements) => !named.includes(statements))) {
    const kin = named.filter(({ speaker }) => relateSpeakers(vague.speaker, speaker, entities) === 'perhaps');
    const left = vague.claims.filter((claim) => {
      const hosts = kin.length === 1 ? kin : kin.filter((host) => host.claims.some((other) => overlaps(claim, other)));
      for (const host of hosts) homes.get(host)?.push(claim);
      return hosts.length === 0;
    });
    if (left.length > 0) homeless.push({ speaker: vague.speaker, claims: left });
  }
  return [...[...homes].map(([{ speaker }, own]) => ({ speaker, claims: own })), ...homeless];
}

function isWithin(narrow: string | null, broad: string | null, entities: Taxonomy): boolean {
  return narrow !== null && broad !== null && entities.narrower(broad).includes(narrow);
}

function overlaps(a: Claim, b: Claim): boolean {
  return typeOf(a.value).compare(a.value, b.value).verdict !== 'incomparable';
}
