import { attributeOf } from '../../model/fact.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { minorUnits } from '../../values/currency.ts';
import type { OptionFault } from '../kind.ts';
import { optionFault, unknownName } from '../option-fault.ts';
import { pattern } from '../pattern.ts';
import type { RequirementOptions } from './requirement.options.ts';
import { list } from './requirement.missing.ts';

/** What is wrong with the options of a requirement: it asks for nothing, or for what no source could ever give. */
export function requirementFaults(options: RequirementOptions, vocabulary: Vocabulary): readonly OptionFault[] {
  const { needs, scope, currency } = options;
  if (list(needs).length + list(scope).length === 0 && currency === undefined) {
    const hint = 'Say what must be claimed too: needs, scope or currency.';
    return [optionFault('needs', 'The rule asks for nothing.', hint)];
  }
  const isCurrency = currency === undefined || minorUnits(currency) !== undefined;
  return [
    ...list(needs).flatMap((need) => needFaults(need, vocabulary)),
    ...list(scope).flatMap((key) => keyFaults(key, vocabulary)),
    ...(isCurrency
      ? []
      : [optionFault('currency', `"${currency}" is not a currency of ISO 4217.`, 'Write a code such as EUR.')]),
  ];
}

function needFaults(need: string, { facts, isOpen, fact }: Vocabulary): readonly OptionFault[] {
  const name = need.startsWith('*.') ? need.slice(2) : need;
  const isAttribute = !name.includes('.');
  const { bind } = pattern(name);
  const known = isAttribute ? [...new Set(facts().map(attributeOf))] : facts();
  if (isOpen || fact(need) || known.some((other) => bind(other) !== null)) return [];
  const message = isAttribute ? `No fact has an attribute "${name}".` : `No fact "${name}" is declared.`;
  return [unknownName('needs', message, [name, known, 'Correct the name, or declare the fact.'])];
}

function keyFaults(key: string, { scopeKeys }: Vocabulary): readonly OptionFault[] {
  if (scopeKeys.includes(key)) return [];
  const otherwise = `Declare it under scopes; there are ${scopeKeys.join(', ')}.`;
  return [unknownName('scope', `No scope key "${key}" is declared.`, [key, scopeKeys, otherwise])];
}
