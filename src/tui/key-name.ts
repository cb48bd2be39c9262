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
  return Array.from(input, (letter) => CONTROLS.get(letter) ?? controlName(letter) ?? prefix + letter);
}

/** A letter that was typed with Ctrl. @example controlName('\u0003') //=> 'ctrl+c' */
function controlName(letter: string): string | null {
  // eslint-disable-next-line no-control-regex
  return /^[\u0001-\u001a]$/.test(letter) ? `ctrl+${String.fromCharCode(letter.charCodeAt(0) + 96)}` : null;
}

/** Keys that come as one with others are letters to Ink. */
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\t', 'tab'],
  ['\u001b', 'escape'],
  ['\u0008', 'backspace'],
  ['\u007f', 'backspace'],
]);
