import type { Fault } from '../model/problem.ts';

/** The YAML at the top of a Markdown file. */
export interface FrontMatter {
  /** The YAML behind as many spaces as stand before it, so that every place in it is one of the file; null without any. */
  readonly yaml: string | null;
  /** What is wrong with how it begins or ends. */
  readonly fault: Fault | null;
}

const OPENING = /^(?:---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /^---[ \t]*$/m;
const KEY = /^(?:[ \t]*(?:#.*)?(?:\r\n|\n|\r))*[\w-]+[ \t]*:/;

/**
 * Finds the front matter of a Markdown file: YAML between two lines of three dashes, the first of which begins the file.
 * @example frontMatter('---\nrole: draft\n---\nWords').yaml //=> '   \nrole: draft\n'
 */
export function frontMatter(file: string): FrontMatter {
  const [opening = ''] = OPENING.exec(file) ?? [];
  const rest = file.slice(opening.length);
  if (opening === '') return { yaml: null, fault: null };
  if (opening.startsWith('+')) return { yaml: null, fault: /^\+\+\+[ \t]*$/m.test(rest) ? toml : null };
  const end = rest.search(CLOSING);
  if (end !== -1) return { yaml: `   ${opening.slice(3)}${rest.slice(0, end)}`, fault: null };
  return { yaml: null, fault: KEY.test(rest) ? unclosed : null };
}

const unclosed: Fault = {
  code: 'markdown/front-matter',
  message: 'The front matter begins here and has no end, so nothing of it was read.',
  hint: 'Write a line of three dashes, ---, behind it.',
};

const toml: Fault = {
  code: 'markdown/front-matter',
  message: 'This front matter is TOML, which is not read.',
  hint: 'Write it as YAML, between two lines of three dashes.',
};
