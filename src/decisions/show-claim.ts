import type { Anchor, Anchored } from '../anchors/anchor.ts';
import { selectorsIn } from '../anchors/selectors.ts';
import type { Claim } from '../model/claim.ts';
import type { Open } from '../model/open.ts';
import { placesOf, type Place } from '../model/place.ts';
import type { ReportedClaim } from '../model/report.ts';
import { isOwn, type Source } from '../model/source.ts';
import { createNormalOf } from './normal-of.ts';

/** Shows a claim as the report has it. */
export type Show = (claim: Claim) => ReportedClaim;

/** Shows claims; the table of lines of a source is made once, and only for what is shown. */
export function createShow({ anchors, texts }: Anchored): Show {
  const normalOf = createNormalOf();
  const placeOf = onceASource(({ text }) => placesOf(text));
  const placeInText = onceASource((source) => placesOf(texts.get(source) ?? ''));
  const selectorsOf = onceASource((source) => selectorsIn(texts.get(source) ?? ''));
  // What is wrong in a piece of ours is to be mended in its text.
  const inText = (source: Source, anchor: Anchor): Stretch | null =>
    source.textPath !== null && texts.has(source) && isOwn(source)
      ? stretch(source.textPath, placeInText(source), anchor.start, anchor.end)
      : null;
  return (claim) => {
    const { source, fact, words, quote, value, stance, saidBy, start, end } = claim;
    const tag = stretch(source.file, placeOf(source), start, end);
    const anchor = anchors.get(claim);
    const text = anchor ? inText(source, anchor) : null;
    const { file, line, column, endLine, endColumn } = text ?? tag;
    const shown: Open<ReportedClaim> = {
      source: source.id,
      fact,
      value: words,
      quote,
      normal: normalOf(value),
      file,
      line,
      column,
      endLine,
      endColumn,
    };
    if (text) shown.tag = { file: tag.file, line: tag.line, column: tag.column };
    if (stance !== 'asserted') shown.stance = stance;
    if (saidBy !== null) shown.saidBy = saidBy;
    if (source.language !== null) shown.language = source.language;
    if (source.role !== 'report') shown.role = source.role;
    if (anchor) shown.selectors = selectorsOf(source)(anchor);
    return shown;
  };
}

function onceASource<T>(make: (source: Source) => T): (source: Source) => T {
  const made = new Map<Source, T>();
  return (source) => {
    let known = made.get(source);
    if (known === undefined) made.set(source, (known = make(source)));
    return known;
  };
}

type Stretch = Required<Pick<ReportedClaim, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>>;

function stretch(file: string, placeOf: (offset: number) => Place, start: number, end: number): Stretch {
  const { line, column } = placeOf(start);
  const { line: endLine, column: endColumn } = placeOf(end);
  return { file, line, column, endLine, endColumn };
}
