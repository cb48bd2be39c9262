import { type Problem, problemAt } from '../model/problem.ts';

/** The characters that YAML forbids to stand in a file as they are (YAML 1.2.2, 5.1). */
const forbidden =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The first character in a text that YAML forbids, with the number of the others; null where there is none. */
export function controlCharacters(file: string, text: string): Problem | null {
  forbidden.lastIndex = 0;
  const first = forbidden.exec(text);
  if (first === null) return null;
  let others = 0;
  while (forbidden.exec(text) !== null) others++;
  const unit = first[0].charCodeAt(0);
  const named = `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
  const more = others === 0 ? '' : ` (and ${others} more in this file)`;
  return problemAt(file, text, first.index, {
    code: 'file/control-character',
    message: `The control character ${named} stands here${more}; YAML allows none but tab and line break.`,
    hint: `Delete it, or write it as \\${unit < 0x100 ? 'x' : 'u'}${unit.toString(16).padStart(unit < 0x100 ? 2 : 4, '0')} within double quotes.`,
  });
}
