import { didYouMean } from '../documents/did-you-mean.ts';
import { valueOf } from '../documents/node.ts';
import type { Problem } from '../model/problem.ts';
import type { Rule } from '../model/rule.ts';
import { byPath, type TextFile } from '../model/text-file.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { minorUnits } from '../values/currency.ts';
import { HEDGE_TABLE, hedgesFrom, parseStretch, type HedgeRow } from '../values/hedge.ts';
import { gatherDeclarations } from './declarations.ts';
import { RECOMMENDED } from './generated/recommended.ts';
import { referenceFaults } from './reference-faults.ts';
import { entriesOf, readRuleFile, wordOf, wordsOf, type RuleFile } from './rule-file.ts';
import { parseRuleList } from './rule-list.ts';
import { gatherScopes } from './scopes.ts';
import { gatherTerms } from './terms.ts';

/** What the rules files come to. */
export interface Rules {
  readonly vocabulary: Vocabulary;
  readonly rules: readonly Rule[];
  readonly problems: readonly Problem[];
}

/** The name of the rule set that the package ships. */
const RECOMMENDED_NAME = 'gainsay:recommended';

/**
 * Reads all rules files together: what one declares, all can use. Faults are collected; what is sound still counts.
 * @param files in any order; a file that another one extends must be among them
 */
export function parseRules(files: readonly TextFile[]): Rules {
  const problems: Problem[] = [];
  const read: RuleFile[] = [];
  for (const text of [...files].sort(byPath)) {
    const { file, problems: found } = readRuleFile(text);
    problems.push(...found);
    if (file) read.push(file);
  }
  const paths = new Set(files.map(({ path }) => path));
  const recommended = read.map((file) => extendsRecommended(file, paths, problems)).includes(true)
    ? readRuleFile({ path: RECOMMENDED_NAME, text: RECOMMENDED }).file
    : null;
  const terms = gatherTerms(read, problems);
  const scopes = gatherScopes(read, terms, problems);
  const declarations = gatherDeclarations(read, new Set(terms.states.keys()), problems);
  problems.push(...referenceFaults(read, declarations, scopes.keys));
  const lexicon = {
    symbols: gatherSymbols(read, problems),
    hedges: hedgesFrom([...HEDGE_TABLE, ...gatherHedges(read, problems)]),
    entities: terms.entities,
    states: scopes.states,
  };
  const vocabulary: Vocabulary = {
    lexicon,
    fact: declarations.find,
    nearFacts: declarations.near,
    scope: scopes.read,
    scopeKeys: scopes.keys,
    subjectLabel: declarations.subjectLabel,
    facts: declarations.facts,
    isOpen: declarations.isOpen,
    classOf: declarations.classOf,
  };
  return {
    vocabulary,
    rules: parseRuleList(recommended ? [recommended, ...read] : read, vocabulary, problems),
    problems,
  };
}

function extendsRecommended(file: RuleFile, paths: ReadonlySet<string>, problems: Problem[]): boolean {
  const node = valueOf(file.root, 'extends');
  const names = wordsOf(node);
  for (const name of names) {
    if (name === RECOMMENDED_NAME || paths.has(name) || !node) continue;
    const near = didYouMean(name, [RECOMMENDED_NAME, ...paths]);
    problems.push(
      file.problemAt(node, {
        code: 'rules/unknown-set',
        message: `No rule set "${name}".`,
        hint: near === null ? `Extend ${RECOMMENDED_NAME}, or a file among the rules.` : `Did you mean "${near}"?`,
      }),
    );
  }
  return names.includes(RECOMMENDED_NAME);
}

function gatherSymbols(files: readonly RuleFile[], problems: Problem[]): ReadonlyMap<string, string> {
  const symbols = new Map<string, string>();
  for (const file of files) {
    for (const { name, node } of entriesOf(valueOf(file.root, 'symbols'))) {
      const code = wordOf(node) ?? '';
      if (minorUnits(code) === undefined)
        problems.push(
          file.problemAt(node, {
            code: 'rules/unknown-currency',
            message: `"${code}" is not a currency of ISO 4217.`,
            hint: 'Write a code such as USD.',
          }),
        );
      else symbols.set(name, code);
    }
  }
  return symbols;
}

/** A project's own hedging words: `{ zowat: { allows: "[-1, 0]", likely: "[-0.5, 0]" } }`, in multiples of the granule g. */
function gatherHedges(files: readonly RuleFile[], problems: Problem[]): readonly HedgeRow[] {
  const rows: HedgeRow[] = [];
  for (const file of files) {
    for (const { name, at, node } of entriesOf(valueOf(file.root, 'hedges'))) {
      const allows = node.kind === 'map' ? wordOf(valueOf(node, 'allows')) : undefined;
      const likely = (node.kind === 'map' ? wordOf(valueOf(node, 'likely')) : undefined) ?? allows;
      if (allows === undefined || likely === undefined) continue;
      const limit = node.kind === 'map' ? wordOf(valueOf(node, 'limit')) : undefined;
      if (parseStretch(allows) && parseStretch(likely))
        rows.push({
          words: [name.toLowerCase()],
          allows,
          likely,
          ...(limit === 'cap' || limit === 'floor' ? { limit } : {}),
        });
      else
        problems.push(
          file.problemAt(at, {
            code: 'rules/hedge',
            message: `What the hedge "${name}" allows is not in interval notation.`,
            hint: 'Write allows: "[-1, 1]" and likely: "[-0.5, 0.5]", in multiples of the place of the last digit.',
          }),
        );
    }
  }
  return rows;
}
