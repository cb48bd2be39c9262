import type { Evidence } from './evidence.ts';

/**
 * Gathers something of a subject when it is first asked for, once for a check: a cause may ask at every conflict, and goes
 * through the claims of a subject only once. @example const figures = perSubject((subject, evidence) => …)
 */
export function perSubject<T>(
  gather: (subject: string, evidence: Evidence) => T,
): (subject: string, evidence: Evidence) => T {
  const checks = new WeakMap<Evidence, Map<string, T>>();
  return (subject, evidence) => {
    const subjects = checks.get(evidence) ?? new Map<string, T>();
    checks.set(evidence, subjects);
    if (!subjects.has(subject)) subjects.set(subject, gather(subject, evidence));
    return subjects.get(subject) as T;
  };
}
