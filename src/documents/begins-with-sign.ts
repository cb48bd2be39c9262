import type { Fault } from '../model/problem.ts';
import { quotedForm } from './quoted-form.ts';

/** The dashes and the key that stand before a value on its line. */
const before = /^ *(?:- +)*([^\s"'#:{}[\]]+: +)?/;
/** What is a block scalar's header whole (YAML 1.2.2, 8.1.1), with nothing behind it but a comment. */
const header = /^[|>][-+1-9]{0,2}(?: +#.*| *)$/;

/**
 * The fault of a text without quotes that begins with a sign of YAML's own, where that is why a line cannot be read; null
 * where it is not. In `> 90%` YAML takes the > for the header of a text on the lines below.
 *
 * @param offset where a parser stopped, in UTF-16 units
 * @returns where the text begins as well, which is before that place on its line
 *
 * @example beginsWithSign('share: > 90%\n', 9)?.fault.hint //=> 'Write it in quotes: "> 90%"'
 */
export function beginsWithSign(
  text: string,
  offset: number,
): { readonly offset: number; readonly fault: Fault } | null {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const line = text.slice(lineStart).split(/[\r\n]/, 1)[0] ?? '';
  const stopped = offset - lineStart;
  const [lead = '', key] = before.exec(line) ?? [];
  const rest = line.slice(lead.length);
  const bracketed = /^[[{]/.test(rest);
  if (bracketed && !goesOn(rest.slice(0, Math.max(0, stopped - lead.length)))) return within(line, lineStart, stopped);
  const meant = rest.replace(/ #.*$/, '').replace(/[\s,]+$/, '');
  const sign =
    bracketed ||
    /^[%@`*&!]/.test(rest) ||
    (/^[|>]/.test(rest) && !header.test(rest)) ||
    (key !== undefined && /^[-?:](?: |$)/.test(rest));
  return sign && lead.length <= stopped ? found(lineStart + lead.length, meant) : null;
}

/** Whether brackets are closed again that hold no keys: a list or a map would have ended with them. */
function goesOn(read: string): boolean {
  const count = (bracket: RegExp): number => read.match(bracket)?.length ?? 0;
  return !read.includes(': ') && count(/[[{]/g) > 0 && count(/[[{]/g) === count(/[\]}]/g);
}

/** The same for a value between braces or brackets, which ends with a comma or with them. */
function within(line: string, lineStart: number, stopped: number): ReturnType<typeof beginsWithSign> {
  const last = [...line.slice(0, stopped + 1).matchAll(/(?:[{[] *|[,:] +)(?=[^\s{[])/g)].at(-1);
  if (last === undefined) return null;
  const start = last.index + last[0].length;
  const rest = line.slice(start);
  const [meant = ''] = rest.split(/,(?:\s|$)| *[\]}]/, 1);
  return /^(?:[|>%@`*&!]|[-?] )/.test(rest) ? found(lineStart + start, meant.trimEnd()) : null;
}

function found(offset: number, meant: string): ReturnType<typeof beginsWithSign> {
  const message = `A text that begins with ${meant.charAt(0)} must stand in quotes.`;
  return { offset, fault: { code: 'yaml/syntax', message, hint: `Write it in quotes: ${quotedForm(meant)}` } };
}
