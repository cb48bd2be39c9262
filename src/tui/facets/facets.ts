import type { ReportedConflict } from '../../model/report.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { subjectOf } from '../list/rows.ts';
import { stateOf, type Overlay } from '../ruled.ts';

/** What the list can be narrowed by. */
const FACETS = ['severity', 'state', 'rule', 'source', 'subject', 'cause'] as const;
export type Facet = (typeof FACETS)[number];

/** The values that are let through; a facet that is not named lets all through. */
export type Chosen = Readonly<Partial<Record<Facet, ReadonlySet<string>>>>;

/** A value of a facet, and how many conflicts have it. */
export interface FacetOption {
  readonly facet: Facet;
  readonly value: string;
  readonly size: number;
}

/** What a conflict is in a facet: several values, where it has several sources or causes. */
function valuesOf(conflict: ReportedConflict, facet: Facet, overlay: Overlay): readonly string[] {
  switch (facet) {
    case 'severity':
      return [conflict.severity];
    case 'state':
      return [stateOf(conflict, overlay)];
    case 'rule':
      return [conflict.rule];
    case 'source':
      return [...new Set(conflict.positions.flatMap(({ claims }) => claims.map(({ source }) => source)))];
    case 'subject':
      return [subjectOf(conflict)];
    case 'cause':
      return conflict.causes.length === 0 ? ['none'] : conflict.causes.map(({ name }) => name);
  }
}

/** The indices of the conflicts that every chosen facet lets through. */
export function keptBy(conflicts: readonly ReportedConflict[], chosen: Chosen, overlay: Overlay): readonly number[] {
  const asked = FACETS.filter((facet) => (chosen[facet]?.size ?? 0) > 0);
  return [...conflicts.keys()].filter((index) => {
    const conflict = conflicts[index];
    return (
      conflict && asked.every((facet) => valuesOf(conflict, facet, overlay).some((value) => chosen[facet]?.has(value)))
    );
  });
}

/** Every value of every facet: severities from the worst on, of the others the most frequent first. */
export function facetOptions(conflicts: readonly ReportedConflict[], overlay: Overlay): readonly FacetOption[] {
  return FACETS.flatMap((facet) => {
    const sizes = new Map<string, number>();
    for (const conflict of conflicts)
      for (const value of valuesOf(conflict, facet, overlay)) sizes.set(value, (sizes.get(value) ?? 0) + 1);
    return [...sizes]
      .map(([value, size]): FacetOption => ({ facet, value, size }))
      .sort(
        (a, b) =>
          (facet === 'severity' ? rank(a.value) - rank(b.value) : b.size - a.size) || (a.value < b.value ? -1 : 1),
      );
  });
}

function rank(severity: string): number {
  return SEVERITIES.findIndex((name) => name === severity);
}

/** Lets a value through, or no longer. */
export function toggled(chosen: Chosen, { facet, value }: FacetOption): Chosen {
  const values = new Set(chosen[facet]);
  if (!values.delete(value)) values.add(value);
  return { ...chosen, [facet]: values };
}

/** A choice as it can be kept, by what was chosen. */
export type KeptChoice = Readonly<Record<string, readonly string[]>>;

export function keptChoice(chosen: Chosen): KeptChoice {
  return Object.fromEntries(
    FACETS.flatMap((facet) => ((chosen[facet]?.size ?? 0) > 0 ? [[facet, [...(chosen[facet] ?? [])]] as const] : [])),
  );
}

/** The choice that was kept; what is no facet is passed over. */
export function chosenFrom(kept: KeptChoice): Chosen {
  return Object.fromEntries(
    FACETS.flatMap((facet) => (Object.hasOwn(kept, facet) ? [[facet, new Set(kept[facet])] as const] : [])),
  );
}

/** What is let through, in words; empty where that is all. */
export function chosenWords(chosen: Chosen): string {
  return FACETS.flatMap((facet) => {
    const values = [...(chosen[facet] ?? [])];
    return values.length === 0 ? [] : [`${facet} ${values.join(' or ')}`];
  }).join(', ');
}
