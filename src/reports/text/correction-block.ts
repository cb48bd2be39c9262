import type { ReportedCorrection } from '../../model/report.ts';
import type { ReportOptions } from '../report-format.ts';
import { inQuotes } from './claim-lines.ts';
import { oneLine } from './one-line.ts';
import { paragraph } from './paragraph.ts';
import { inGroups } from '../../model/grouped.ts';

/** A published piece with the lines of it that are wrong, and what they should say where that is known. */
export function correctionBlock(corrections: readonly ReportedCorrection[], options: ReportOptions): readonly string[] {
  const { paint } = options;
  const [first] = corrections;
  if (!first) return [];
  const { source, title, url } = first;
  const about = [title, url].flatMap((words) =>
    words === null ? [] : paragraph({ text: oneLine(words), indent: 4 }, options),
  );
  return [
    `  ${paint('strong', oneLine(source))}`,
    ...about,
    ...corrections.flatMap((correction) => [
      ...linesOf(correction).flatMap((text) => paragraph({ text, indent: 4 }, options)),
      `      ${paint('quiet', `gainsay explain ${correction.conflict}`)}`,
    ]),
  ];
}

function linesOf({ claims, instead, facts }: ReportedCorrection): readonly string[] {
  if (claims.length === 0) return [`${oneLine(facts.join(', '))}: the words are under embargo`];
  return claims.map(({ file, line, quote, value }) => {
    const said = `${oneLine(file)}:${String(line)} ${inQuotes(oneLine(quote ?? value))}`;
    return instead === null ? said : `${said} → ${oneLine(instead)}`;
  });
}

/** The corrections of each piece together, in the order of the report. */
export function byPiece(corrections: readonly ReportedCorrection[]): readonly (readonly ReportedCorrection[])[] {
  return inGroups(corrections, ({ source }) => source);
}
