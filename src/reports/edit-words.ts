import type { NamedCause } from '../model/finding.ts';
import { placeAt } from '../model/place.ts';
import type { ReportedConflict } from '../model/report.ts';
import type { ReportOptions } from './report-format.ts';

/** An edit in words, in parts that each format sets off in its own way. */
export interface EditWords {
  /**
   * `mend` is said to whoever may do it: of a piece of ours, and of a tag that departs from its quote. Of another's source
   * there is nothing to mend here, since its claim is the record of what it says; then it is only the `slip` that it may have.
   */
  readonly label: 'mend' | 'slip';
  /** What stands there; null where the file is not at hand. */
  readonly was: string | null;
  readonly between: string;
  readonly instead: string;
  /** Where, behind a word or a comma. */
  readonly before: string;
  readonly where: string;
}

/**
 * The edit of a cause as a reader understands it: what becomes what, or what stands for what, and where. Words of a piece in
 * plain text are mended there, and its tag follows. Null where the cause has none.
 */
export function editWords(
  { positions }: Pick<ReportedConflict, 'positions'>,
  { edit, byHand }: NamedCause,
  textOf: ReportOptions['textOf'],
): EditWords | null {
  const shown = edit ?? byHand;
  if (!shown) return null;
  const { file, start, end, replacement, source, alters, also = [] } = shown;
  const text = textOf(file);
  const place = text === undefined ? null : placeAt(text, start);
  const at = placed(file, start, text);
  const parts = { was: text === undefined ? null : text.slice(start, end), instead: replacement };
  if (alters === 'source')
    return { ...parts, label: 'slip', between: ' for ', before: ', in ', where: `${source} (${at})` };
  const [tag] = also.filter((one) => one.file !== file);
  if (tag)
    return {
      ...parts,
      label: 'mend',
      between: ' → ',
      before: ' in ',
      where: `${at}, and its tag in ${placed(tag.file, tag.start, textOf(tag.file))}`,
    };
  const inText = positions
    .flatMap(({ claims }) => claims)
    .find(({ tag }) => tag?.file === file && tag.line === place?.line && tag.column === place.column);
  const isTold = inText && alters === 'piece';
  const where = isTold ? `${inText.file}:${String(inText.line)}, and its tag in ${at}` : at;
  // Whoever altered the tag alone would be told that its quote does not bear it out.
  const before = edit || isTold ? ' in ' : ', the words first and then their tag, in ';
  return { ...parts, label: 'mend', between: ' → ', before, where };
}

function placed(file: string, start: number, text: string | undefined): string {
  return text === undefined ? file : `${file}:${String(placeAt(text, start).line)}`;
}

/**
 * The parts as one line.
 * @example sentenceOf(words) //=> 'USD 5 million for EUR 5 million, in orlen-post (sources/orlen-post.yaml:11)'
 */
export function sentenceOf({ was, between, instead, before, where }: EditWords): string {
  return `${was === null ? '' : was + between}${instead}${before}${where}`;
}
