import { getCompileCacheDir } from 'node:module';
import { escapeControls } from '../../model/escape-controls.ts';
import { encodeJson } from '../../reports/encode-json.ts';
import { count, enumerate } from '../../reports/text/count.ts';
import { paragraph } from '../../reports/text/paragraph.ts';
import type { ReportOptions, Style } from '../../reports/report-format.ts';
import { checkFolder } from '../check-folder.ts';
import type { Environment } from '../environment.ts';
import type { Runtime } from '../examining/examined.ts';
import { CONDITIONS, type Condition, type Observation } from '../examining/observation.ts';
import { EXAMINATIONS } from '../examining/registry.ts';
import { findRepository } from '../git/repository.ts';
import { readConfig } from '../read-config.ts';
import { readCalled, type CheckingOptions } from '../read-called.ts';
import { refuse } from '../refuse.ts';
import { measured } from '../render.ts';
import { pageOptions } from '../style.ts';

/** The options of `gainsay doctor` as they were given. */
export interface DoctorOptions extends Omit<CheckingOptions, 'includeEmbargoed'> {
  readonly format: 'text' | 'json';
  readonly color: boolean;
}

/** An observation, and what was looked at. */
interface Told extends Observation {
  readonly topic: string;
}

/** Tells whether everything here is as Gainsay needs it, and what to do where it is not. */
export async function doctor(
  folder: string,
  given: DoctorOptions,
  environment: Environment,
  runtime: Runtime = runtimeOfProcess(),
): Promise<0 | 2> {
  const { stdout, stderr, variables } = environment;
  const { called, faults } = readCalled(given, environment);
  if (faults.length > 0) return refuse(faults, stderr);
  const { config, current, today, texts } = called;
  const checked = await checkFolder(folder, called);
  if (typeof checked === 'string') return refuse([checked], stderr);
  const { root } = checked;
  const examined = {
    environment,
    runtime,
    root,
    config: await readConfig(root, config, current),
    checked,
    repository: findRepository(root, current, variables),
    today,
    areTextsNamed: texts !== null,
    color: given.color,
  };
  const all: Told[] = [];
  for (const [topic, examine] of Object.entries(EXAMINATIONS))
    all.push(...(await examine(examined)).map((observation) => ({ topic, ...observation })));
  const summary = Object.fromEntries(
    CONDITIONS.map((condition) => [condition, all.filter((each) => each.condition === condition).length]),
  ) as Readonly<Record<Condition, number>>;
  if (given.format === 'json') {
    const items = all.map((each) => `    ${encodeJson(each)}`).join(',\n');
    stdout.write(
      `{\n  "format": "gainsay-doctor/1",\n  "summary": ${encodeJson(summary)},\n  "observations": [\n${items}\n  ]\n}\n`,
    );
  } else {
    const page = pageOptions(stdout, environment, given.color, () => undefined);
    stdout.write(await measured((measure) => written(all, summary, { ...page, measure })));
  }
  return summary.fault > 0 ? 2 : 0;
}

function runtimeOfProcess(): Runtime {
  return { node: process.versions.node, program: process.argv[1] ?? null, cache: getCompileCacheDir() ?? null };
}

const LOOKS: Readonly<Record<Condition, Style>> = { ok: 'new', warning: 'warning', fault: 'error' };
const [CONDITION_WIDTH, TOPIC_WIDTH] = [9, 11];

function written(all: readonly Told[], summary: Readonly<Record<Condition, number>>, options: ReportOptions): string {
  const { paint, width } = options;
  const hang = CONDITION_WIDTH + TOPIC_WIDTH;
  // What is told hangs under itself, so that what is wrong stands out at the left.
  const lines = all.flatMap(({ condition, topic, text, advice }) => {
    const [first = '', ...rest] = block(text, { ...options, width: width - hang });
    const head = `${paint(LOOKS[condition], condition)}${' '.repeat(CONDITION_WIDTH - condition.length)}`;
    const more =
      advice === null ? [] : block(advice, { ...options, width: width - hang - 2 }).map((line) => `  ${line}`);
    return [
      `${head}${paint('quiet', topic.padEnd(TOPIC_WIDTH))}${first}`,
      ...[...rest, ...more].map((line) => ' '.repeat(hang) + line),
    ];
  });
  const parts = [
    ...(summary.fault > 0 ? [count(summary.fault, 'fault')] : []),
    ...(summary.warning > 0 ? [count(summary.warning, 'warning')] : []),
  ];
  const end = parts.length === 0 ? 'Everything is as it should be.' : `${enumerate(parts)}.`;
  return `${[...lines, '', end].join('\n')}\n`;
}

function block(text: string, options: ReportOptions): readonly string[] {
  return paragraph({ text: escapeControls(text.replaceAll(/[\n\t]/g, ' ')) }, options);
}
