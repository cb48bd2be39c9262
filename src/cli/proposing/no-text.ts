/** What is no text by its ending, and what to do instead, in a sentence behind its name. */
const OTHERS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [
    /\.(?:csv|tsv)$/i,
    'is a table: a YAML file of the same name beside it says, under rows, what each of its rows claims',
  ],
  [/\.(?:xlsx?|ods|numbers)$/i, 'is a spreadsheet: save its table as CSV, and say in a YAML file what its rows claim'],
  [
    /\.(?:pdf|docx?|odt|pages|rtf|epub|png|jpe?g|gif|webp|heic|tiff?)$/i,
    'is no plain text: put its words into a file that ends in .txt, and tag that',
  ],
];

/**
 * Why nothing can be proposed for a file, told by its name; null for what may be a text.
 * @example noText('texts/quake.pdf') //=> 'texts/quake.pdf is no plain text: put its words into a file that ends in .txt, and tag that.'
 */
export function noText(name: string): string | null {
  const found = OTHERS.find(([ending]) => ending.test(name));
  return found ? `${name} ${found[1]}.` : null;
}
