import type { Qualifier, Scope } from '../../model/scope.ts';
import { meet, sameExtent, type Extent } from '../../values/extent.ts';
import { typeOf } from '../../values/registry.ts';
import type { Value } from '../../values/value.ts';
import { relateScopes } from '../../comparison/scopes.ts';
import type { Field } from './rank.field.ts';

/** Where something lies, held against a qualifier. */
export type Lies = 'inside' | 'outside' | 'open';

/**
 * Whether a subject lies in the scope of a place: null where it is known to lie outside, else the keys that are open.
 * A key tells by the scope of what is said of the subject, else by the attribute that the rule names for it; a key that
 * the rule names and the place leaves out is open as well.
 */
export function openKeys(field: Field, scope: Scope, subject: string, own: Scope | null): readonly string[] | null {
  const isPlain = !own || own.qualifiers.length === 0;
  const known = isPlain ? field.lying(scope) : new Map<string, readonly string[] | null>();
  let open = known.get(subject);
  if (open === undefined) {
    open = keysOpenTo(field, scope, subject, own);
    known.set(subject, open);
  }
  return open;
}

function keysOpenTo(field: Field, scope: Scope, subject: string, own: Scope | null): readonly string[] | null {
  const open: string[] = [];
  for (const qualifier of scope.qualifiers) {
    const stated = own?.qualifiers.find(({ key }) => key === qualifier.key);
    const attribute = field.group.options.within?.[qualifier.key];
    const lies = stated ? liesWithin(stated.value, qualifier) : liesBy(field, subject, attribute, qualifier);
    if (lies === 'outside') return null;
    if (lies === 'open') open.push(qualifier.key);
  }
  return [...open, ...missingKeys(field, scope)];
}

/** The keys that the rule names and a place leaves out. */
export function missingKeys({ group: { options } }: Field, { qualifiers }: Scope): readonly string[] {
  return Object.keys(options.within ?? {}).filter((key) => !qualifiers.some((qualifier) => qualifier.key === key));
}

/** The keys of two figures' scopes that a place leaves out and that leave open whether they compare; null where they do not. */
export function openBetween(a: Scope, b: Scope, place: Scope): readonly string[] | null {
  const rest = ({ qualifiers, signature }: Scope): Scope => {
    const left = qualifiers.filter(({ key }) => !place.qualifiers.some((qualifier) => qualifier.key === key));
    return left.length === qualifiers.length
      ? { qualifiers, signature }
      : { qualifiers: left, signature: nameOf(left) };
  };
  const [mine, theirs] = [rest(a), rest(b)];
  if (relateScopes(mine, theirs).relation === 'different') return null;
  return [...new Set([...mine.qualifiers, ...theirs.qualifiers].map(({ key }) => key))];
}

/** Whether all that holds in the first scope lies in the second, by their words alone. */
export function isWithin(inner: Scope, outer: Scope): boolean {
  return outer.qualifiers.every((qualifier) => {
    const own = inner.qualifiers.find(({ key }) => key === qualifier.key);
    return own !== undefined && liesWithin(own.value, qualifier) === 'inside';
  });
}

function nameOf(qualifiers: readonly Qualifier[]): string {
  return qualifiers.map(({ key, value }) => `${key}=${JSON.stringify(typeOf(value).normal(value))}`).join('\n');
}

/** By the attribute that tells where a subject lies; what several claims on it have in common is the closest to it. */
function liesBy(field: Field, subject: string, attribute: string | undefined, qualifier: Qualifier): Lies {
  const values =
    attribute === undefined ? [] : [...new Set(field.claimsOn(subject, attribute).map(({ value }) => value))];
  const [first] = values;
  if (!first) return 'open';
  const common = values.reduce<Extent | null>((set, value) => set && meet(set, value.allowed), first.allowed);
  if (common) return liesWithin({ ...first, allowed: common, likely: common }, qualifier);
  const all = new Set(values.map((value) => liesWithin(value, qualifier)));
  return all.size === 1 ? ([...all][0] ?? 'open') : 'open';
}

export function liesWithin(value: Value, { value: whole }: Qualifier): Lies {
  if (value.type !== whole.type || value.axis !== whole.axis) return 'open';
  if (value.type === 'text') return typeOf(value).compare(value, whole).verdict === 'equal' ? 'inside' : 'outside';
  const common = meet(value.allowed, whole.allowed);
  // A name that nobody declared may be another spelling of one that is.
  if (!common) return value.doubt || whole.doubt ? 'open' : 'outside';
  return sameExtent(common, value.allowed) ? 'inside' : 'open';
}
