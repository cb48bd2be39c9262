import { frontMatter } from '../documents/front-matter.ts';
import { explainYaml } from '../documents/yaml.ts';
import { isMarkdown } from '../model/is-markdown.ts';
import type { Problem } from '../model/problem.ts';
import { reportWith } from '../model/report-with.ts';
import type { Report } from '../model/report.ts';

/** The parser that reads sound files stops at the first fault of syntax; the slow one that names all is used only then. */
export async function withEverySyntaxFault(
  report: Report,
  textOf: (file: string) => string | undefined,
): Promise<Report> {
  if (!report.problems.some(isSyntax)) return report;
  const problems: Problem[] = [];
  for (const problem of report.problems) {
    const text = isSyntax(problem) ? textOf(problem.file) : undefined;
    problems.push(...(text === undefined ? [problem] : await explainYaml(problem.file, yamlIn(problem.file, text))));
  }
  return reportWith(report, { summary: { ...report.summary, problems: problems.length }, problems });
}

/** The YAML of a Markdown file is its front matter. */
function yamlIn(file: string, text: string): string {
  return isMarkdown(file) ? (frontMatter(text).yaml ?? text) : text;
}

function isSyntax({ code }: Problem): boolean {
  return code === 'yaml/syntax';
}
