import type { Edit } from '../model/finding.ts';
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
 * An edit as a reader understands it: what becomes what, or what stands for what, and where. Words of a piece in plain text
 * are mended there, and its tag follows.
 */
export function editWords(
  { positions }: Pick<ReportedConflict, 'positions'>,
  { file, start, end, replacement, source, alters }: Edit,
  textOf: ReportOptions['textOf'],
): EditWords {
  const text = textOf(file);
  const place = text === undefined ? null : placeAt(text, start);
  const at = place === null ? file : `${file}:${String(place.line)}`;
  const parts = { was: text === undefined ? null : text.slice(start, end), instead: replacement };
  if (alters === 'source')
    return { ...parts, label: 'slip', between: ' for ', before: ', in ', where: `${source} (${at})` };
  const inText = positions
    .flatMap(({ claims }) => claims)
    .find(({ tag }) => tag?.file === file && tag.line === place?.line && tag.column === place.column);
  const where = inText && alters === 'piece' ? `${inText.file}:${String(inText.line)}, and its tag in ${at}` : at;
  return { ...parts, label: 'mend', between: ' → ', before: ' in ', where };
}

/**
 * The parts as one line.
 * @example sentenceOf(words) //=> 'USD 5 million for EUR 5 million, in orlen-post (sources/orlen-post.yaml:11)'
 */
export function sentenceOf({ was, between, instead, before, where }: EditWords): string {
  return `${was === null ? '' : was + between}${instead}${before}${where}`;
}
