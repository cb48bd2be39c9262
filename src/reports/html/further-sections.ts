import type { Report, ReportedRemark } from '../../model/report.ts';
import { markup, type Markup, type Part } from '../markup/markup.ts';
import { safeLink } from '../markup/safe-link.ts';
import { count } from '../text/count.ts';
import { addedDecisions } from '../added-decisions.ts';
import { resolvedWords } from '../text/change-lines.ts';
import { thinFacts } from '../thin-facts.ts';
import { claimItem, sourceName } from './claim-item.ts';
import { ruling } from './evidence.ts';
import type { Page } from './page-options.ts';
import { isolated } from './quoted-words.ts';

/** A section of the page, as its heading and its link name it; its parts are made one by one, since there may be many. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly items: Iterable<Part>;
  /** Its items are no list, and known to have room. */
  readonly isWhole?: true;
}

/**
 * What follows the conflicts: facts, decisions, what is resolved, remarks, thin facts, sources and problems; none that is empty.
 * @param tables those of the facts of each subject, as far as the page has room for them
 */
export function furtherSections(page: Page, tables: ReadonlyMap<string, Markup>): readonly Section[] {
  const { report } = page;
  const all: readonly (Section | null)[] = [
    tables.size === 0 ? null : factsOf(page, tables),
    some('decisions', 'Decisions', report.decisions, (one) => decisionItem(one, page)),
    some(
      'accepted',
      'Settled by this change',
      addedDecisions(report),
      ({ message }) => markup`<li>${isolated(message)}</li>`,
    ),
    some('resolved', 'Resolved since', report.resolved, (one) => markup`<li>${isolated(resolvedWords(one))}</li>`),
    some('compatible', 'Found compatible', report.compatible, (one) => remarkItem(one, page)),
    some('incomparable', 'Not comparable', report.incomparable, (one) => remarkItem(one, page)),
    some(
      'alone',
      'Carried by one voice alone',
      page.overview ? thinFacts(page.overview) : [],
      ({ name, values, voice }) =>
        markup`<li><b>${isolated(name)}</b> ${isolated(values)} <small>${isolated(voice)}</small></li>`,
    ),
    some('sources', 'Sources', page.overview?.sources ?? [], (one) => sourceItem(one, page)),
    some('problems', 'Problems in the input', report.problems, problemItem),
  ];
  return all.filter((section) => section !== null);
}

function factsOf({ overview }: Page, tables: ReadonlyMap<string, Markup>): Section {
  const left = (overview?.subjects.length ?? 0) - tables.size;
  const rest = left > 0 && markup`<p class="quiet">${count(left, 'further subject')} had no room here.</p>`;
  return { id: 'facts', title: 'Fact by fact', items: [...tables.values(), rest], isWhole: true };
}

function some<T>(id: string, title: string, from: readonly T[], item: (one: T) => Markup): Section | null {
  return from.length === 0 ? null : { id, title: `${title} (${String(from.length)})`, items: mapped(from, item) };
}

function* mapped<T>(from: readonly T[], item: (one: T) => Markup): Iterable<Markup> {
  for (const one of from) yield item(one);
}

function decisionItem(one: Report['decisions'][number], { conflictOf, anchorOf }: Page): Markup {
  const on = conflictOf(one.id);
  return markup`<li>${on ? markup`<a href="#${anchorOf(on)}">${isolated(on.message)}</a>` : markup`<code>${one.id}</code>`} <span class="badge">${one.state}</span>${one.isAdded === true && markup` <span class="badge change">added by this change</span>`}${ruling('Decided', one, one.state === 'used')}${
    one.command !== null && markup`<p class="quiet">To settle it: <code>${isolated(one.command)}</code></p>`
  }</li>`;
}

function remarkItem({ fact, name, why, claims, omitted = 0 }: ReportedRemark, page: Page): Markup {
  return markup`<li><details><summary><b>${isolated(name ?? page.nameOf(fact))}</b> ${isolated(why)}</summary><ul class="claims">${claims.map(
    (claim) => claimItem(claim, null, page),
  )}</ul>${omitted > 0 && markup`<p class="quiet">and ${omitted} more</p>`}</details></li>`;
}

function sourceItem(source: NonNullable<Page['overview']>['sources'][number], page: Page): Markup {
  const { id, title, publisher, language, published, role, url, isSetAside } = source;
  const day = published?.['earliest'];
  const told = [publisher, title].filter((part) => part !== null);
  const notes = [
    role,
    language ?? '',
    typeof day === 'string' ? day : '',
    isSetAside ? 'superseded or withdrawn' : '',
  ].filter((part) => part !== '');
  return markup`<li>${sourceName(id, page)} ${told.map((part, index) => markup`${index > 0 && '· '}${isolated(part)} `)}<small>${notes.join(' · ')}${url !== null && safeLink(url) === null && markup` · ${isolated(url)}`}</small></li>`;
}

function problemItem({
  file,
  line,
  column,
  severity,
  message,
  hint,
  code,
  excerpt,
}: Report['problems'][number]): Markup {
  const place = excerpt === null ? file : `${file}:${String(line)}:${String(column)}`;
  return markup`<li><span class="badge ${severity}">${severity}</span> <code>${isolated(place)}</code> ${isolated(message)}${hint !== null && markup` <small>${isolated(hint)}</small>`} <small>${code}</small>${
    excerpt !== null && excerpt !== '' && markup`<pre><bdi>${excerpt}</bdi></pre>`
  }</li>`;
}
