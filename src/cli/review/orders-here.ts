import type { Environment } from '../environment.ts';

/** Who puts letters that are written from right to left in their order, as the config says it. */
export const BIDI = ['auto', 'terminal', 'app', 'off'] as const;
export type Bidi = (typeof BIDI)[number];

/** The first release of VTE, the terminal of GNOME and many others, that reorders: 0.58. */
const VTE_REORDERS = 5800;

/** Terminals that reorder unless told otherwise, by what they call themselves. */
const REORDERING = /^(?:Apple_Terminal|mintty|mlterm)$/;

/**
 * Whether the review has to put letters in the order in which they are seen, since the terminal shows them as they come.
 * Terminals cannot be asked. `auto` goes by the variables that they set: VTE from 0.58 on (`VTE_VERSION`), Konsole
 * (`KONSOLE_VERSION`), mlterm (`MLTERM`), kitty (`KITTY_WINDOW_ID`; it turns the letters of each word) and those that
 * TERM_PROGRAM calls Apple_Terminal or mintty reorder; all others are taken to show what comes.
 */
export function ordersHere(bidi: Bidi, { variables }: Pick<Environment, 'variables'>): boolean {
  if (bidi !== 'auto') return bidi === 'app';
  const { VTE_VERSION = '', TERM_PROGRAM = '', TERM = '' } = variables;
  const isOther = ['KONSOLE_VERSION', 'MLTERM', 'KITTY_WINDOW_ID'].some((name) => (variables[name] ?? '') !== '');
  return !(
    isOther ||
    Number(VTE_VERSION) >= VTE_REORDERS ||
    REORDERING.test(TERM_PROGRAM) ||
    TERM.startsWith('mlterm')
  );
}
