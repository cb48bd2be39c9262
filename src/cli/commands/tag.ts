import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, relative, resolve, sep } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { decodeUtf8 } from '../../documents/decode-utf8.ts';
import { isEmpty, valueOf, type MapNode } from '../../documents/node.ts';
import { parseYaml } from '../../documents/yaml.ts';
import { escapeControls } from '../../model/escape-controls.ts';
import { isMarkdown } from '../../model/is-markdown.ts';
import type { Problem } from '../../model/problem.ts';
import type { Source } from '../../model/source.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { readWords } from '../../reading/read-words.ts';
import { parseRules } from '../../rules/parse-rules.ts';
import { createSourceReader } from '../../sources/read-source.ts';
import { inFile, withInlineClaims } from '../../tagging/inline-claims.ts';
import { markdownProse } from '../../tagging/markdown-prose.ts';
import { propose, type Proposal } from '../../tagging/propose.ts';
import { dayIn, readingFor, type Head, type Reader } from '../../tagging/reading-for.ts';
import { hasNoClaims, newSource, withProposals } from '../../tagging/source-file.ts';
import type { Environment } from '../environment.ts';
import { writeFiles } from '../outputs.ts';
import { readConfig } from '../read-config.ts';
import { readProject } from '../read-project.ts';
import { reasonOf } from '../read-text.ts';
import { refuse } from '../refuse.ts';

/** The options of `gainsay tag` as they were given. */
export interface TagOptions {
  readonly source?: string;
  readonly facts: readonly string[];
  readonly language?: string;
  readonly published?: string;
  readonly config?: string;
  readonly dryRun?: boolean;
}

/** What is to be written, and where. */
interface Draft {
  readonly path: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** The file begins with a byte order mark, which stays. */
  readonly hasMark: boolean;
  readonly proposals: readonly Proposal[];
}

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Proposes a claim for every value that a text names and no claim has: in a source file, or within a Markdown draft.
 * Nothing that a person tagged is changed, and nothing is written where anything is at fault.
 */
export async function tag(text: string, options: TagOptions, environment: Environment): Promise<0 | 2> {
  const { folder, stdout, stderr } = environment;
  const isDraft = isMarkdown(text);
  if (isDraft && options.source !== undefined)
    return refuse(
      [`${text} is a Markdown draft, in which claims stand around their words; leave out --source.`],
      stderr,
    );
  const words = readNamed(folder, text);
  if (typeof words !== 'object') return refuse([words], stderr);
  const vocabulary = await vocabularyFor(options, folder);
  if (!('lexicon' in vocabulary)) return refuse(vocabulary, stderr);
  const draft = isDraft
    ? inMarkdown(text, words, vocabulary, options, folder)
    : inSource(text, words, vocabulary, options, folder);
  if (!('after' in draft)) return refuse(draft, stderr);
  if (options.dryRun === true) {
    stdout.write(escapeControls(patchOf(draft)));
  } else if (draft.after !== draft.before) {
    const missing = folderFault(draft.path, draft.name);
    if (missing !== null) return refuse([missing], stderr);
    const unwritten = writeFiles(new Map([[draft.path, (draft.hasMark ? BYTE_ORDER_MARK : '') + draft.after]]));
    if (unwritten.length > 0) return refuse(unwritten, stderr);
  }
  (options.dryRun === true ? stderr : stdout).write(summaryOf(draft, options.dryRun === true));
  return 0;
}

interface Words {
  /** Without a byte order mark. */
  readonly text: string;
  readonly hasMark: boolean;
  readonly sha256: string;
}

function readNamed(folder: string, name: string): Words | string {
  try {
    const bytes = readFileSync(resolve(folder, name));
    const text = decodeUtf8(bytes);
    if (typeof text === 'number') return `${name} is not UTF-8 from byte ${String(text)} on; save it as UTF-8.`;
    return {
      text,
      hasMark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  } catch (error) {
    return `${name} cannot be read: ${reasonOf(error)}.`;
  }
}

/** What the rules declare: those of the project, or the files that were named. */
async function vocabularyFor({ facts, config }: TagOptions, folder: string): Promise<Vocabulary | readonly string[]> {
  const root = realpathSync(folder);
  if (facts.length === 0) {
    const { project } = await readProject(root, await readConfig(root, config ?? null, folder));
    return soundRules(project.rules);
  }
  const files = facts.map((name) => ({ name, words: readNamed(folder, name) }));
  const faults = files.flatMap(({ words }) => (typeof words === 'string' ? [words] : []));
  if (faults.length > 0) return faults;
  return soundRules(files.map(({ name, words }) => ({ path: name, text: (words as Words).text })));
}

function soundRules(files: Parameters<typeof parseRules>[0]): Vocabulary | readonly string[] {
  const { vocabulary, problems } = parseRules(files);
  const faults = errorsIn(problems);
  return faults.length > 0 ? faults : vocabulary;
}

function errorsIn(problems: readonly Problem[]): readonly string[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(
      ({ file, line, column, message, hint }) =>
        `${file}:${String(line)}:${String(column)}: ${message}${hint === null ? '' : ` ${hint}`}`,
    );
}

function inMarkdown(
  name: string,
  { text, hasMark }: Words,
  vocabulary: Vocabulary,
  options: TagOptions,
  folder: string,
): Draft | readonly string[] {
  const prose = markdownProse(text);
  const reading = readingFor(prose.text, headIn(name, prose.frontMatter, vocabulary), options, vocabulary);
  if (!('language' in reading)) return reading;
  const tagged = prose.labels.map((quote) => ({ quote }));
  const proposals = inFile(text, prose, propose(prose.text, readWords(prose.text, reading), tagged, vocabulary));
  const after = withInlineClaims(text, proposals);
  return { path: resolve(folder, name), name, before: text, after, hasMark, proposals };
}

/** What the front matter of a draft says of it. */
function headIn(name: string, frontMatter: string | null, { lexicon }: Vocabulary): Head | null {
  const { root } = parseYaml(name, frontMatter ?? '');
  if (root?.kind !== 'map') return null;
  const said = (key: string): string | null => {
    const node = valueOf(root, key);
    return node?.kind === 'scalar' && !isEmpty(node) ? node.text : null;
  };
  const published = dayIn(said('published') ?? '', lexicon);
  return { language: said('language'), published };
}

function inSource(
  name: string,
  words: Words,
  vocabulary: Vocabulary,
  options: TagOptions,
  folder: string,
): Draft | readonly string[] {
  const file = options.source ?? `sources/${basename(name, extname(name))}.yaml`;
  const path = resolve(folder, file);
  if (path === resolve(folder, name))
    return [`${file} is the source file itself; name the text that its claims are to be taken from.`];
  const isThere = isPresent(path);
  if (typeof isThere === 'string') return [`${file} cannot be written: ${isThere}.`];
  const before = isThere ? readNamed(folder, file) : null;
  if (typeof before === 'string') return [before];
  const known = before === null ? null : knownSource(file, before.text, vocabulary);
  if (known !== null && !('root' in known)) return known;
  const reading = readingFor(words.text, known?.source ?? null, options, vocabulary);
  if (!('language' in reading)) return reading;
  if (known && options.published !== undefined && known.source.published === null)
    return [
      `${file} does not say when it was published; write "published: ${options.published}" into it, which --published does for new files only.`,
    ];
  const proposals = propose(words.text, readWords(words.text, reading), known?.claims ?? [], vocabulary);
  const common = { path, name: file, before: before?.text ?? '', hasMark: before?.hasMark ?? false, proposals };
  if (proposals.length === 0) return { ...common, after: common.before };
  const after =
    known && before
      ? withProposals(before.text, known.root, proposals)
      : newSource(headOf(name, words, reading, options, folder), proposals);
  if (after === null) return [`The claims of ${file} are not a list in lines, so none can be put behind them.`];
  return { ...common, after };
}

/** Whether a file is there, or why none can be put there. */
function isPresent(path: string): boolean | string {
  try {
    if (statSync(path, { throwIfNoEntry: false })) return true;
    return lstatSync(path, { throwIfNoEntry: false }) ? 'it is a link to a file that is not there' : false;
  } catch (error) {
    // Below a file, which its folder is asked about.
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? false : reasonOf(error);
  }
}

/** Makes the folder of a file where only that is missing; what is wrong, where it cannot be made. */
function folderFault(path: string, name: string): string | null {
  try {
    const parent = dirname(path);
    const present = statSync(parent, { throwIfNoEntry: false });
    if (present) return present.isDirectory() ? null : `${dirname(name)} is no folder to write ${basename(name)} into.`;
    if (!statSync(dirname(parent), { throwIfNoEntry: false })?.isDirectory())
      return `There is no folder ${dirname(name)} to write ${basename(name)} into.`;
    mkdirSync(parent);
    return null;
  } catch (error) {
    return `${name} cannot be written: ${reasonOf(error)}.`;
  }
}

function headOf(
  name: string,
  { sha256 }: Words,
  { language }: Reader,
  { published }: TagOptions,
  folder: string,
): Parameters<typeof newSource>[0] {
  const path = relative(realpathSync(folder), realpathSync(resolve(folder, name)));
  const isInside = !path.startsWith('..') && !path.includes(`..${sep}`) && path !== '' && resolve(path) !== path;
  return {
    language: language.code,
    published: published ?? null,
    sha256,
    path: isInside ? path.split(sep).join('/') : null,
  };
}

interface Known {
  readonly source: Source;
  readonly claims: readonly { readonly quote: string | null }[];
  readonly root: MapNode;
}

/** A source file that is there already; in one that is at fault nobody can tell what is tagged. */
function knownSource(file: string, text: string, vocabulary: Vocabulary): Known | readonly string[] {
  const { root } = parseYaml(file, text);
  const { source, problems } = createSourceReader(vocabulary)({ path: file, text });
  const lacksClaims = root?.kind === 'map' && hasNoClaims(root);
  // That it has no claims yet is no fault of a file which is about to get some.
  const faults = errorsIn(
    problems.filter(
      ({ code, message }) =>
        code !== 'claim/todo' && !(lacksClaims && code === 'shape/missing-key' && message.includes('"claims"')),
    ),
  );
  if (faults.length > 0 || !source || root?.kind !== 'map')
    return faults.length > 0 ? faults : [`${file} is no source file.`];
  return { source, claims: quotesIn(root), root };
}

/** Every quote of a source file, those of proposals as well. */
function quotesIn(root: MapNode): Known['claims'] {
  const claims = root.values[root.keys.indexOf('claims')];
  if (claims?.kind !== 'list') return [];
  return claims.items.flatMap((item) => {
    const quote = item.kind === 'map' ? item.values[item.keys.indexOf('quote')] : undefined;
    return quote?.kind === 'scalar' ? [{ quote: quote.text }] : [];
  });
}

function patchOf({ name, before, after }: Draft): string {
  if (before === after) return '';
  const patch = createTwoFilesPatch(before === '' ? '/dev/null' : name, name, before, after, '', '', { context: 3 });
  return patch.replace(/^(?:Index: .*\n)?=+\n/, '');
}

function summaryOf({ name, before, proposals }: Draft, isDry: boolean): string {
  if (proposals.length === 0 && before === '')
    return `Nothing is there to propose, so ${escapeControls(name)} is not written.\n`;
  if (proposals.length === 0) return `Nothing is left to propose in ${escapeControls(name)}.\n`;
  const todo = proposals.filter(({ fact, value }) => fact === null || value === null).length;
  const claims = proposals.length === 1 ? '1 claim' : `${String(proposals.length)} claims`;
  const rest = todo === 0 ? 'each with its fact' : `${String(todo)} with a fact or value to fill in for todo`;
  return `${isDry ? 'Would propose' : 'Proposed'} ${claims} in ${escapeControls(name)}, ${rest}.\n`;
}
