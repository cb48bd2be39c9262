/** Lists of files, and those that have to be there. */
const LISTS = { sources: true, rules: true, rates: false } as const;

/**
 * What is wrong with the form of a project that a program hands over, in a sentence; null where nothing is. The types say it
 * to a program in TypeScript, and to no other.
 * @example formFault({ sources: [{ path: 'a.yaml', text: 'claims: []' }] }) //=> 'rules must be a list of { path, text }, not undefined.'
 */
export function formFault(project: unknown): string | null {
  if (typeof project !== 'object' || project === null)
    return `A project is { sources, rules }, not ${kindOf(project)}.`;
  const given = project as Readonly<Record<string, unknown>>;
  for (const [name, isNeeded] of Object.entries(LISTS)) {
    const list = given[name];
    if (list === undefined && !isNeeded) continue;
    if (!Array.isArray(list)) return `${name} must be a list of { path, text }, not ${kindOf(list)}.`;
    const wrong = list.findIndex((file) => !isFile(file));
    if (wrong !== -1) return `${name}[${String(wrong)}] must be { path, text }, both strings.`;
  }
  for (const name of ['decisions', 'baseline']) {
    const file = given[name];
    if (file !== undefined && file !== null && !isFile(file)) return `${name} must be { path, text }, both strings.`;
  }
  return given['texts'] === undefined || Array.isArray(given['texts'])
    ? null
    : `texts must be a list of { name, sha256, text }, not ${kindOf(given['texts'])}.`;
}

function isFile(file: unknown): boolean {
  if (typeof file !== 'object' || file === null) return false;
  const { path, text } = file as Readonly<Record<string, unknown>>;
  return typeof path === 'string' && typeof text === 'string';
}

function kindOf(value: unknown): string {
  return value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : value instanceof Promise
        ? 'a promise'
        : typeof value;
}
