import type { ReportedClaim, ReportedConflict } from '../../model/report.ts';
import type { ReportOptions } from '../report-format.ts';
import { oneLine } from './one-line.ts';
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

/** The lists of a conflict: one a position, then what fits several of them, then what is superseded or withdrawn. */
export function claimListsOf({
  positions,
  fits,
  superseded = [],
}: Pick<ReportedConflict, 'positions' | 'fits' | 'superseded'>): readonly ListedClaims[] {
  return [
    ...positions.map(({ claims, value, omitted }) => ({ claims, value, omitted })),
    { claims: fits, value: null },
    { claims: superseded, value: null },
  ];
}

/** What a claim says in one text, and what needs lines of its own. */
interface Row {
  readonly claim: ReportedClaim;
  readonly said: string;
  readonly alone: readonly string[];
}

/** A quote as it is shown: what stands within a line with quotation marks, and what has a line of its own as it likes. */
export type ShowQuote = (claim: ReportedClaim, quote: string) => string;

/**
 * A claim a line: where it stands, then what it says in the quoted words. All lists of one finding share one column, so
 * they are laid out together.
 */
export function claimLines(
  lists: readonly ListedClaims[],
  options: ReportOptions,
  show: ShowQuote | null = null,
): readonly (readonly string[])[] {
  const { measure, width, paint } = options;
  const tables = lists.map(({ claims, value }) => claims.map((claim) => rowOf(claim, value, show)));
  const column = INDENT + 2 + Math.max(0, ...tables.flat().map(({ claim }) => measure(placeOf(claim) + roleOf(claim))));
  const room = width - column;
  const beside = room >= NARROWEST || tables.flat().every(({ said }) => measure(said) <= room);
  return tables.map((rows, index) => [
    ...rows.flatMap((row) => linesOf(row, beside ? column : null, options)),
    ...(lists[index]?.omitted === undefined
      ? []
      : [' '.repeat(INDENT) + paint('quiet', `and ${String(lists[index].omitted)} more`)]),
  ]);
}

function rowOf(claim: ReportedClaim, value: string | null, show: ShowQuote | null): Row {
  // Of a value that is its quote, one is enough: the value, unless more is shown of the quote.
  const isOnce = claim.quote === claim.value && claim.value !== value;
  const words = claim.value === value || (isOnce && show) ? [] : [oneLine(claim.value)];
  const quote = claim.quote === null || (isOnce && !show) ? [] : [(show ?? showQuote)(claim, claim.quote)];
  const turned = [...words, ...quote].filter(isRightToLeft);
  // A value that takes a line of its own still stands before its quote.
  const first = words.some(isRightToLeft);
  const quoted = quote.filter((text) => !isRightToLeft(text));
  const said = [...words.filter((text) => !isRightToLeft(text)), ...(first ? [] : quoted), ...notes(claim)];
  return { claim, said: said.join(' '), alone: first ? [...turned, ...quoted] : turned };
}

const showQuote: ShowQuote = (_claim, quote) => (isRightToLeft(quote) ? oneLine(quote) : inQuotes(oneLine(quote)));

/** Quotation marks around a text that may have some of its own. */
export function inQuotes(text: string): string {
  return /["“”„‟]/u.test(text) ? `‘${text}’` : `“${text}”`;
}

/** @param column where what is said begins; null where it goes below the place */
function linesOf({ claim, said, alone }: Row, column: number | null, options: ReportOptions): readonly string[] {
  const { measure, paint, width } = options;
  const role = roleOf(claim);
  const wide = measure(placeOf(claim) + role);
  const where = ' '.repeat(INDENT) + paintedPlace(claim, options);
  const marked = role === '' ? '' : paint('quiet', role.trimStart());
  const place =
    role === '' ? [where] : INDENT + wide <= width ? [`${where} ${marked}`] : [where, ' '.repeat(INDENT + 2) + marked];
  const below = (text: string): readonly string[] => paragraph({ text, indent: INDENT + 2 }, options);
  const own = alone.flatMap(below);
  if (said === '') return [...place, ...own];
  if (column === null) return [...place, ...below(said), ...own];
  const [first = '', ...rest] = paragraph({ text: said, indent: column }, options);
  return [(place[0] ?? '') + ' '.repeat(column - INDENT - wide) + first.slice(column), ...rest, ...own];
}

/** How firmly it is said and by whom, where the source does not simply say it. */
function notes({ stance, saidBy, tag }: ReportedClaim): readonly string[] {
  const firmness = stance === undefined || (stance === 'attributed' && saidBy !== undefined) ? [] : [stance];
  const tagged = tag === undefined ? [] : [`tagged in ${oneLine(tag.file)}:${String(tag.line)}`];
  const all = [...firmness, ...(saidBy === undefined ? [] : [`said by ${oneLine(saidBy)}`]), ...tagged];
  return all.length === 0 ? [] : [`(${all.join(', ')})`];
}

function placeOf({ file, line }: ReportedClaim): string {
  return `${oneLine(file)}:${String(line)}`;
}

/** What the source is, where it is more or less than a report. */
function roleOf({ role }: ReportedClaim): string {
  return role === undefined ? '' : ` ${role}`;
}

/** The source's id, which is the name of its file, is what the eye looks for. */
function paintedPlace(claim: ReportedClaim, { paint }: ReportOptions): string {
  const place = placeOf(claim);
  const id = oneLine(claim.source);
  const at = place.lastIndexOf(id);
  return at === -1 ? place : paint('quiet', place.slice(0, at)) + id + paint('quiet', place.slice(at + id.length));
}
