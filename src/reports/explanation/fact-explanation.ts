import { escapeControls } from '../../model/escape-controls.ts';
import type { FactDeclaration } from '../../model/fact.ts';
import type { ReportedClaim, ReportedConflict, ReportedRemark } from '../../model/report.ts';
import type { ReportOptions } from '../report-format.ts';
import { claimLines } from '../text/claim-lines.ts';
import { glossary, listing, section } from './section.ts';

/** All that is known of a fact. */
export interface KnownFact {
  readonly fact: string;
  /** The fact in words. */
  readonly name: string;
  readonly declaration: FactDeclaration;
  readonly claims: readonly ReportedClaim[];
  readonly conflicts: readonly ReportedConflict[];
  /** Why claims that differ agree, or are not compared. */
  readonly remarks: readonly ReportedRemark[];
}

/** More claims than anybody reads. */
const MOST = 200;

/** What a fact is, who says what of it, and what was found there. */
export function factExplanation(known: KnownFact, options: ReportOptions): readonly string[] {
  const { fact, name, declaration, claims, conflicts, remarks } = known;
  const { type, unit, changes } = declaration;
  const omitted = claims.length > MOST ? claims.length - MOST : undefined;
  const [said = []] = claimLines([{ claims: claims.slice(0, MOST), value: null, omitted }], options);
  return [
    ...section(
      `${escapeControls(fact)}, a fact`,
      glossary(
        [
          ['name', escapeControls(name)],
          ['type', `${type}${unit === undefined ? '' : ` in ${escapeControls(unit)}`}`],
          ...(changes === null ? [] : [['changes', changes === 'either' ? 'rising or falling' : changes] as const]),
        ],
        options,
      ),
      options,
    ),
    ...section(
      'Who says what',
      said.length === 0 ? listing(['Nobody claims anything on it.'], options) : said,
      options,
    ),
    ...section(
      'In conflict',
      glossary(
        conflicts.map(({ id, message }) => [id, escapeControls(message)] as const),
        options,
      ),
      options,
    ),
    ...section(
      'Compatible, or not compared',
      listing(
        remarks.map(({ why }) => escapeControls(why)),
        options,
      ),
      options,
    ),
  ];
}
