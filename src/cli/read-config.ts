import { join, resolve } from 'node:path';
import { decodeUtf8, notUtf8 } from '../documents/decode-utf8.ts';
import { valueOf, type Node, type ScalarNode } from '../documents/node.ts';
import { explainShape } from '../documents/shape.ts';
import { explainYaml, parseYaml } from '../documents/yaml.ts';
import { problemAt, type Problem } from '../model/problem.ts';
import { DISK, type FileSystem } from './file-system.ts';
import { misnamedFiles } from './misnamed-files.ts';
import { BIDI, type Bidi } from './review/orders-here.ts';
import { isWithin, outside, reasonOf, unreadable } from './read-text.ts';

/** The files of a project are of these sorts. */
export type Sort = 'sources' | 'rules' | 'rates';

/** A glob with a way to say what is wrong with it. */
export interface Pattern {
  readonly glob: string;
  readonly problem: (fault: Parameters<typeof problemAt>[3]) => Problem;
}

/** Single files of a project, by the key of the config. */
export type SingleFile = 'decisions' | 'baseline';

/** Where things stand: globs where the config gives them, and the default folders elsewhere. */
export interface Config {
  readonly patterns: Readonly<Partial<Record<Sort, readonly Pattern[]>>>;
  /** Where single files are, whether they are there or not; null for a place that the config names and may not. */
  readonly files: Readonly<Record<SingleFile, string | null>>;
  /** Who puts letters from right to left in their order on the screen of the review. */
  readonly bidi: Bidi;
  readonly problems: readonly Problem[];
  /** Folders of the project in which texts are looked for. */
  readonly texts: readonly Pattern[];
  /** The config's own text, for showing what is wrong in it. */
  readonly text: { readonly path: string; readonly text: string } | null;
}

/** Where the config stands unless another is named. */
export const CONFIG_FILE = 'gainsay.config.yaml';

const USUAL = { decisions: 'decisions.yaml', baseline: 'baseline.yaml' } as const satisfies Config['files'];

const NONE: Config = { patterns: {}, files: USUAL, bidi: 'auto', problems: [], texts: [], text: null };

/**
 * Reads the config: the file that was named, which must be there, or `gainsay.config.yaml` in the project's folder.
 * What is wrong in it is reported, and the default stands in its place.
 * @param named as it was given on the command line, from the current folder
 */
export async function readConfig(
  root: string,
  named: string | null,
  current: string,
  disk: FileSystem = DISK,
): Promise<Config> {
  const name = named ?? CONFIG_FILE;
  let bytes;
  try {
    const path = named === null ? join(root, CONFIG_FILE) : resolve(current, named);
    // A config that a pull request brings must show nothing of the machine.
    if (named === null && !isWithin(disk.realpathSync(path), disk.realpathSync(root)))
      return { ...NONE, problems: [outside(name)] };
    // One that is named may stand anywhere; within the project it is read as all of it is.
    bytes = (isWithin(path, root) ? disk : DISK).readFileSync(path);
  } catch (error) {
    if (named === null && (error as NodeJS.ErrnoException).code === 'ENOENT')
      return { ...NONE, problems: misnamedFiles(root, [CONFIG_FILE, ...Object.values(USUAL)], disk) };
    return { ...NONE, problems: [unreadable(name, reasonOf(error))] };
  }
  const text = decodeUtf8(bytes);
  if (typeof text === 'number') return { ...NONE, problems: [notUtf8(name, bytes, text)] };
  const { root: tree, problems } = parseYaml(name, text);
  const file = { path: name, text };
  if (!tree) return { ...NONE, problems: await explained(name, text, problems), text: file };
  const shape = explainShape('config', name, text, tree);
  const faults: Problem[] = [];
  const under = (key: string): readonly Pattern[] =>
    scalarsOf(tree.kind === 'map' ? valueOf(tree, key) : undefined).map((scalar) => ({
      glob: scalar.text,
      problem: (fault) => problemAt(name, text, scalar.start, fault),
    }));
  const patterns = Object.fromEntries(
    (['sources', 'rules', 'rates'] as const).flatMap((sort) => {
      const given = under(sort);
      const sound = given.filter((pattern) => !leadsOut(pattern, faults));
      return given.length === 0 ? [] : [[sort, sound]];
    }),
  );
  const place = (key: SingleFile): string | null => {
    const [pattern] = under(key);
    if (!pattern) return USUAL[key];
    return leadsOut(pattern, faults) ? null : pattern.glob;
  };
  const files = { decisions: place('decisions'), baseline: place('baseline') };
  const usual = (['decisions', 'baseline'] as const).filter((key) => under(key).length === 0).map((key) => USUAL[key]);
  const texts = under('texts').filter((pattern) => !leadsOut(pattern, faults));
  const review = tree.kind === 'map' ? valueOf(tree, 'review') : undefined;
  const bidi = review?.kind === 'map' ? valueOf(review, 'bidi') : undefined;
  const stated = BIDI.find((name) => bidi?.kind === 'scalar' && bidi.text === name);
  return {
    patterns,
    files,
    bidi: stated ?? 'auto',
    problems: [...problems, ...shape, ...faults, ...misnamedFiles(root, usual, disk)],
    texts,
    text: file,
  };
}

/** An empty config is a config: everything stands where it does by default. */
async function explained(name: string, text: string, problems: readonly Problem[]): Promise<readonly Problem[]> {
  if (problems.every(({ code }) => code === 'yaml/empty')) return [];
  return problems.some(({ code }) => code === 'yaml/syntax') ? explainYaml(name, text) : problems;
}

function scalarsOf(node: Node | undefined): readonly ScalarNode[] {
  if (!node) return [];
  const nodes = node.kind === 'list' ? node.items : [node];
  return nodes.filter((item): item is ScalarNode => item.kind === 'scalar' && item.text !== '');
}

function leadsOut({ glob, problem }: Pattern, faults: Problem[]): boolean {
  if (!/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\{,(|!])\.\.(?:$|[/\\},)|])/.test(glob)) return false;
  faults.push(
    problem({
      code: 'file/outside',
      message: 'This leads out of the project, and nothing outside of it is read.',
      hint: 'Write a path from the folder of the project, such as sources/**/*.yaml.',
    }),
  );
  return true;
}
