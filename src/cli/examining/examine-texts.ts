import { count } from '../../reports/text/count.ts';
import type { Examine } from './examined.ts';
import { ok, warning, type Observation } from './observation.ts';

/** How many of the texts that sources were taken from are here, and are still the same. */
export const examineTexts: Examine = ({ checked: { sources, texts, report }, areTextsNamed }) => {
  const naming = sources.filter(({ sha256 }) => sha256 !== null);
  if (naming.length === 0) return [ok('No source names its text by a SHA-256.')];
  const digests = new Set(texts.map(({ sha256 }) => sha256));
  const here = naming.filter(({ sha256 }) => digests.has(sha256?.toLowerCase() ?? '')).length;
  const named = `${count(naming.length, 'source names its', 'sources name their')} text by a SHA-256`;
  const changed = report.problems.filter(({ code }) => code === 'text/changed').length;
  const differ: readonly Observation[] =
    changed === 0
      ? []
      : [
          warning(
            `${count(changed, 'text has', 'texts have')} changed since.`,
            'gainsay check shows which; look at the claims again, then write the new SHA-256.',
          ),
        ];
  const missing = naming.length - here - changed;
  if (missing <= 0) return [ok(`${named}, and ${String(here)} are here as they were.`), ...differ];
  return [
    areTextsNamed
      ? warning(
          `${named}, and ${String(missing)} are in none of the folders.`,
          'Name the folder that has them by --texts.',
        )
      : ok(`${named}, and ${String(here)} are here: --texts FOLDER looks for the others, which may stay outside.`),
    ...differ,
  ];
};
