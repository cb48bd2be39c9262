import { typeOf } from '../values/registry.ts';
import type { TimeClash } from './along-time.ts';
import type { Dated } from './dated.ts';
import { momentWords } from './moment-words.ts';
import { compareWidth } from './position.ts';
import { compareDated } from './time-message.ts';
import { capitalized } from '../values/capitalized.ts';

const [SHOWN, SIDES_SHOWN, STEPS_SHOWN] = [3, 6, 4];

/** The reasoning of a clash step by step: what each side says of when, what its words allow, and why that cannot stand together. */
export function timeReasoning({ sides, ask }: TimeClash, why: string): readonly string[] {
  const shown = sides.slice(0, SIDES_SHOWN).map((side) => side.toSorted(compareDated).slice(0, SHOWN));
  const when = momentWords(shown.flat());
  return [
    ...shown.flatMap((side, index) => side.map((one) => `Position ${String(index + 1)}: ${step(one, when)}`)),
    ...(sides.length > SIDES_SHOWN ? [`And ${String(sides.length - SIDES_SHOWN)} more positions.`] : []),
    `${capitalized(why)}.`,
    ...(ask.length > 0
      ? [
          `It is open whether they hold under one scope: ${ask.join(', ')} is missing or stated more finely on one side.`,
        ]
      : []),
  ];
}

function step(one: Dated, when: ReturnType<typeof momentWords>): string {
  const { claim } = one;
  return `${claim.source.id} has ${claim.words} ${when(one)}, which allows ${typeOf(claim.value).describe(claim.value)}.`;
}

/** Why claims that differ agree all the same: each holds of its own moment. Null where they do not differ. */
export function movedOn(claims: readonly Dated[]): string | null {
  const [first] = claims;
  if (!first || claims.every(({ claim }) => claim.value === first.claim.value)) return null;
  if (claims.every(({ moment }) => moment.told.length === 0)) return fitting(claims);
  const ordered = claims.toSorted(compareDated);
  const steps = ordered.filter(({ claim }, index) => claim.value !== ordered[index - 1]?.claim.value);
  const shown = steps.length > STEPS_SHOWN ? [...steps.slice(0, SHOWN - 1), ...steps.slice(-1)] : steps;
  const when = momentWords(shown);
  const words = shown.map((one) => {
    const isAgain = steps.slice(0, steps.indexOf(one)).some(({ claim }) => claim.value === one.claim.value);
    return `${one.claim.words}${isAgain ? ' again' : ''} ${when(one)}`;
  });
  const between = steps.length - shown.length;
  const told = between > 0 ? [...words.slice(0, -1), `${String(between)} more`, ...words.slice(-1)] : words;
  return `It moves on: ${told.join(', then ')}.`;
}

/** Where nothing says when, they agree because one allows what the other does. */
function fitting(claims: readonly Dated[]): string {
  const values = [...new Set(claims.toSorted(compareDated).map(({ claim }) => claim.value))];
  const best = values.reduce((narrowest, value) => (compareWidth(value, narrowest) < 0 ? value : narrowest));
  const reasons = values.flatMap((value) => {
    const { verdict, why } = typeOf(best).compare(best, value);
    return verdict === 'compatible' || verdict === 'possible' ? [why] : [];
  });
  return reasons.length === 0
    ? 'Nothing says when, so each may hold of its own time.'
    : [...new Set(reasons)].slice(0, SHOWN).join(' ');
}
