import type { Key } from 'ink';

const NAMED = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageDown', 'pagedown'],
  ['pageUp', 'pageup'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
] as const satisfies readonly (readonly [keyof Key, string])[];

/**
 * The names of the keys that were pressed: several where they were typed faster than they were read.
 * @example keyNames('jj', key) //=> ['j', 'j']
 */
export function keyNames(input: string, key: Key): readonly string[] {
  if (key.eventType === 'release') return [];
  const named = NAMED.find(([flag]) => key[flag]);
  const [prefix, names] = [
    key.ctrl ? 'ctrl+' : key.meta && !named ? 'meta+' : '',
    named ? [named[1]] : Array.from(input),
  ];
  return names.map((name) => (named && key.shift && named[1] === 'tab' ? 'shift+tab' : prefix + name));
}
