import type { ReportedConflict } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import type { Source } from '../model/source.ts';

/** What a state of a project checks. */
export interface Checking {
  readonly rules: readonly Rule[];
  readonly sources: readonly Source[];
}

/** So many sources are named in a sentence. */
const MOST_NAMED = 3;

/**
 * Tells why a conflict went away where no value did it: its rule is off or gone, or a source that took part in it is checked
 * no more. Null where its sources say something else now.
 * @param now what is checked after the change
 */
export function createWhyResolved({ rules, sources }: Checking): (conflict: ReportedConflict) => string | null {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const left = new Map(sources.map((source) => [source.id, source]));
  return (conflict) => {
    const rule = ruleOf.get(conflict.rule);
    if (!rule) return `there is no rule ${conflict.rule} any more`;
    const role = conflict.about === null ? 'report' : left.get(conflict.about)?.role;
    if (role !== undefined && rule.severity[role] === 'off') return `the rule ${conflict.rule} is off`;
    const gone = partiesOf(conflict).filter((id) => !left.has(id));
    if (gone.length === 0) return null;
    const more = gone.length > MOST_NAMED ? ` and ${String(gone.length - MOST_NAMED)} more` : '';
    return `${gone.slice(0, MOST_NAMED).join(', ')}${more} ${gone.length === 1 ? 'is' : 'are'} checked no more`;
  };
}

/** The sources that take part in a conflict, each once. */
export function partiesOf({ about, positions, fits }: ReportedConflict): readonly string[] {
  const claims = [...positions.flatMap((position) => position.claims), ...fits];
  return [...new Set([...(about === null ? [] : [about]), ...claims.map(({ source }) => source)])];
}
