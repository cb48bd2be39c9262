import type { Find } from './find.ts';
import type { TypeName } from '../values/value.ts';

/** What can say a value of a type: the first group that a quote has anything of. Types that are not listed are read by nobody. */
export const SAID_BY: Readonly<Partial<Record<TypeName, readonly (readonly Find['type'][])[]>>> = {
  money: [['money'], ['number', 'quantity']],
  date: [['date']],
  time: [['time']],
  quantity: [['quantity', 'number', 'duration']],
  percentage: [['percentage'], ['ratio']],
  ratio: [['ratio']],
  duration: [['duration', 'quantity']],
};

/** Whether words can be read for values of a type. */
export function isReadable(type: TypeName): boolean {
  return SAID_BY[type] !== undefined;
}
