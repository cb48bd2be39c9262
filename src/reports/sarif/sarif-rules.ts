import type { ReportedConflict } from '../../model/report.ts';
import { filesOf, type KindExample } from '../../rules/example.ts';
import type { Kind } from '../../rules/kind.ts';
import { KINDS } from '../../rules/registry.ts';
import type { Severity } from '../../model/severity.ts';

/** How grave SARIF calls it (3.27.10). */
export const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const GRAVITY = { error: 'error', warning: 'warning', info: 'recommendation' } as const;

/** A rule as SARIF describes it, by the id that the project gave it; what its kind documents is its help. */
export function sarifRule({ rule, kind: name }: Pick<ReportedConflict, 'rule' | 'kind'>): object {
  const kind = KINDS.get(name);
  const summary = kind?.summary ?? `A rule of the kind ${name}.`;
  const severity = kind?.severity ?? 'error';
  return {
    id: rule,
    name: rule === name ? name : `${name}: ${rule}`,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: {
      text: `${summary} To see why a conflict was found: gainsay explain ID, with the id that its properties name.`,
      markdown: markdownOf(name, summary, kind),
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['contradiction', name], precision: 'high', 'problem.severity': GRAVITY[severity], kind: name },
  };
}

/** As many examples as tell a conflict from what is none. */
const EXAMPLES = 2;

function markdownOf(name: string, summary: string, kind: Kind | undefined): string {
  const examples = kind?.examples().slice(0, EXAMPLES).map(markdownExample) ?? [];
  return [
    `## ${name}`,
    summary,
    ...examples,
    'The reasoning behind a conflict, step by step: `gainsay explain ID`. What an editor decides on it: `gainsay decide ID`.',
  ].join('\n\n');
}

function markdownExample(example: KindExample): string {
  const { rules, sources } = filesOf(example);
  const files = [...rules, ...sources].map(({ path, text }) => `# ${path}\n${text.trimEnd()}`);
  const finds = example.finds.length === 0 ? ['nothing'] : example.finds;
  return [
    `### ${example.title}`,
    `\`\`\`yaml\n${files.join('\n')}\n\`\`\``,
    `Found: ${finds.map((found) => `\`${found}\``).join('; ')}.`,
  ].join('\n\n');
}
