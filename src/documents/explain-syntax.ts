import { parseAllDocuments, type ErrorCode } from 'yaml';
import { type Fault, type Problem, problemsIn } from '../model/problem.ts';
import { beginsWithSign } from './begins-with-sign.ts';

/** Past this many UTF-16 units the slow parser would take seconds, and the first fault has to do. */
const longest = 2_000_000;

/** Faults in a file past which more of them help nobody. */
const most = 50;

/**
 * Every fault of syntax that the package `yaml` finds: it goes on after a fault, which the fast parser does not, at ten
 * times the cost. Empty where it finds none or gives up.
 */
export function syntaxProblems(file: string, text: string): readonly Problem[] {
  if (text.length > longest) return [];
  const problem = problemsIn(file, text);
  const found = new Map<number, Problem>();
  // What the parser says of the rest of a line that it misread from its first sign on is of no use.
  const misread = new Set<number>();
  for (const error of errorsOf(text)) {
    if (found.size === most) break;
    const offset = Math.min(error.pos[0], text.length);
    const sign = beginsWithSign(text, offset);
    if (sign !== null) {
      const shown = problem(sign.offset, sign.fault);
      if (!misread.has(shown.line)) found.set(sign.offset, shown);
      misread.add(shown.line);
      continue;
    }
    if (found.has(offset)) continue;
    const shown = problem(offset, syntaxFault(error.code, error.message, text, offset));
    if (!misread.has(shown.line)) found.set(offset, shown);
  }
  return [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

function errorsOf(
  text: string,
): readonly { readonly code: ErrorCode; readonly message: string; readonly pos: [number, number] }[] {
  try {
    const documents = parseAllDocuments(text, {
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'silent',
      strict: true,
    });
    return Array.isArray(documents) ? documents.flatMap((document) => document.errors) : [];
  } catch (error) {
    // It descends by recursion, so nesting alone can exhaust the stack; the fast parser's own report then stands.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/**
 * The package's words presuppose YAML's grammar; these say what a writer sees, as far as the code and the place tell
 * it.
 */
function syntaxFault(code: ErrorCode, original: string, text: string, offset: number): Fault {
  const fault = (message: string, hint: string): Fault => ({ code: 'yaml/syntax', message, hint });
  const line = text.slice(offset).split(/[\r\n]/, 1)[0] ?? '';
  if (/^Flow (map|sequence)/.test(original))
    return fault(
      'A { or [ that was opened before is not closed here.',
      'Close it with } or ]; a text that holds brackets needs quotes.',
    );
  if (/["']$/.test(text.slice(0, offset).trimEnd()) && code === 'UNEXPECTED_TOKEN')
    return fault(
      'The text goes on after its closing quote.',
      'Within single quotes write an apostrophe twice, within double quotes write \\" for a quote.',
    );
  if (/closing ["']quote/.test(original))
    return fault(
      'A quote that was opened is not closed up to here.',
      'Close it; a text that only begins with a quote needs other quotes around it.',
    );
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:(\s|$)/.test(line)
        ? fault(
            'A second colon stands in this line, which YAML reads as a key within a value.',
            'Write a text that holds a colon and a space in quotes.',
          )
        : fault(
            'The next line holds a key, but is indented as if this text went on.',
            'Let the keys of one map begin in one column.',
          );
    case 'TAB_AS_INDENT':
      return fault('The line is indented with a tab.', 'Indent with spaces.');
    case 'BAD_SCALAR_START':
      return fault(`A text that begins with ${text.charAt(offset)} must stand in quotes.`, 'Write it in quotes.');
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      if (original.includes('without - indicator')) break;
      return fault(
        'A colon is missing after a key, or a text goes on where a key is expected.',
        'Write key: value, and indent further lines of a text more than its key.',
      );
    case 'BAD_INDENT':
      break;
    default:
      if (original.includes('without - indicator')) break;
      return { code: 'yaml/syntax', message: `This cannot be read as YAML: ${original.replace(/\.$/, '')}.` };
  }
  return fault(
    'The indentation of this line fits nothing above it.',
    'Let the keys of one map, and the dashes of one list, begin in one column.',
  );
}
