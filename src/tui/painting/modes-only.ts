import type { Terminal } from '../review-session.ts';

/** Codes that set a mode of the terminal: which screen it shows, whether the cursor is seen, how a paste is told. */
// eslint-disable-next-line no-control-regex
const MODES = /^(?:\u001b\[\?\d+[hl])*$/;

const OWN_SCREEN = '\u001b[?1049h';

/**
 * The stream of a terminal for Ink, which keeps its modes: what is drawn goes past Ink, and of what it would draw, an empty
 * frame, nothing is let through. The screen that the program has to itself shows something by the time Ink asks for it first.
 */
export function modesOnly(stdout: Terminal['stdout']): Terminal['stdout'] {
  let isEntered = false;
  const isLetThrough = (text: string): boolean => {
    const isFirst = text === OWN_SCREEN && !isEntered;
    isEntered ||= isFirst;
    return !isFirst && MODES.test(text);
  };
  const write = (text: string, ...more: readonly unknown[]): boolean => {
    const done = more.find((each) => typeof each === 'function') as (() => void) | undefined;
    return stdout.write(isLetThrough(text) ? text : '', done);
  };
  return new Proxy(stdout, {
    get: (target, key) => {
      if (key === 'write') return write;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
    },
  });
}
