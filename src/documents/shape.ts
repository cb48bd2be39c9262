import type { Problem } from '../model/problem.ts';
import { explain } from './explain.ts';
import { fits } from './fits.ts';
import { shapes } from './generated/shapes.ts';
import type { Node } from './node.ts';

/** The formats that people write; `schemas/` has a JSON Schema of each. */
export type ShapeName = keyof typeof shapes;

/**
 * What keeps a file from having the form of its format: unknown and missing keys, values of another kind, words that
 * are not among those allowed. Empty for a sound file, which costs one walk of the tree.
 *
 * All are of severity `error`, with a code `shape/…`. What the values mean is not looked at here.
 *
 * @example explainShape('source', 'sources/kesra.yaml', text, root).map((problem) => problem.message)
 * //=> ['Unknown key "tilte". Did you mean "title"?']
 */
export function explainShape(name: ShapeName, file: string, text: string, root: Node): readonly Problem[] {
  return fits(shapes[name], root) ? [] : explain(shapes[name], file, text, root);
}

/** Whether a file has the form of its format, without the reasons. */
export function fitsShape(name: ShapeName, root: Node): boolean {
  return fits(shapes[name], root);
}
