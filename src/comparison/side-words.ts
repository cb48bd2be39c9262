import { isOfReference, type Claim } from '../model/claim.ts';
import type { Position } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { typeOf } from '../values/registry.ts';
import type { Value } from '../values/value.ts';
import { nameOfSource } from './naming.ts';
import { compareWidth, speaksFirst } from './position.ts';

const POSITIONS_TOLD = 4;

export interface Manner {
  /** Whether two positions are of one side, of which the one or the other is true. */
  readonly areOne?: (one: Position, two: Position) => boolean;
  /** What words come to in the currency of the first position, to stand behind them. */
  readonly crossed?: (claim: Claim, first: Claim) => string;
  /** What else is to stand behind the words of claims, such as where they hold. */
  readonly behind?: (claims: readonly Claim[]) => string;
}

type Behind = NonNullable<Manner['behind']>;

/**
 * What each position says, in their order, and how many more there are.
 */
export function sidesOf(
  positions: readonly Position[],
  about: Source | null,
  { areOne = () => false, crossed = () => '', behind = () => '' }: Manner = {},
): string {
  const shown = positions.slice(0, POSITIONS_TOLD);
  const leads = shown.map((position) => leadOf(position, positions));
  const told = shown.map((position, at) => {
    const before = shown[at - 1];
    const join = before ? (areOne(before, position) ? ' or ' : ', ') : '';
    const lead = leads[at] as Claim;
    const way = crossed(lead, leads[0] as Claim);
    return `${join}${side(position, lead, about, (claims) => way + behind(claims))}`;
  });
  const untold = positions.length - told.length;
  return `${told.join('')}${untold > 0 ? `, and ${String(untold)} more positions` : ''}`;
}

/**
 * Who speaks for a position: of those whose words stand against every other position by themselves a reference first, and
 * then whoever speaks on the axis of the others, so that amounts in one currency are read side by side; else the narrowest.
 */
function leadOf({ claims, narrowest }: Position, positions: readonly Position[]): Claim {
  const others = positions.flatMap(({ narrowest: other }) => (other === narrowest ? [] : [other.value]));
  const axes = new Set(others.map(({ axis }) => axis));
  const isOnTheirs = ({ value }: Claim): boolean => axes.has(value.axis);
  const candidates = claims.filter(
    (claim) => claim.stance === narrowest.stance && others.every((value) => standsAgainst(claim.value, value)),
  );
  const isAside = !isOnTheirs(narrowest);
  const better = [
    candidates.filter((claim) => isOfReference(claim) && (isOnTheirs(claim) || isAside)),
    isAside ? candidates.filter(isOnTheirs) : [],
  ].find(({ length }) => length > 0);
  // What is equal is told in the words that are the position's everywhere else.
  if (better?.some(({ value }) => isEqual(value, narrowest.value))) return narrowest;
  return better?.reduce((best, one) => (speaksFirst(one, best) ? one : best)) ?? narrowest;
}

function standsAgainst(one: Value, other: Value): boolean {
  if (one.axis !== other.axis) return true;
  const { verdict } = typeOf(one).compare(one, other);
  return verdict !== 'equal' && verdict !== 'compatible';
}

/**
 * Who says what: `harbour-post and meridian-wire say 12 people`, `kesra-news reports 21 people, said by the police`. Only
 * who says just that is named; of the others it is said that they fit.
 */
function side({ claims }: Position, lead: Claim, about: Source | null, behind: Behind): string {
  const saying = claims.filter(({ value, stance }) => stance === lead.stance && isEqual(value, lead.value));
  const sayers = new Set(saying.map(({ source }) => source));
  const more = claims.filter(({ source }) => !sayers.has(source));
  if (about && !sayers.has(about)) {
    const own = claims.filter(({ source }) => source === about);
    if (own.length > 0) return vagueSide(own, lead, saying, more, behind);
  }
  const names = [...sayers].filter((source) => source !== about).map(({ id }) => id);
  const others = names.length > 2 ? `${String(names.length)} sources` : names.join(' and ');
  const ours = about && sayers.has(about) ? nameOfSource(about) : '';
  const who = ours === '' ? others : others === '' ? ours : `${ours}, with ${others},`;
  // A piece of ours is told in its own words, such as another name of the same place.
  const own = saying.filter(({ source }) => source === about);
  const told = own.length > 0 ? own.reduce((best, one) => (speaksFirst(one, best) ? one : best)) : lead;
  const words = { ...told, words: `${told.words}${behind(saying)}` };
  return `${who} ${statement(words, speakerOf(saying), ours === '' && names.length > 1)}${alsoTold(more, lead)}`;
}

function isEqual(one: Value, other: Value): boolean {
  return (
    one.axis === other.axis && compareWidth(one, other) === 0 && typeOf(one).compare(one, other).verdict === 'equal'
  );
}

/** A piece that says less than others of its position: `the draft ours says about 12 people, in line with kesra-news (12 people)`. */
function vagueSide(
  own: readonly Claim[],
  lead: Claim,
  saying: readonly Claim[],
  more: readonly Claim[],
  behind: Behind,
): string {
  const claim = own.reduce((best, one) => (speaksFirst(one, best) ? one : best));
  const names = [...new Set(saying.map(({ source }) => source.id))];
  const speaker = speakerOf(saying);
  const said = speaker === null ? lead.words : `${lead.words}, said by ${speaker}`;
  const rest = new Set(more.map(({ source }) => source).filter((source) => source !== claim.source)).size;
  return (
    `${nameOfSource(claim.source)} ${statement({ ...claim, words: `${claim.words}${behind([claim])}` }, speakerOf([claim]), false)}, in line with ` +
    `${names.length > 2 ? `${String(names.length)} sources` : names.join(' and ')} (${said})${rest > 0 ? ` and ${String(rest)} more` : ''}`
  );
}

/** The one who is quoted, where all of them quote the same; of denials all who are, since no source denies it itself. */
function speakerOf(claims: readonly Claim[]): string | null {
  const speakers = new Set(claims.map(({ saidBy, stance }) => (stance === 'asserted' ? null : saidBy)));
  if (claims.every(({ stance }) => stance === 'denied'))
    return (
      [...speakers]
        .filter((speaker) => speaker !== null)
        .sort()
        .join(' and ') || null
    );
  return speakers.size === 1 ? ([...speakers][0] ?? null) : null;
}

/** Who else is of a position; of a single one that only reports the same, who said it. */
function alsoTold(more: readonly Claim[], lead: Claim): string {
  const [only, another] = more;
  if (only && !another && only.stance === 'attributed' && only.saidBy !== null && isEqual(only.value, lead.value))
    return ` (${only.source.id} reports it, said by ${only.saidBy})`;
  return fitting([...new Set(more.map(({ source }) => source))]);
}

/** Who else says what fits, to stand behind what is told. @example fitting([source]) //=> ' (kesra-news fits)' */
export function fitting(sources: readonly Source[]): string {
  const [only, another] = sources;
  if (!only) return '';
  return another ? ` (${String(sources.length)} more fit)` : ` (${only.id} fits)`;
}

/**
 * The verb and what is said. A source that reports that somebody denies it does not deny it.
 * @param speaker who is quoted, where it is known
 * @param when as of when, where that is told: 'on 4 March'
 * @example statement(claim, 'kesra-police', false) //=> 'reports 12 people, said by kesra-police'
 */
export function statement(
  { stance, value, words }: Pick<Claim, 'stance' | 'value' | 'words'>,
  speaker: string | null,
  isPlural: boolean,
  when = '',
): string {
  const [says, reports, denies] = isPlural ? ['say', 'report', 'deny'] : ['says', 'reports', 'denies'];
  const said = `${when === '' ? '' : ` ${when}`}${speaker === null ? '' : `, said by ${speaker}`}`;
  switch (stance) {
    case 'asserted':
      return `${says} ${words}${said}`;
    case 'attributed':
      return `${reports} ${words}${said}`;
    case 'planned':
    case 'alleged':
      return `${reports} ${words} as ${stance}${said}`;
    case 'denied': {
      const isPlain = value.type === 'flag' && words === 'yes';
      if (speaker === null) return `${denies} ${isPlain ? 'it' : words}`;
      return `${reports} a denial${isPlain ? '' : ` of ${words}`} by ${speaker}`;
    }
  }
}
