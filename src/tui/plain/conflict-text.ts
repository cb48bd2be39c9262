import type { NamedCause } from '../../model/finding.ts';
import type { ReportedClaim, ReportedConflict } from '../../model/report.ts';
import { oneLine } from '../../reports/text/one-line.ts';
import { decisionLines } from '../evidence/decision-lines.ts';
import { partsApart, tellingWords, type Apart } from '../evidence/parts-apart.ts';
import { witnessWords } from '../evidence/witness-words.ts';
import { chosenWords } from '../facets/facets.ts';
import { isUndecided, type Overlay } from '../ruled.ts';
import { faultWords } from '../faults.ts';
import { selected, type ReviewState } from '../state.ts';
import { capitalized } from '../../values/capitalized.ts';

const SENTENCE = 1500;
/** Who listens to them cannot skim. */
const MOST_CLAIMS = 5;

/** The selected conflict, with where it stands and what keeps the input from being read as a whole. */
export function toldTexts(state: ReviewState): readonly string[] {
  const conflict = selected(state);
  const fault = faultWords(state);
  return [
    '',
    ...(fault === null ? [] : [fault]),
    placeText(state),
    ...(conflict ? conflictText(conflict, state.overlay) : []),
  ];
}

/**
 * A conflict in sentences, a line each: to be heard, or read where there is no screen. Nothing is told by a sign, by its
 * place or by a colour, and lines are as long as they are.
 */
export function conflictText(conflict: ReportedConflict, overlay: Overlay): readonly string[] {
  const { verdict, severity, message, scope, positions, fits, causes, id } = conflict;
  const label = verdict === 'conflict' ? severity : `${verdict}, for information`;
  const partsOf = partsApart(conflict);
  const scopes = Object.entries(scope).map(([key, words]) => `${key} ${words}`);
  return [
    `${capitalized(label)}: ${oneLine(message, SENTENCE)}`,
    ...(scopes.length === 0 ? [] : [`Scope: ${oneLine(scopes.join(', '))}.`]),
    ...decisionLines(conflict, overlay, sentence, (_look, text) => text),
    ...positions.flatMap((position, index) => [
      `Position ${String(index + 1)}: ${oneLine(position.value)}, ${witnessWords(position)}.`,
      ...claimTexts(position.claims, partsOf),
    ]),
    ...(fits.length === 0 ? [] : ['Fits more than one:', ...claimTexts(fits, partsOf)]),
    ...causes.flatMap((cause) => [
      `Cause, ${oneLine(cause.name)}: ${oneLine(cause.text, SENTENCE)}`,
      ...editTexts(cause),
    ]),
    `Rule ${oneLine(conflict.rule)}, id ${oneLine(id)}.`,
  ];
}

/** What another's source says is not to be mended here. */
function editTexts({ edit, byHand }: NamedCause): readonly string[] {
  const shown = edit ?? byHand;
  if (!shown) return [];
  const words = `${oneLine(shown.replacement)}${shown.alters === 'source' ? ',' : ''} in ${oneLine(shown.file)}.`;
  if (shown.alters === 'source') return [`It may be a slip for ${words}`];
  return [edit ? `To mend it: ${words}` : `To mend it, the words first and then their tag: ${words}`];
}

function claimTexts(
  claims: readonly ReportedClaim[],
  partsOf: (claim: ReportedClaim, quote: string) => Apart,
): readonly string[] {
  const more = claims.length - MOST_CLAIMS;
  return [
    ...claims.slice(0, MOST_CLAIMS).map((claim) => {
      const { source, file, line, quote, value } = claim;
      const telling = quote === null ? '' : tellingWords(partsOf(claim, quote).parts());
      const words = quote === null ? oneLine(value) : `“${oneLine(quote)}”${telling === '' ? '' : `, ${telling}`}`;
      return `  ${oneLine(source)}, ${oneLine(file)} line ${String(line)}: ${words}`;
    }),
    ...(more > 0 ? [`  and ${String(more)} more.`] : []),
  ];
}

function sentence(name: string, text: string): readonly string[] {
  return [`${capitalized(name)}: ${text}.`];
}

/** Where the selected conflict stands among all, and how many wait. @example 'Conflict 2 of 5, 4 undecided.' */
export function placeText({ rows, at, conflicts, overlay, chosen }: ReviewState): string {
  const listed = rows.filter((row) => typeof row === 'number');
  const place = rows.slice(0, at + 1).filter((row) => typeof row === 'number').length;
  const undecided = conflicts.reduce((sum, conflict) => sum + Number(isUndecided(conflict, overlay)), 0);
  const words = oneLine(chosenWords(chosen));
  const only = words === '' ? '' : `, only ${words}`;
  if (listed.length === 0) return `No conflicts${only}.`;
  return `Conflict ${String(place)} of ${String(listed.length)}${only}, ${String(undecided)} undecided${only === '' ? '' : ' in all'}.`;
}
