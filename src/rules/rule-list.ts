import { didYouMean } from '../documents/did-you-mean.ts';
import { valueOf, type MapNode, type Node } from '../documents/node.ts';
import type { Problem, Severity } from '../model/problem.ts';
import type { Rule, SeverityByRole } from '../model/rule.ts';
import { KINDS } from './registry.ts';
import { entriesOf, wordOf, wordsOf, type RuleFile } from './rule-file.ts';

const SHARED_KEYS = new Set(['id', 'kind', 'severity', 'note']);

/** Reads the rules of all files; a rule replaces an earlier one of its id, so that a project can override a set it extends. */
export function parseRuleList(files: readonly RuleFile[], problems: Problem[]): readonly Rule[] {
  const rules = new Map<string, Rule>();
  for (const file of files) {
    const own = new Set<string>();
    const list = valueOf(file.root, 'rules');
    for (const node of list?.kind === 'list' ? list.items : []) {
      if (node.kind !== 'map') continue;
      const rule = parseRule(file, node, problems);
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

function parseRule(file: RuleFile, node: MapNode, problems: Problem[]): Rule | null {
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
  const facts = wordsOf(valueOf(node, kind.patterns));
  const faults = file.explainRule(kindName, node);
  problems.push(...faults.filter((fault) => !problems.some((known) => samePlace(known, fault))));
  if (faults.length > 0) return null;
  const options = Object.fromEntries(
    entriesOf(node)
      .filter(({ name }) => !SHARED_KEYS.has(name))
      .map(({ name, node: option }) => [name, plain(option)]),
  );
  return {
    id,
    kind: kindName,
    facts: facts.length === 0 && kind.patterns === 'facts' ? ['*'] : facts,
    severity: severityOf(valueOf(node, 'severity')),
    options,
  };
}

/** The form that all rules share is checked before that of the kind, and may have told the same fault. */
function samePlace(a: Problem, b: Problem): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column && a.code === b.code;
}

/** One severity for all roles, or one a role: a reference is graded as a report unless it has its own. */
function severityOf(node: Node | undefined): SeverityByRole {
  const word = (wordOf(node) ?? 'error') as Severity | 'off';
  const all = { report: word, reference: word, draft: word, published: word };
  if (node?.kind !== 'map') return all;
  const stated = Object.fromEntries(
    entriesOf(node).map(({ name, node: severity }) => [name, wordOf(severity)]),
  ) as Partial<SeverityByRole>;
  const fallback = { report: 'error', draft: 'error', published: 'error', ...stated } as const;
  return { ...fallback, reference: stated.reference ?? fallback.report };
}

/** Plain data of a tree, all scalars as text. */
function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.text;
  return node.kind === 'list'
    ? node.items.map(plain)
    : Object.fromEntries(entriesOf(node).map(({ name, node: value }) => [name, plain(value)]));
}
