/** The one list that holds nothing. */
export const NONE: readonly never[] = [];

/** A list as it is, or the one of all that hold nothing: where there are a hundred thousand, each would take room of its own. */
export function orNone<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list;
}
