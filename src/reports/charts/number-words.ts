const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const;

/** The word of scale in which numbers up to a size are told; none below ten thousand, or past what words are for. */
export function scaleFor(largest: number): readonly [factor: number, word: string] {
  const size = Math.abs(largest);
  if (size < 1e4 || size >= 1e15) return [1, ''];
  return SCALES.find(([factor]) => size >= factor) ?? [1, ''];
}

/**
 * A number for an axis, in the same words everywhere, whatever the locale.
 * @param places digits after the point that the steps of the axis need
 * @example numberWords(-1234.5, 1) //=> '−1,234.5'
 */
export function numberWords(value: number, places: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (size >= 1e15 || (size > 0 && size < 1e-6)) return sign + exponential(size);
  const [whole = '', rest] = size.toFixed(Math.min(20, Math.max(0, places))).split('.');
  const parted = whole.length < 5 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${sign}${parted}${rest === undefined ? '' : `.${rest}`}`;
}

function exponential(size: number): string {
  const [digits = '', power = ''] = size
    .toExponential(2)
    .replace(/\.?0+e/, 'e')
    .split('e');
  return `${digits === '1' ? '' : `${digits} × `}10^${power.replace('+', '').replace('-', '−')}`;
}
