import type { Binding } from '../keys/binding.ts';
import type { ReviewState } from '../state.ts';

/** Keys of the screen that are answers here as well; those of looking about need a screen. */
export const KEYS: readonly string[] = ['b', 's', 'a', 'd', 'u', 'j', 'k', 'n', 'N', 'w', 'x', 'z', 'Z', 'q', '?'];

/** What a key is called where so many positions are decided on. */
export function nameOf({ name, now }: Binding, state: ReviewState): string | null {
  return now?.(state).name ?? name;
}
