import { isGap } from '../../comparison/bridge.ts';
import { compareText } from '../../model/compare-text.ts';
import { isFirm, type Claim } from '../../model/claim.ts';
import { subjectOf } from '../../model/fact.ts';
import { compareLows } from '../../values/interval.ts';
import type { Scope } from '../../model/scope.ts';
import { isOwn, type Source } from '../../model/source.ts';
import type { Evidence } from '../evidence.ts';
import { figuresFrom, type Figure } from './rank.figures.ts';
import type { Group } from './rank.group.ts';
import { eventOf, type Span } from './rank.moment.ts';
import { mirrored, type Stretch } from './rank.stretch.ts';

/** A group as those see it whose claims are looked at. */
export interface Field {
  readonly group: Group;
  readonly evidence: Evidence;
  /** The piece of ours that is looked at with the sources, which is told first. */
  readonly about: Source | null;
  /** The subjects that a piece of ours speaks of, which are looked at first: what it says is to be seen, whoever else says so. */
  readonly foremost: ReadonlySet<string>;
  readonly claimsOn: (subject: string, attribute: string) => readonly Claim[];
  readonly figuresOf: (subject: string, attribute: string) => readonly Figure[];
  readonly eventOf: (subject: string) => Span | null;
  /** What is known of where subjects lie, by the scope that they are held against; it is asked again and again. */
  readonly lying: (scope: Scope) => Map<string, readonly string[] | null>;
  /** The figures on an attribute, those that come to most on an axis first, or those that come to least. */
  readonly ladder: (yardstick: Yardstick, axis: string) => Ladder;
}

/** What a place is counted by, and from which end. */
export interface Yardstick {
  readonly attribute: string;
  readonly towards: 'most' | 'least';
}

export interface Step extends Stretch {
  readonly figure: Figure;
}

export interface Ladder {
  readonly steps: readonly Step[];
  /** The steps that a piece of ours tells, which are looked at first. */
  readonly foremost: readonly Step[];
  /** Figures that no way leads from. */
  readonly apart: readonly { readonly figure: Figure; readonly missing: string }[];
}

/**
 * The field as a reader of some claims sees it. That of a piece of ours differs from that of the sources only in the
 * subjects that the piece speaks of; of all others what is known is taken over.
 */
export function fieldOf(
  group: Group,
  evidence: Evidence,
  sees: (claim: Claim) => boolean,
  base?: { readonly field: Field; readonly changed: ReadonlySet<string> },
  about: Source | null = null,
): Field {
  const isSame = (subject: string): boolean => base !== undefined && !base.changed.has(subject);
  const claims = remembered((fact) => evidence.claimsOn(fact).filter((claim) => isFirm(claim) && sees(claim)));
  const figures = remembered((fact) => figuresFrom(subjectOf(fact), claims(fact), evidence));
  const events = remembered((subject) =>
    group.dated === null ? null : eventOf(claims(`${subject}.${group.dated}`), evidence.claimsOn),
  );
  const ladders = new Map<string, Ladder>();
  const lying = remembered(() => new Map<string, readonly string[] | null>());
  const field: Field = {
    group,
    evidence,
    about,
    foremost: base?.changed ?? new Set(),
    claimsOn: (subject, attribute) =>
      isSame(subject) ? (base?.field.claimsOn(subject, attribute) ?? []) : claims(`${subject}.${attribute}`),
    figuresOf: (subject, attribute) =>
      isSame(subject) ? (base?.field.figuresOf(subject, attribute) ?? []) : figures(`${subject}.${attribute}`),
    eventOf: (subject) => (isSame(subject) ? (base?.field.eventOf(subject) ?? null) : events(subject)),
    lying: ({ signature }) => lying(signature),
    ladder: (yardstick, axis) => {
      const key = `${yardstick.attribute} ${yardstick.towards} ${axis}`;
      const ladder = ladders.get(key) ?? makeLadder(field, yardstick, axis);
      ladders.set(key, ladder);
      return ladder;
    },
  };
  return field;
}

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

function makeLadder(field: Field, { attribute, towards }: Yardstick, axis: string): Ladder {
  const steps: Step[] = [];
  const apart: { figure: Figure; missing: string }[] = [];
  for (const subject of field.group.subjects) {
    for (const figure of field.figuresOf(subject, attribute)) {
      const stretch = figure.on(axis);
      if (isGap(stretch)) apart.push({ figure, missing: stretch.missing });
      else steps.push({ figure, ...(towards === 'most' ? stretch : mirrored(stretch)) });
    }
  }
  // With ties in the order of names, so that the order of files never shows.
  steps.sort((a, b) => compareLows(b.maybe, a.maybe) || compareText(a.figure.subject, b.figure.subject));
  return { steps, foremost: steps.filter(({ figure }) => figure.claims.some(({ source }) => isOwn(source))), apart };
}
