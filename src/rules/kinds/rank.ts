import type { Claim } from '../../model/claim.ts';
import { subjectOf } from '../../model/fact.ts';
import type { RawFinding, Remark } from '../../model/finding.ts';
import { isOwn, type Source } from '../../model/source.ts';
import type { Evidence, Found } from '../evidence.ts';
import { defineKind } from '../kind.ts';
import { agreementOn } from './agreement.fold.ts';
import { distinctContests, findingOf, takesPart, type Contest } from './rank.contest.ts';
import { rankExamples } from './rank.examples.ts';
import { rankFaults } from './rank.faults.ts';
import { fieldOf, type Field } from './rank.field.ts';
import { groupsOf, type Group } from './rank.group.ts';
import { holderContests } from './rank.holders.ts';
import type { RankOptions } from './rank.options.ts';
import { placesOf } from './rank.places.ts';
import { rivalContests, rivalsApart } from './rank.rivals.ts';
import { widerContests } from './rank.wider.ts';

/** A superlative or a place holds against every figure and every other place of its class, in its scope and at its time. */
export const rank = defineKind<RankOptions>({
  name: 'rank',
  summary:
    'A place among others, such as the highest so far or the first, holds against the figures and the places of all others of its class, in its scope and as of its day.',
  span: 'all',
  options: (z) => ({
    date: z
      .string()
      .optional()
      .describe('The attribute that dates a subject: what came after the day of a place does not count against it'),
    within: z
      .record(z.string(), z.string())
      .optional()
      .describe('For keys of scope the attribute that tells where a subject lies: { territory: country }'),
  }),
  faults: rankFaults,
  examples: rankExamples,
  check: ({ facts, evidence }, options): Found => {
    const found: { findings: RawFinding[]; compatible: Remark[]; incomparable: Remark[] } = {
      findings: [],
      compatible: [],
      incomparable: [],
    };
    const ranks = [...new Set(facts.flat())].filter((fact) => evidence.claimsOn(fact)[0]?.declaration.type === 'rank');
    for (const fact of ranks) {
      const { findings, compatible, incomparable } = agreementOn(fact, evidence);
      found.findings.push(...findings);
      found.compatible.push(...compatible);
      found.incomparable.push(...incomparable);
    }
    for (const group of groupsOf(ranks, evidence, options)) checkGroup(group, evidence, found);
    return found;
  },
});

/** The sources among themselves, and then each piece of ours with them; our pieces alone where no source speaks. */
function checkGroup(
  group: Group,
  evidence: Evidence,
  found: { readonly findings: RawFinding[]; readonly incomparable: Remark[] },
): void {
  const claims = claimsOf(group, evidence);
  const isAlone = claims.every(({ source }) => isOwn(source));
  const among = fieldOf(group, evidence, ({ source }) => !isOwn(source));
  const known = contestsIn(among);
  for (const contest of distinctContests(known)) found.findings.push(findingOf(contest, null, evidence));
  found.incomparable.push(...rivalsApart(among, placesOf(among)));
  for (const [piece, changed] of piecesIn(claims)) {
    const seen = ({ source }: Claim): boolean => source === piece || !isOwn(source);
    const field = isAlone
      ? fieldOf(group, evidence, () => true, undefined, piece)
      : fieldOf(group, evidence, seen, { field: among, changed }, piece);
    const own = contestsIn(field).filter((contest) => takesPart(piece, contest, known, evidence));
    for (const contest of distinctContests(own)) found.findings.push(findingOf(contest, piece, evidence));
  }
}

function contestsIn(field: Field): readonly Contest[] {
  const places = placesOf(field);
  return [...rivalContests(field, places), ...holderContests(field, places), ...widerContests(field, places)];
}

/** All claims on what ranks, what it ranks by, and what says when and where. */
function claimsOf({ rank: attribute, of, dated, options, subjects }: Group, evidence: Evidence): readonly Claim[] {
  const attributes = new Set([attribute, of, dated, ...Object.values(options.within ?? {})]);
  return subjects.flatMap((subject) =>
    [...attributes].flatMap((name) => (name === null ? [] : evidence.claimsOn(`${subject}.${name}`))),
  );
}

/** The pieces of ours, each with the subjects that it speaks of. */
function piecesIn(claims: readonly Claim[]): ReadonlyMap<Source, ReadonlySet<string>> {
  const pieces = new Map<Source, Set<string>>();
  for (const { source, fact } of claims) {
    if (!isOwn(source)) continue;
    const subjects = pieces.get(source) ?? new Set();
    pieces.set(source, subjects.add(subjectOf(fact)));
  }
  return pieces;
}
