/** Why a text could not be read as a value: what is wrong, and what would be right. It gets its place from the loader. */
export interface Fault {
  readonly code: `value/${string}`;
  readonly message: string;
  readonly hint: string | null;
}

/** @example fault('unreadable', 'Not a day: "soon"', 'write 2026-03-04') */
export function fault(code: string, message: string, hint: string | null = null): Fault {
  return { code: `value/${code}`, message, hint };
}

/** Tells a fault from what a reader gives when all is well. */
export function isFault(result: object): result is Fault {
  return 'code' in result && 'hint' in result;
}
