import { cutAtHash } from '../documents/cut-at-hash.ts';
import { isEmpty, valueOf, type MapNode, type Node } from '../documents/node.ts';
import { explainShape } from '../documents/shape.ts';
import { parseYaml } from '../documents/yaml.ts';
import { problemsIn, type Fault, type Problem } from '../model/problem.ts';
import type { Claim } from '../model/claim.ts';
import { isMarkdown } from '../model/is-markdown.ts';
import type { Role, Source } from '../model/source.ts';
import type { TextFile } from '../model/text-file.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { isFault } from '../values/fault.ts';
import type { Lexicon, Value } from '../values/value.ts';
import { minorUnits } from '../values/currency.ts';
import { claimFields, type ClaimFields } from './claim-fields.ts';
import { readPlainSource } from './plain-source.ts';
import { markdownForm } from './markdown-form.ts';
import { createClaimReader, type ClaimReader } from './read-claim.ts';
import { faultOf, type Report } from './report.ts';
import { tableForm } from './table-form.ts';
import { embargoFault, languageFault, zoneFault } from './source-words.ts';
import { pathFault, plainPath, sha256Fault } from './text-reference.ts';

/** What a source file came to: null where its form is at fault. */
export interface ReadSource {
  readonly source: Source | null;
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

/**
 * Reads source files one after the other; values and scopes of the same words are shared between them. Of a table, the file
 * that says what its rows claim is read, and the table with it.
 */
export function createSourceReader(vocabulary: Vocabulary): (file: TextFile, table?: TextFile) => ReadSource {
  const readClaim = createClaimReader(vocabulary);
  return (file, table) => readSource(file, table ?? null, vocabulary, readClaim);
}

function readSource(
  file: TextFile,
  table: TextFile | null,
  vocabulary: Vocabulary,
  readClaim: ClaimReader,
): ReadSource {
  const { path, text } = file;
  const {
    root,
    claims: stated,
    problems: found,
  } = isMarkdown(path) ? markdownForm(path, text, vocabulary) : (readPlainSource(text) ?? readTree(file, table));
  if (!root) return { source: null, claims: [], problems: found };
  const problems = [...found];
  const problemAt = problemsIn(path, text);
  const report = (node: Node, fault: Fault): void => void problems.push(problemAt(node.start, fault));
  const written = sourceOf(path, text, root, vocabulary, report);
  const lexicon = lexiconOf(root, vocabulary, report);
  const isTable = table !== null && valueOf(root, 'rows') !== undefined;
  const form = isTable ? tableForm(file, root, table, vocabulary, problems) : { claims: stated, report, finish: null };
  const source = isTable ? { ...written, file: table.path, text: table.text, mapping: path } : written;
  const claims: Claim[] = [];
  for (const fields of form.claims) {
    const claim = readClaim(fields, source, lexicon, form.report);
    if (claim) claims.push(claim);
  }
  form.finish?.();
  return { source, claims, problems };
}

/** The form of a source file, with all that is wrong with it; without a root there is nothing to be read. */
interface SourceForm {
  readonly root: MapNode | null;
  readonly claims: readonly ClaimFields[];
  readonly problems: readonly Problem[];
}

function readTree({ path, text }: TextFile, table: TextFile | null): SourceForm {
  const { root, problems: found } = parseYaml(path, text);
  if (!root) return { root, claims: [], problems: found };
  const rows = root.kind === 'map' ? valueOf(root, 'rows') : undefined;
  const problems = [...found, ...explainShape(rows ? 'table' : 'source', path, text, root)];
  if (rows && !table) problems.push(problemsIn(path, text)(rows.start, noTable(path)));
  if (root.kind !== 'map' || (rows && !table)) return { root: null, claims: [], problems };
  const list = valueOf(root, 'claims');
  const items = list?.kind === 'list' ? list.items : [];
  return { root, claims: items.flatMap((item) => (item.kind === 'map' ? [claimFields(item)] : [])), problems };
}

/** A key that may be meant for an embargo: until it is written right, that has no end. */
const MISSPELT = /^(?:emb|.*bargo)/i;

const YES: ReadonlySet<string> = new Set(['yes', 'true']);
const NO: ReadonlySet<string> = new Set(['no', 'false']);

function sourceOf(path: string, text: string, root: MapNode, vocabulary: Vocabulary, report: Report): Source {
  const get = (key: string): string | null => scalarText(valueOf(root, key));
  const dayOf = (key: string): Value | null => {
    const node = valueOf(root, key);
    const day =
      node?.kind === 'scalar' && !isEmpty(node) ? vocabulary.scope('as-of', node.text, vocabulary.lexicon) : null;
    if (node && day && isFault(day)) report(node, faultOf(day));
    return day && !isFault(day) ? day : null;
  };
  for (const [key, fault] of [
    ['zone', zoneFault],
    ['language', languageFault],
    ['embargo', embargoFault],
  ] as const) {
    const node = valueOf(root, key);
    const found = node?.kind === 'scalar' && !isEmpty(node) ? fault(node.text) : null;
    if (node && found) report(node, found);
  }
  for (const key of ['title', 'publisher']) {
    const node = valueOf(root, key);
    const cut = node?.kind === 'scalar' ? cutAtHash(text, node) : null;
    if (node && cut) report(node, cut);
  }
  const withdrawn = get('withdrawn')?.toLowerCase() ?? 'no';
  const supersedes = valueOf(root, 'supersedes');
  const textNode = valueOf(root, 'text');
  const checked = (key: string, faultOf: (text: string) => Fault | null): string | null => {
    const node = textNode?.kind === 'map' ? valueOf(textNode, key) : undefined;
    const written = scalarText(node);
    const fault = written === null ? null : faultOf(written);
    if (node && fault) report(node, fault);
    return fault ? null : written;
  };
  const textPath = checked('path', pathFault);
  return {
    id: sourceId(path),
    file: path,
    // A piece with claims around its words is written by whoever tagged them.
    role: (get('role') ?? (isMarkdown(path) ? 'draft' : 'report')) as Role,
    title: get('title'),
    publisher: get('publisher'),
    language: get('language'),
    published: dayOf('published'),
    corrected: dayOf('corrected'),
    url: get('url'),
    origin: get('origin'),
    zone: get('zone'),
    embargo: get('embargo') ?? root.keys.find((key) => MISSPELT.test(key)) ?? null,
    supersedes:
      supersedes?.kind === 'list'
        ? supersedes.items.flatMap((item) => scalarText(item) ?? [])
        : [scalarText(supersedes)].filter((id) => id !== null),
    // A day on which nobody could withdraw anything is reported, and withdraws nothing.
    withdrawn: YES.has(withdrawn) || (!NO.has(withdrawn) && dayOf('withdrawn') !== null),
    sha256: checked('sha256', sha256Fault),
    textPath: textPath === null ? null : plainPath(textPath),
    text,
  };
}

function noTable(path: string): Fault {
  const name = path.replace(/\.[^./]*$/, '');
  return {
    code: 'table/missing',
    message: 'This says what the rows of a table claim, and no table of its name is among the sources.',
    hint: `Put the table into ${name}.csv or ${name}.tsv, or write claims instead of rows.`,
  };
}

/** A source's id: its file's name without the ending. @example sourceId('sources/meridian-wire.yaml') //=> 'meridian-wire' */
function sourceId(path: string): string {
  return path.replace(/^.*\//s, '').replace(/\.[^.]*$/, '');
}

/** The project's words, with what the source says of its own symbols and language. Sources without either share one lexicon. */
function lexiconOf(root: MapNode, vocabulary: Vocabulary, report: Report): Lexicon {
  const own = valueOf(root, 'symbols');
  if (!own) return vocabulary.lexicon;
  const symbols = new Map(vocabulary.lexicon.symbols);
  for (const [index, key] of own.kind === 'map' ? own.keys.entries() : []) {
    const node = own.kind === 'map' ? own.values[index] : undefined;
    const code = scalarText(node);
    if (node && (code === null || minorUnits(code) === undefined))
      report(node, {
        code: 'source/unknown-currency',
        message: `"${code ?? ''}" is not a currency of ISO 4217.`,
        hint: 'Write a code such as USD.',
      });
    else if (code !== null) symbols.set(key, code);
  }
  return { ...vocabulary.lexicon, symbols };
}

function scalarText(node: Node | undefined): string | null {
  return node?.kind === 'scalar' && !isEmpty(node) ? node.text : null;
}
