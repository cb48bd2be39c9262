import type { Vocabulary } from '../../model/vocabulary.ts';
import { factExplanation } from '../../reports/explanation/fact-explanation.ts';
import type { CheckedFolder } from '../check-folder.ts';
import { overviewOf } from '../overview-of.ts';
import type { Page } from './page.ts';

/** What is known of the fact of a name; none where no rules file declares one. */
export async function factPages(name: string, folder: CheckedFolder, vocabulary: Vocabulary): Promise<readonly Page[]> {
  const declaration = vocabulary.fact(name);
  if (!declaration) return [];
  const { subjects, nameOf } = (await overviewOf(folder))();
  const told = subjects.flatMap(({ facts }) => facts).find(({ fact }) => fact === name);
  const { conflicts, compatible, incomparable } = folder.report;
  const known = {
    fact: name,
    name: nameOf(name),
    declaration,
    claims: told?.claims() ?? [],
    conflicts: conflicts.filter(({ facts }) => facts.includes(name)),
    remarks: [...compatible, ...incomparable].filter(({ fact }) => fact === name),
  };
  return [(options) => factExplanation(known, options)];
}
