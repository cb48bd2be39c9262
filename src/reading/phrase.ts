import { behindPrefix, NOTHING, type Cut } from './behind-prefix.ts';
import { splitCompound } from './compound.ts';
import { expanded } from './expand.ts';
import { withoutIdioms } from './idioms.ts';
import { isSign } from './is-sign.ts';
import type { Language } from './language.ts';
import type { Met } from './met.ts';
import type { Numeral } from './read-numeral.ts';
import type { Role } from './roles.ts';
import type { KnownWord } from './term.ts';
import { termsOf, type Terms } from './terms.ts';
import { tokenize, type Token } from './token.ts';

const LONGEST_BEFORE = 4;
/** Letters of a code of a currency. */
const CODE = 3;

/** What a phrase means that only looks like one of its role: *un quart de finale* is no share. */
const NO_SUCH = '-';

/** A text cut into tokens, with what its language knows of each. */
export class Phrase {
  readonly text: string;
  readonly isQuote: boolean;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly #terms: Terms;
  /** What is known of each token's word: asked for many times a token, and looked up once. */
  readonly #known: readonly (KnownWord | undefined)[];
  /** The numbers that begin at each token, once they were read: every reader asks for them. */
  readonly numerals: (Numeral | null)[] = [];
  /** The same of what stands behind a prefix, the longest prefix first. */
  readonly #cut: readonly (readonly Cut[])[];

  /** @param isQuote whether the words were chosen for the value in them, so that no number is a mere label */
  constructor(text: string, language: Language, isQuote = false) {
    this.text = text;
    this.isQuote = isQuote;
    this.language = language;
    this.#terms = termsOf(language);
    const tokens = tokenize(text, language.elides);
    const whole = language.compounds
      ? tokens.flatMap((token) => splitCompound(token, this.#terms))
      : expanded(tokens, language, this.#terms);
    this.tokens = language.words.idiom ? withoutIdioms(whole, this.#terms) : whole;
    this.#known = this.tokens.map(({ key }) => this.#terms.get(key));
    this.#cut =
      language.prefixes.length > 0 ? this.tokens.map((token) => behindPrefix(token, this.#terms, language)) : [];
  }

  /**
   * The longest term of a role that begins at a token; null where there is none, or where the longest one means none.
   * @param meant what it has to mean, where a word of that role may mean several things
   */
  term(at: number, role: Role, meant?: string): Met | null {
    // Asked for most often, and most often in vain: to read behind the ends of an array is slow.
    if (at < 0 || at >= this.#known.length) return null;
    const met = this.#find(this.#known[at], at, role, '', meant) ?? this.#findBehind(at, role);
    return met?.means === NO_SUCH ? null : met;
  }

  /** The same of what a number counts: nothing but an article may be written together with it, `145 لسنة 2019` are no years. */
  counted(at: number, role: Role): Met | null {
    const met = this.term(at, role);
    return met?.front && this.language.definite?.begins.includes(met.front) !== true ? null : met;
  }

  /** Whether a find may begin at a token: at a number, a sign, or a word that the tables have in a role to begin one. */
  begins(at: number): boolean {
    const token = this.tokens[at];
    if (!token || token.kind === 'number' || this.#known[at]?.begins === true) return true;
    if (token.kind === 'sign') return isSign(token.key.charCodeAt(0));
    if (this.#cut[at]?.some(({ word }) => word.begins) === true) return true;
    // Codes and signs of currencies: EUR, Rs, US$.
    return (token.end - token.start <= CODE && this.isCapital(at)) || this.key(at + 1) === '$';
  }

  /** The longest term of a role that ends before a token, or null. */
  before(at: number, role: Role): Met | null {
    for (let from = Math.max(0, at - LONGEST_BEFORE); from < at; from += 1) {
      const met = this.term(from, role);
      if (met?.next === at) return met;
    }
    return null;
  }

  /** What a single word means in a role, or null. */
  means(word: string, role: Role): string | null {
    return (
      this.#terms
        .get(word)
        ?.byRole.get(role)
        ?.find(({ keys }) => keys.length === 1)?.means ?? null
    );
  }

  /** What stands at a token, as tables have it; nothing past the end. */
  key(at: number): string {
    return at < 0 ? '' : (this.tokens[at]?.key ?? '');
  }

  /** The same of several tokens, with spaces between them. */
  keys(from: number, to: number): string {
    return this.tokens
      .slice(from, to)
      .map(({ key }) => key)
      .join(' ');
  }

  /** Whether a word is definite by what it begins with: the Arabic article. */
  isDefinite(at: number): boolean {
    return this.language.definite?.begins.some((front) => this.key(at).startsWith(front)) === true;
  }

  /** Whether a token is written together with the one before it. */
  isGlued(at: number): boolean {
    return at >= 0 && this.tokens[at]?.apart === false;
  }

  /** Whether a token is the word or number of a capital letter. */
  isCapital(at: number): boolean {
    const token = at < 0 ? undefined : this.tokens[at];
    if (token?.kind !== 'word') return false;
    const letter = this.text.charAt(token.start);
    return letter !== letter.toLowerCase();
  }

  /** Whether a token is the first one of a sentence or of quoted words. */
  startsSentence(at: number): boolean {
    return at <= 0 || /^[.!?:"“„«‘‚‹]$/.test(this.key(at - 1));
  }

  /** The words from one token up to, not including, another. */
  words(from: number, to: number): string {
    return this.text.slice(this.tokens[from]?.start, this.tokens[to - 1]?.end);
  }

  #find(word: KnownWord | undefined, at: number, role: Role, front: string, meant?: string): Met | null {
    const terms = word?.byRole.get(role);
    if (!terms) return null;
    for (const term of terms)
      if ((meant === undefined || term.means === meant) && this.#stands(term, at))
        return { means: term.means, next: at + term.keys.length, joined: this.#isJoined(front), front };
    return null;
  }

  #isJoined(front: string): boolean {
    const { joiner } = this.language;
    return joiner !== undefined && front.startsWith(joiner);
  }

  /** What is found without what is joined to the word. */
  #findBehind(at: number, role: Role): Met | null {
    if (this.#cut.length === 0) return null;
    for (const { word, front } of this.#cut[at] ?? NOTHING) {
      const found = this.#find(word, at, role, front);
      if (found) return found;
    }
    return null;
  }

  #stands({ keys }: { readonly keys: readonly string[] }, at: number): boolean {
    for (let index = 1; index < keys.length; index += 1) if (this.key(at + index) !== keys[index]) return false;
    return true;
  }
}
