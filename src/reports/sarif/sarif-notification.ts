import type { Problem } from '../../model/problem.ts';
import { linkable, location } from './location.ts';
import { LEVELS } from './sarif-rules.ts';

/** A problem of the input as SARIF tells what happened to the tool itself (3.58). */
export function sarifNotification({ code, severity, message, hint, ...place }: Problem, base: string): object {
  return {
    descriptor: { id: code },
    level: LEVELS[severity],
    message: { text: [message, ...(hint === null ? [] : [hint])].map(linkable).join(' ') },
    locations: [{ physicalLocation: location(place, base) }],
  };
}
