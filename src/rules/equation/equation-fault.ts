import { attributeOf, subjectOf } from '../../model/fact.ts';
import type { Fault } from '../../model/problem.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { pattern } from '../pattern.ts';
import { bind, namesIn, type Bound } from './bind-equation.ts';
import { measureOfFact } from './measure.ts';
import { mismatchIn } from './mismatch.ts';
import { isPoint } from './point.ts';
import { parseEquation, type Equation } from './parse-equation.ts';
import { isEquationFault } from './read-operand.ts';

/** What is wrong with an equation: its form, its names, or what it adds and holds equal. Null where nothing is. */
export function faultIn(text: string, vocabulary: Vocabulary): Fault | null {
  const equation = parseEquation(text);
  if (isEquationFault(equation)) return equation;
  return hyphenFault(equation, vocabulary) ?? subjectFault(equation) ?? measureFault(equation, vocabulary);
}

function refuse(message: string, hint: string): Fault {
  return { code: 'rules/option', message, hint };
}

/** `now-before` is a name of its own; where only `now` and `before` are declared, a difference was meant. */
function hyphenFault(equation: Equation, { facts, isOpen }: Vocabulary): Fault | null {
  const { names } = namesIn(equation);
  if (isOpen || !names.some((name) => name.includes('-'))) return null;
  const known = new Set(facts().flatMap((fact) => [fact, attributeOf(fact)]));
  for (const name of names) {
    if (known.has(name)) continue;
    for (let at = name.indexOf('-'); at > 0; at = name.indexOf('-', at + 1)) {
      const [one, other] = [name.slice(0, at), name.slice(at + 1)];
      if (known.has(one) && known.has(other))
        return refuse(`No fact is called "${name}"; a hyphen belongs to a name`, `Write ${one} - ${other}.`);
    }
  }
  return null;
}

/** Beside facts with their full names, nothing would say of which subject the parts are. */
function subjectFault(equation: Equation): Fault | null {
  const { names, patterns } = namesIn(equation);
  const part = patterns.find((text) => !text.includes('.'));
  const [full] = names;
  if (part === undefined || full === undefined || names.some((name) => !name.includes('.'))) return null;
  return refuse(
    `Nothing says of which subject the "${part}" are`,
    `Write ${subjectOf(full)}.${part}, or all names without their subject.`,
  );
}

/** Sides that are measured in different things; told by the declarations of the first subject where they are. */
function measureFault(equation: Equation, vocabulary: Vocabulary): Fault | null {
  const covered = factsOf(equation, vocabulary);
  for (const bound of bind(equation, { known: covered, has: (fact) => vocabulary.fact(fact) !== undefined })) {
    const mismatch = mismatchIn(bound, (at) => measureOf(bound, at, vocabulary));
    if (mismatch !== null) return refuse(`The equation cannot hold: ${mismatch}`, hintOn(bound.facts, vocabulary));
  }
  return null;
}

function hintOn(facts: readonly string[], vocabulary: Vocabulary): string {
  const declared = facts.flatMap((fact) => vocabulary.fact(fact) ?? []);
  return declared.some(isPoint)
    ? 'What lies between two moments is a length of time, takes = arrives - leaves, and a moment and a length of time are a moment; both sides must measure one thing.'
    : 'Percentages and ratios are plain numbers, and an amount divided by an amount is one; both sides must measure one thing.';
}

function measureOf({ facts }: Bound, at: number, vocabulary: Vocabulary): ReturnType<typeof measureOfFact> {
  const fact = facts[at] ?? '';
  const declaration = vocabulary.fact(fact);
  return declaration ? measureOfFact(fact, declaration) : null;
}

/** The declared facts that an equation can speak of. */
function factsOf(equation: Equation, vocabulary: Vocabulary): readonly string[] {
  const { names, patterns } = namesIn(equation);
  const own = new Set(names);
  const covers = patterns.map((text) => ({ dotted: text.includes('.'), ...pattern(text) }));
  return vocabulary.facts().filter((fact) => {
    const attribute = attributeOf(fact);
    return (
      own.has(fact) ||
      own.has(attribute) ||
      covers.some(({ dotted, bind: match }) => match(dotted ? fact : attribute) !== null)
    );
  });
}
