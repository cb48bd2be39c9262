import type { Evidence } from './evidence.ts';

/** Rules go from subject to subject, so that what was gathered of earlier ones would only take room. */
const MOST_KEPT = 64;

/**
 * Gathers something of a subject when it is first asked for: a cause may ask at every conflict, and goes through the claims
 * of the subject only once. @example const figures = perSubject((subject, evidence) => …)
 */
export function perSubject<T>(
  gather: (subject: string, evidence: Evidence) => T,
): (subject: string, evidence: Evidence) => T {
  const checks = new WeakMap<Evidence, Map<string, T>>();
  return (subject, evidence) => {
    const subjects = checks.get(evidence) ?? new Map<string, T>();
    checks.set(evidence, subjects);
    if (!subjects.has(subject)) {
      if (subjects.size >= MOST_KEPT) subjects.clear();
      subjects.set(subject, gather(subject, evidence));
    }
    return subjects.get(subject) as T;
  };
}
