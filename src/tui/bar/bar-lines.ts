import { BINDINGS } from '../keys.ts';
import type { Measure } from '../lines.ts';
import type { ReviewState } from '../state.ts';
import type { Paint } from '../theme.ts';

/** The keys that work now, as many as the screen has room for. */
export function barLines(state: ReviewState, paint: Paint, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { keys, name, lack } of BINDINGS) {
    if (name === null || lack(state) !== null) continue;
    const [key = ''] = keys;
    const wide = measure(`${key} ${name}`);
    if (used + 2 + wide > state.size.columns) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += `${used === 0 ? '' : '  '}${paint('key', key)} ${name}`;
    used += wide + (used === 0 ? 0 : 2);
  }
  return [...lines, line].slice(0, 2);
}
