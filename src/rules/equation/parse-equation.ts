import type { Fault } from '../../model/problem.ts';
import {
  isEquationFault,
  NUMBER,
  readOperand,
  refuse,
  type Expression,
  type Read,
  type Relation,
} from './read-operand.ts';

/** An equation as it was read. */
export interface Equation {
  readonly left: Expression;
  readonly relation: Relation;
  readonly right: Expression;
}

const OPERATORS: ReadonlySet<string> = new Set(['+', '-', '*', '/']);
const DEEPEST = 50;

function isRelation(token: string): token is Relation {
  return token === '=' || token === '<=' || token === '>=';
}

/**
 * Reads `left = right`, or with `<=` or `>=`: names of facts or attributes, numbers, `+ - * /` between spaces,
 * parentheses, `sum(pattern)` and `count(pattern)`.
 * @example parseEquation('growth = (now - before) / before')
 */
export function parseEquation(text: string): Equation | Fault {
  const tokens: readonly string[] = text.match(/[()]|[^\s()]+/g) ?? [];
  const [relation, another] = tokens.filter(isRelation);
  if (relation === undefined) {
    const glued = tokens.find((token) => token.includes('='));
    return glued === undefined
      ? refuse(`No = in the equation "${text}"`)
      : refuse(
          `"${glued}" in an equation`,
          `Write spaces around it: ${glued.replace(/\s*([<>]?=)\s*/, ' $1 ').trim()}.`,
        );
  }
  if (another !== undefined)
    return refuse(`Two signs in one equation: ${relation} and ${another}`, 'Make two rules of it.');
  const at = tokens.indexOf(relation);
  const left = parseSide(tokens.slice(0, at), `before ${relation}`);
  if (isEquationFault(left)) return left;
  const right = parseSide(tokens.slice(at + 1), `behind ${relation}`);
  return isEquationFault(right) ? right : { left, relation, right };
}

/** One side of an equation from its words. */
function parseSide(tokens: readonly string[], where: string): Read {
  let at = 0;
  let depth = 0;

  const sum = (): Read => {
    const terms: { minus: boolean; term: Expression }[] = [];
    for (let minus = false; ; at += 1) {
      const term = product();
      if (isEquationFault(term)) return term;
      terms.push({ minus, term });
      if (tokens[at] !== '+' && tokens[at] !== '-') break;
      minus = tokens[at] === '-';
    }
    return terms.length === 1 ? (terms[0]?.term as Expression) : { op: 'sum', terms };
  };

  const product = (): Read => {
    const factors: { over: boolean; factor: Expression }[] = [];
    for (let over = false; ; at += 1) {
      const factor = operand();
      if (isEquationFault(factor)) return factor;
      factors.push({ over, factor });
      if (tokens[at] !== '*' && tokens[at] !== '/') break;
      over = tokens[at] === '/';
    }
    return factors.length === 1 ? (factors[0]?.factor as Expression) : { op: 'product', factors };
  };

  const operand = (): Read => {
    const token = tokens[at];
    if (token === undefined) return refuse(`Nothing stands ${at === 0 ? where : `behind "${tokens[at - 1] ?? ''}"`}`);
    if (token === ')' || OPERATORS.has(token))
      return refuse(
        `"${token}" where a name or a number should stand${at === 0 ? `, ${where}` : `, behind "${tokens[at - 1] ?? ''}"`}`,
      );
    at += 1;
    if (token === '(') return within();
    if (tokens[at] === '(') return call(token);
    return readOperand(token);
  };

  const within = (): Read => {
    depth += 1;
    if (depth > DEEPEST)
      return refuse('Parentheses in parentheses, far deeper than anybody reads', 'Make several facts of it.');
    const inner = sum();
    if (isEquationFault(inner)) return inner;
    if (tokens[at] !== ')')
      return refuse(tokens[at] === undefined ? 'A parenthesis that is not closed' : extra(tokens[at]));
    at += 1;
    depth -= 1;
    return inner;
  };

  const call = (name: string): Read => {
    if (name !== 'sum' && name !== 'count')
      return refuse(
        `"${name}(": there is no such function`,
        'There are sum(pattern) and count(pattern); between two names write an operator.',
      );
    const [pattern = ')', close] = tokens.slice(at + 1, at + 3);
    const inner = NUMBER.test(pattern) || pattern === ')' ? refuse('') : readOperand(pattern.replaceAll('*', 'x'));
    if (close !== ')' || isEquationFault(inner))
      return refuse(
        `${name}(…) takes one pattern of facts`,
        `Write it as ${name}(cost-*) or ${name}(*.cost); between facts write +.`,
      );
    at += 3;
    return { op: name === 'sum' ? 'total' : 'count', pattern };
  };

  const side = sum();
  if (isEquationFault(side) || at === tokens.length) return side;
  return tokens[at] === ')' ? refuse('A parenthesis is closed that was never opened') : refuse(extra(tokens[at]));
}

function extra(token: string | undefined): string {
  return `No operator before "${token ?? ''}"`;
}
