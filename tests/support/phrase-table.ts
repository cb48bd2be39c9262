import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { languageOf } from '../../src/reading/languages/registry.ts';
import { readWords } from '../../src/reading/read-words.ts';
import type { Find } from '../../src/reading/find.ts';
import { daysFromCivil } from '../../src/values/calendar.ts';
import { isFault } from '../../src/values/fault.ts';
import { HEDGE_TABLE, hedgesFrom } from '../../src/values/hedge.ts';
import { makeTaxonomy } from '../../src/values/make-taxonomy.ts';
import { typeOf, VALUE_TYPES } from '../../src/values/registry.ts';
import type { Lexicon, TypeName } from '../../src/values/value.ts';

/** A find that a phrase should give. */
export interface Expected {
  readonly words: string;
  readonly type: Find['type'];
  readonly value: string;
  readonly noun?: string;
  readonly anchor?: string;
}

/** A piece of text with all that should be found in it. */
export interface PhraseRow {
  readonly from: string;
  readonly published?: string;
  readonly text: string;
  readonly finds: readonly Expected[];
}

/** The words of a project that declares nothing of its own. */
export const PLAIN_LEXICON: Lexicon = {
  symbols: new Map(),
  hedges: hedgesFrom(HEDGE_TABLE),
  entities: makeTaxonomy([]),
  states: new Map(),
};

/** A row as YAML has it. */
interface WrittenRow extends Omit<PhraseRow, 'finds'> {
  readonly finds: readonly (Omit<Expected, 'value'> & { readonly value: string | number })[];
}

export function readPhraseTable(path: string): readonly PhraseRow[] {
  const rows = load(readFileSync(path, 'utf8')) as readonly WrittenRow[];
  // YAML takes `1200` and `2020` for numbers.
  return rows.map((row) => ({
    ...row,
    finds: row.finds.map((find) => ({ ...find, value: String(find.value) })),
  }));
}

/** What the reader made of one phrase, held against what it should give. */
export interface Outcome {
  readonly row: PhraseRow;
  readonly found: readonly Find[];
  /** Expected and found, by value; the words may be cut elsewhere. */
  readonly matched: readonly (readonly [Expected, Find])[];
  readonly missed: readonly Expected[];
  readonly wrong: readonly Find[];
}

export function readPhrase(row: PhraseRow, code: string): Outcome {
  const language = languageOf(code);
  if (!language) throw new Error(`No reader of ${code}`);
  const found = readWords(row.text, { language, published: dayOf(row.published), lexicon: PLAIN_LEXICON });
  const matched: (readonly [Expected, Find])[] = [];
  const missed: Expected[] = [];
  const left = new Set(found);
  let at = 0;
  for (const expected of row.finds) {
    const start = row.text.indexOf(expected.words, at);
    const end = start + expected.words.length;
    at = end;
    const hit = [...left].find((find) => find.start < end && find.end > start && isSame(expected, find));
    if (hit) {
      left.delete(hit);
      matched.push([expected, hit]);
    } else missed.push(expected);
  }
  return { row, found, matched, missed, wrong: [...left] };
}

function dayOf(published: string | Date | undefined): number | null {
  if (published === undefined) return null;
  const [year = 0, month = 0, day = 0] = (published instanceof Date ? published.toISOString().slice(0, 10) : published)
    .split('-')
    .map(Number);
  return daysFromCivil(year, month, day);
}

/** Same type and same value; ages count as quantities and as lengths of time. */
function isSame(expected: Expected, find: Find): boolean {
  if (expected.anchor !== undefined || find.anchor !== undefined)
    return expected.anchor !== undefined && find.anchor !== undefined && find.notation === expected.value;
  const [a, b] = [normalOf(expected.type, expected.value), normalOf(find.type, find.notation ?? '')];
  return a !== null && a === b;
}

const BARE = new Set(['number', 'quantity', 'duration']);

function normalOf(type: Find['type'], notation: string): string | null {
  const name: TypeName = type === 'number' ? 'quantity' : type;
  const value = VALUE_TYPES.get(name)?.read(notation, { type: name }, PLAIN_LEXICON);
  if (value === undefined || isFault(value)) return null;
  const { type: told, unit, ...sets } = typeOf(value).normal(value) as { type: string; unit?: unknown };
  return JSON.stringify([
    BARE.has(told) && unit === 'years' ? 'age' : BARE.has(type) && told === 'quantity' ? 'quantity' : told,
    unit ?? null,
    sets,
    value.type === 'date' ? '' : '',
  ]);
}

/** Precision, recall and the share of exact spans of a table, by type and in all. */
export function scoreOf(
  outcomes: readonly Outcome[],
): ReadonlyMap<string, { expected: number; found: number; matched: number; exact: number }> {
  const scores = new Map<string, { expected: number; found: number; matched: number; exact: number }>();
  const add = (type: string, key: 'expected' | 'found' | 'matched' | 'exact'): void => {
    for (const name of [type, 'all']) {
      const score = scores.get(name) ?? { expected: 0, found: 0, matched: 0, exact: 0 };
      score[key] += 1;
      scores.set(name, score);
    }
  };
  for (const { row, found, matched } of outcomes) {
    for (const { type } of row.finds) add(type, 'expected');
    for (const { type } of found) add(type, 'found');
    for (const [expected, find] of matched) {
      add(expected.type, 'matched');
      if (find.words === expected.words) add(expected.type, 'exact');
    }
  }
  return scores;
}
