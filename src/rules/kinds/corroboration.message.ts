import { listed, nameOfSource } from '../../comparison/naming.ts';
import type { Voice } from '../../comparison/voices.ts';
import type { Claim } from '../../model/claim.ts';
import type { Thin } from './corroboration.support.ts';

/**
 * What is said, on whose voice it rests and through whom, and how many are wanted.
 * @example corroborationMessage('Toll', thin, 2)
 * //=> 'Toll: 12 people rests on one voice, kesra-police, through kesra-news, kesra-times and orlen-post; 2 independent voices are wanted.'
 */
export function corroborationMessage(fact: string, thin: Thin, wanted: number): string {
  const { about, own, theirs, voices } = thin;
  const piece = about ? nameOfSource(about) : '';
  if (about && theirs.length === 0 && thin.ask.length === 0)
    return `${fact}: only ${piece} says ${wordsOf(own)}, and no source does; ${countOf(wanted)} wanted.`;
  const rest = wordings(theirs).length > 1 ? 'rest' : 'rests';
  const said = about ? `${piece} says ${wordsOf(own)}, which rests on` : `${wordsOf(theirs)} ${rest} on`;
  return `${fact}: ${said} ${carriers(voices, theirs)}; ${endOf(thin, wanted)}.`;
}

function endOf({ about, ask }: Thin, wanted: number): string {
  if (ask.length > 0) return `more voices speak of it, if they mean the same ${ask.join(' and ')}`;
  return `${countOf(wanted)} wanted${about ? ', or words that name the voice' : ''}`;
}

function countOf(wanted: number): string {
  return wanted === 1 ? 'one voice of others is' : `${String(wanted)} independent voices are`;
}

function wordsOf(claims: readonly Claim[]): string {
  return listed(wordings(claims));
}

function wordings(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.map(({ words }) => words))].sort();
}

/** The voices, each with the sources that pass on what it says. */
function carriers(voices: readonly Voice[], theirs: readonly Claim[]): string {
  const [only, another] = voices;
  if (!only) return theirs.length === 0 ? 'no voice' : `no voice but our own, through ${listed(idsOf(theirs))}`;
  if (!another) {
    const through = passingOn(only);
    return `one voice, ${only.name}${through === '' ? '' : `, through ${through}`}`;
  }
  const named = voices.map((voice) => {
    const through = passingOn(voice);
    return through === '' ? voice.name : `${voice.name} (through ${through})`;
  });
  return `${String(voices.length)} voices, ${listed(named)}`;
}

function passingOn({ name, claims }: Voice): string {
  return listed(idsOf(claims).filter((id) => id !== name));
}

function idsOf(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.map(({ source }) => source.id))].sort();
}

/** Each voice with those who pass it on, as steps of an explanation. */
export function corroborationReasoning({ voices, theirs, ask }: Thin, wanted: number): readonly string[] {
  const steps = voices.map((voice) => {
    const through = passingOn(voice);
    return through === '' ? `${voice.name} speaks for itself.` : `${voice.name} speaks through ${through}: one voice.`;
  });
  return [
    ...(theirs.length === 0 ? ['No source says so; a piece of ours is no witness.'] : steps),
    `That makes ${String(voices.length)}; the rule wants ${String(wanted)}.`,
    ...(ask.length > 0 ? [`Others speak of it under other qualifiers: ${ask.join(', ')}.`] : []),
  ];
}
