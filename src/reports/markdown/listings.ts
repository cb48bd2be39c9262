import type { Overview } from '../../model/overview.ts';
import type { Report, ReportedRemark } from '../../model/report.ts';
import { safeLink } from '../markup/safe-link.ts';
import { addedDecisions } from '../added-decisions.ts';
import { resolvedWords } from '../text/change-lines.ts';
import { thinFacts } from '../thin-facts.ts';
import { rulingOf } from './conflict-section.ts';
import { inert } from './inert.ts';

const SENTENCE = 1500;

/** What follows the conflicts, each a list under a heading; none that is empty. */
export function* listings(report: Report, overview: Overview | null): Iterable<string> {
  yield* listing('Corrections due', report.corrections ?? [], ({ source, title, claims, instead, facts }) => {
    const said = claims.map(
      ({ quote, value, file, line }) => `“${inert(quote ?? value)}” (${inert(`${file}:${String(line)}`)})`,
    );
    const right = instead === null ? '' : ` It should say **${inert(instead)}**.`;
    const words = said.length === 0 ? 'its words are under embargo' : said.join('; ');
    return `**${inert(title ?? source)}**, ${inert(facts.join(', '))}: ${words}.${right}`;
  });
  yield* listing('Decisions', report.decisions, (one) => {
    const settle = one.command === null ? '' : ` To settle it: ${inert(one.command, SENTENCE)}`;
    const before = (one.replaces ?? []).map((earlier) => `\n  - before: ${rulingOf(earlier)}`);
    return `${inert(one.id)} (${one.state}) ${rulingOf(one)}${settle}${before.join('')}`;
  });
  yield* listing('Settled by this change', addedDecisions(report), ({ message }) => inert(message, SENTENCE));
  yield* listing('Resolved', report.resolved, (one) => inert(resolvedWords(one), SENTENCE));
  yield* listing('Found compatible', report.compatible, remark);
  yield* listing('Not comparable', report.incomparable, remark);
  yield* listing(
    'Carried by one voice alone',
    overview ? thinFacts(overview) : [],
    ({ name, values, voice }) => `**${inert(name)}**: ${inert(values)} (${inert(voice)})`,
  );
  yield* listing('Sources', overview?.sources ?? [], ({ id, publisher, title, url }) => {
    const told = [publisher, title].filter((part) => part !== null).map((part) => inert(part));
    const link = safeLink(url);
    return [`**${inert(id)}**`, ...told, ...(link === null ? [] : [inert(link)])].join(' · ');
  });
  yield* listing('Problems in the input', report.problems, ({ file, line, severity, message, hint }) => {
    return `${severity} ${inert(`${file}:${String(line)}`)}: ${inert(message, SENTENCE)} ${inert(hint ?? '', SENTENCE)}`.trimEnd();
  });
}

function* listing<T>(title: string, from: readonly T[], item: (one: T) => string): Iterable<string> {
  if (from.length === 0) return;
  yield `\n## ${title}\n\n`;
  for (const one of from) yield `- ${item(one)}\n`;
}

function remark({ fact, name = fact, why, claims }: ReportedRemark): string {
  const told = claims.map(({ value, source }) => `${inert(value)} (${inert(source)})`);
  return `**${inert(name)}**: ${inert(why, SENTENCE)} ${told.join('; ')}`;
}
