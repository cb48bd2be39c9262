import { parse } from 'yaml';
import { z } from 'zod';

const words = z.string().min(1);
const names = z.array(words);

/** Fragments that a text has, each of them, and others that it has not: names, values, the question. */
const told = { says: names.min(1).optional(), saysNot: names.min(1).optional() };

const place = z.strictObject({
  file: words,
  /** What stands in the file where the edit is, read there by its offsets. */
  replaces: words,
  by: z.string(),
});

const edit = place.extend({ also: z.array(place).optional() });

const cause = z.strictObject({
  name: words,
  ...told,
  /** Null where nothing is offered. */
  edit: edit.nullable().optional(),
  /** The edit that is shown and left to a person. */
  byHand: edit.optional(),
});

/** A cause, or its name alone. */
const causes = z.array(z.union([words, cause]));

/** A finding as a scenario states it; what it leaves out is not looked at. */
const conflict = z
  .strictObject({
    kind: words.optional(),
    rule: words.optional(),
    verdict: z.enum(['conflict', 'possible', 'disputed']).optional(),
    severity: z.enum(['error', 'warning', 'info']).optional(),
    state: z.enum(['open', 'decided', 'stale', 'baseline']).optional(),
    /** The verdict that was decided among the sources and the piece says otherwise. */
    contradicts: words.optional(),
    /** False where the key must be absent. */
    isCorrectionDue: z.boolean().optional(),
    facts: names.optional(),
    scope: z.record(z.string(), words).optional(),
    about: words.nullable().optional(),
    /** Sources a position, in any order. */
    positions: z.array(names).optional(),
    /** Of each of the positions above, in their order. */
    witnesses: z.array(z.number()).optional(),
    /** What each of the positions above says, as its narrowest claim is written. */
    values: names.optional(),
    fits: names.optional(),
    /** Causes that must be named, among others. */
    causes: causes.optional(),
    /** All causes that are named, in their order. */
    causesExactly: causes.optional(),
    ...told,
  })
  .refine(
    ({ positions, witnesses = positions, values = positions }) =>
      positions?.length === witnesses?.length && positions?.length === values?.length,
    'witnesses and values are stated one a position, beside the positions',
  );

const remark = z.strictObject({ fact: words, sources: names, ...told });

/** What a scenario must come to. An unknown key is a fault, since nothing would be held against it. */
const expected = z.strictObject({
  exit: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  /** The day on which it is checked; no decision is out of date unless stated. */
  today: words.optional(),
  /** The states of all decisions, in any order. */
  decisions: names.optional(),
  /** All findings. */
  conflicts: z.array(conflict),
  /** All groups, each with the facts of its conflicts. */
  groups: z.array(z.strictObject({ cause: words, source: words, facts: names })).optional(),
  /** Remarks that must be there, each with these sources among others. */
  compatible: z.array(remark).optional(),
  incomparable: z.array(remark).optional(),
  /** All remarks, each with these sources and no others. */
  compatibleExactly: z.array(remark).optional(),
  incomparableExactly: z.array(remark).optional(),
  /** All published pieces that are wrong, each with what it should say. */
  corrections: z.array(z.strictObject({ source: words, facts: names, instead: words.nullable() })).optional(),
  /** All problems but those for information. */
  problems: z.array(z.strictObject({ file: words, line: z.number(), code: words.optional(), ...told })).optional(),
});

export interface Told {
  readonly says?: readonly string[] | undefined;
  readonly saysNot?: readonly string[] | undefined;
}
export type ExpectedPlace = Readonly<z.infer<typeof place>>;
export type ExpectedEdit = Readonly<z.infer<typeof edit>>;
export type ExpectedCause = Readonly<z.infer<typeof cause>>;
export type ExpectedConflict = Readonly<z.infer<typeof conflict>>;
export type ExpectedRemark = Readonly<z.infer<typeof remark>>;
export type Expected = Readonly<z.infer<typeof expected>>;

/**
 * The expectation in a file of JSON; a key that is unknown, or that stands there twice, throws.
 * @example readExpected('{"exit": 0, "conflicts": []}').exit //=> 0
 */
export function readExpected(text: string): Expected {
  // Of a key that stands there twice, a parser of JSON would drop the first without a word.
  parse(text, { uniqueKeys: true });
  return expected.parse(JSON.parse(text));
}
