import { z } from 'zod';
import { role, scalar, scalars } from './parts.ts';

const scope = z
  .record(z.string(), scalar)
  .describe('Under which qualifiers this holds, by the keys that the rules declare: { territory: kesra, period: 2025 }');

export const claim = z
  .strictObject({
    fact: z.string().describe('What the claim is about: a subject and an attribute, as in kesra-quake.dead'),
    value: scalar.describe('What the source says, as people write it: at least 12 people, EUR 12.5 million, mid 2021-07'),
    quote: scalar.optional().describe('The shortest words that carry the value, exactly as they stand in the text'),
    'said-by': scalar.optional().describe('Who is quoted for it; the claim is then attributed, and the speaker is the witness'),
    stance: z
      .enum(['asserted', 'attributed', 'planned', 'alleged', 'denied'])
      .optional()
      .describe('How firmly it is said; asserted unless stated, attributed where a speaker is named'),
    scope: scope.optional(),
    origin: scalar.optional().describe('The source, wire or register that this claim alone copies, translates or quotes'),
    note: scalar.optional().describe('A remark for editors; it is shown, never compared'),
    'as-of': scalar.optional().describe('The day on which the value was true; the day of publication unless stated'),
    prefix: scalar.optional().describe('The words directly before the quote, where the same words stand twice in the text'),
    suffix: scalar.optional().describe('The words directly after the quote, where the same words stand twice in the text'),
    occurrence: z
      .union([z.number(), z.string().regex(/^[1-9]\d{0,5}$/).meta({ examples: ['2'] })])
      .optional()
      .describe('Which of the places where the quote stands in the text is meant, from 1'),
    language: scalar.optional().describe("The quote's language as a BCP 47 tag, where it is not the source's"),
    translated: z
      .union([z.boolean(), z.enum(['yes', 'no', 'true', 'false'])])
      .optional()
      .describe('Whether the quote is a translation of what was said'),
  })
  .describe('One thing that the source says');

export const source = z
  .strictObject({
    title: scalar.optional().describe("The document's headline"),
    publisher: scalar.optional().describe('Who published it'),
    language: scalar.optional().describe('Its language as a BCP 47 tag: en, nl, fr-LU'),
    published: scalar.optional().describe('When it was published: a day, or an instant with its zone, 2026-03-04T06:40+03:00'),
    role: role
      .optional()
      .describe("report: others' piece · reference: the statute, the filing, the register · draft: ours, unpublished · published: ours, out; report unless stated, and draft in a Markdown file"),
    url: scalar.optional().describe('Where it can be read'),
    archived: scalar.optional().describe('Where an archived copy can be read'),
    corrected: scalar.optional().describe('When it was last corrected: a day or an instant'),
    supersedes: scalars.optional().describe('The source or sources that this one replaces, by id; they are shown but make no position'),
    withdrawn: scalar.optional().describe('The day on which it was withdrawn, or true; it is shown but makes no position'),
    embargo: scalar.optional().describe('Until when its words stay out of every export: a day or an instant'),
    origin: scalar.optional().describe('The source, wire or register that the whole document copies, translates or quotes'),
    zone: scalar.optional().describe('The time zone in which its days are meant: +03:00, or a name such as Europe/Amsterdam'),
    symbols: z.record(z.string(), scalar).optional().describe('What its currency symbols mean: { "$": USD }'),
    text: z
      .strictObject({
        sha256: scalar.optional().describe("The SHA-256 of the text's bytes, in hexadecimal digits"),
        path: scalar.optional().describe('The file with the text, within the repository; left out for a text that stays outside'),
      })
      .optional()
      .describe('The text that the quotes were taken from; left out for a phone call'),
    claims: z.array(claim).describe('What the document says, one claim each'),
  })
  .meta({ title: 'A source of Gainsay', description: 'One document and what it claims: sources/*.yaml' });
