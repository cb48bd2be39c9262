import { inOrder, positionOf } from '../../comparison/position.ts';
import { isFirm, type Claim, isOfReference } from '../../model/claim.ts';
import type { RawFinding, Remark } from '../../model/finding.ts';
import { isOwn, type Source } from '../../model/source.ts';
import { hullOf } from '../../values/extent.ts';
import { declaredUnit } from '../../values/quantity-unit.ts';
import { typeOf } from '../../values/registry.ts';
import type { Evidence } from '../evidence.ts';
import type { Bound } from './bind-equation.ts';
import { equationReasoning } from './equation-reasoning.ts';
import { framesOf, momentOf, type Frame } from './frames-of.ts';
import type { Told } from './equation-message.ts';
import { solve, type Broken } from './solve.ts';

/** What an equation of certain facts comes to. */
interface Found {
  readonly findings: readonly RawFinding[];
  readonly incomparable: readonly Remark[];
}

/** Says in one sentence what does not add up. */
type Message = (broken: Broken, told: Told) => string;

type Held = readonly (readonly Claim[])[];

/**
 * Holds the claims on the facts of an equation together: the sources among themselves, and then each piece of ours with
 * them. Where what they differ in leaves a choice that fits, the figures of each single source still have to add up.
 */
export function findingsOf(bound: Bound, evidence: Evidence, messageOf: Message): Found {
  const claims = bound.facts.map((fact) => evidence.claimsOn(fact).filter(isFigure));
  const sources = new Set(claims.flat().map(({ source }) => source));
  const others = claims.map((own) => own.filter(({ source }) => !isOwn(source)));
  const alone = others.every((own) => own.length === 0);
  const found = checkHeld(bound, others, null, evidence, messageOf);
  const pieces = [...sources].filter(isOwn).flatMap((piece) => {
    // Where nobody else says anything, our pieces are held against each other.
    const held = alone ? claims : claims.map((own) => own.filter(({ source }) => !isOwn(source) || source === piece));
    return checkHeld(bound, held, piece, evidence, messageOf).findings;
  });
  return { findings: [...found.findings, ...pieces], incomparable: found.incomparable };
}

/** Four dozen eggs that are compared with nothing, since the fact counts eggs, are none that can be reckoned with. */
function isFigure(claim: Claim): boolean {
  const { declaration, value } = claim;
  const unit = value.type === 'quantity' ? declaredUnit(declaration.unit) : null;
  return isFirm(claim) && hullOf(value.allowed) !== null && (unit === null || unit.axis === value.axis);
}

function checkHeld(bound: Bound, held: Held, about: Source | null, evidence: Evidence, messageOf: Message): Found {
  const findings: RawFinding[] = [];
  const incomparable: Remark[] = [];
  const told = new Set<string>();
  const tell = (frame: Frame, broken: Broken, own: boolean): void => {
    const finding = findingOf(bound, frame, broken, { about, own }, evidence, messageOf);
    const evident = finding?.positions
      .map(({ narrowest }) => `${narrowest.source.id} ${String(narrowest.start)}`)
      .join('\n');
    if (!finding || evident === undefined || told.has(evident)) return;
    told.add(evident);
    findings.push(finding);
  };
  for (const frame of held.some((claims) => claims.length === 0) ? [] : framesOf(held)) {
    const solved = solve(bound, frame.claims, evidence, about);
    if (solved.verdict === 'broken') tell(frame, solved, false);
    else if (solved.verdict === 'unknown' && solved.missing !== null) {
      const [fact = ''] = bound.facts;
      const shown = inOrder(frame.claims.flat().slice(0, REMARKED));
      incomparable.push({ fact, name: evidence.nameOf(fact), why: solved.missing, claims: shown });
    } else if (solved.verdict === 'holds' && solved.isDivided && frame.ask.length === 0) {
      for (const claims of completeIn(frame.claims, about)) {
        const own = solve(bound, claims, evidence, about);
        if (own.verdict === 'broken' && own.level === 'allowed') tell({ ...frame, claims }, own, true);
      }
    }
  }
  return { findings, incomparable };
}

const REMARKED = 20;

/**
 * The claims of each single source that has all the figures, those of sources that give the same ones together; of a piece
 * of ours only where the finding is about it.
 */
function completeIn(claims: Held, about: Source | null): readonly Held[] {
  const sources = new Set(claims[0]?.map(({ source }) => source));
  const groups = new Map<string, Claim[][]>();
  for (const source of sources) {
    if (about === null ? isOwn(source) : source !== about) continue;
    const own = claims.map((some) => some.filter((claim) => claim.source === source));
    if (own.some((some) => some.length === 0)) continue;
    const figures = figuresIn(own.flat()).join('\n');
    const group = groups.get(figures);
    if (group) own.forEach((some, at) => group[at]?.push(...some));
    else groups.set(figures, own);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** What claims come to whoever makes them, in an order of their own. */
function figuresIn(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.map(({ fact, value }) => `${fact} ${JSON.stringify(typeOf(value).normal(value))}`))].sort();
}

/** Null where our piece only says what a reference says, which is right unless decided otherwise. */
function findingOf(
  bound: Bound,
  frame: Frame,
  broken: Broken,
  { about, own }: { readonly about: Source | null; readonly own: boolean },
  evidence: Evidence,
  messageOf: Message,
): RawFinding | null {
  const claims = broken.choices.flatMap((choices) => inOrder(choices.flatMap((choice) => choice.claims)));
  if (about && claims.every((claim) => claim.source !== about || isAsReferred(claim, frame))) return null;
  const ask = frame.ask.length > 0 || isOneMoment(claims) ? frame.ask : ['as-of'];
  // Figures that fail only in their likeliest reading, and may not be of one thing, are no news.
  if (ask.length > 0 && broken.level === 'likely') return null;
  const values = own ? figuresIn(claims) : [];
  return {
    verdict: broken.level === 'allowed' && ask.length === 0 ? 'conflict' : 'possible',
    facts: bound.facts,
    scope: frame.scope,
    key: [...frame.others.map(({ signature }) => signature), ...momentsOf(claims), ...values].join(' '),
    about,
    positions: claims.map((claim) => positionOf([claim], evidence.sources)),
    fits: [],
    message: messageOf(broken, { about, ask, own }),
    reasoning: () => equationReasoning(bound, broken),
  };
}

function isAsReferred(claim: Claim, { claims }: Frame): boolean {
  return claims
    .flat()
    .some(
      (other) =>
        isOfReference(other) &&
        other.fact === claim.fact &&
        typeOf(other.value).compare(other.value, claim.value).verdict === 'equal',
    );
}

/** Of what changes in time, two sources speak of one moment only where both state it. */
function isOneMoment(claims: readonly Claim[]): boolean {
  const changing = claims.filter(({ declaration }) => declaration.changes !== null && declaration.along === 'as-of');
  if (new Set(changing.map(({ source }) => source)).size < 2) return momentsOf(changing).length < 2;
  return changing.every(({ asOf }) => asOf !== null) && momentsOf(changing).length < 2;
}

function momentsOf(claims: readonly Claim[]): readonly string[] {
  const moments = claims.flatMap((claim) => momentOf(claim) ?? []);
  return [...new Set(moments.map((moment) => JSON.stringify(typeOf(moment).normal(moment))))].sort();
}
