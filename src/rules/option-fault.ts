import { didYouMean } from '../documents/did-you-mean.ts';
import type { OptionFault } from './kind.ts';

/** An option of a rule that has the right form and cannot be meant. @example optionFault('needs', 'No fact …', 'Declare it.') */
export function optionFault(option: string, message: string, hint: string): OptionFault {
  return { option, fault: { code: 'rules/option', message, hint } };
}

/** An option that names what is not there: the hint asks for the nearest name, or says what else to do. */
export function unknownName(
  option: string,
  message: string,
  [name, known, otherwise]: readonly [name: string, known: Iterable<string>, otherwise: string],
): OptionFault {
  const near = didYouMean(name, known);
  return optionFault(option, message, near === null ? otherwise : `Did you mean "${near}"?`);
}
