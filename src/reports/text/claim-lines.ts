import { escapeControls } from '../../model/escape-controls.ts';
import type { ReportedClaim } from '../../model/report.ts';
import type { ReportOptions } from '../report-format.ts';
import { paragraph } from './paragraph.ts';
import { isRightToLeft } from './right-to-left.ts';

/** Fewer columns than this make a quote a ribbon: it goes below its place then. */
const NARROWEST = 30;
const INDENT = 4;

/** Claims to be listed together, and the value that stands above them and need not be said again. */
export interface ListedClaims {
  readonly claims: readonly ReportedClaim[];
  readonly value: string | null;
  readonly omitted?: number | undefined;
}

/**
 * A claim a line: where it stands, then what it says in the quoted words. All lists of one finding share one column, so
 * they are laid out together.
 */
export function claimLines(lists: readonly ListedClaims[], options: ReportOptions): readonly (readonly string[])[] {
  const places = lists.flatMap(({ claims }) => claims.map((claim) => options.measure(placeOf(claim))));
  const column = INDENT + Math.max(0, ...places) + 2;
  return lists.map((list) => [
    ...list.claims.flatMap((claim) => linesOf(claim, list.value, column, options)),
    ...(list.omitted === undefined
      ? []
      : [' '.repeat(INDENT) + options.paint('quiet', `and ${String(list.omitted)} more`)]),
  ]);
}

function linesOf(
  claim: ReportedClaim,
  value: string | null,
  column: number,
  options: ReportOptions,
): readonly string[] {
  const place = ' '.repeat(INDENT) + paintedPlace(claim, options);
  const quote = claim.quote === null ? null : escapeControls(claim.quote);
  const words = claim.value === value && quote !== null ? null : escapeControls(claim.value);
  const reordered = [words, quote].filter((text) => text !== null && isRightToLeft(text));
  const said = [
    words === null || reordered.includes(words) ? '' : words,
    quote === null || reordered.includes(quote) ? '' : `“${quote}”`,
    notes(claim),
  ].filter((text) => text !== '');
  const below = (text: string): readonly string[] => paragraph({ text, indent: INDENT + 2 }, options);
  const own = reordered.flatMap((text) => below(text ?? ''));
  if (said.length === 0) return [place, ...own];
  const text = said.join(' ');
  if (options.width - column < Math.min(NARROWEST, options.measure(text))) return [place, ...below(text), ...own];
  const gap = column - INDENT - options.measure(placeOf(claim));
  const [first = '', ...rest] = paragraph({ text, indent: column }, options);
  return [place + ' '.repeat(gap) + first.slice(column), ...rest, ...own];
}

function notes({ stance, saidBy }: ReportedClaim): string {
  const firmness = stance === undefined || stance === 'attributed' ? [] : [stance];
  const speaker = saidBy === undefined ? (stance === 'attributed' ? ['attributed'] : []) : [`said by ${escapeControls(saidBy)}`];
  const all = [...firmness, ...speaker];
  return all.length === 0 ? '' : `(${all.join(', ')})`;
}

function placeOf({ file, line }: ReportedClaim): string {
  return `${escapeControls(file)}:${String(line)}`;
}

/** The source's id, which is the name of its file, is what the eye looks for. */
function paintedPlace(claim: ReportedClaim, { paint }: ReportOptions): string {
  const place = placeOf(claim);
  const id = escapeControls(claim.source);
  const at = place.lastIndexOf(id);
  return at === -1
    ? place
    : paint('quiet', place.slice(0, at)) + id + paint('quiet', place.slice(at + id.length));
}
