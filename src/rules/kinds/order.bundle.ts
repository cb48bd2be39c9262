import { compareWidth } from '../../comparison/position.ts';
import { compareText } from '../../model/compare-text.ts';
import type { Source } from '../../model/source.ts';
import type { Arc } from './order.arcs.ts';

/** Everything that is said of the days between two events in one direction, the tightest first; a piece of ours apart. */
export interface Bundle {
  readonly from: string;
  readonly to: string;
  readonly isOwn: boolean;
  readonly arcs: readonly Arc[];
  next: number;
}

/** Arcs from one event to another: those of a piece of ours, those of others, and each thing that a rule asks. */
export function bundlesOf(from: string, to: string, arcs: readonly Arc[], about: Source | null): readonly Bundle[] {
  if (arcs.length === 1) return [{ from, to, isOwn: isBy(about, arcs[0]), arcs, next: 0 }];
  const said = arcs.filter(({ claim }) => claim !== null);
  const parts = [said.filter((arc) => isBy(about, arc)), said.filter((arc) => !isBy(about, arc))];
  const asked = arcs.filter(({ claim }) => claim === null).map((arc) => [arc]);
  return [...parts, ...asked]
    .filter((part) => part.length > 0)
    .map((part) => ({ from, to, isOwn: isBy(about, part[0]), arcs: part.sort(tightestFirst), next: 0 }));
}

function isBy(about: Source | null, arc: Arc | undefined): boolean {
  return about !== null && arc?.claim?.source === about;
}

/** Of what says as much, the firmest and most exact speaks first, whichever file it stands in. */
function tightestFirst(a: Arc, b: Arc): number {
  if (a.days !== b.days) return b.days - a.days;
  if (a.claim === null || b.claim === null) return 0;
  return (
    compareText(a.claim.stance, b.claim.stance) ||
    compareWidth(a.claim.value, b.claim.value) ||
    compareText(a.claim.source.id, b.claim.source.id) ||
    compareText(a.claim.words, b.claim.words) ||
    compareText(a.claim.saidBy ?? '', b.claim.saidBy ?? '') ||
    a.claim.start - b.claim.start
  );
}
