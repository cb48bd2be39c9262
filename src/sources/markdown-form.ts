import { didYouMean } from '../documents/did-you-mean.ts';
import { frontMatter } from '../documents/front-matter.ts';
import { inlineClaims, type InlineClaim } from '../documents/inline-claims.ts';
import type { WrittenAttribute } from '../documents/markdown-tree.ts';
import { flowMap, type FlowEntry } from '../documents/flow-map.ts';
import { mergeMark } from '../documents/merge-mark.ts';
import type { MapNode, Node, ScalarNode } from '../documents/node.ts';
import { explainShape } from '../documents/shape.ts';
import { parseYaml } from '../documents/yaml.ts';
import { problemsIn, type Fault, type Problem } from '../model/problem.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { claimFields, type ClaimFields } from './claim-fields.ts';
import { markdownFault } from './markdown-limits.ts';

/** A Markdown file taken apart: its head, its claims, and all that is wrong with its form. */
export interface MarkdownForm {
  /** Null for a Markdown file that is no source, and for one that cannot be read. */
  readonly root: MapNode | null;
  readonly claims: readonly ClaimFields[];
  readonly problems: readonly Problem[];
}

/** Of a source's keys; the others of a front matter are for the tools that render it. */
const HEAD =
  'title publisher language published role url archived corrected supersedes withdrawn embargo origin zone symbols text claims'.split(
    ' ',
  );
/** Of a claim's keys those that may stand as attributes; its label is its quote. */
const ATTRIBUTES = 'fact value said-by stance origin note as-of language translated'.split(' ');

/** Reads the form of a Markdown source: the keys of a source in its front matter, and claims around their words. */
export function markdownForm(path: string, text: string, vocabulary: Vocabulary): MarkdownForm {
  const problems: Problem[] = [];
  const problemAt = problemsIn(path, text);
  const tangled = markdownFault(text);
  if (tangled) return { root: null, claims: [], problems: [problemAt(tangled.offset, tangled.fault)] };
  const { yaml, fault } = frontMatter(text);
  if (fault) problems.push(problemAt(0, fault));
  const head = yaml === null ? null : headOf(path, yaml, problems);
  const { claims, faults } = inlineClaims(text);
  for (const { offset, fault: found } of faults) problems.push(problemAt(offset, found));
  // What a broken head says, such as that nothing may be shown yet, nobody knows.
  if (fault ?? (yaml !== null && !head && problems.some(({ code }) => code.startsWith('yaml/'))))
    return { root: null, claims: [], problems };
  // Not every Markdown file beside the sources is one of them: one may tell what they are.
  if (yaml === null && claims.length === 0 && problems.length === 0) return { root: null, claims: [], problems };
  const mark = mergeMark(text);
  if (mark) return { root: null, claims: [], problems: [problemAt(mark.offset, mark.fault)] };
  const report = (offset: number, found: Fault): void => void problems.push(problemAt(offset, found));
  const maps = claims.flatMap((claim) => claimMap(claim, vocabulary, report) ?? []);
  const root = withClaims(head, maps);
  problems.push(...explainShape('source', path, text, root));
  const listed = root.values[root.keys.indexOf('claims')];
  const items = listed?.kind === 'list' ? listed.items : [];
  return {
    root,
    claims: items.flatMap((item) => (item.kind === 'map' ? [fieldsOf(item, maps)] : [])),
    problems,
  };
}

/** The front matter as a map: without the keys of other tools, but with those that are near to one of a source. */
function headOf(path: string, yaml: string, problems: Problem[]): MapNode | null {
  const { root, problems: found } = parseYaml(path, yaml);
  // A front matter without any keys is one.
  problems.push(...found.filter(({ code }) => code !== 'yaml/empty'));
  if (root?.kind !== 'map') return null;
  const kept = root.keys.flatMap((key, index) => (HEAD.includes(key) || didYouMean(key, HEAD) !== null ? [index] : []));
  return {
    ...root,
    keys: kept.map((index) => root.keys[index] ?? ''),
    keyStarts: kept.map((index) => root.keyStarts[index] ?? 0),
    values: kept.flatMap((index) => root.values[index] ?? []),
  };
}

/** A source whose claims are those of its front matter, where it has any, and those around their words. */
function withClaims(head: MapNode | null, maps: readonly MapNode[]): MapNode {
  const { keys, keyStarts, values, start, end } = head ?? flowMap([]);
  const at = keys.indexOf('claims');
  const own = values[at];
  if (own && own.kind !== 'list') return head ?? flowMap([]);
  const claims: Node = { kind: 'list', start, end, items: [...(own?.items ?? []), ...maps] };
  const rest = [...keys.keys()].filter((index) => index !== at);
  return {
    kind: 'map',
    flow: false,
    start,
    end,
    keys: [...rest.map((index) => keys[index] ?? ''), 'claims'],
    keyStarts: [...rest.map((index) => keyStarts[index] ?? 0), keyStarts[at] ?? start],
    values: [...rest.flatMap((index) => values[index] ?? []), claims],
  };
}

/** A claim as it would stand in YAML; null where it names no fact, which is reported. */
function claimMap(
  { start, label, attributes }: InlineClaim,
  { scopeKeys }: Vocabulary,
  report: (offset: number, fault: Fault) => void,
): MapNode | null {
  const words: ScalarNode = { kind: 'scalar', start: label.start, end: label.end, text: label.words, quoted: true };
  const entries: FlowEntry[] = [{ key: 'quote', keyStart: start, node: words }];
  const scope: FlowEntry[] = [];
  for (const attribute of attributes) {
    const { name, start: keyStart } = attribute;
    const key = name.startsWith(SCOPE) ? name.slice(SCOPE.length) : name;
    if (ATTRIBUTES.includes(name)) entries.push({ key, keyStart, node: scalarOf(attribute) });
    else if (key !== name || scopeKeys.includes(name)) scope.push({ key, keyStart, node: scalarOf(attribute) });
    else if (!RENDERING.has(name)) report(keyStart, unknownAttribute(name, scopeKeys));
  }
  const isNamed = entries.some(({ key }) => key === 'fact');
  if (!isNamed) {
    const near = attributes.some(({ name }) => didYouMean(name, ATTRIBUTES) === 'fact');
    if (!near) report(start, noFact);
    return null;
  }
  if (scope.length > 0) entries.push({ key: 'scope', keyStart: start, node: flowMap(scope) });
  if (!entries.some(({ key }) => key === 'value')) entries.push({ key: 'value', keyStart: start, node: words });
  return { ...flowMap(entries), start };
}

const SCOPE = 'scope.';
/** How a claim may be told from others where it is shown: #id and .class. */
const RENDERING: ReadonlySet<string> = new Set(['id', 'class']);

function scalarOf({ value, end }: WrittenAttribute): ScalarNode {
  const { text, start, end: last } = value ?? { text: '', start: end, end };
  const words = text.replace(/\s+/g, ' ').trim();
  // Quotation marks say nothing here: an attribute without anything in it has no value.
  return { kind: 'scalar', start, end: last, text: words, quoted: words !== '' };
}

/** The fields of a claim, with where its value stands: in a label, an attribute, or the YAML of the front matter. */
function fieldsOf(map: MapNode, maps: readonly MapNode[]): ClaimFields {
  const fields = claimFields(map);
  if (maps.includes(map)) fields.written = fields.value === fields.quote ? 'label' : 'attribute';
  return fields;
}

const noFact: Fault = {
  code: 'markdown/no-fact',
  message: 'This claim does not say what it is about.',
  hint: 'Name its fact behind the words: :claim[the words]{fact=subject.attribute}.',
};

function unknownAttribute(name: string, scopeKeys: readonly string[]): Fault {
  const known = [...ATTRIBUTES, ...scopeKeys.filter((key) => !ATTRIBUTES.includes(key))];
  const near = didYouMean(name, known);
  return {
    code: 'markdown/unknown-attribute',
    message: `Unknown attribute "${name.slice(0, 60)}".${near === null ? '' : ` Did you mean "${near}"?`}`,
    hint: name === 'quote' ? 'The words in brackets are the quote.' : `Known here: ${known.join(', ')}`,
  };
}
