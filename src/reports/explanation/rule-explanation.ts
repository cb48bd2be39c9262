import { escapeControls } from '../../model/escape-controls.ts';
import type { Rule } from '../../model/rule.ts';
import type { ReportOptions } from '../report-format.ts';
import { glossary, section } from './section.ts';

/** What a rule covers and how it grades, and what it found. */
export function ruleExplanation(
  rule: Rule,
  kindSummary: string,
  found: readonly string[],
  options: ReportOptions,
): readonly string[] {
  const settings = Object.entries(rule.options).filter(([name]) => name !== 'facts');
  return section(
    `${escapeControls(rule.id)}, a rule`,
    glossary(
      [
        ['kind', `${rule.kind}: ${kindSummary}`],
        ...(rule.facts.length > 0 ? [['facts', rule.facts.join(', ')] as const] : []),
        ...settings.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)] as const),
        ['severity', severityWords(rule)],
        ['finds', found.length === 0 ? 'nothing here' : `here: ${found.join(', ')}`],
      ].map(([name = '', meaning = '']) => [escapeControls(name), escapeControls(meaning)] as const),
      options,
    ),
    options,
  );
}

function severityWords({ severity }: Rule): string {
  const words = Object.entries(severity);
  const [first] = words;
  return first && words.every(([, word]) => word === first[1])
    ? first[1]
    : words.map(([role, word]) => `${role} ${word}`).join(', ');
}
