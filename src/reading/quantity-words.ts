import type { Draft } from './draft.ts';
import { figureNotation, hedgeBehind, type Figure } from './figure-words.ts';
import { isUnfinished } from './is-unfinished.ts';
import { nounAt } from './noun-words.ts';
import type { Phrase } from './phrase.ts';

export function quantity(phrase: Phrase, figure: Figure): Draft | null {
  if (isUnfinished(figure)) return null;
  const hyphen = phrase.key(figure.next) === '-' && phrase.isGlued(figure.next) ? figure.next + 1 : figure.next;
  const age = phrase.term(hyphen, 'age');
  if (age) return measured(phrase, figure, ` ${age.means}`, age.next);
  if (phrase.term(figure.from - 1, 'aged') && !phrase.term(hyphen, 'unit')) {
    const years = phrase.term(hyphen, 'period');
    return measured(phrase, figure, ' years', years?.means === 'years' ? years.next : figure.next);
  }
  const of = figure.first.power > 0 ? (phrase.term(hyphen, 'of')?.next ?? hyphen) : hyphen;
  const unit = unitAt(phrase, of);
  if (unit) return measured(phrase, figure, ` ${unit.means}`, unit.next);
  const person = phrase.term(of, 'person') ?? phrase.term(adjective(phrase, of), 'person');
  if (person) return measured(phrase, figure, ' people', person.next);
  return counted(phrase, figure, of);
}

/** The unit of measure, which small units of one letter have only written together or behind a plain number. */
function unitAt(phrase: Phrase, at: number): { readonly means: string; readonly next: number } | null {
  return phrase.term(at, 'unit');
}

/** One word between a number and the persons that it counts: `12 young people`. */
function adjective(phrase: Phrase, at: number): number {
  return phrase.tokens[at]?.kind === 'word' && !phrase.term(at, 'other') ? at + 1 : at;
}

function measured(phrase: Phrase, figure: Figure, unit: string, next: number): Draft {
  const behind = figure.hedge === '' ? hedgeBehind(phrase, next) : null;
  const told = behind ? { ...figure, hedge: behind.means } : figure;
  return { type: 'quantity', notation: figureNotation(told, '', unit), from: figure.from, next: behind?.next ?? next };
}

function counted(phrase: Phrase, figure: Figure, at: number): Draft | null {
  if (isName(phrase, figure)) return null;
  const noun = nounAt(phrase, at);
  if (noun)
    return {
      type: 'quantity',
      notation: figureNotation(figure, '', ''),
      from: figure.from,
      next: noun.next,
      noun: phrase.words(at, noun.next),
    };
  return isTelling(figure)
    ? { type: 'number', notation: figureNotation(figure, '', ''), from: figure.from, next: figure.next }
    : null;
}

/** Whether a bare number says something by itself: a small whole number without a hedge is as often a label. */
function isTelling({ hedge, first, second }: Figure): boolean {
  return hedge !== '' || second !== null || first.power > 0 || first.digits.includes('.') || Number(first.digits) > 999;
}

/** A number behind a name in capitals or behind such a word as `page` is part of a name: `Windows 10`, `Article 83`. */
function isName(phrase: Phrase, { from, at, hedge, first }: Figure): boolean {
  if (hedge !== '' || from !== at) return false;
  if (phrase.term(at - 1, 'name')) return true;
  if (phrase.key(at - 1) === '-' && phrase.isGlued(at) && phrase.isGlued(at - 1)) return true;
  return (
    !first.spelt &&
    first.power === 0 &&
    phrase.isCapital(at - 1) &&
    !startsSentence(phrase, at - 1) &&
    !phrase.term(at - 1, 'other')
  );
}

function startsSentence(phrase: Phrase, at: number): boolean {
  return at <= 0 || /^[.!?:"“„«]$/.test(phrase.key(at - 1));
}
