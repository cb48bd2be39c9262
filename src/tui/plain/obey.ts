import { selected } from '../state.ts';
import type { Store } from '../store.ts';
import type { Answered } from './answers.ts';
import type { PlainSession } from './plain-session.ts';

/** Does what an answer comes to. @param tell tells the selected conflict */
export async function obey(answered: Answered, store: Store, session: PlainSession, tell: () => void): Promise<void> {
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
