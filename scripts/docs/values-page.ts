import type { Duration } from '../../src/values/duration.ts';
import { isFault, type Fault } from '../../src/values/fault.ts';
import { VALUE_TYPES } from '../../src/values/registry.ts';
import type { FactType, TypeName, Value, ValueType } from '../../src/values/value.ts';
import { parseRules } from '../../src/rules/parse-rules.ts';
import { code, fence, page, table } from './page.ts';
import { VALUE_EXAMPLES, VALUE_RULES, type ValueExamples } from './value-examples.ts';

const { lexicon } = parseRules([{ path: 'rules/example.yaml', text: VALUE_RULES }]).vocabulary;

/** Reads the words of an example as a claim's value would be read. */
export function readExample(name: TypeName, words: string): Value | Fault {
  return typeNamed(name).read(words, { type: name, ...VALUE_EXAMPLES[name].fact }, lexicon);
}

/** The page of all types of value: what is read, what it allows, how it compares, and what is refused. */
export function valuesPage(): string {
  return page(
    'Types of value',
    'A value is the set of things that its words allow and, inside it, what they most likely mean. Two values are *equal* ' +
      'where both sets are the same, *compatible* where what they most likely mean meets, *possible* where they meet ' +
      'only outside of that, in *conflict* where they do not meet at all, and *incomparable* where they do not speak of ' +
      'one kind of thing.',
    ...[...VALUE_TYPES.keys()].flatMap((name) => section(name, VALUE_EXAMPLES[name])),
    '## Names in the examples',
    'The states and entities above are declared so:',
    fence('yaml', VALUE_RULES),
  );
}

function section(name: TypeName, { summary, fact, words, pairs, refused }: ValueExamples): readonly string[] {
  const declared = fact === undefined ? '' : ` Declared here as ${code(declarationOf({ type: name, ...fact }))}.`;
  return [
    `## ${name}`,
    `${summary}${declared}`,
    table(
      ['written', 'allows', 'most likely'],
      words.map((text) => [code(text), ...sets(typeNamed(name), read(name, text))]),
    ),
    table(
      ['one', 'another', 'verdict', 'why'],
      pairs.map(([a, b]) => {
        const { verdict, why } = typeNamed(name).compare(read(name, a), read(name, b));
        return [code(a), code(b), verdict, why];
      }),
    ),
    ...(refused.length === 0 ? [] : [refusals(name, refused)]),
  ];
}

function sets(type: ValueType, value: Value): readonly [string, string] {
  if (value.likely === value.allowed) return [type.describe(value), 'the same'];
  return [type.describe({ ...value, likely: value.allowed }), type.describe(narrowed(value))];
}

/** The value as if it allowed no more than what it most likely means; a duration keeps its sets in its own unit as well. */
function narrowed(value: Value): Value {
  if (value.type !== 'duration') return { ...value, allowed: value.likely };
  const { likely } = (value as Duration).stated;
  const narrow: Duration = { ...(value as Duration), allowed: value.likely, stated: { allowed: likely, likely } };
  return narrow;
}

function refusals(name: TypeName, refused: readonly string[]): string {
  return table(
    ['refused', 'why', 'what would be right'],
    refused.map((text) => {
      const fault = readExample(name, text);
      if (!isFault(fault)) throw new Error(`${name}: "${text}" was read`);
      return [text === '' ? 'nothing at all' : code(text), fault.message, fault.hint ?? ''];
    }),
  );
}

function read(name: TypeName, words: string): Value {
  const value = readExample(name, words);
  if (isFault(value)) throw new Error(`${name}: ${value.message}`);
  return value;
}

export function typeNamed(name: TypeName): ValueType {
  const type = VALUE_TYPES.get(name);
  if (!type) throw new Error(`No type ${name}`);
  return type;
}

function declarationOf(fact: FactType): string {
  const entries = Object.entries(fact).map(
    ([key, value]) => `${key}: ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}`,
  );
  return `{ ${entries.join(', ')} }`;
}
