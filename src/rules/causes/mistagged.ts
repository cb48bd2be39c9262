import { editOf } from '../edit-of.ts';
import type { Cause } from '../cause.ts';
import { mistaggedExamples } from './mistagged.examples.ts';

/** What a source says is not for us to mend, but what we wrote down of it is. */
export const mistagged: Cause = {
  name: 'mistagged',
  summary: 'The value that was tagged is not what the quoted words say: the slip is ours, and the tag is to be mended.',
  examples: mistaggedExamples,
  find: ({ tag, positions }) => {
    const said = tag && positions[1]?.narrowest.words;
    if (!tag) return null;
    const text =
      said === undefined
        ? `The words of ${tag.source.id} name another day of the week than that of ${tag.words}.`
        : `The words of ${tag.source.id} say ${said}; the tag has ${tag.words}.`;
    const edit = said === undefined ? null : editOf(tag, said);
    return { name: 'mistagged', text, edit: edit && { ...edit, alters: 'tag' } };
  },
};
