import { check, type Project } from '../src/index.ts';
import { inPairs } from './measure.ts';
import type { Benchmark, Result } from './result.ts';

const LIMIT = 12;
const FEW = 1_000;
const TIMES = 10;
const CLAIMS_OF_A_SOURCE = 100;

/** Ten times the parts of a sum take little more than ten times the time, for a sum that adds up and for one that does not. */
export const equationParts: Benchmark = {
  name: 'equation-parts',
  measure: () => [growth('that add up', 0), growth('that do not', 1)],
};

function growth(what: string, excess: number): Result {
  const small = sumOf(FEW, excess);
  const large = sumOf(FEW * TIMES, excess);
  const { first, second, ratio } = inPairs(
    5,
    () => time(large, FEW * TIMES, excess),
    () => time(small, FEW, excess),
  );
  return {
    what: `an equation of ${FEW * TIMES} parts : ${FEW}; ${what}`,
    spread: ratio,
    unit: '×',
    limit: LIMIT,
    detail: `${first.median.toFixed(0)} ms against ${second.median.toFixed(0)} ms`,
  };
}

/** A whole and so many parts, some of them told by two sources in other words, some in another unit. */
function sumOf(parts: number, excess: number): Project {
  const claims: string[] = [];
  let total = 0;
  for (let at = 0; at < parts; at += 1) {
    const metres = 1_000 + (at % 977);
    total += metres;
    claims.push(`{ fact: kesra-road.part-${at}, value: ${at % 3 === 0 ? `${metres / 1_000} km` : `"${metres} m"`} }`);
    if (at % 5 === 0) claims.push(`{ fact: kesra-road.part-${at}, value: about ${metres} m }`);
  }
  claims.push(`{ fact: kesra-road.total, value: "${total + excess * parts * 60} m" }`);
  const sources = [];
  for (let at = 0; at < claims.length; at += CLAIMS_OF_A_SOURCE) {
    const own = claims.slice(at, at + CLAIMS_OF_A_SOURCE).map((claim) => `  - ${claim}\n`);
    sources.push({ path: `sources/s${String(at).padStart(6, '0')}.yaml`, text: `claims:\n${own.join('')}` });
  }
  const text = [
    'classes:',
    '  road:',
    '    total: { type: quantity, unit: m }',
    ...Array.from({ length: parts }, (_, at) => `    part-${at}: { type: quantity, unit: m }`),
    'subjects: { kesra-road: { class: road } }',
    'rules: [{ id: adds-up, kind: equation, equation: total = sum(part-*) }]',
    '',
  ].join('\n');
  return { sources, rules: [{ path: 'rules/kesra.yaml', text }] };
}

function time(project: Project, parts: number, conflicts: number): number {
  const start = performance.now();
  const { summary, conflicts: found, problems } = check(project);
  const milliseconds = performance.now() - start;
  if (summary.facts !== parts + 1 || found.length !== conflicts || summary.problems > 0)
    throw new Error(`The dossier is not sound: ${JSON.stringify(problems[0] ?? summary)}`);
  return milliseconds;
}
