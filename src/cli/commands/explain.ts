import { reported } from '../../decisions/decision.ts';
import { parseDecisions } from '../../decisions/parse-decisions.ts';
import { didYouMean } from '../../documents/did-you-mean.ts';
import { escapeControls } from '../../model/escape-controls.ts';
import { PROBLEM_CODES } from '../../model/problem-codes.ts';
import type { Report, ReportedConflict } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { causeExplanation } from '../../reports/explanation/cause-explanation.ts';
import { conflictExplanation } from '../../reports/explanation/conflict-explanation.ts';
import { kindExplanation } from '../../reports/explanation/kind-explanation.ts';
import { problemExplanation } from '../../reports/explanation/problem-explanation.ts';
import { ruleExplanation } from '../../reports/explanation/rule-explanation.ts';
import { conflictBody } from '../../reports/text/conflict-block.ts';
import type { ReportOptions } from '../../reports/report-format.ts';
import { CAUSES } from '../../rules/cause-registry.ts';
import { parseRules } from '../../rules/parse-rules.ts';
import { KINDS } from '../../rules/registry.ts';
import { rulingWords } from '../../reports/text/decision-block.ts';
import type { Project } from '../../project/check-project.ts';
import { checkFolder, type CheckedFolder } from '../check-folder.ts';
import { conflictsNamed } from '../conflicts-named.ts';
import type { Environment } from '../environment.ts';
import type { ExitStatus } from '../exit-status.ts';
import { findingOf } from '../finding-of.ts';
import { findTexts } from '../find-texts.ts';
import { faultOfNow, nowOf, todayOf } from '../read-now.ts';
import { refuse } from '../refuse.ts';
import { measured } from '../render.ts';
import { pageOptions } from '../style.ts';

/** The options of `gainsay explain` as they were given. */
export interface ExplainOptions {
  readonly config?: string;
  readonly now?: string;
  readonly includeEmbargoed?: boolean;
  readonly texts?: readonly string[];
  readonly color: boolean;
}

/** Makes a page of lines, once it is known how texts are measured. */
type Page = (options: ReportOptions) => readonly string[];

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
  const nowFault = given.now === undefined ? null : faultOfNow(given.now);
  const texts = findTexts(given.texts ?? [], environment.folder);
  const faults = [...(nowFault === null ? [] : [nowFault]), ...texts.faults];
  if (faults.length > 0) return refuse(faults, stderr);
  const checked = await checkFolder(folder, {
    config: given.config ?? null,
    current: environment.folder,
    today: todayOf(given.now, environment),
    shownAt: given.includeEmbargoed === true ? null : nowOf(given.now, environment),
    texts: texts.files,
  });
  if (typeof checked === 'string') return refuse([checked], stderr);
  const { rules } = parseRules(checked.project.rules);
  const called = [
    ...rules.filter(({ id }) => id === name).map((rule) => rulePage(rule, checked)),
    ...(await kindPages(name)),
    ...CAUSES.filter((cause) => cause.name === name).map(
      (cause): Page =>
        (options) =>
          causeExplanation(cause, options),
    ),
    ...codePages(name),
  ];
  const named = conflictsNamed(name, checked.report.conflicts);
  if ('fault' in named && called.length === 0) return refuse([named.fault], stderr);
  const meant = 'fault' in named ? [] : named.meant;
  const pages = called.length > 0 ? called : meant.map((conflict) => conflictPage(conflict, checked));
  if (pages.length === 0) return refuse([unknown(name, rules, checked)], stderr);
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

function conflictPage(conflict: ReportedConflict, folder: CheckedFolder): Page {
  return (options) => {
    const finding = findingOf(folder, conflict);
    if (!finding) return conflictBody(conflict, options);
    const background = {
      finding,
      kindSummary: KINDS.get(conflict.kind)?.summary ?? '',
      // What was decided on words under embargo repeats them.
      decided: decidedOn(conflict.withheld ? '' : conflict.id, folder.report, folder.project),
      causeSummary: (cause: string) => CAUSES.find((one) => one.name === cause)?.summary,
    };
    return conflictExplanation(conflict, background, options);
  };
}

/** The history of a conflict, as far as it was decided on. */
function decidedOn(id: string, { decisions }: Report, { decisions: file }: Project): readonly string[] {
  const known = file ? parseDecisions(file.path, file.text).decisions : [];
  return decisions
    .filter((decision) => decision.id === id)
    .flatMap((decision) => {
      const entry = known.find(({ line, column }) => line === decision.line && column === decision.column);
      return [
        `${decision.state}: ${rulingWords(decision)}`,
        ...(entry?.replaces ?? []).map((earlier) => `before: ${rulingWords(reported(earlier))}`),
      ];
    });
}

function rulePage(rule: Rule, { report }: CheckedFolder): Page {
  const found = report.conflicts.filter((conflict) => conflict.rule === rule.id).map(({ id }) => id);
  return (options) => ruleExplanation(rule, KINDS.get(rule.kind)?.summary ?? '', found, options);
}

async function kindPages(name: string): Promise<readonly Page[]> {
  const kind = KINDS.get(name);
  if (!kind) return [];
  const settings = await settingsOf(name);
  return [(options) => kindExplanation(kind, settings, options)];
}

/** The options of a kind as its schema describes them, which is made from the code of the kind. */
async function settingsOf(kind: string): Promise<readonly (readonly [string, string])[]> {
  const { default: schema } = await import('../../../schemas/rules.schema.json', { with: { type: 'json' } });
  interface Described {
    readonly const?: string;
    readonly description?: string;
  }
  const variants: readonly { readonly properties: Readonly<Record<string, Described>> }[] =
    schema.properties.rules.items.anyOf;
  const variant = variants.find(({ properties }) => properties['kind']?.const === kind);
  return Object.entries(variant?.properties ?? {}).flatMap(([name, { description }]) =>
    description === undefined ? [] : [[name, description] as const],
  );
}

function codePages(name: string): readonly Page[] {
  const code = Object.hasOwn(PROBLEM_CODES, name) ? PROBLEM_CODES[name] : undefined;
  return code ? [(options) => problemExplanation(name, code, options)] : [];
}

function unknown(name: string, rules: readonly Rule[], { report }: CheckedFolder): string {
  const ids = report.conflicts.map(({ id }) => id);
  const near = didYouMean(name, [
    ...rules.map(({ id }) => id),
    ...KINDS.keys(),
    ...CAUSES.map((cause) => cause.name),
    ...Object.keys(PROBLEM_CODES),
    ...ids,
  ]);
  const meant = near === null ? 'Ids stand in the report of gainsay check.' : `Did you mean ${escapeControls(near)}?`;
  return `No conflict, rule, kind, cause or problem code is called "${name}". ${meant}`;
}
