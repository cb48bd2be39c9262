import type { Fault } from '../model/problem.ts';

/** The text of a source is not the one that its claims were taken from. */
export function textChanged(name: string, now: string, stated: string, isAtPath: boolean): Fault {
  const told = isAtPath
    ? `The text has changed since the claims were taken from it: the SHA-256 of ${name} is ${now}, and ${stated} stands here.`
    : `No text has the SHA-256 ${stated}; most of the quotes stand in ${name}, whose SHA-256 is ${now}, so the text may have changed.`;
  return {
    code: 'text/changed',
    message: told,
    hint: 'Look at the claims again, then write the SHA-256 of the text as it is now.',
  };
}

/** The text of a source is not at hand, so nothing tells whether its quotes stand in it. */
export function textAbsent(path: string | null): Fault {
  return {
    code: 'text/absent',
    message:
      path === null
        ? 'None of the texts has this SHA-256, so the quotes of this source were not looked for.'
        : `There is no file ${path.length > 80 ? `${path.slice(0, 80)}…` : path}, so the quotes of this source were not looked for.`,
    hint: 'A text may stay outside of the repository: name a folder that has it with --texts.',
    severity: 'info',
  };
}
