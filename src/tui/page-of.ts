import { evidenceLines } from './evidence/evidence-lines.ts';
import type { Page } from './evidence/page.ts';
import { helpLines } from './help/help-lines.ts';
import { layoutOf } from './layout.ts';
import { mendLines } from './mending/mend-lines.ts';
import type { Means } from './means.ts';
import { selected, type ReviewState } from './state.ts';

/** The text that can be scrolled: the keys, or the evidence. */
export function pageOf(state: ReviewState, { paint, measure, reasoning, textOf }: Means): readonly string[] {
  const { evidenceWidth } = layoutOf(state.size);
  const page: Page = { width: evidenceWidth, measure, paint, textOf };
  if (state.mode.name === 'help') return helpLines(state, { ...page, width: Math.min(100, state.size.columns) });
  if (state.mode.name === 'mend') return mendLines(state.mode, { ...page, width: Math.min(120, state.size.columns) });
  const conflict = selected(state);
  if (!conflict) return [];
  const steps = state.isExplained ? reasoning(conflict.id, evidenceWidth) : [];
  return evidenceLines(conflict, state.overlay, steps, page);
}
