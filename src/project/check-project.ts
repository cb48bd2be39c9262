import { NOT_ANCHORED, type TextOfSource } from '../anchors/anchor.ts';
import { anchorQuotes } from '../anchors/anchor-quotes.ts';
import { buildReport } from '../decisions/build-report.ts';
import { createConflictOf } from '../decisions/conflict-of.ts';
import { parseBaseline } from '../decisions/baseline.ts';
import { withCorrections } from '../decisions/corrections.ts';
import { parseDecisions } from '../decisions/parse-decisions.ts';
import { settle } from '../decisions/settle.ts';
import { didYouMean } from '../documents/did-you-mean.ts';
import { parseRates } from '../documents/parse-rates.ts';
import { checkDossier, type Checked } from '../engine/check-dossier.ts';
import { indexDossier } from '../engine/dossier.ts';
import { supersededBy } from '../engine/superseded.ts';
import type { Claim } from '../model/claim.ts';
import { problemAt, problemOfFile, type Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { isOwn, type Source } from '../model/source.ts';
import { parseRules } from '../rules/parse-rules.ts';
import { createSourceReader } from '../sources/read-source.ts';
import { byPath, type TextFile } from '../model/text-file.ts';
import type { ProjectMemory } from './project-memory.ts';
import type { GetTexts } from './texts.ts';
import { withTables } from './with-tables.ts';

export type { TextFile };

/** The files of a project, in any order. */
export interface Project {
  readonly sources: readonly TextFile[];
  readonly rules: readonly TextFile[];
  /** Reference rates in the form of the European Central Bank. */
  readonly rates?: readonly TextFile[];
  /** The texts that sources were taken from, as far as they are at hand; their quotes are then looked for in them. */
  readonly texts?: readonly TextOfSource[];
  /** What editors decided. */
  readonly decisions?: TextFile | null;
  /** Conflicts that were accepted at one go. */
  readonly baseline?: TextFile | null;
  /** The day on which decisions are to count, YYYY-MM-DD; without it, none is out of date. */
  readonly today?: string | null;
  /** The ids of conflicts whose decisions are passed over. */
  readonly passedOver?: ReadonlySet<string>;
}

/** The report, with the findings themselves for whoever wants their reasoning. */
export interface CheckedProject {
  readonly report: Report;
  readonly checked: Checked;
  readonly sources: readonly Source[];
  /** The texts of the sources that were at hand. */
  readonly texts: readonly TextOfSource[];
}

/** What anchors are made from where nobody reads a disk. */
function givenTexts({ texts }: Project): GetTexts {
  return () => (texts === undefined ? null : { texts, areAllExpected: true, problems: [] });
}

/**
 * Checks a project: reads every file, holds the claims against each other by the rules, and gives the report. Never throws
 * at what the files hold: faults stand under `problems`, and what is sound is checked all the same.
 * @param found problems that were met before, while files were read
 * @param getTexts reads the texts that the sources turn out to name; by default, they are those of the project
 * @param memory of other states of the project, from which what stayed the same is taken
 */
export function checkProject(
  project: Project,
  found: readonly Problem[] = [],
  getTexts: GetTexts = givenTexts(project),
  memory: ProjectMemory | null = null,
): CheckedProject {
  const rules = (memory?.parseRules ?? parseRules)([...project.rules].sort(byPath));
  const rates = (memory?.parseRates ?? parseRates)([...(project.rates ?? [])].sort(byPath));
  const problems = [...found, ...rules.problems, ...rates.problems];
  const sources = new Map<string, Source>();
  const claims: Claim[] = [];
  const readSource = (memory?.sourceReader ?? createSourceReader)(rules.vocabulary);
  const { files, problems: unmapped } = withTables(project.sources);
  problems.push(...unmapped);
  for (const { file, table } of files) {
    const { source, claims: own, problems: faults } = readSource(file, table);
    for (const fault of faults) problems.push(fault);
    if (!source) continue;
    const twin = sources.get(source.id);
    if (twin) {
      problems.push(
        problemOfFile(source.file, {
          code: 'source/same-id',
          message: `Two sources have the id "${source.id}"; the other is ${twin.file}.`,
          hint: 'Rename one of the files: its name without the ending is the id.',
        }),
      );
      continue;
    }
    sources.set(source.id, source);
    for (const claim of own) claims.push(claim);
  }
  problems.push(...unknownSources(sources), ...circularSources(sources));
  if (project.sources.length === 0)
    problems.push(
      problemOfFile('sources', {
        code: 'project/no-sources',
        message: 'There are no sources to check.',
        hint: 'Put one YAML file for each document into sources/.',
      }),
    );
  const decided = project.decisions ? parseDecisions(project.decisions.path, project.decisions.text) : null;
  const baseline = project.baseline ? parseBaseline(project.baseline.path, project.baseline.text) : null;
  problems.push(...(decided?.problems ?? []), ...(baseline?.problems ?? []));
  const read = [...sources.values()];
  const texts = getTexts(read);
  const anchored = texts ? anchorQuotes({ sources: read, claims, ...texts }) : { ...NOT_ANCHORED, problems: [] };
  problems.push(...(texts?.problems ?? []), ...anchored.problems);
  const dossier = {
    sources: read,
    claims,
    anchored,
    vocabulary: rules.vocabulary,
    rules: rules.rules,
    rates: rates.table,
  };
  const checked = checkDossier(dossier, memory?.applied);
  const report = buildReport({ ...dossier, ...checked, problems, isRemembered: memory !== null });
  const known = { sources: read, texts: texts?.texts ?? [] };
  if (!decided && !baseline) return { report: withCorrections(report, checked.findings), checked, ...known };
  const told = {
    decisions: (decided?.decisions ?? []).filter(({ id }) => project.passedOver?.has(id) !== true),
    accepted: baseline?.accepted ?? [],
    today: project.today ?? null,
  };
  const settled = settle(
    { report, findings: checked.findings },
    told,
    () => indexDossier(dossier),
    read.some(isOwn) ? createConflictOf(anchored) : null,
  );
  const { findings } = settled;
  return { report: withCorrections(settled.report, findings), checked: { ...checked, findings }, ...known };
}

/** What a source supersedes must be there, or the old one still makes a position. */
function unknownSources(sources: ReadonlyMap<string, Source>): readonly Problem[] {
  return [...sources.values()].flatMap(({ file, text, supersedes }) =>
    supersedes
      .filter((id) => !sources.has(id))
      .map((id) => {
        const near = didYouMean(id, sources.keys());
        return problemAt(file, text, Math.max(0, text.indexOf(id)), {
          code: 'source/unknown-source',
          message: `No source has the id "${id}", so nothing is superseded.`,
          hint: near === null ? 'Write the name of the file without its ending.' : `Did you mean "${near}"?`,
          severity: 'warning',
        });
      }),
  );
}

/** Sources that supersede each other in a circle say nothing of which is the newest, so all of them still count. */
function circularSources(sources: ReadonlyMap<string, Source>): readonly Problem[] {
  const { circular } = supersededBy([...sources.values()]);
  const ids = new Set(circular.map(({ id }) => id));
  return circular.map(({ id, file, text, supersedes }) => {
    const other = supersedes.find((older) => ids.has(older)) ?? id;
    return problemAt(file, text, Math.max(0, text.indexOf('supersedes')), {
      code: 'source/supersedes-circle',
      message:
        other === id
          ? `The source "${id}" supersedes itself, so nothing is superseded.`
          : `The source "${id}" supersedes "${other}", which in the end supersedes it, so neither is superseded.`,
      hint: 'Let only the newer one name the older.',
    });
  });
}
