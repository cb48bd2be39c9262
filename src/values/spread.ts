import { add, formatDecimal, parseDecimal, subtract } from './decimal.ts';

const SIGN = '(?:±|\\+\\/[-−–]|plus or minus)';
const NUMBER = '[-−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
/** Behind the tolerance alone, it may not be meant for a figure that has its thousands already. */
const SCALE = /^(?:thousand|million|milliard|billion|trillion)/i;
/** The unit may stand behind both figures, `14 kg ± 0.5 kg`, and polls give points of a share: `27% ± 2 points`. */
const SPREAD = new RegExp(`^(\\D*?)(${NUMBER})\\s*([^\\d±+]*?)\\s*${SIGN}\\s*(${NUMBER})\\s*(\\D*)$`, 'is');
const POINTS = /^(?:percentage )?points?$/i;
const HAS_SIGN = /±|\+\/|plus or minus/i;

/**
 * A figure with its tolerance as the range that it is, `38..40 °C` for `39 ± 1 °C`; null where there is none, or where
 * the tolerance is told in another unit, as a share of the figure.
 * @example withSpread('14 ± 0.5 kg') //=> '13.5..14.5 kg'
 */
export function withSpread(text: string): string | null {
  if (!HAS_SIGN.test(text)) return null;
  const [, before = '', figure = '', unit = '', tolerance = '', after = ''] = SPREAD.exec(text) ?? [];
  const behind = after.trim();
  const isOne = unit === '' || unit === behind || (unit === '%' && POINTS.test(behind));
  if (figure === '' || !isOne || /^[-−]/.test(tolerance)) return null;
  if (unit === '' && SCALE.test(behind) && Number(plain(figure)) >= 1000) return null;
  const ends = spreadEnds(plain(figure), plain(tolerance));
  const space = unit === '' && /\s$/.test(text.slice(0, text.length - after.length)) ? ' ' : '';
  return `${before}${ends.join('..')}${unit === '' ? space : unit === '%' ? '' : ' '}${unit === '' ? behind : unit}`;
}

/**
 * The ends of a figure with its tolerance, as finely as the finer of the two is told.
 * @example spreadEnds('14', '0.5') //=> ['13.5', '14.5']
 */
export function spreadEnds(figure: string, tolerance: string): readonly [low: string, high: string] {
  const decimals = Math.max(decimalsOf(figure), decimalsOf(tolerance));
  const [x, t] = [parseDecimal(figure), parseDecimal(tolerance)];
  return [fixed(formatDecimal(subtract(x, t)), decimals), fixed(formatDecimal(add(x, t)), decimals)];
}

function plain(figure: string): string {
  return figure.replaceAll(',', '').replace('−', '-');
}

function decimalsOf(figure: string): number {
  return /\.(\d+)$/.exec(figure)?.[1]?.length ?? 0;
}

function fixed(figure: string, decimals: number): string {
  const missing = decimals - decimalsOf(figure);
  if (missing <= 0) return figure;
  return `${figure}${figure.includes('.') ? '' : '.'}${'0'.repeat(missing)}`;
}
