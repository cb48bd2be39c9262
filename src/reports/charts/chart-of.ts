import { inGroups } from '../../model/grouped.ts';
import type { Background } from '../../model/overview.ts';
import type { ReportedClaim, ReportedConflict } from '../../model/report.ts';
import type { Markup } from '../markup/markup.ts';
import { enumerate } from '../text/count.ts';
import { oneLine } from '../text/one-line.ts';
import { letterOf, type ChartRow } from './chart-row.ts';
import { clockOf, dayOf } from './day-of.ts';
import { inOneUnit } from './in-one-unit.ts';
import { numberLine } from './number-line.ts';
import { stretchesOf } from './stretches-of.ts';
import { timeline } from './timeline.ts';

/** What a picture may know beside the conflict. */
export interface Known {
  readonly background: Background | null;
  /** A source's day of publication in normal form. */
  readonly publishedOn: (source: string) => unknown;
  readonly nameOf: (fact: string) => string;
}

/** The picture of a conflict: a number line of amounts, a timeline of days; null where its values stand on no line. */
export function chartOf(conflict: ReportedConflict, known: Known): Markup | null {
  const rows = inOneUnit(rowsOf(conflict, known));
  const [first] = rows;
  // One position alone is in dispute with nothing that could be drawn.
  if (!first || new Set(rows.map(({ row }) => row.position)).size < 2) return null;
  if (rows.some(({ axis }) => axis !== first.axis)) return null;
  const drawn = rows.map(({ row }) => row);
  const summary = summaryOf(drawn);
  if (first.axis.startsWith(CLOCK))
    return timeline(drawn, { summary: `Clock. ${summary}`, published: [], isClock: true });
  if (first.axis !== 'time') return numberLine(drawn, first.axis, `Number line. ${summary}`);
  const events = known.background?.events ?? [];
  const rowOf = (fact: string | undefined): number =>
    rows.findIndex((one) => one.fact === fact && one.row.position !== null);
  const ties = events.slice(1).map((fact, index) => [rowOf(events[index]), rowOf(fact)] as const);
  const claims = conflict.positions.flatMap((position) => position.claims);
  const published = [...new Set(claims.map(({ source }) => source))].map((source) => dayOf(known.publishedOn(source)));
  return timeline(drawn, {
    summary: `Timeline. ${summary}`,
    published: [...new Set(published.filter((day) => day !== null))].sort((a, b) => a - b),
    ties: ties.filter(([from, to]) => from >= 0 && to >= 0),
  });
}

interface Row {
  readonly row: ChartRow;
  readonly axis: string;
  readonly fact: string;
}

/** A row for each value of each position, in their order, with who says it. */
function rowsOf({ positions, fits, facts }: ReportedConflict, { background, nameOf }: Known): readonly Row[] {
  const all = [...positions.map(({ claims }, position) => ({ claims, position })), { claims: fits, position: null }];
  const sideOf = sidesOf(facts, nameOf);
  return all.flatMap(({ claims, position }) => {
    return inGroups(claims, ({ fact, value }) => `${fact}\0${value}`).flatMap((own): readonly Row[] => {
      const [claim] = own;
      const conversion = background?.conversionOf(claim) ?? null;
      const normal = conversion?.normal ?? claim.normal;
      const stretches = stretchesOf(normal);
      if (!stretches) return [];
      const who = bySource(own);
      const by = facts.length > 1 ? `${sideOf(claim.fact)} · ${who}` : who;
      const row = { label: oneLine(claim.value), by, position, ...stretches, isConverted: conversion !== null };
      return [{ row, axis: axisOf(normal), fact: claim.fact }];
    });
  });
}

/** Facts in words, without the subject where it is the same for all. */
function sidesOf(facts: readonly string[], nameOf: Known['nameOf']): (fact: string) => string {
  const subjects = new Set(facts.map((fact) => / \(.*\)$/.exec(nameOf(fact))?.[0]));
  const [subject] = subjects;
  return (fact) => {
    const name = nameOf(fact);
    return subjects.size === 1 && subject !== undefined && name.endsWith(subject)
      ? name.slice(0, -subject.length)
      : name;
  };
}

const CLOCK = 'time of day';

/** What stands on one axis: a time of day of one zone, a day, an amount of a currency, a number of a unit. */
function axisOf(normal: ReportedClaim['normal']): string {
  const { type, currency, unit, earliest, latest, offset } = normal;
  if (type === 'time' && clockOf(earliest ?? latest) !== null)
    return `${CLOCK} ${typeof offset === 'string' ? offset : ''}`;
  if (type === 'date' || type === 'time') return 'time';
  const named = currency ?? unit;
  return typeof named === 'string' ? named : type === 'ratio' ? 'times' : '';
}

const NAMED = 2;

function bySource(claims: readonly ReportedClaim[]): string {
  const sources = [...new Set(claims.map(({ source }) => oneLine(source)))];
  const shown =
    sources.length > NAMED + 1 ? [...sources.slice(0, NAMED), `${String(sources.length - NAMED)} more`] : sources;
  return enumerate(shown);
}

function summaryOf(rows: readonly ChartRow[]): string {
  const told = rows.slice(0, 12).map(({ label, by, position }) => {
    const stand = position === null ? 'fits' : letterOf(position);
    return `${stand}: ${label} (${by})`;
  });
  return `${told.join('; ')}${rows.length > told.length ? `; and ${String(rows.length - told.length)} more` : ''}.`;
}
