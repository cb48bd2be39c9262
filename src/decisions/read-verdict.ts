import { didYouMean } from '../documents/did-you-mean.ts';
import { STANDS, type Verdict } from './decision.ts';

/** Why words are no verdict, and what would be. */
export interface VerdictFault {
  readonly fault: string;
}

const KINDS = ['prefer', 'both-wrong', 'both-stand', 'accept', 'defer'] as const;

/** What verdicts look like, for messages. */
const FORMS = 'prefer:VALUE, both-wrong, both-stand:scope, accept or defer';

/**
 * Reads a verdict as people write it, on a command line or in a file: `prefer:EUR 12 million`, `both-stand: scope`,
 * `both wrong`, `accept`.
 *
 * @example readVerdict('prefer: EUR 12 million') //=> { kind: 'prefer', value: 'EUR 12 million' }
 */
export function readVerdict(words: string): Verdict | VerdictFault {
  const text = words.trim();
  const [, name = '', rest = ''] = /^(both[ -]?[a-z]+|[a-z-]+)(?:[ \t]*:[ \t]*|[ \t]+|$)(.*)$/is.exec(text) ?? [];
  const said = name.toLowerCase().replace(/^both[ -]?/, 'both-');
  const kind = KINDS.find((known) => known === said);
  if (kind === undefined) {
    const near = didYouMean(said, KINDS);
    return { fault: `"${words}" is no verdict.${near === null ? '' : ` Did you mean ${near}?`} Write ${FORMS}.` };
  }
  return verdictOf(kind, rest);
}

/** The verdict of a kind with what stands behind it. */
export function verdictOf(kind: Verdict['kind'], rest: string): Verdict | VerdictFault {
  switch (kind) {
    case 'prefer':
      return rest === ''
        ? { fault: 'prefer names no value. Write prefer: and the value that is right.' }
        : { kind, value: rest };
    case 'both-stand': {
      const by = STANDS.find((known) => known === rest.toLowerCase());
      if (by !== undefined) return { kind, by };
      const near = didYouMean(rest, STANDS);
      const meant = near === null ? '' : ` Did you mean ${near}?`;
      return { fault: `both-stand wants to know by what: ${STANDS.join(', ')}, not "${rest}".${meant}` };
    }
    default:
      return rest === '' ? { kind } : { fault: `Nothing stands behind ${kind}, but "${rest}" does.` };
  }
}
