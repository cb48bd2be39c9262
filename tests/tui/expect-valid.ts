import { expect } from 'vitest';
import { layoutOf } from '../../src/tui/layout.ts';
import type { ReviewState } from '../../src/tui/state.ts';

/** What must hold of every state. */
export function expectValid(state: ReviewState): void {
  const { rows, at, top, anchor, conflicts, mode, overlay, size } = state;
  if (rows.length === 0) expect(at).toBe(-1);
  else expect(typeof rows[at]).toBe('number');
  expect(top).toBeGreaterThanOrEqual(0);
  if (at >= 0) {
    expect(at).toBeGreaterThanOrEqual(top);
    expect(at).toBeLessThan(top + layoutOf(size).bodyRows);
  }
  if (anchor !== null) expect(typeof rows[anchor]).toBe('number');
  for (const row of rows) if (typeof row === 'number') expect(conflicts[row]).toBeDefined();
  if ('field' in mode) {
    expect(mode.field.at).toBeGreaterThanOrEqual(0);
    expect(mode.field.at).toBeLessThanOrEqual(mode.field.text.length);
  }
  if (mode.name === 'mend') expect(mode.mends[mode.option]).toBeDefined();
  for (const ruled of overlay.values()) expect(ruled?.reason.trim()).not.toBe('');
  expect(state.scroll).toBeGreaterThanOrEqual(0);
}
