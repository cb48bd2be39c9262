import { Box, Text, useApp, useInput, useWindowSize } from 'ink';
import { useEffect, useReducer, type ReactNode } from 'react';
import stringWidth from 'string-width';
import { barLines } from './bar/bar-lines.ts';
import { evidenceLines } from './evidence/evidence-lines.ts';
import { bindingOf } from './keys.ts';
import { keyNames } from './key-name.ts';
import { layoutOf, SMALLEST } from './layout.ts';
import { listLines } from './list/list-lines.ts';
import type { ReviewSession } from './review-session.ts';
import { initialState, reduce, selected, type ReviewState } from './state.ts';
import type { Paint } from './theme.ts';

/** The whole screen. */
export function App({ report, paint }: Pick<ReviewSession, 'report' | 'paint'>): ReactNode {
  const size = useWindowSize();
  const { exit } = useApp();
  const [state, dispatch] = useReducer(reduce, null, () => initialState(report, size));
  useEffect(() => dispatch({ type: 'resize', size }), [size]);
  useInput((input, key) => {
    for (const name of keyNames(input, key)) {
      if (name === 'ctrl+c') exit('interrupted');
      const binding = bindingOf(name);
      if (binding?.lack(state) !== null) continue;
      if (binding.action === 'quit') exit('quit');
      else dispatch(binding.action);
    }
  });
  return (
    <Box width={size.columns} height={size.rows} overflow="hidden">
      <Text wrap="truncate">{screenLines({ ...state, size }, paint).join('\n')}</Text>
    </Box>
  );
}

/** Every line of the screen. */
function screenLines(state: ReviewState, paint: Paint): readonly string[] {
  const { columns, rows } = state.size;
  const { isTooSmall, isWide, listWidth, evidenceWidth, bodyRows } = layoutOf(state.size);
  if (isTooSmall) {
    const [least, has] = [SMALLEST, state.size].map((size) => `${String(size.columns)} × ${String(size.rows)}`);
    return [`Review needs a terminal of ${least ?? ''}`, `characters; this one has ${has ?? ''}. q quits.`].slice(
      0,
      rows,
    );
  }
  const conflict = selected(state);
  const isListShown = isWide || state.focus === 'list';
  const isEvidenceShown = isWide || state.focus === 'evidence';
  const list = isListShown ? listLines(state, paint, stringWidth) : [];
  const all =
    conflict && isEvidenceShown ? evidenceLines(conflict, { width: evidenceWidth, measure: stringWidth, paint }) : [];
  const scroll = Math.min(state.scroll, Math.max(0, all.length - bodyRows));
  const evidence = all.slice(scroll, scroll + bodyRows);
  const body = Array.from({ length: bodyRows }, (_, at) =>
    isWide
      ? `${list[at] ?? ' '.repeat(listWidth)} ${paint('quiet', '│')} ${evidence[at] ?? ''}`
      : ((isListShown ? list : evidence)[at] ?? ''),
  );
  const title = ` gainsay review  ${String(state.conflicts.length)} conflicts, by ${state.grouping}`;
  const bar = barLines(state, paint, stringWidth);
  return [paint('strong', title.slice(0, columns)), ...body, ...bar];
}
