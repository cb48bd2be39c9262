import { ATTRIBUTES, BODIES, quoteOf, REGIONS, type Wordings } from './bulk-values.ts';
import { createDraw, type Draw } from './random.ts';
import type { GeneratedFile } from './temporary-folder.ts';

/** Eight sources write on the same ten subjects, and four of them on each fact: 50 claims a source. */
const SOURCES = 8;
const SUBJECTS = 10;
const CLAIMS_OF_A_FACT = 4;

const CONFLICTS = 0.01;
const SAME_WORDS = 0.6;
const SCOPED = 0.06;
const SPOKEN = 0.08;
const REMARKED = 0.15;

const NAMES = Object.keys(ATTRIBUTES);

/**
 * A dossier as a large newsroom might have it: claims of every common type, most of them in the same words, many hedged,
 * vague or finer, one fact in a hundred in conflict. The same seed gives the same bytes.
 * @param groups of eight sources, ten subjects and 100 facts with four claims each
 */
export function* bulkDossier(groups: number, seed = 1): Iterable<GeneratedFile> {
  const draw = createDraw(seed);
  yield { path: 'rules/works.yaml', text: rulesOf(groups * SUBJECTS) };
  for (let group = 0; group < groups; group += 1) {
    const claims = Array.from({ length: SOURCES }, (): string[] => []);
    let order: readonly number[] = [];
    for (let fact = 0; fact < SUBJECTS * NAMES.length; fact += 1) {
      // Every source is drawn once in two facts, so that all come to the same number of claims.
      const half = (fact % 2) * CLAIMS_OF_A_FACT;
      if (half === 0) order = draw.shuffled([...claims.keys()]);
      const name = NAMES[fact % NAMES.length] as string;
      const subject = group * SUBJECTS + Math.floor(fact / NAMES.length);
      const texts = claimsOf(`works-${subject}.${name}`, (ATTRIBUTES[name] as (draw: Draw) => Wordings)(draw), draw);
      for (const [at, text] of texts.entries()) claims[order[half + at] as number]?.push(text);
    }
    for (const [at, texts] of claims.entries()) yield sourceOf(group * SOURCES + at, texts, draw);
  }
}

function claimsOf(fact: string, { plain, agreeing, wrong }: Wordings, draw: Draw): readonly string[] {
  const isPlain = draw.chance(SAME_WORDS);
  const scope = draw.chance(SCOPED)
    ? `{ region: region-${draw.whole(0, REGIONS - 1)}, period: ${draw.whole(2015, 2025)} }`
    : null;
  const liar = draw.chance(CONFLICTS) ? 0 : -1;
  const odd = draw.whole(1, CLAIMS_OF_A_FACT - 1);
  return Array.from({ length: CLAIMS_OF_A_FACT }, (_, at) => {
    const value = at === liar ? wrong : !isPlain && at === odd ? draw.one(agreeing) : plain;
    const lines = [`  - fact: ${fact}`, `    value: ${value.startsWith('"') ? `'${value}'` : value}`];
    lines.push(`    quote: ${quoteOf(value, draw)}`);
    if (draw.chance(SPOKEN)) lines.push(`    said-by: body-${draw.whole(0, BODIES - 1)}`);
    if (scope !== null) lines.push(`    scope: ${scope}`);
    if (draw.chance(REMARKED)) lines.push('    note: stands below the second picture, and not in the text itself');
    return lines.join('\n');
  });
}

function sourceOf(number: number, claims: readonly string[], draw: Draw): GeneratedFile {
  const head = [
    `title: "What became of the works, part ${number}"`,
    `publisher: The Orlen Tidings ${number % 40}`,
    'language: en',
    `published: 2026-${String(draw.whole(1, 12)).padStart(2, '0')}-${String(draw.whole(1, 28)).padStart(2, '0')}`,
    `url: https://orlen.example/works/${number}`,
    `text: { sha256: ${Array.from({ length: 64 }, () => draw.whole(0, 15).toString(16)).join('')} }`,
    'claims:',
    '  # What the council decided, and what it costs',
  ];
  return { path: `sources/tidings-${String(number).padStart(4, '0')}.yaml`, text: [...head, ...claims, ''].join('\n') };
}

function rulesOf(subjects: number): string {
  const numbers = (count: number): readonly number[] => [...Array(count).keys()];
  return [
    'extends: [gainsay:recommended]',
    'scopes: { region: entity, period: date }',
    'entities:',
    ...numbers(REGIONS).map((at) => `  region-${at}: { type: region, names: [Region ${at}] }`),
    ...numbers(BODIES).map(
      (at) =>
        `  body-${at}: { type: body, names: [Works of Orlen ${at}, Ōrlen Nº ${at}], within: region-${at % REGIONS} }`,
    ),
    'states:',
    '  works:',
    '    proposed: { next: [approved, contested] }',
    '    approved: { next: [built, contested] }',
    '    contested: { next: [approved] }',
    '    objection: { within: contested }',
    '    appeal: { within: contested }',
    '    built: {}',
    'classes:',
    '  works:',
    '    budget: { type: money, rate-date: decided, label: Budget }',
    '    decided: { type: date, label: Day of the decision }',
    '    opened: { type: date, label: Day of the opening }',
    '    visitors: { type: quantity, unit: people, label: Visitors on the first day }',
    '    length: { type: quantity, unit: km, label: Length }',
    '    share: { type: percentage, label: Share paid by the region }',
    '    builder: { type: entity, label: Who builds it }',
    '    status: { type: status, label: Where the works stand }',
    '    said: { type: quotation, label: What the builder said }',
    '    name: { type: text, label: Name }',
    'subjects:',
    ...numbers(subjects).map((at) => `  works-${at}: { class: works, label: The works at Orlen ${at} }`),
    '',
  ].join('\n');
}
