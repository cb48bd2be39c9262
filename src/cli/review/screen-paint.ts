import { createPaint, type Background, type Depth, type Paint } from '../../tui/theme.ts';
import type { Environment } from '../environment.ts';
import { hasColor } from '../style.ts';

/** The looks of this terminal, by what it says of itself. */
export function screenPaint(environment: Environment, wanted: boolean): Paint {
  return createPaint(depthOf(environment, wanted), backgroundOf(environment));
}

/** Terminals whose letters have no looks: the VT52, and the VT100 without its option for them (`-nav` in terminfo). */
const BARE = /^(?:unknown|vt52|.*-nav(?:-w)?)$/;

function depthOf(environment: Environment, wanted: boolean): Depth {
  if (BARE.test(environment.variables['TERM'] ?? '')) return 'bare';
  if (!hasColor(environment.stdout, environment, wanted)) return 'none';
  const { TERM = '', COLORTERM = '' } = environment.variables;
  return /256|direct|kitty|ghostty|alacritty/.test(TERM) || /truecolor|24bit/.test(COLORTERM) ? '256' : '16';
}

/** Some terminals say their colours, the last of them that of the ground: 7 and 15 are white. */
function backgroundOf({ variables }: Environment): Background {
  return /;(?:7|15)$/.test(variables['COLORFGBG'] ?? '') ? 'light' : 'dark';
}
