import { isEmpty, valueOf, type ListNode, type MapNode } from '../documents/node.ts';
import { quotedForm } from '../documents/quoted-form.ts';
import type { Proposal } from './propose.ts';

/** What a new source file says of its text. */
export interface Head {
  readonly language: string | null;
  readonly published: string | null;
  readonly sha256: string;
  /** From the project's folder; null for a text that stays outside. */
  readonly path: string | null;
}

/** A source file with proposed claims. */
export function newSource({ language, published, sha256, path }: Head, proposals: readonly Proposal[]): string {
  return [
    ...(language === null ? [] : [`language: ${language}`]),
    ...(published === null ? [] : [`published: ${published}`]),
    'text:',
    `  sha256: ${sha256}`,
    ...(path === null ? [] : [`  path: ${quotedForm(path)}`]),
    'claims:',
    ...claimLines(proposals, '  '),
    '',
  ].join('\n');
}

/**
 * A source file with proposed claims behind those that it has; nothing else in it changes.
 * @returns null where its claims are written in a form that takes no more behind them, such as `[ … ]`
 */
export function withProposals(text: string, root: MapNode, proposals: readonly Proposal[]): string | null {
  const place = placeIn(text, root);
  if (!place) return null;
  const { start, end, before, indent } = place;
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = [...before, ...claimLines(proposals, indent)].map((line) => line + newLine).join('');
  const added = text.slice(0, start) + (needsBreak(text, start) ? newLine : '');
  return added + lines + text.slice(end);
}

/** What of a file the proposals replace, which is nothing but an empty list, and what stands before them. */
interface Insertion {
  readonly start: number;
  readonly end: number;
  readonly before: readonly string[];
  readonly indent: string;
}

function placeIn(text: string, root: MapNode): Insertion | null {
  const index = root.keys.indexOf('claims');
  const claims = root.values[index];
  if (root.flow && root.keys.length > 0) return null;
  if (!claims) return { start: text.length, end: text.length, before: ['claims:'], indent: '  ' };
  if (hasNoClaims(root)) {
    const start = root.keyStarts[index] ?? 0;
    const line = text.slice(start, endOfLine(text, start));
    const [written, rest = ''] =
      /^(?:claims|"claims"|'claims')[ \t]*:[ \t]*(?:\[[ \t]*\]|~|null)?[ \t]*(#.*)?$/i.exec(line.trimEnd()) ?? [];
    if (written === undefined) return null;
    const end = Math.min(text.length, endOfLine(text, start) + 1);
    return { start, end, before: [`claims:${rest === '' ? '' : ` ${rest}`}`], indent: '  ' };
  }
  if (claims.kind !== 'list') return null;
  const indent = indentOf(text, claims);
  const at = endOfList(text, claims);
  return indent === null ? null : { start: at, end: at, before: [], indent };
}

/** Whether a source file has its head only: no `claims`, or none under it. */
export function hasNoClaims(root: MapNode): boolean {
  const claims = valueOf(root, 'claims');
  return !claims || isEmpty(claims) || (claims.kind === 'list' && claims.items.length === 0);
}

function needsBreak(text: string, at: number): boolean {
  return at > 0 && text.charAt(at - 1) !== '\n';
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function claimLines(proposals: readonly Proposal[], indent: string): readonly string[] {
  return proposals.flatMap(({ fact, candidates, value, note, quote, prefix }) => {
    const hint = fact !== null || candidates.length === 0 ? '' : ` # ${candidates.join(', ')}`;
    return [
      `${indent}- fact: ${fact ?? 'todo'}${hint}`,
      `${indent}  value: ${quotedForm(value ?? 'todo')}${note === null ? '' : ` # ${note}`}`,
      `${indent}  quote: ${quotedForm(quote)}`,
      ...(prefix === null ? [] : [`${indent}  prefix: ${quotedForm(prefix)}`]),
    ];
  });
}

/** The offset behind the last line of a list. */
function endOfList(text: string, { items }: ListNode): number {
  const last = items.at(-1);
  return Math.min(text.length, endOfLine(text, Math.max((last?.end ?? 0) - 1, last?.start ?? 0)) + 1);
}

/** What stands before the dashes of a list in lines; null for one in brackets. */
function indentOf(text: string, { items }: ListNode): string | null {
  const [, indent = null] =
    /(?:^|\n)([ \t]*)-(?:[ \t]+|(?:[ \t]*(?:#[^\n]*)?\r?\n)+[ \t]*)$/.exec(text.slice(0, items[0]?.start ?? 0)) ?? [];
  return indent;
}
