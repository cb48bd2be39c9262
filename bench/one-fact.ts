import { check, type Project } from '../src/index.ts';
import { json } from '../src/reports/json.ts';
import { inPairs } from './measure.ts';
import {
  AMOUNTS,
  CIRCUMSTANCES,
  DATES,
  ENTITIES,
  ONE_VALUE,
  oneFactDossier,
  type OneFact,
} from './one-fact-dossier.ts';
import type { Benchmark, Result } from './result.ts';

const LIMIT = 12;
const TIMES = 10;

/**
 * Ten times the claims on one fact take little more than ten times the time: nothing goes through every pair. Within this
 * process, since the start of one would hide in both sides what grows too fast.
 */
export const oneFact: Benchmark = {
  name: 'one-fact',
  measure: () => [
    growth(AMOUNTS, 10_000),
    growth(DATES, 10_000),
    growth(ENTITIES, 10_000),
    growth(CIRCUMSTANCES, 200),
    growth(ONE_VALUE, 1_000),
  ],
};

function growth(fact: OneFact, few: number): Result {
  const small = oneFactDossier(fact, few);
  const large = oneFactDossier(fact, few * TIMES);
  const { first, second, ratio } = inPairs(
    5,
    () => time(large, few * TIMES),
    () => time(small, few),
  );
  return {
    what: `${few * TIMES} claims on one fact : ${few}; ${fact.what}`,
    spread: ratio,
    unit: '×',
    limit: LIMIT,
    detail: `${first.median.toFixed(0)} ms against ${second.median.toFixed(0)} ms`,
  };
}

function time(project: Project, claims: number): number {
  const start = performance.now();
  const report = check(project);
  let written = 0;
  for (const part of json(report)) written += part.length;
  const milliseconds = performance.now() - start;
  const { summary } = report;
  if (summary.claims !== claims || summary.problems > 0 || written === 0)
    throw new Error(`The dossier is not sound: ${JSON.stringify(report.problems[0] ?? summary)}`);
  return milliseconds;
}
