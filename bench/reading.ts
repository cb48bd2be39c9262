import { join } from 'node:path';
import { readWords } from '../src/reading/read-words.ts';
import { LANGUAGE_CODES, languageOf } from '../src/reading/languages/registry.ts';
import { PLAIN_LEXICON, readPhrase, readPhraseTable, scoreOf } from '../tests/support/phrase-table.ts';
import { inPairs, type Spread } from './measure.ts';
import type { Benchmark, Result } from './result.ts';
import { ROOT } from './run-node.ts';

/** Percent of the values in the tables of phrases and articles that may be missed, and of the finds that may be wrong. */
const MOST_WRONG = 5;
/** How many times a scan for figures by one regular expression reading may take. */
const SCANS = 150;
/** Ten times the text may take so many times the time: where pairs were compared it would be a hundred. */
const GROWTH = 20;
const MEGABYTE = 1_000_000;

/** How well and how fast words are read: the tables of phrases and of articles, a megabyte of prose, and text that means ill. */
export const reading: Benchmark = {
  name: 'reading',
  measure: () => [...LANGUAGE_CODES.flatMap(judgements), speed(), ...HOSTILE.map(hostile)],
};

function judgements(code: string): readonly Result[] {
  return [...judgement('phrases', code), ...judgement('articles', code)];
}

function judgement(kind: 'phrases' | 'articles', code: string): readonly Result[] {
  const rows = readPhraseTable(join(ROOT, `tests/reading/${kind}/${code}.yaml`));
  const all = scoreOf(rows.map((row) => readPhrase(row, code))).get('all');
  if (!all) throw new Error(`The ${kind} of ${code} are empty.`);
  const { expected, found, matched } = all;
  const row = (what: string, wrong: number, of: number): Result => ({
    what: `${what} in ${kind}, ${code}`,
    spread: single((100 * wrong) / of),
    unit: '%',
    limit: MOST_WRONG,
    detail: `${wrong} of ${of} in ${rows.length} ${kind}`,
  });
  return [row('values not found', expected - matched, expected), row('finds that are none', found - matched, found)];
}

function single(value: number): Spread {
  return { median: value, least: value, most: value };
}

const FIGURES = /\p{L}*\s?[\d\u0660-\u0669][\d.,\u0660-\u0669]*\s?\p{L}*/gu;

/** Sentences without a value, as most of an article are. */
const PROSE: readonly string[] = [
  'Nobody on the council wanted to say whether the plan, which had been through several committees, would be changed once more before the vote.',
  'The engineers had warned for years that the old pillars were no longer sound, and the letters they wrote lie in a drawer of the town hall.',
  'Those who live along the river have heard such promises before; they want to see the boats that were taken away come back to the quay.',
  'What the company told its own people is another matter, and one that the judge will look into when the hearing goes on after the holidays.',
];

function speed(): Result {
  const rows = readPhraseTable(join(ROOT, 'tests/reading/phrases/en.yaml'));
  const text = repeated(rows.map((row, at) => `${row.text} ${PROSE[at % PROSE.length] ?? ''}`).join(' '), MEGABYTE);
  const { first, second, ratio } = inPairs(
    3,
    () => timeOf(() => read(text)),
    () => timeOf(() => [...text.matchAll(FIGURES)].length),
  );
  return {
    what: 'reading a megabyte of prose : one scan for figures',
    spread: ratio,
    unit: '×',
    limit: SCANS,
    detail: `${first.median.toFixed(0)} ms against ${second.median.toFixed(0)} ms, ${(MEGABYTE / first.median / 1000).toFixed(2)} million characters a second`,
  };
}

const HOSTILE: readonly string[] = [
  '7',
  '(',
  'million ',
  '1.1.',
  'between ',
  'a half of a ',
  '5 years after ',
  'mid-',
  '$',
];

function hostile(pattern: string): Result {
  const [long, short] = [repeated(pattern, MEGABYTE), repeated(pattern, MEGABYTE / 10)];
  const { first, second, ratio } = inPairs(
    3,
    () => timeOf(() => read(long)),
    () => timeOf(() => read(short)),
  );
  return {
    what: `a megabyte of ${JSON.stringify(pattern)} : a tenth of it`,
    spread: ratio,
    unit: '×',
    limit: GROWTH,
    detail: `${first.median.toFixed(0)} ms against ${second.median.toFixed(0)} ms`,
  };
}

function repeated(pattern: string, length: number): string {
  return pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
}

function read(text: string): number {
  const language = languageOf('en');
  return language ? readWords(text, { language, published: null, lexicon: PLAIN_LEXICON }).length : 0;
}

const ENOUGH = 40;

/** The time of one run; what is over in no time is run until it can be measured. */
function timeOf(work: () => number): number {
  const start = performance.now();
  let runs = 0;
  do {
    work();
    runs += 1;
  } while (performance.now() - start < ENOUGH);
  return (performance.now() - start) / runs;
}
