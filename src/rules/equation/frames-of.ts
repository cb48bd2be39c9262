import { relateScopes } from '../../comparison/scopes.ts';
import type { Claim } from '../../model/claim.ts';
import type { Scope } from '../../model/scope.ts';
import { typeOf } from '../../values/registry.ts';
import type { Value } from '../../values/value.ts';

/** The claims on each fact of an equation that are held together. */
export interface Frame {
  readonly claims: readonly (readonly Claim[])[];
  readonly scope: Scope;
  /** The other scopes, where no single one has all the figures. */
  readonly others: readonly Scope[];
  /** The scope keys to ask about, where it is open whether the claims speak of one thing. */
  readonly ask: readonly string[];
}

/** Past this many scopes or moments, only claims of one and the same are held together. */
const MOST = 12;

/**
 * Claims that hold together: of each scope that has all the figures, its own; of the other scopes, those that can be one
 * and have all figures between them. Of facts that change, the claims of one moment.
 */
export function framesOf(held: readonly (readonly Claim[])[]): readonly Frame[] {
  return momentsIn(held).flatMap((moment) => {
    const now = moment === null ? held : held.map((claims) => claims.filter((claim) => isOf(claim, moment)));
    return now.some((claims) => claims.length === 0) ? [] : framesByScope(now);
  });
}

/** When a claim on a fact that changes in time holds; null where nobody says, or where time does not matter. */
export function momentOf({ declaration, asOf, source }: Claim): Value | null {
  return declaration.changes === null || declaration.along !== 'as-of' ? null : (asOf ?? source.published);
}

function momentsIn(held: readonly (readonly Claim[])[]): readonly (Value | null)[] {
  const moments = new Map<string, Value>();
  for (const claims of held) {
    for (const claim of claims) {
      const moment = momentOf(claim);
      if (moment) moments.set(JSON.stringify(typeOf(moment).normal(moment)), moment);
    }
  }
  if (moments.size === 0) return [null];
  return [...moments].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, moment]) => moment);
}

function isOf(claim: Claim, moment: Value): boolean {
  const own = momentOf(claim);
  if (!own) return true;
  const { verdict } = typeOf(own).compare(own, moment);
  return verdict !== 'conflict' && verdict !== 'incomparable';
}

interface Cell {
  readonly scope: Scope;
  /** By the place of the fact. */
  readonly claims: Map<number, Claim[]>;
}

function framesByScope(held: readonly (readonly Claim[])[]): readonly Frame[] {
  const cells = cellsOf(held);
  const isFull = (cell: Cell): boolean => cell.claims.size === held.length;
  const frames = cells.filter(isFull).map((cell) => frameOf([cell], held.length, []));
  const partial = cells.filter((cell) => !isFull(cell));
  if (partial.length > MOST) return frames;
  return [...frames, ...together(partial, held.length)];
}

function cellsOf(held: readonly (readonly Claim[])[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const [at, claims] of held.entries()) {
    for (const claim of claims) {
      const { scope } = claim;
      const cell = cells.get(scope.signature) ?? { scope, claims: new Map<number, Claim[]>() };
      cells.set(scope.signature, cell);
      const own = cell.claims.get(at);
      if (own) own.push(claim);
      else cell.claims.set(at, [claim]);
    }
  }
  return [...cells.values()].sort((a, b) => (a.scope.signature < b.scope.signature ? -1 : 1));
}

/** Two or three scopes that can all be one, and of which none is needless. */
function together(cells: readonly Cell[], facts: number): readonly Frame[] {
  const frames: Frame[] = [];
  const isWhole = (some: readonly Cell[]): boolean =>
    new Set(some.flatMap(({ claims }) => [...claims.keys()])).size === facts;
  for (const [at, one] of cells.entries()) {
    for (const [beside, two] of cells.slice(at + 1).entries()) {
      const keys = keysBetween([one, two]);
      if (!keys) continue;
      if (isWhole([one, two])) frames.push(frameOf([one, two], facts, keys));
      else {
        for (const three of cells.slice(at + beside + 2)) {
          const all = keysBetween([one, two, three]);
          const isLean = !isWhole([one, three]) && !isWhole([two, three]);
          if (all && isLean && isWhole([one, two, three])) frames.push(frameOf([one, two, three], facts, all));
        }
      }
    }
  }
  return frames;
}

/** The keys that are open between scopes; null where two of them cannot both hold. */
function keysBetween(cells: readonly Cell[]): readonly string[] | null {
  const keys = new Set<string>();
  for (const [at, one] of cells.entries()) {
    for (const other of cells.slice(at + 1)) {
      const related = relateScopes(one.scope, other.scope);
      if (related.relation === 'different') return null;
      for (const key of related.keys) keys.add(key);
    }
  }
  return [...keys].sort();
}

function frameOf(cells: readonly Cell[], facts: number, ask: readonly string[]): Frame {
  const [first, ...others] = cells as readonly [Cell, ...Cell[]];
  return {
    claims: Array.from({ length: facts }, (_, at) => cells.flatMap(({ claims }) => claims.get(at) ?? [])),
    scope: first.scope,
    others: others.map(({ scope }) => scope),
    ask,
  };
}
