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
  const named = NAMED.find(([flag]) => key[flag])?.[1];
  if (named !== undefined) return [named === 'tab' && key.shift ? 'shift+tab' : named];
  const prefix = key.ctrl ? 'ctrl+' : key.meta ? 'meta+' : '';
  return Array.from(input, (letter) => CONTROLS.get(letter) ?? prefix + letter);
}

/** Keys that come as one with others are letters to Ink. */
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\t', 'tab'],
  ['\u001b', 'escape'],
  ['\u0003', 'ctrl+c'],
  ['\u0004', 'ctrl+d'],
  ['\u0008', 'backspace'],
  ['\u0015', 'ctrl+u'],
  ['\u007f', 'backspace'],
]);
