import type { Binding } from '../keys/binding.ts';
import { bindingsIn, written } from '../key-lookup.ts';
import { cutTo, type Measure } from '../lines.ts';
import type { ReviewState } from '../state.ts';
import type { Paint } from '../theme.ts';

const LINES = 2;
const GAP = 2;

/** A key in the bar. Its place stays where it does nothing, so that no other one moves. */
interface Entry {
  readonly key: string;
  readonly name: string;
  readonly width: number;
  readonly isShown: boolean;
}

/**
 * The keys that work now, or would if something could be decided, as many as two lines have room for. At the end stands
 * how to find the others and how to leave, which nobody must miss, and then what comes and goes.
 */
export function barLines(state: ReviewState, paint: Paint, measure: Measure): readonly string[] {
  const { columns } = state.size;
  const all = bindingsIn(state.mode.name).flatMap((binding) => {
    const entry = entryOf(binding, state, measure);
    return entry ? [{ ...entry, comesAndGoes: binding.comesAndGoes === true }] : [];
  });
  const usual = all.filter(({ comesAndGoes }) => !comesAndGoes);
  const last = [...usual.slice(-2), ...all.filter(({ comesAndGoes }) => comesAndGoes)];
  const wide = (entries: readonly Entry[]): number => entries.reduce((sum, { width }) => sum + width + GAP, 0);
  const lines: Entry[][] = [[], []];
  let line = 0;
  let used = 0;
  for (const entry of usual.slice(0, -2)) {
    const room = columns - (line === LINES - 1 ? wide(last) : 0);
    if (used + wide([entry]) > room) {
      if (line === LINES - 1) break;
      line += 1;
      used = 0;
    }
    lines[line]?.push(entry);
    used += wide([entry]);
  }
  if (line < LINES - 1 && used + wide(last) > columns) line += 1;
  lines[line]?.push(...last);
  return lines.map((entries) => {
    const plain = entries
      .map((entry) => inPlace(entry, `${entry.key} ${entry.name}`, measure))
      .join('  ')
      .trimEnd();
    if (measure(plain) > columns) return cutTo(plain, columns, measure);
    return entries
      .map((entry) => inPlace(entry, `${paint('key', entry.key)} ${entry.name}`, measure))
      .join('  ')
      .trimEnd();
  });
}

/** A binding as the bar has it; null where the bar has it not. */
function entryOf(binding: Binding, state: ReviewState, measure: Measure): Entry | null {
  const why = binding.lack?.(state) ?? null;
  // The line above says why nothing can be decided, and by what keys it could be is worth knowing.
  const isShown = why === null || (state.undecidable !== null && binding.decides === true);
  const now = isShown ? binding.now?.(state) : undefined;
  const name = now?.name ?? binding.name;
  if (name === null) return null;
  const key = now?.written ?? written(binding);
  const usual = binding.name === null ? '' : `${written(binding)} ${binding.name}`;
  return { key, name, isShown, width: Math.max(measure(usual), isShown ? measure(`${key} ${name}`) : 0) };
}

function inPlace({ key, name, width, isShown }: Entry, text: string, measure: Measure): string {
  return isShown ? text + ' '.repeat(width - measure(`${key} ${name}`)) : ' '.repeat(width);
}
