import { didYouMean } from '../../documents/did-you-mean.ts';
import { escapeControls } from '../../model/escape-controls.ts';
import { PROBLEM_CODES } from '../../model/problem-codes.ts';
import type { Rule } from '../../model/rule.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { causeExplanation } from '../../reports/explanation/cause-explanation.ts';
import { problemExplanation } from '../../reports/explanation/problem-explanation.ts';
import { REPORT_WORDS } from '../../model/report-words.ts';
import { ruleExplanation } from '../../reports/explanation/rule-explanation.ts';
import { wordExplanation } from '../../reports/explanation/word-explanation.ts';
import { CAUSES } from '../../rules/cause-registry.ts';
import { parseRules } from '../../rules/parse-rules.ts';
import { KINDS } from '../../rules/registry.ts';
import { checkFolder, type CheckedFolder } from '../check-folder.ts';
import { conflictsNamed } from '../conflicts-named.ts';
import type { Environment } from '../environment.ts';
import type { ExitStatus } from '../exit-status.ts';
import { conflictPage } from '../explaining/conflict-page.ts';
import { factPages } from '../explaining/fact-pages.ts';
import { kindPages } from '../explaining/kind-pages.ts';
import type { Page } from '../explaining/page.ts';
import { readCalled, type CheckingOptions } from '../read-called.ts';
import { refuse } from '../refuse.ts';
import { measured } from '../render.ts';
import { pageOptions } from '../style.ts';

/** The options of `gainsay explain` as they were given. */
export interface ExplainOptions extends CheckingOptions {
  readonly color: boolean;
}

/**
 * Explains everything that a name stands for: a rule may be called as its kind is. Where nothing is called so, it is as much
 * of a conflict's id as no other has.
 */
export async function explain(
  name: string,
  folder: string,
  given: ExplainOptions,
  environment: Environment,
): Promise<ExitStatus> {
  const { stdout, stderr } = environment;
  const { called: project, faults } = readCalled(given, environment);
  if (faults.length > 0) return refuse(faults, stderr);
  const checked = await checkFolder(folder, project);
  if (typeof checked === 'string') return refuse([checked], stderr);
  const { rules, vocabulary } = parseRules(checked.project.rules);
  const called = [
    ...rules.filter(({ id }) => id === name).map((rule) => rulePage(rule, checked)),
    ...(await kindPages(name)),
    ...CAUSES.filter((cause) => cause.name === name).map(
      (cause): Page =>
        (options) =>
          causeExplanation(cause, options),
    ),
    ...codePages(name),
    ...wordPages(name),
    ...(await factPages(name, checked, vocabulary)),
  ];
  const named = conflictsNamed(name, checked.report.conflicts);
  if ('fault' in named && called.length === 0) return refuse([named.fault], stderr);
  const meant = 'fault' in named ? [] : named.meant;
  const pages = called.length > 0 ? called : meant.map((conflict) => conflictPage(conflict, checked));
  if (pages.length === 0) return refuse([unknown(name, rules, vocabulary, checked)], stderr);
  const page = pageOptions(stdout, environment, given.color, checked.textOf);
  stdout.write(
    await measured((measure) => {
      const lines = pages.flatMap((lay) => lay({ ...page, measure }));
      return `${lines
        .map((line) => line.trimEnd())
        .join('\n')
        .trimEnd()}\n`;
    }),
  );
  return 0;
}

function rulePage(rule: Rule, { report }: CheckedFolder): Page {
  const found = report.conflicts.filter((conflict) => conflict.rule === rule.id).map(({ id }) => id);
  return (options) => ruleExplanation(rule, KINDS.get(rule.kind)?.summary ?? '', found, options);
}

function codePages(name: string): readonly Page[] {
  const code = Object.hasOwn(PROBLEM_CODES, name) ? PROBLEM_CODES[name] : undefined;
  return code ? [(options) => problemExplanation(name, code, options)] : [];
}

function wordPages(name: string): readonly Page[] {
  const word = Object.hasOwn(REPORT_WORDS, name) ? REPORT_WORDS[name] : undefined;
  return word ? [(options) => wordExplanation(name, word, options)] : [];
}

function unknown(name: string, rules: readonly Rule[], vocabulary: Vocabulary, { report }: CheckedFolder): string {
  const ids = report.conflicts.map(({ id }) => id);
  const near = didYouMean(name, [
    ...rules.map(({ id }) => id),
    ...KINDS.keys(),
    ...CAUSES.map((cause) => cause.name),
    ...Object.keys(PROBLEM_CODES),
    ...Object.keys(REPORT_WORDS),
    ...vocabulary.nearFacts(name),
    ...ids,
  ]);
  const meant = near === null ? 'Ids stand in the report of gainsay check.' : `Did you mean ${escapeControls(near)}?`;
  return `No conflict, fact, rule, kind, cause, problem code or word of the reports is called "${name}". ${meant}`;
}
