import type { Binding } from './keys/binding.ts';
import { CONFLICT_KEYS } from './keys/conflict-keys.ts';
import { DECIDING_KEYS } from './keys/deciding-keys.ts';
import { LEAVING_KEYS } from './keys/leaving-keys.ts';
import { LINE_KEYS } from './keys/line-keys.ts';
import { LIST_KEYS } from './keys/list-keys.ts';
import { MENU_KEYS } from './keys/menu-keys.ts';
import { PAGING_KEYS } from './keys/paging-keys.ts';

/** Every key, in the order of the bar: it, the help screen and docs/reference/keys.md are made from these. */
export const BINDINGS: readonly Binding[] = [
  ...DECIDING_KEYS,
  ...CONFLICT_KEYS,
  ...LIST_KEYS,
  ...PAGING_KEYS,
  ...MENU_KEYS,
  ...LINE_KEYS,
  ...LEAVING_KEYS,
];
