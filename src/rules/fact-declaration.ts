import { valueOf, type Node } from '../documents/node.ts';
import { factBeside, type FactDeclaration } from '../model/fact.ts';
import type { FactType, TypeName } from '../values/value.ts';
import { wordOf, wordsOf } from './rule-file.ts';

/** Gives the declaration of a fact, by the fact's name. */
export type Declare = (fact: string) => FactDeclaration;

/**
 * A declaration, for any fact that it covers. A status takes the table of states that its class shares a name with, unless
 * it names one.
 */
export function factDeclaration(node: Node, className: string): Declare {
  if (node.kind !== 'map') return () => ({ type: 'text', ...NOTHING });
  const get = (key: string): string | undefined => wordOf(valueOf(node, key));
  const [unit, is, of, sides] = [get('unit'), get('is'), wordsOf(valueOf(node, 'of')), wordsOf(valueOf(node, 'sides'))];
  const type = (get('type') ?? 'text') as TypeName;
  const [rateDate, changes] = [get('rate-date'), get('changes')];
  const shared: FactDeclaration = {
    ...NOTHING,
    type,
    ...(unit === undefined ? {} : { unit }),
    ...(is === undefined ? {} : { is: is as NonNullable<FactType['is']> }),
    ...(of.length === 0 ? {} : { of }),
    ...(sides.length === 0 ? {} : { sides }),
    ...(type === 'status' ? { states: get('states') ?? className } : {}),
    label: get('label') ?? null,
    changes: changes === undefined || changes === 'no' ? null : (changes as FactDeclaration['changes']),
    ...(changes === 'no' ? { isSettled: true as const } : {}),
    along: get('along') ?? 'as-of',
  };
  if (rateDate === undefined || rateDate.includes('.')) {
    // One declaration for all facts: what is read by it is remembered by it.
    const declared: FactDeclaration = { ...shared, rateDate: rateDate ?? null };
    return () => declared;
  }
  return (fact) => ({ ...shared, rateDate: factBeside(fact, rateDate) });
}

const NOTHING = { label: null, changes: null, along: 'as-of', rateDate: null } as const;
