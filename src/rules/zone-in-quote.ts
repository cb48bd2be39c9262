/** Letters for zones behind a clock; those of several zones are a zone all the same. */
const LETTERS =
  'UTC|GMT|WES?T|BST|CES?T|EES?T|ME[SZ]Z|MEZ|MSK|IST|PKT|HKT|SGT|JST|KST|A[EWC][SD]T|NZ[SD]T|[ECMP][SD]?T|A[SD]T|BRT|ART|CLT|SAST|WIB';

/** Whose clock it is, in words. */
const WORDS =
  'local time|(?:eastern|central|mountain|pacific|atlantic|moscow|london|new york) time|ortszeit|lokalzeit|heure locale|plaatselijke tijd|lokale tijd|hora local|ora locale|بالتوقيت|بتوقيت';

/** A clock, told as one, and then a place by its name, as _16h de Brasília_ and _9 pm in New York_; not _at 4 in Hall B_. */
const PLACE =
  /(?:\p{Nd}[:.h]\p{Nd}{2}|\p{Nd}{1,2}\s?(?:[ap]\.?m\.?|h|uhr|uur|heures?|ore|horas?)) (?:de|d[’'](?=\p{Lu})|in|à|em|te|di|a) ?\p{Lu}\p{Ll}+/u;

/** Behind a clock, since in capitals many a word looks like one: kick-off AT 21:00, UN BUT EST MARQUÉ. */
const ZONE = new RegExp(
  `(?<=(?:\\p{Nd}|[ap]\\.?m\\.?|[AP]\\.?M\\.?|\\bh|Uhr|uur|hrs?|hours?)\\s?)(?:${LETTERS})(?!\\p{L})`,
  'u',
);
const TIME = new RegExp(`(?<!\\p{L})(?:${WORDS})(?!\\p{L})`, 'iu');

/**
 * The words that tell whose clock a time was read from; null where nothing does.
 * @example zoneInQuote('16h de Brasília') //=> '16h de Brasília'
 * @example zoneInQuote('21:00 CEST') //=> 'CEST'
 */
export function zoneInQuote(quote: string): string | null {
  const [zone] = ZONE.exec(quote) ?? TIME.exec(quote) ?? PLACE.exec(quote) ?? [];
  return zone ?? null;
}
