import { attributeOf, subjectOf } from '../../model/fact.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { OptionFault } from '../kind.ts';
import { optionFault, unknownName } from '../option-fault.ts';
import { pattern } from '../pattern.ts';
import type { RankOptions } from './rank.options.ts';

/** What is wrong with the options of a rule on ranks: it covers no rank, or names attributes that its classes do not have. */
export function rankFaults({ facts, date, within = {} }: RankOptions, vocabulary: Vocabulary): readonly OptionFault[] {
  if (vocabulary.isOpen) return [];
  const patterns = (facts === undefined ? ['*'] : typeof facts === 'string' ? [facts] : facts).map(pattern);
  const covered = vocabulary.facts().filter((fact) => patterns.some(({ bind }) => bind(fact) !== null));
  const ranks = covered.filter((fact) => vocabulary.fact(fact)?.type === 'rank');
  if (ranks.length === 0) {
    const hint = 'Name facts of type rank, or take the rule out: until then it finds nothing.';
    return facts !== undefined && covered.length > 0
      ? [optionFault('facts', 'None of the facts of the rule is of type rank.', hint)]
      : [];
  }
  const classes = new Set(ranks.map((fact) => vocabulary.classOf(subjectOf(fact))));
  const attributes = new Map(
    vocabulary
      .facts()
      .filter((fact) => classes.has(vocabulary.classOf(subjectOf(fact))))
      .map((fact) => [attributeOf(fact), fact]),
  );
  return [
    ...(date === undefined ? [] : attributeFaults('date', date, attributes, vocabulary)),
    ...Object.entries(within).flatMap(([key, attribute]) => [
      ...keyFaults(key, vocabulary),
      ...attributeFaults('within', attribute, attributes, vocabulary),
    ]),
  ];
}

function attributeFaults(
  option: 'date' | 'within',
  attribute: string,
  attributes: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
): readonly OptionFault[] {
  const fact = attributes.get(attribute);
  const message = `No subject that is ranked has an attribute "${attribute}".`;
  if (fact === undefined)
    return [unknownName(option, message, [attribute, attributes.keys(), 'Declare it in the class.'])];
  const type = vocabulary.fact(fact)?.type ?? '';
  if (option !== 'date' || type === 'date') return [];
  return [
    optionFault(option, `"${attribute}" is of type ${type}, not a date.`, 'Name the attribute that dates a subject.'),
  ];
}

function keyFaults(key: string, { scopeKeys }: Vocabulary): readonly OptionFault[] {
  if (scopeKeys.includes(key)) return [];
  const otherwise = `Declare it under scopes; there are ${scopeKeys.join(', ')}.`;
  return [unknownName('within', `No scope key "${key}" is declared.`, [key, scopeKeys, otherwise])];
}
