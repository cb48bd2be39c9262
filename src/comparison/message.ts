import type { Position } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import type { Clash } from './examine.ts';

/**
 * One sentence that a reader understands alone. It asks whether the same thing is meant before it asks who is wrong:
 * half of all disagreement between sources is about which fact is meant (Li, Dong and others, 2013).
 */
export function agreementMessage(fact: string, clash: Clash, about: Source | null): string {
  const sides = clash.positions.map(side);
  const listed = sides.length > 4 ? [...sides.slice(0, 4), `${String(sides.length - 4)} more positions`] : sides;
  const against = listed.join(', but ');
  return `${fact}: ${about ? `${about.role === 'draft' ? 'the draft' : 'our piece'} ${about.id} is at odds: ` : ''}${against}.${question(clash)}`;
}

function side(position: Position): string {
  const names = [...new Set(position.claims.map(({ source }) => source.id))];
  const who = names.length > 2 ? `${String(names.length)} sources` : names.join(' and ');
  const verb = names.length > 1 ? VERBS_PLURAL[position.narrowest.stance] : VERBS[position.narrowest.stance];
  const speaker =
    position.narrowest.stance === 'attributed' && position.narrowest.saidBy !== null
      ? ` (in the words of ${position.narrowest.saidBy})`
      : '';
  return `${who} ${verb} ${position.narrowest.words}${speaker}`;
}

const VERBS = {
  asserted: 'says',
  attributed: 'reports',
  planned: 'says that it is planned:',
  alleged: 'says that it is alleged:',
  denied: 'denies',
} as const;
const VERBS_PLURAL = {
  asserted: 'say',
  attributed: 'report',
  planned: 'say that it is planned:',
  alleged: 'say that it is alleged:',
  denied: 'deny',
} as const;

function question(clash: Clash): string {
  if (clash.ask.length > 0) return ` Is the same ${clash.ask.join(' and ')} meant?`;
  return clash.verdict === 'conflict' && clash.how === 'values' ? ' Do they mean the same fact?' : '';
}
