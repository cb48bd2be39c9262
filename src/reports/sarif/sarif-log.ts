import manifest from '../../../package.json' with { type: 'json' };
import { isError, type Problem } from '../../model/problem.ts';
import type { ReportedConflict } from '../../model/report.ts';
import { encodeJson } from '../encode-json.ts';
import { count } from '../text/count.ts';
import { ROOT } from './location.ts';
import { sarifNotification } from './sarif-notification.ts';
import { sarifRule } from './sarif-rules.ts';

/** What a log holds. */
export interface SarifContent {
  /** The conflicts that rules are described for. */
  readonly described: Iterable<ReportedConflict>;
  /** Results, written; the index of a rule is that among the described. */
  readonly results: (indexOf: ReadonlyMap<string, number>) => Iterable<string>;
  /** How many results had to be left out; asked for once all were written. */
  readonly leftOut: () => number;
  readonly problems: readonly Problem[];
  readonly base: string;
}

/** A log of SARIF 2.1.0 with one run, piece by piece. */
export function* sarifLog({ described, results, leftOut, problems, base }: SarifContent): Iterable<string> {
  const rules = new Map<string, object>();
  for (const conflict of described) if (!rules.has(conflict.rule)) rules.set(conflict.rule, sarifRule(conflict));
  const { version } = manifest;
  const driver = {
    name: 'Gainsay',
    version,
    semanticVersion: version,
    informationUri: 'https://www.npmjs.com/package/gainsay',
    rules: [...rules.values()],
  };
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\n`;
  yield `"tool":${encodeJson({ driver })},\n`;
  // Several projects of one repository are told apart by their folders.
  yield `"automationDetails":${encodeJson({ id: `gainsay/${base}` })},\n`;
  yield `"columnKind":"utf16CodeUnits",\n`;
  yield `"originalUriBaseIds":${encodeJson({ [ROOT]: { description: { text: 'The top of the repository.' } } })},\n`;
  yield '"results":[';
  let separator = '\n';
  for (const result of results(new Map([...rules.keys()].map((id, index) => [id, index])))) {
    yield separator + result;
    separator = ',\n';
  }
  yield '\n],\n';
  const notifications = [
    ...(leftOut() > 0 ? [leftOutNotification(leftOut())] : []),
    ...problems.map((problem) => sarifNotification(problem, base)),
  ];
  const invocation = {
    executionSuccessful: !problems.some(isError),
    ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
  };
  yield `"invocations":[${encodeJson(invocation)}]\n}]}\n`;
}

function leftOutNotification(number: number): object {
  return {
    descriptor: { id: 'report/cut' },
    level: 'warning',
    message: { text: `${count(number, 'conflict')} left out: GitHub takes no more. The gravest were kept.` },
  };
}
