const WIDTH = 24;

/**
 * How far a transfer got, in one line: a bar where its length is known, the amount where it is not.
 * @example progressBar(300_000, 600_000) //=> '[############············]  50 % of 0.6 MB'
 */
export function progressBar(got: number, length: number | null): string {
  if (length === null || length === 0) return `${(got / 1e6).toFixed(1)} MB`;
  const share = Math.min(1, got / length);
  const full = Math.round(share * WIDTH);
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `[${'#'.repeat(full)}${'·'.repeat(WIDTH - full)}] ${percent} % of ${(length / 1e6).toFixed(1)} MB`;
}
