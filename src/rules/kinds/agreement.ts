import { foundOn } from '../found-on.ts';
import { defineKind } from '../kind.ts';
import { unknownName } from '../option-fault.ts';
import { agreementExamples } from './agreement.examples.ts';
import { agreementOn } from './agreement.fold.ts';
import { widened } from './agreement.widen.ts';
import { isLeftToBetter, isLeftToReference } from './agreement.leaves.ts';

/** Claims of one fact and scope agree: no single world that fits them all, no agreement. */
export const agreement = defineKind<Options>({
  name: 'agreement',
  summary: 'Claims of one fact and scope can all be true together.',
  span: 'fact',
  concerns: ({ isUnanimous }) => !isUnanimous,
  options: (z) => ({
    'ignore-scope': z
      .union([z.string(), z.array(z.string())])
      .meta({ examples: ['law'] })
      .optional()
      .describe(
        'Keys of scope to leave out of account: what conflicts only without them is a warning, where it would not be compared',
      ),
  }),
  faults: (options, { scopeKeys }) =>
    keysOf(options)
      .filter((key) => !scopeKeys.includes(key))
      .map((key) =>
        unknownName('ignore-scope', `No scope key "${key}" is declared.`, [
          key,
          scopeKeys,
          `Declare it under scopes; there are ${scopeKeys.join(', ')}.`,
        ]),
      ),
  examples: agreementExamples,
  check: (application, options) =>
    foundOn(application, (fact, evidence) => {
      const claims = evidence.claimsOn(fact);
      if (isLeftToBetter(fact, claims, evidence) || isLeftToReference(fact, claims, evidence)) return {};
      const keys = keysOf(options);
      return keys.length === 0 ? agreementOn(fact, evidence) : widened(fact, keys, evidence);
    }),
});

interface Options {
  readonly 'ignore-scope'?: string | readonly string[];
}

function keysOf({ 'ignore-scope': keys = [] }: Options): readonly string[] {
  return typeof keys === 'string' ? [keys] : keys;
}
