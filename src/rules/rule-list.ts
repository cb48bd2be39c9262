import { didYouMean } from '../documents/did-you-mean.ts';
import { attributeOf } from '../model/fact.ts';
import { valueOf, type MapNode, type Node } from '../documents/node.ts';
import type { Problem } from '../model/problem.ts';
import type { Rule, SeverityByRole } from '../model/rule.ts';
import type { Severity } from '../model/severity.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { pattern } from './pattern.ts';
import { KINDS } from './registry.ts';
import { entriesOf, wordOf, wordsOf, type RuleFile } from './rule-file.ts';

const SHARED_KEYS = new Set(['id', 'kind', 'severity', 'note']);

/** Reads the rules of all files; a rule replaces an earlier one of its id, so that a project can override a set it extends. */
export function parseRuleList(
  files: readonly RuleFile[],
  vocabulary: Vocabulary,
  problems: Problem[],
): readonly Rule[] {
  const rules = new Map<string, Rule>();
  for (const file of files) {
    const own = new Set<string>();
    const list = valueOf(file.root, 'rules');
    for (const node of list?.kind === 'list' ? list.items : []) {
      if (node.kind !== 'map') continue;
      const rule = parseRule(file, node, vocabulary, problems);
      if (!rule) continue;
      if (own.has(rule.id))
        problems.push(
          file.problemAt(valueOf(node, 'id') ?? node, {
            code: 'rules/declared-twice',
            message: `Two rules have the id "${rule.id}".`,
            hint: 'Give one of them another id.',
          }),
        );
      own.add(rule.id);
      rules.set(rule.id, rule);
    }
  }
  return [...rules.values()];
}

function parseRule(file: RuleFile, node: MapNode, vocabulary: Vocabulary, problems: Problem[]): Rule | null {
  const [id, kindName] = [wordOf(valueOf(node, 'id')), wordOf(valueOf(node, 'kind'))];
  if (id === undefined || kindName === undefined) return null;
  const kind = KINDS.get(kindName);
  if (!kind) {
    const near = didYouMean(kindName, KINDS.keys());
    problems.push(
      file.problemAt(valueOf(node, 'kind') ?? node, {
        code: 'rules/unknown-kind',
        message: `No kind of rule is called "${kindName}".`,
        hint: near === null ? `Kinds are: ${[...KINDS.keys()].join(', ')}.` : `Did you mean "${near}"?`,
      }),
    );
    return null;
  }
  const faults = file.explainRule(kindName, node);
  problems.push(...faults.filter((fault) => !problems.some((known) => samePlace(known, fault))));
  if (faults.length > 0) return null;
  const options = Object.fromEntries(
    entriesOf(node)
      .filter(({ name }) => !SHARED_KEYS.has(name))
      .map(({ name, node: option }) => [name, plain(option)]),
  );
  const wrong = kind.faults?.(options, vocabulary) ?? [];
  for (const { option, fault } of wrong) problems.push(file.problemAt(valueOf(node, option) ?? node, fault));
  if (wrong.length > 0) return null;
  const listed = wordsOf(valueOf(node, 'facts'));
  const covered = kind.covers?.(options) ?? (listed.length === 0 ? ['*'] : listed);
  problems.push(...covered.flatMap((name) => unknownFact(file, node, name, vocabulary)));
  return {
    id,
    kind: kindName,
    facts: covered,
    severity: severityOf(valueOf(node, 'severity'), kind.severity ?? 'error'),
    ifGrave: severityOf(valueOf(node, 'severity'), 'error'),
    options,
  };
}

/** A rule whose facts nobody declares is silent for good, and a misspelt name is the likeliest reason. */
function unknownFact(file: RuleFile, rule: MapNode, name: string, vocabulary: Vocabulary): readonly Problem[] {
  const { bind, specificity } = pattern(name);
  const isName = specificity === Infinity;
  if (specificity === 0 || (isName ? vocabulary.fact(name) : vocabulary.isOpen)) return [];
  if (!isName && vocabulary.facts().some((fact) => bind(fact) !== null)) return [];
  const near = isName
    ? vocabulary.nearFacts(name)[0]
    : didYouMean(name, new Set(vocabulary.facts().map((fact) => name.replace(/[^.]*$/, '') + attributeOf(fact))));
  return [
    file.problemAt(placeOf(rule, name), {
      code: 'rules/unknown-fact',
      message: isName ? `No fact "${name}" is declared.` : `No declared fact has the form "${name}".`,
      hint:
        near === undefined || near === null
          ? 'Correct the name, or declare such a fact: until then the rule covers nothing here.'
          : `Did you mean "${near}"?`,
      severity: 'warning',
    }),
  ];
}

/** Where a word stands among the options of a rule. */
function placeOf(rule: MapNode, word: string): Node {
  const scalars = rule.values.flatMap((node) => (node.kind === 'list' ? node.items : [node]));
  const holding = (part: string): Node | undefined =>
    scalars.find((node) => node.kind === 'scalar' && node.text.includes(part));
  // An equation names the attributes of a subject without it.
  return holding(word) ?? holding(word.replace(/^\*\./, '')) ?? rule;
}

/** The form that all rules share is checked before that of the kind, and may have told the same fault. */
function samePlace(a: Problem, b: Problem): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column && a.code === b.code;
}

/** One severity for all roles, or one a role: a reference is graded as a report unless it has its own. */
function severityOf(node: Node | undefined, unless: Severity): SeverityByRole {
  const word = (wordOf(node) ?? unless) as Severity | 'off';
  const all = { report: word, reference: word, draft: word, published: word };
  if (node?.kind !== 'map') return all;
  const stated = Object.fromEntries(
    entriesOf(node).map(({ name, node: severity }) => [name, wordOf(severity)]),
  ) as Partial<SeverityByRole>;
  const fallback = { report: unless, draft: unless, published: unless, ...stated } as const;
  return { ...fallback, reference: stated.reference ?? fallback.report };
}

/** Plain data of a tree, all scalars as text. */
function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.text;
  return node.kind === 'list'
    ? node.items.map(plain)
    : Object.fromEntries(entriesOf(node).map(({ name, node: value }) => [name, plain(value)]));
}
