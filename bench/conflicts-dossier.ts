import type { GeneratedFile } from './temporary-folder.ts';

/** Facts of a subject: a count, an amount, a day and whether it is so. */
const FACTS = 4;
const SUBJECTS_OF_A_SOURCE = 125;

/** A dossier in which every fact is in conflict: two sources on each, and they differ. */
export function* conflictsDossier(conflicts: number): Iterable<GeneratedFile> {
  const subjects = Math.ceil(conflicts / FACTS);
  yield {
    path: 'rules/quakes.yaml',
    text: [
      'extends: gainsay:recommended',
      'classes:',
      '  quake:',
      '    dead: { type: quantity, unit: people }',
      '    cost: { type: money }',
      '    struck: { type: date }',
      '    felt: { type: flag }',
      'subjects:',
      ...Array.from({ length: subjects }, (_, at) => `  quake-${at}: { class: quake, label: The quake number ${at} }`),
      '',
    ].join('\n'),
  };
  for (let first = 0; first < subjects; first += SUBJECTS_OF_A_SOURCE)
    for (const side of [0, 1]) {
      const claims = Array.from({ length: Math.min(SUBJECTS_OF_A_SOURCE, subjects - first) }, (_, at) =>
        claimsOf(first + at, side),
      );
      const head = `title: What happened, part ${first}\nlanguage: en\npublished: 2026-03-04\nclaims:\n`;
      yield { path: `sources/paper-${first}-${side}.yaml`, text: head + claims.join('') };
    }
}

function claimsOf(subject: number, side: number): string {
  const told = [
    ['dead', ['12 people', '12 people were killed'], ['17 people', '17 dead']],
    ['cost', ['EUR 746 million', '746 million euros'], ['EUR 764 million', '€764 million']],
    ['struck', ['2026-03-02', 'on Monday'], ['2026-03-04', 'on Wednesday']],
    ['felt', ['no', 'nobody felt it'], ['yes', 'it was felt']],
  ] as const;
  return told
    .map(([name, ...sides]) => {
      const [value, quote] = sides[side] ?? sides[0];
      return `  - { fact: quake-${subject}.${name}, value: ${value}, quote: ${quote} }\n`;
    })
    .join('');
}
