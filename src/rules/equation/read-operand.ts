import type { Fault } from '../../model/problem.ts';
import { decimal, multiply, parseDecimal, type Decimal } from '../../values/decimal.ts';

/** What one side of an equation comes to, by the names of its facts. */
export type Expression =
  | { readonly op: 'number'; readonly value: Decimal; readonly text: string }
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: 'total' | 'count'; readonly pattern: string }
  | { readonly op: 'sum'; readonly terms: readonly { readonly minus: boolean; readonly term: Expression }[] }
  | { readonly op: 'product'; readonly factors: readonly { readonly over: boolean; readonly factor: Expression }[] };

export type Relation = '=' | '<=' | '>=';

export type Read = Expression | Fault;

const FORM = 'Write it as total = part-one + part-two, with spaces around = + - * /.';
export const NUMBER = /^\d+(?:\.\d+)?%?$/;
const LIKE_A_NUMBER = /^[-+]?[\d.,]+%?$/;
/** Signs that are an operator wherever they stand; a hyphen within a word and a star belong to names. */
const GLUED = /[+/=<>]|^-|-$/;
const PERCENT = decimal(1, -2);

export function isEquationFault(read: object): read is Fault {
  return 'code' in read;
}

export function refuse(message: string, hint = FORM): Fault {
  return { code: 'rules/option', message, hint };
}

/** A number or a name; what else stands there is most often an operator without its spaces. */
export function readOperand(token: string): Read {
  if (NUMBER.test(token)) {
    const value = parseDecimal(token.replace('%', ''));
    return { op: 'number', value: token.endsWith('%') ? multiply(value, PERCENT) : value, text: token };
  }
  if (LIKE_A_NUMBER.test(token))
    return refuse(`Not a number: "${token}"`, 'Write digits with a point for decimals: 1250.5 or 4%.');
  if (token.replace(/^\*\./, '').includes('*'))
    return refuse(
      `A wildcard where one fact should stand: "${token}"`,
      `Write sum(${token}); to multiply, write spaces around *.`,
    );
  if (GLUED.test(token))
    return refuse(
      `"${token}" where a name or a number should stand`,
      `Write spaces around operators: ${token
        .replace(/([+/=<>]+|^-|-$)/g, ' $1 ')
        .replace(/\s+/g, ' ')
        .trim()}.`,
    );
  if (!/^(?:\*\.)?[^*.,;:%'"]+(?:\.[^*.,;:%'"]+)*$/.test(token))
    return refuse(`Not the name of a fact: "${token}"`, 'Write kesra-budget.total, or an attribute alone: total.');
  return { op: 'name', name: token };
}
