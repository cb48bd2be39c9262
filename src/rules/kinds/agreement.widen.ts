import type { Claim } from '../../model/claim.ts';
import type { RawFinding, Remark } from '../../model/finding.ts';
import { NO_SCOPE, type Scope } from '../../model/scope.ts';
import type { Evidence, Found } from '../evidence.ts';
import { agreementOn } from './agreement.fold.ts';

/**
 * What agreement finds on a fact when keys of scope are left out of account: beside what it finds as it stands, the
 * conflicts between claims that these keys alone keep apart, as warnings at most. They take the place of what was only
 * possible, or not compared, for the want of those keys.
 */
export function widened(fact: string, keys: readonly string[], evidence: Evidence): Found {
  const strict = agreementOn(fact, evidence);
  const claims = evidence.claimsOn(fact);
  if (!claims.some(({ scope }) => scope.qualifiers.some(({ key }) => keys.includes(key)))) return strict;
  const original = new Map<Claim, Claim>();
  const scopes = new Map<Scope, Scope>();
  const bare = claims.map((claim) => {
    const scope = scopes.get(claim.scope) ?? without(claim.scope, keys);
    scopes.set(claim.scope, scope);
    const made = { ...claim, scope };
    original.set(made, claim);
    return made;
  });
  const wide = agreementOn(fact, { ...evidence, claimsOn: (name) => (name === fact ? bare : evidence.claimsOn(name)) });
  const known = new Set(strict.findings.filter(isConflict).map(sidesOf));
  const added = wide.findings.filter((finding) => isConflict(finding) && !known.has(sidesOf(finding)));
  const told = (one: readonly Claim[]): boolean =>
    added.some((finding) => {
      const all = new Set(claimsIn(finding).map((claim) => original.get(claim)));
      return one.every((claim) => all.has(claim));
    });
  return {
    findings: [
      ...strict.findings.filter((finding) => isConflict(finding) || !told(claimsIn(finding))),
      ...added.map((finding): RawFinding => ({
        ...finding,
        key: `without ${keys.join(' ')} ${finding.key}`.trim(),
        message: `${finding.message} The ${keys.join(' and ')} left out of account.`,
        atMost: 'warning',
      })),
    ],
    compatible: strict.compatible,
    incomparable: strict.incomparable.filter((remark: Remark) => !told(remark.claims)),
  };
}

/** A scope without some of its keys; what is left has the signature that it would have by itself. */
function without({ qualifiers, signature }: Scope, keys: readonly string[]): Scope {
  const lines = signature.split('\n');
  const left = qualifiers.map(({ key }) => !keys.includes(key));
  if (!left.includes(true)) return NO_SCOPE;
  return {
    qualifiers: qualifiers.filter((_, index) => left[index]),
    signature: lines.filter((_, index) => left[index] ?? true).join('\n'),
  };
}

function isConflict({ verdict }: RawFinding): boolean {
  return verdict === 'conflict';
}

/** Who stands against whom, by what is said: one contradiction is one finding. */
function sidesOf({ about, positions }: RawFinding): string {
  const sides = positions.map(({ narrowest }) => narrowest.words).sort();
  return JSON.stringify([about?.id ?? null, sides]);
}

function claimsIn({ positions, fits }: RawFinding): readonly Claim[] {
  return [...positions.flatMap(({ claims }) => claims), ...fits];
}
