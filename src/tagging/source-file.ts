import { valueOf, type ListNode, type MapNode } from '../documents/node.ts';
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
  const claims = valueOf(root, 'claims');
  if (!claims) return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}claims:\n${block(proposals, '  ')}`;
  if (claims.kind !== 'list') return null;
  const at = endOfList(text, claims);
  if (at === null) return null;
  const before = text.slice(0, at);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${block(proposals, indentOf(text, claims))}${text.slice(at)}`;
}

function block(proposals: readonly Proposal[], indent: string): string {
  return claimLines(proposals, indent)
    .map((line) => `${line}\n`)
    .join('');
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

/** The offset behind the last line of a list in block style. */
function endOfList(text: string, { items }: ListNode): number | null {
  const last = items.at(-1);
  const first = items[0];
  if (!last || !first || !/(?:^|\n)[ \t]*-[ \t]+$/.test(text.slice(0, first.start))) return null;
  const end = text.indexOf('\n', Math.max(last.end - 1, last.start));
  return end === -1 ? text.length : end + 1;
}

function indentOf(text: string, { items }: ListNode): string {
  const start = items[0]?.start ?? 0;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^[ \t]*/.exec(line)?.[0] ?? '  ';
}
