import type { Overview, OverviewSubject } from '../../model/overview.ts';
import type { Markup } from '../markup/markup.ts';
import type { Page } from './page-options.ts';
import { disputedIn, subjectTable } from './subject-table.ts';

/**
 * Up to so many sources every subject shows all of them, so that columns stay where they are; beyond, only those that
 * speak of it.
 */
const ALL_SOURCES = 16;

/** Subjects, those with the most in dispute first. */
export function bySubject({ subjects }: Overview): readonly OverviewSubject[] {
  const disputed = new Map(subjects.map((subject) => [subject, disputedIn(subject)]));
  return [...subjects].sort((a, b) => (disputed.get(b) ?? 0) - (disputed.get(a) ?? 0));
}

/** The sources that the table of a subject shows, by their place among all. */
export function columnsOf({ facts }: OverviewSubject, { sources }: Overview): readonly number[] {
  if (sources.length <= ALL_SOURCES) return sources.map((_, index) => index);
  return [...new Set(facts.flatMap(({ cells }) => cells.map(({ source }) => source)))].sort((a, b) => a - b);
}

/**
 * A table a subject, as many as a page has room for, so that it is known to which of them a link leads; none where the
 * matrix is that table.
 */
export function factTables(page: Page): ReadonlyMap<string, Markup> {
  const tables = new Map<string, Markup>();
  const { overview } = page;
  if (!overview || overview.subjects.length < 2) return tables;
  let room = page.roomForFacts;
  for (const subject of bySubject(overview)) {
    const table = subjectTable(subject, columnsOf(subject, overview), page, false);
    room -= table.text.length;
    if (room < 0) break;
    tables.set(subject.subject, table);
  }
  return tables;
}
