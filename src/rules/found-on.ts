import { NOTHING_FOUND, type Application, type Evidence, type Found } from './evidence.ts';

/** What a kind that looks at one fact at a time finds on all facts that an application covers. */
export function foundOn(
  { facts, evidence }: Application,
  check: (fact: string, evidence: Evidence) => Partial<Found>,
): Found {
  let all: Found = NOTHING_FOUND;
  for (const names of facts)
    for (const fact of names) {
      const found = check(fact, evidence);
      // Nearly every application covers one fact, and finds nothing.
      if (isEmpty(found)) continue;
      const { findings = [], compatible = [], incomparable = [] } = found;
      all =
        all === NOTHING_FOUND
          ? { findings, compatible, incomparable }
          : {
              findings: [...all.findings, ...findings],
              compatible: [...all.compatible, ...compatible],
              incomparable: [...all.incomparable, ...incomparable],
            };
    }
  return all;
}

function isEmpty({ findings, compatible, incomparable }: Partial<Found>): boolean {
  return !findings?.length && !compatible?.length && !incomparable?.length;
}
