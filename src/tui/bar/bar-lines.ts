import { cutTo, type Measure } from '../lines.ts';
import { bindingsIn, written } from '../key-lookup.ts';
import type { ReviewState } from '../state.ts';
import type { Paint } from '../theme.ts';

const LINES = 2;

/** The keys that work now, or would if something could be decided, as many as two lines have room for; the last is always how to find the others. */
export function barLines(state: ReviewState, paint: Paint, measure: Measure): readonly string[] {
  const working = bindingsIn(state.mode.name).flatMap((binding) => {
    const { name, lack } = binding;
    const why = lack?.(state) ?? null;
    // The line above says why nothing can be decided, and by what keys it could be is worth knowing.
    const isShown = why === null || (state.undecidable !== null && binding.decides === true);
    return name === null || !isShown ? [] : [[written(binding), name] as const];
  });
  const { columns } = state.size;
  const wide = ([key, name]: readonly [string, string]): number => measure(`${key} ${name}`) + 2;
  // What is at the end of the table, help and how to leave, is what nobody must miss.
  const last = working.slice(-2);
  const lines: (readonly [string, string])[][] = [[], []];
  let line = 0;
  let used = 0;
  for (const entry of working.slice(0, -2)) {
    const room = columns - (line === LINES - 1 ? last.reduce((sum, each) => sum + wide(each), 0) : 0);
    if (used + wide(entry) > room) {
      if (line === LINES - 1) break;
      line += 1;
      used = 0;
    }
    lines[line]?.push(entry);
    used += wide(entry);
  }
  if (line < LINES - 1 && used + last.reduce((sum, each) => sum + wide(each), 0) > columns) line += 1;
  lines[line]?.push(...last);
  return lines.map((entries) => {
    const plain = entries.map(([key, name]) => `${key} ${name}`).join('  ');
    if (measure(plain) > columns) return cutTo(plain, columns, measure);
    return entries.map(([key, name]) => `${paint('key', key)} ${name}`).join('  ');
  });
}
