import { oneLine } from '../../reports/text/one-line.ts';
import { keptChoice } from '../facets/facets.ts';
import { faultWords } from '../faults.ts';
import { initialState } from '../initial-state.ts';
import type { Callbacks, ReviewEnd, ReviewSession } from '../review-session.ts';
import { ruledWords } from '../deciding/verdict-words.ts';
import { readInto, saveFrom } from '../saving.ts';
import { decidedBy, selected } from '../state.ts';
import { createStore, type Store } from '../store.ts';
import { browsed, furthered, questionText, type Answered } from './answers.ts';
import { goBack } from './go-back.ts';
import { conflictText, placeText } from './conflict-text.ts';

/** What a review without a screen begins with. */
export interface PlainSession extends Pick<
  ReviewSession,
  'report' | 'undecidable' | 'unwritable' | 'decisionsFile' | 'today' | 'resume'
> {
  readonly callbacks: Pick<Callbacks, 'save' | 'reasoning' | 'read'>;
  /** Lines as they are answered. */
  readonly answers: AsyncIterable<string>;
  readonly say: (line: string) => void;
  /** Is called where an answer is waited for. */
  readonly wait: () => void;
}

/** What the state is told that it has room for; nothing is laid out here. */
const SIZE = { columns: 80, rows: 24 };

/** The review line by line, with the decisions, the undoing and the words of the screen; it ends with the answers. */
export async function askLineByLine(session: PlainSession): Promise<ReviewEnd> {
  const { callbacks, answers, say, wait, undecidable } = session;
  const store = createStore(initialState({ ...session, size: SIZE }));
  const settled = saveFrom(store, callbacks.save, async () => readInto(store, callbacks.read));
  const tell = (): void => {
    const state = store.get();
    const conflict = selected(state);
    const fault = faultWords(state);
    for (const line of [
      '',
      ...(fault === null ? [] : [fault]),
      placeText(state),
      ...(conflict ? conflictText(conflict, state.overlay) : []),
    ])
      say(line);
  };
  if (store.get().notice !== null) say('The list is narrowed as last time; f all shows all again.');
  store.dispatch({ type: 'cancel' });
  if (undecidable !== null) say(`Nothing can be decided here: ${undecidable}`);
  tell();
  let isFirst = true;
  /** The conflicts that were told before the present one, the latest last. */
  const told: string[] = [];
  const ask = (): void => {
    say(questionText(store.get(), isFirst));
    if (store.get().mode.name === 'browse') isFirst = false;
    wait();
  };
  ask();
  for await (const line of answers) {
    const before = store.get();
    const answered = (before.mode.name === 'browse' ? browsed : furthered)(before, line.trim());
    if ('errand' in answered && answered.errand === 'quit') break;
    if ('errand' in answered && answered.errand === 'back') goBack(store, told, say);
    else await obey(answered, store, session, tell);
    await settled();
    const decided = store.get().done.length > before.done.length ? selected(before) : undefined;
    const ruled = decided && store.get().overlay.get(decided.id);
    if (ruled) {
      say(`Decided: ${oneLine(ruledWords(ruled, decided.positions.length))} (z undoes it).`);
      // The next that is undecided is what anyone wants then.
      store.dispatch({ type: 'next-undecided' });
    }
    sayNotice(store, say);
    const id = selected(store.get())?.id;
    const from = selected(before)?.id;
    const isBack = 'errand' in answered && answered.errand === 'back';
    if (id !== from && from !== undefined && !isBack) told.push(from);
    if (id !== from || store.get().chosen !== before.chosen) tell();
    ask();
  }
  await settled();
  const { grouping, chosen, done } = store.get();
  const id = selected(store.get())?.id;
  return {
    by: 'quit',
    decided: decidedBy(done),
    resume: id === undefined ? null : { id, grouping, chosen: keptChoice(chosen) },
  };
}

async function obey(answered: Answered, store: Store, session: PlainSession, tell: () => void): Promise<void> {
  const { callbacks, say } = session;
  if ('say' in answered) answered.say.forEach(say);
  else if (!('errand' in answered)) answered.forEach(store.dispatch);
  else if (answered.errand === 'tell') tell();
  else if (answered.errand === 'read') {
    const report = await callbacks.read();
    if (typeof report === 'string') say(report);
    else {
      store.dispatch({ type: 'report', report });
      tell();
    }
  } else callbacks.reasoning(selected(store.get())?.id ?? '', Infinity).forEach((line) => say(line));
}

/** What is said once is not to be said with the next answer again. */
function sayNotice(store: Store, say: (line: string) => void): void {
  const { notice, mode } = store.get();
  if (notice === null) return;
  say(notice);
  // A day that is none is no offer.
  store.dispatch({ type: mode.name === 'until' ? 'until' : 'cancel' });
}
