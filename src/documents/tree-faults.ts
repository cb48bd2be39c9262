import type { Fault } from '../model/problem.ts';
import { quotedForm } from './quoted-form.ts';

// What YAML allows and Gainsay does not, apart from the entries of a map.

export function tagFault(tag: string): Fault {
  return {
    code: 'yaml/tag',
    message: `YAML reads ${tag} as a tag, and tags are not used here.`,
    hint: 'Leave it out; if the exclamation mark belongs to the text, write the whole text in quotes.',
  };
}

export function unknownAlias(name: string): Fault {
  return {
    code: 'yaml/alias',
    message: `YAML reads *${name} as an alias, and no anchor &${name} ends before it.`,
    hint: `If the asterisk belongs to the text, write the text in quotes: ${quotedForm(`*${name}`)}`,
  };
}

export const tooManyAliases: Fault = {
  code: 'yaml/alias',
  message: `The aliases of this file add more than 1,000 entries to it, so they are refused from here on.`,
  hint: 'Write the entries out.',
};

export const severalDocuments: Fault = {
  code: 'yaml/several-documents',
  message: 'A second YAML document begins here; a file holds one, and what follows is not read.',
  hint: 'Move it into a file of its own, or take the --- out.',
};
