import type { ReportOptions } from '../report-format.ts';
import type { ReportWord } from '../../model/report-words.ts';
import { listing, section } from './section.ts';

/** What a word of the reports means, and what follows from it. */
export function wordExplanation(word: string, { means, then }: ReportWord, options: ReportOptions): readonly string[] {
  return section(`${word}, a word of the reports`, listing([means, then], options), options);
}
