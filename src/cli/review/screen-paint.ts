import { createPaint, type Background, type Depth, type Paint } from '../../tui/theme.ts';
import type { Environment } from '../environment.ts';
import { hasColor } from '../style.ts';

/** The looks of this terminal, by what it says of itself. */
export function screenPaint(environment: Environment, wanted: boolean): Paint {
  return createPaint(depthOf(environment, wanted), backgroundOf(environment));
}

function depthOf(environment: Environment, wanted: boolean): Depth {
  if (!hasColor(environment.stdout, environment, wanted)) return 'none';
  const { TERM = '', COLORTERM = '' } = environment.variables;
  return /256|direct|kitty|ghostty|alacritty/.test(TERM) || /truecolor|24bit/.test(COLORTERM) ? '256' : '16';
}

/** Some terminals say their colours, the last of them that of the ground: 7 and 15 are white. */
function backgroundOf({ variables }: Environment): Background {
  return /;(?:7|15)$/.test(variables['COLORFGBG'] ?? '') ? 'light' : 'dark';
}
