import type { TermIndex } from './term.ts';

/** The figures that stand in terms. The built command has them picked out, since to go through all terms takes its time. */
export function figuresIn(index: TermIndex): readonly string[] {
  return [...new Set(index.match(/\d+/g))];
}
