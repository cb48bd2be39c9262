import { createDraw } from './random.ts';
import type { GeneratedFile } from './temporary-folder.ts';

const SOURCES = 500;
const ATTRIBUTES = 10;

/** What two papers may say of one attribute. */
const WORDS: readonly ((figure: number) => readonly [value: string, quote: string])[] = [
  (figure) => [`EUR ${figure} million`, `the council spent €${figure} million on it, said the mayor`],
  (figure) => [`${figure} people`, `${figure} people came on the first day`],
  (figure) => [`${figure} km`, `a length of ${figure} kilometres in all`],
  (figure) => [`${1400 + figure}`, `the works began in ${1400 + figure}`],
];
const TYPES = [
  '{ type: money, label: Budget }',
  '{ type: quantity, unit: people, label: Visitors }',
  '{ type: quantity, unit: km, label: Length }',
  '{ type: date, label: Beginning }',
];

/** A project in which two sources differ on each fact. The same seed gives the same bytes. */
export function* reviewDossier(conflicts: number, seed = 1): Iterable<GeneratedFile> {
  const draw = createDraw(seed);
  const claims = Array.from({ length: SOURCES }, (): string[] => []);
  for (let fact = 0; fact < conflicts; fact += 1) {
    const attribute = fact % ATTRIBUTES;
    const first = draw.whole(0, SOURCES - 1);
    const second = (first + draw.whole(1, SOURCES - 1)) % SOURCES;
    const figure = draw.whole(100, 480);
    for (const [source, said] of [
      [first, figure],
      [second, figure + draw.whole(15, 99)],
    ] as const) {
      const [value, quote] = WORDS[attribute % WORDS.length]?.(said) ?? ['', ''];
      claims[source]?.push(
        `  - fact: works-${Math.floor(fact / ATTRIBUTES)}.a${attribute}`,
        `    value: ${value}`,
        `    quote: ${quote}`,
      );
    }
  }
  for (const [source, lines] of claims.entries()) {
    const head = [
      `title: What became of the works, part ${source}`,
      'language: en',
      'published: 2026-02-03',
      'claims:',
    ];
    yield {
      path: `sources/tidings-${String(source).padStart(4, '0')}.yaml`,
      text: [...head, ...lines, ''].join('\n'),
    };
  }
  const subjects = Math.ceil(conflicts / ATTRIBUTES);
  const rules = [
    'extends: [gainsay:recommended]',
    'classes:',
    '  works:',
    ...Array.from({ length: ATTRIBUTES }, (_, at) => `    a${at}: ${TYPES[at % TYPES.length] ?? ''}`),
    'subjects:',
    ...Array.from({ length: subjects }, (_, at) => `  works-${at}: { class: works, label: The works at Orlen ${at} }`),
    '',
  ];
  yield { path: 'rules/works.yaml', text: rules.join('\n') };
}
