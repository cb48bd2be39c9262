import { Box, Text } from 'ink';
import { useSyncExternalStore, type ReactNode } from 'react';
import { oneLine } from '../../reports/text/one-line.ts';
import { asideOf, promptOf } from '../bar/prompt.ts';
import { helpLines } from '../help/help-lines.ts';
import { mendLines } from '../mending/mend-lines.ts';
import { narrowed, targetWords } from '../mending/moving-claim.ts';
import type { ReviewSession } from '../review-session.ts';
import { placesOf } from '../places-to-open.ts';
import { selected, type ReviewState } from '../state.ts';
import type { Store } from '../store.ts';
import { conflictText, placeText } from './conflict-text.ts';

/** Nothing is cut, since nothing is laid out. */
const ROOM = 10_000;
const PAGE_WIDTH = 80;

function letters(text: string): number {
  return text.length;
}

/** What a screen reader is told, by the same keys: what is selected and what was said, never a whole screen. */
export function Spoken({ session, store }: { readonly session: ReviewSession; readonly store: Store }): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { mode } = state;
  const text = promptOf({ ...state, size: { ...state.size, columns: ROOM } }, letters).lines.join('');
  const aside = asideOf(state);
  return (
    <Box flexDirection="column">
      {linesOf(state, session).map((line, index) => (
        <Text key={index}>{line}</Text>
      ))}
      {mode.name === 'facets' && <Facet {...state} />}
      <Item {...state} />
      {'field' in mode && (
        <Box aria-role="textbox">
          <Text>{text}</Text>
        </Box>
      )}
      {aside !== null && <Text>{aside}</Text>}
      {!('field' in mode) && text !== '' && <Text>{text}</Text>}
      {mode.name === 'browse' && <Text aria-label="Question mark: all keys.">? all keys</Text>}
    </Box>
  );
}

function linesOf(state: ReviewState, { callbacks, paint }: ReviewSession): readonly string[] {
  const { mode, overlay, isExplained } = state;
  const page = { width: PAGE_WIDTH, measure: letters, paint, textOf: callbacks.textOf };
  if (mode.name === 'help') return helpLines(state, page);
  if (mode.name === 'mend') return mendLines(mode, page);
  const conflict = selected(state);
  if (mode.name !== 'browse' || !conflict) return mode.name === 'browse' ? [placeText(state)] : [];
  const steps = isExplained ? callbacks.reasoning(conflict.id, ROOM) : [];
  return [placeText(state), ...conflictText(conflict, overlay), ...steps];
}

function Facet({ mode, chosen }: ReviewState): ReactNode {
  const option = mode.name === 'facets' ? mode.options[mode.option] : undefined;
  if (!option) return null;
  const { facet, value, size } = option;
  return (
    <Box aria-role="checkbox" aria-state={{ checked: chosen[facet]?.has(value) === true }}>
      <Text>{`${facet} ${oneLine(value)}, ${String(size)}`}</Text>
    </Box>
  );
}

function Item(state: ReviewState): ReactNode {
  const words = itemOf(state);
  return words === null ? null : (
    <Box aria-role="menuitem">
      <Text>{words}</Text>
    </Box>
  );
}

function itemOf(state: ReviewState): string | null {
  const { mode } = state;
  const target = mode.name === 'target' ? narrowed(mode)[mode.option] : undefined;
  if (target) return oneLine(targetWords(target));
  const place = mode.name === 'claims' ? placesOf(state)[mode.option] : undefined;
  return place ? `${oneLine(place.file)} line ${String(place.line)}: ${place.words}` : null;
}
