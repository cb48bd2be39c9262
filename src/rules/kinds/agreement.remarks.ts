import type { Examined } from '../../comparison/examine.ts';
import type { Remark } from '../../model/finding.ts';
import type { Evidence } from '../evidence.ts';

/** Adds what agrees although it differs, and what could not be compared, each with the reason. */
export function remark(
  fact: string,
  { nameOf }: Evidence,
  examined: Examined,
  found: { readonly compatible: Remark[]; readonly incomparable: Remark[] },
  why: (position: Examined['agreeing'][number]) => string | null,
): void {
  for (const position of examined.agreeing) {
    const reason = why(position);
    if (reason !== null) found.compatible.push({ fact, name: nameOf(fact), why: reason, claims: position.claims });
  }
  for (const { claims, why: reason } of examined.apart)
    found.incomparable.push({ fact, name: nameOf(fact), why: reason, claims });
}
