import { CLEAR_SYMBOLS, minorUnits, SHARED_SYMBOLS } from '../values/currency.ts';
import type { Met } from './met.ts';
import type { Phrase } from './phrase.ts';

/** A sign, code or word for a currency. */
export interface Sign {
  /** What it may stand for, the likeliest first. */
  readonly codes: readonly string[];
  readonly next: number;
  /** The power of ten that it says by itself: `TEUR`. */
  readonly power?: number;
}

/** Reads what stands for a currency before or behind a figure: `€`, `US$`, `EUR`, `Rs`. */
export function signAt(phrase: Phrase, at: number): Sign | null {
  const named = phrase.term(at, 'currencyBefore');
  if (named) return meant(named);
  const token = phrase.tokens[at];
  if (!token || token.kind === 'number') return null;
  // Letters written together with a sign name its country: US$, C$, NT$.
  if (token.kind === 'word' && phrase.isGlued(at + 1) && phrase.key(at + 1) === '$') {
    const code = CLEAR_SYMBOLS.get(phrase.words(at, at + 2).toUpperCase());
    if (code !== undefined) return { codes: [code], next: at + 2 };
  }
  const letters = lettersAt(phrase, at);
  if (letters) return letters;
  const word = phrase.words(at, at + 1);
  const codes = codesOf(word) ?? isoCode(word);
  if (!codes) return null;
  const behind = phrase.key(at + 1) === '.' && token.kind === 'word' ? at + 2 : at + 1;
  return { codes, next: behind };
}

/** One letter needs a figure that looks like money right behind it: `R2.5bn`, `R450`, but `N95`, `R2`. */
function lettersAt(phrase: Phrase, at: number): Sign | null {
  const met = phrase.term(at, 'sign');
  if (!met) return null;
  const [figure, behind] = [phrase.tokens[met.next], met.next + 1];
  if (figure?.kind !== 'number') return null;
  const codes = codesOf(met.means) ?? [met.means];
  if (phrase.key(at).length > 1) return { codes, next: met.next };
  const isMoney =
    /\d{3}$|[.,]\d\d$/.test(figure.key) ||
    phrase.term(behind, 'scale') !== null ||
    (phrase.term(behind, 'scaleLetter') !== null && phrase.isGlued(behind));
  return isMoney && phrase.isCapital(at) && phrase.isGlued(met.next) ? { codes, next: met.next } : null;
}

/** The name of a currency in words, behind a figure. */
export function currencyAt(phrase: Phrase, at: number): Sign | null {
  const met = phrase.term(at, 'currency');
  if (met) return meant(met);
  return signAt(phrase, at);
}

/** A code, several with the likeliest first, or one with a power of ten: `EUR 3` for thousands of euros. */
function meant({ means, next }: Met): Sign {
  const [name = '', ...others] = means.split(' ');
  const power = Number(others[0]);
  return power > 0 ? { codes: [name], next, power } : { codes: codesOf(name) ?? [name, ...others], next };
}

export function looseCurrencyAt(phrase: Phrase, at: number): Sign | null {
  const met = phrase.term(at, 'looseCurrency');
  return met && meant(met);
}

export function codesOf(symbol: string): readonly string[] | null {
  const code = CLEAR_SYMBOLS.get(symbol);
  return code === undefined || /^[a-z]/.test(symbol)
    ? (SHARED_SYMBOLS.get(symbol) ?? LOOSE.get(symbol) ?? null)
    : [code];
}

/** Names that several countries use, by what tables of words call them. */
const LOOSE: ReadonlyMap<string, readonly string[]> = new Map([
  ['francs', ['CHF', 'XOF', 'XAF', 'FRF', 'BEF', 'RWF', 'GNF', 'DJF', 'KMF', 'XPF', 'CDF', 'BIF']],
  ['kroner', ['NOK', 'DKK', 'SEK', 'ISK', 'CZK']],
  ['rupees', ['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'IDR']],
  ['dinars', ['KWD', 'IQD', 'DZD', 'TND', 'JOD', 'LYD', 'BHD', 'RSD']],
  ['pesos', ['MXN', 'ARS', 'CLP', 'COP', 'PHP', 'UYU', 'CUP', 'DOP']],
  ['rials', ['IRR', 'SAR', 'QAR', 'OMR', 'YER']],
  ['shillings', ['KES', 'UGX', 'TZS', 'SOS']],
  ['pounds', ['GBP', 'EGP', 'LBP', 'SYP', 'SDG', 'SSP', 'FKP', 'GIP', 'SHP']],
]);

/** Codes that are words in capitals as well. */
const WORDS: ReadonlySet<string> = new Set(['ALL', 'TOP', 'CUP', 'SOS', 'MOP', 'BAM', 'COP']);

function isoCode(word: string): readonly string[] | null {
  return /^[A-Z]{3}$/.test(word) && minorUnits(word) !== undefined && !WORDS.has(word) ? [word] : null;
}
