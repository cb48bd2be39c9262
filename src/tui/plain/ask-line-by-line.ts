import { oneLine } from '../../reports/text/one-line.ts';
import { keptChoice } from '../facets/facets.ts';
import { initialState } from '../initial-state.ts';
import type { ReviewEnd } from '../review-session.ts';
import { ruledWords } from '../deciding/verdict-words.ts';
import { readInto, saveFrom } from '../saving.ts';
import { decidedBy, selected, type ReviewState } from '../state.ts';
import { createStore, type Store } from '../store.ts';
import { browsed, furthered } from './answers.ts';
import { changeTexts } from './change-text.ts';
import { mendErrands } from '../mending/errands.ts';
import { goBack } from './go-back.ts';
import { toldTexts } from './conflict-text.ts';
import { obey } from './obey.ts';
import type { PlainSession } from './plain-session.ts';
import { questionText } from './question-text.ts';

/** What the state is told that it has room for; nothing is laid out here. */
const SIZE = { columns: 80, rows: 24 };

/** The review line by line, with the decisions, the undoing and the words of the screen; it ends with the answers. */
export async function askLineByLine(session: PlainSession): Promise<ReviewEnd> {
  const { callbacks, answers, say, wait, undecidable } = session;
  const store = createStore(initialState({ ...session, size: SIZE }));
  const read = async (): Promise<void> => readInto(store, callbacks.read);
  const settled = saveFrom(store, callbacks.save, read);
  const errands = mendErrands(store, callbacks, read);
  const tell = (): void => toldTexts(store.get()).forEach((line) => say(line));
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
    else if ('errand' in answered && answered.errand === 'mend') errands.mend();
    else await obey(answered, store, session, tell);
    await settled();
    const { refused } = store.get();
    if (refused) await errands.askAgain(refused);
    else if (changesFiles(before) !== changesFiles(store.get())) await read();
    const isRuled = before.mode.name !== 'mend' && store.get().done.length > before.done.length;
    const decided = isRuled ? selected(before) : undefined;
    const ruled = decided && store.get().overlay.get(decided.id);
    if (ruled) {
      say(`Decided: ${oneLine(ruledWords(ruled, decided.positions.length))} (z undoes it).`);
      // The next that is undecided is what anyone wants then.
      store.dispatch({ type: 'next-undecided' });
    }
    sayNotice(store, say);
    const { mode } = store.get();
    if (mode.name === 'mend' && mode !== before.mode) changeTexts(mode.mends).forEach(say);
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

/** How many changes to files were made, and are not undone. */
function changesFiles({ done }: ReviewState): number {
  return done.filter(({ mend }) => mend !== undefined).length;
}

/** What is said once is not to be said with the next answer again. */
function sayNotice(store: Store, say: (line: string) => void): void {
  const { notice, mode } = store.get();
  if (notice === null) return;
  say(notice);
  // A day that is none is no offer, and a change that was not made is shown anew.
  if (mode.name === 'mend') store.dispatch({ type: 'notice', notice: null });
  else store.dispatch({ type: mode.name === 'until' ? 'until' : 'cancel' });
}
