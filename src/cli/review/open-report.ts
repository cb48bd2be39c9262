import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anchorOfId } from '../../reports/html/page-options.ts';
import { FORMATS } from '../../reports/registry.ts';
import type { CheckedFolder } from '../check-folder.ts';
import type { Environment } from '../environment.ts';
import { openFile } from '../open-file.ts';
import { overviewOf } from '../overview-of.ts';
import { reasonOf } from '../read-text.ts';
import { render } from '../render.ts';
import { pageOptions } from '../style.ts';
import { replaceFile } from '../writing/replace-file.ts';

/**
 * Writes the exported report into a folder that is its user's alone, and opens it at a conflict. Each review has one such
 * folder, made when it is first asked for; it is left to the system, since a browser may read the page at any time.
 * @returns what was done, or what keeps the page from being opened, in a sentence
 */
export function createReportOpener(environment: Environment): (checked: CheckedFolder, id: string) => Promise<string> {
  let folder: string | null = null;
  return async (checked, id) => {
    const entry = FORMATS.get('html');
    if (!entry) return 'There is no format to export the report in.';
    const options = { ...pageOptions(null, environment, false, checked.textOf), overview: await overviewOf(checked) };
    const page = await render(await entry.load(), checked.report, options);
    try {
      folder ??= mkdtempSync(join(tmpdir(), 'gainsay-'));
      const start = join(folder, 'conflict.html');
      replaceFile(join(folder, 'report.html'), page.join(''));
      replaceFile(start, redirection(`report.html#${anchorOfId(id)}`));
      const fault = await openFile(start, environment.variables);
      return fault?.replace(start, join(folder, 'report.html')) ?? `Opened ${join(folder, 'report.html')}`;
    } catch (error) {
      return `The report cannot be written: ${reasonOf(error)}.`;
    }
  };
}

/** What opens files takes no part of a page, so that a page of its own leads there; an id is of digits and small letters. */
function redirection(target: string): string {
  return `<!doctype html>\n<meta charset="utf-8">\n<meta http-equiv="refresh" content="0; url=${target}">\n<title>Gainsay</title>\n<a href="${target}">The report</a>\n`;
}
