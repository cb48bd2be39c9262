/** A number with its noun. @example count(1, 'witness', 'witnesses') //=> '1 witness' */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

/** Parts of an enumeration in words. @example enumerate(['1 error', '2 warnings']) //=> '1 error and 2 warnings' */
export function enumerate(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
