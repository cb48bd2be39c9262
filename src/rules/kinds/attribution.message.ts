import { listed, nameOfSource } from '../../comparison/naming.ts';
import { compareText } from '../../model/compare-text.ts';
import type { Claim } from '../../model/claim.ts';
import type { Quotation } from '../../values/quotation.ts';
import type { OwnWords } from './attribution.own.ts';
import type { SharedWords } from './attribution.words.ts';

/**
 * Whose words they are, and where.
 * @example sharedWordsMessage('Vow', shared)
 * //=> 'Vow: “We will pay” is said by kesra-mayor in kesra-news, and by road-office in orlen-post; who said it?'
 */
export function sharedWordsMessage(fact: string, { positions }: SharedWords): string {
  const claims = positions.flatMap((position) => position.claims);
  const sides = positions.map((position) => {
    const speaker = position.narrowest.saidBy ?? 'somebody';
    return `by ${speaker} in ${namesOf(position.claims)}`;
  });
  return `${fact}: “${shortest(claims)}” is said ${sides.join(', and ')}; who said it?`;
}

/** The fewest words that are given to several speakers: an excerpt of what the others quote in full. */
function shortest(claims: readonly Claim[]): string {
  const texts = claims.map(({ value }) => (value as Quotation).text);
  return texts.sort((a, b) => a.length - b.length || compareText(a, b))[0] ?? '';
}

/**
 * Who says it, who only reports it, and in whose name.
 * @example ownWordsMessage('Toll', own)
 * //=> 'Toll: meridian-wire says 12 people in its own words, which kesra-news reports as said by kesra-police; is there more than that speaker’s word for it?'
 */
export function ownWordsMessage(fact: string, { about, asserting, reporting }: OwnWords): string {
  const own = asserting.filter(({ source }) => about === null || source === about);
  const [first] = own;
  const names = namesOf(own);
  const plural = new Set(own.map(({ source }) => source)).size > 1;
  const speakers = [...new Set(reporting.flatMap(({ saidBy }) => saidBy ?? []))].sort();
  const named = speakers.length === 0 ? 'what others say' : `said by ${listed(speakers)}`;
  const reporters = new Set(reporting.map(({ source }) => source)).size;
  return (
    `${fact}: ${names} ${plural ? 'say' : 'says'} ${first?.words ?? ''} in ${plural ? 'their' : 'its'} own words, ` +
    `which ${namesOf(reporting)} ${reporters > 1 ? 'report' : 'reports'} as ${named}; is there more than ${speakers.length === 1 ? 'that speaker’s' : 'their'} word for it?`
  );
}

function namesOf(claims: readonly Claim[]): string {
  const sources = [...new Set(claims.map(({ source }) => source))];
  return listed(sources.sort((a, b) => compareText(a.id, b.id)).map(nameOfSource));
}
