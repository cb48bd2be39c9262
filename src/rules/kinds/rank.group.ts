import { attributeOf, subjectOf } from '../../model/fact.ts';
import type { Evidence } from '../evidence.ts';
import type { RankOptions } from './rank.options.ts';

/** The subjects of one class that places are taken among, under one attribute of type rank. */
export interface Group {
  readonly className: string;
  /** The attribute that ranks. */
  readonly rank: string;
  /** What it ranks by; null where the declaration names no single attribute. */
  readonly of: string | null;
  /** The attribute that dates the event of a subject, or null. */
  readonly dated: string | null;
  readonly isOfDates: boolean;
  readonly rankFacts: readonly string[];
  readonly subjects: readonly string[];
  readonly options: RankOptions;
}

/** The groups that the facts of a rule make: one a class and attribute. Facts outside of any class have nobody beside them. */
export function groupsOf(facts: readonly string[], evidence: Evidence, options: RankOptions): readonly Group[] {
  const { vocabulary } = evidence;
  const byKey = new Map<string, string[]>();
  for (const fact of facts) {
    const className = vocabulary.classOf(subjectOf(fact));
    if (className === null) continue;
    const key = `${className} ${attributeOf(fact)}`;
    byKey.set(key, [...(byKey.get(key) ?? []), fact]);
  }
  const subjects = new Map<string | null, Set<string>>();
  for (const fact of evidence.facts) {
    const className = vocabulary.classOf(subjectOf(fact));
    const known = subjects.get(className) ?? new Set();
    subjects.set(className, known.add(subjectOf(fact)));
  }
  return [...byKey].map(([key, rankFacts]) => {
    const [className = '', rank = ''] = key.split(' ');
    const names = vocabulary.fact(rankFacts[0] as string)?.of ?? [];
    const of = names.length === 1 && !names[0]?.includes('.') ? (names[0] ?? null) : null;
    const members = [...(subjects.get(className) ?? [])].sort();
    const isOfDates = of !== null && vocabulary.fact(`${members[0] ?? ''}.${of}`)?.type === 'date';
    const dated = options.date ?? (isOfDates ? of : null);
    return { className, rank, of, dated, isOfDates, rankFacts, subjects: members, options };
  });
}
