import type { Background } from '../../model/overview.ts';
import type { ReportedClaim, ReportedConflict, ReportedVerdict } from '../../model/report.ts';
import { letterOf } from '../charts/chart-row.ts';
import { editWords, type EditWords } from '../edit-words.ts';
import type { ReportOptions } from '../report-format.ts';
import { count } from '../text/count.ts';
import { withheldWords } from '../text/withheld-words.ts';
import { inert } from './inert.ts';
import { tableOf } from './table-of.ts';

const SENTENCE = 1500;

/** A conflict with all its evidence: a row for each claim, causes and edits, what was decided, and the reasoning. */
export function conflictSection(
  conflict: ReportedConflict,
  background: Background | null,
  { textOf }: ReportOptions,
): string {
  const { positions, fits, superseded = [], causes, decision, contradicts, message, withheld } = conflict;
  const rows = [
    ...positions.flatMap(({ claims, value, witnesses, omitted = 0 }, index) => {
      const position = `**${letterOf(index)}** ${inert(value)} (${count(witnesses, 'witness', 'witnesses')})`;
      return [
        ...claims.map((claim, at) => rowOf(claim, at === 0 ? position : letterOf(index))),
        ...(omitted > 0 ? [[letterOf(index), `and ${String(omitted)} more`, '', '', '']] : []),
      ];
    }),
    ...fits.map((claim) => rowOf(claim, 'fits')),
    ...superseded.map((claim) => rowOf(claim, 'superseded')),
  ];
  const named = causes.map((cause) => {
    const words = editWords(conflict, cause, textOf);
    const told = words ? ` ${edited(words)}` : '';
    return `- Likely cause, ${inert(cause.name)}: ${inert(cause.text, SENTENCE)}${told}\n`;
  });
  return [
    `\n### ${inert(message, SENTENCE)}\n\n${labelsOf(conflict)}\n\n`,
    tableOf(['Position', 'Value', 'Quote', 'Source', 'Place'], rows),
    '\n',
    ...named,
    ...(withheld ? [`- Kept back: ${inert(withheldWords(withheld), SENTENCE)}\n`] : []),
    ...(decision ? [`- Decided: ${rulingOf(decision)}\n`] : []),
    ...(contradicts ? [`- Contradicts what was decided: ${rulingOf(contradicts)}\n`] : []),
    reasoningOf(background),
  ].join('');
}

function edited({ label, was, between, instead, before, where }: EditWords): string {
  const old = was === null ? '' : inert(was) + between;
  return `${label === 'mend' ? 'Mend' : 'Slip'}: ${old}**${inert(instead)}**${before}${inert(where)}.`;
}

function labelsOf({
  id,
  severity,
  verdict,
  change,
  state,
  about,
  scope,
  kind,
  isCorrectionDue,
}: ReportedConflict): string {
  const parts = [
    verdict === 'conflict' ? severity : verdict,
    ...(change === undefined ? [] : [change]),
    ...(state === 'open' ? [] : [state]),
    ...(isCorrectionDue ? ['correction due'] : []),
    ...(about === null ? [] : [`about ${about}`]),
    ...Object.entries(scope).map(([key, words]) => `${key}: ${words}`),
    kind,
    id,
  ];
  return parts.map((part) => inert(part)).join(' · ');
}

function rowOf(
  { value, quote, source, stance, saidBy, role, file, line }: ReportedClaim,
  position: string,
): readonly string[] {
  const notes = [
    ...(role === undefined ? [] : [role]),
    ...(stance === undefined ? [] : [stance]),
    ...(saidBy === undefined ? [] : [`said by ${saidBy}`]),
  ];
  const who = notes.length === 0 ? source : `${source} (${notes.join(', ')})`;
  return [
    position,
    inert(value),
    quote === null ? '' : `“${inert(quote)}”`,
    inert(who),
    inert(`${file}:${String(line)}`),
  ];
}

/** What was decided, by whom, when and why. */
export function rulingOf({ verdict, by, at, until, reason }: ReportedVerdict): string {
  const days = until === undefined ? at : `${at}, until ${until}`;
  return `**${inert(verdict)}**, ${inert(by)}, ${inert(days)}${reason === '' ? '' : `: ${inert(reason, SENTENCE)}`}`;
}

function reasoningOf(background: Background | null): string {
  if (!background || background.reasoning.length === 0) return '';
  const steps = background.reasoning.map((step, index) => `${String(index + 1)}. ${inert(step, SENTENCE)}\n`);
  return `\n<details><summary>Why, step by step</summary>\n\n${steps.join('')}\n</details>\n`;
}
