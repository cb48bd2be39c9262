import { escapeControls } from '../../model/escape-controls.ts';
import type { Finding } from '../../model/finding.ts';
import type { ReportedConflict } from '../../model/report.ts';
import { typeOf } from '../../values/registry.ts';
import type { ReportOptions } from '../report-format.ts';
import { conflictBody } from '../text/conflict-block.ts';
import { oneLine } from '../text/one-line.ts';
import { glossary, listing, section } from './section.ts';

/** What stands behind a conflict beside the finding itself. */
export interface Background {
  readonly finding: Finding;
  /** What the rule's kind holds. */
  readonly kindSummary: string;
  readonly causeSummary: (name: string) => string | undefined;
  /** What was decided on it and what became of that, and what it replaced, the latest first, in sentences. */
  readonly decided: readonly string[];
}

/** The reasoning behind a conflict, step by step. */
export function conflictExplanation(
  conflict: ReportedConflict,
  { finding, kindSummary, causeSummary, decided }: Background,
  options: ReportOptions,
): readonly string[] {
  const { rule } = finding;
  const causes = conflict.causes.map(({ name }) => [name, causeSummary(name) ?? ''] as const);
  return [
    ...conflictBody(conflict, options),
    '',
    ...section('Who stands behind it', isOnFacts(conflict) ? glossary(voices(finding), options) : [], options),
    ...section('What the words allow', glossary(meanings(finding), options), options),
    ...section('Step by step', listing(finding.reasoning().map(escapeControls), options, 'numbered'), options),
    ...section(
      'Rule',
      glossary(
        [
          [escapeControls(rule.id), `of kind ${rule.kind}: ${kindSummary}`],
          ...(isOnFacts(conflict) ? [['facts', conflict.facts.join(', ')] as const] : []),
          ['severity', severityWords(conflict)],
        ],
        options,
      ),
      options,
    ),
    ...section('Causes', glossary(causes, options), options),
    ...section('What was decided', listing(decided.map(escapeControls), options), options),
    ...section('What settles it', listing(settling(conflict), options), options),
  ];
}

/** What is told of a piece itself, such as what nobody tagged in it, is on no fact and has no voices. */
function isOnFacts({ facts }: ReportedConflict): boolean {
  return facts.length > 0;
}

/** The voices that are counted as witnesses, and who passes on what they say. */
function voices({ positions }: Finding): readonly (readonly [string, string])[] {
  return positions.map(({ narrowest, claims }) => {
    const told = new Map<string, Set<string>>();
    for (const { saidBy, origin, source } of claims) {
      const copied = origin ?? source.origin;
      const voice = saidBy !== null ? `${saidBy}, quoted by` : copied !== null ? `${copied}, copied by` : '';
      told.set(voice, (told.get(voice) ?? new Set()).add(source.id));
    }
    const words = [...told].map(([voice, ids]) => [voice, [...ids].join(', ')].filter((part) => part !== '').join(' '));
    return [oneLine(narrowest.words), oneLine(words.join('; '))] as const;
  });
}

/** Each value once, in the order of the positions, with what its words allow and most likely mean. */
function meanings({ positions, fits }: Finding): readonly (readonly [string, string])[] {
  const claims = [...positions.flatMap((position) => position.claims), ...fits];
  const values = new Map(claims.map(({ words, value }) => [oneLine(words), value]));
  return [...values].map(([words, value]) => [words, escapeControls(typeOf(value).describe(value))]);
}

function severityWords({ verdict, severity, about }: ReportedConflict): string {
  if (verdict === 'possible') return 'info, since they can all be true, only not in the likeliest reading';
  if (verdict === 'disputed') return 'info, since the sources only report what others say';
  return about === null ? severity : `${severity}, as the rule grades pieces such as ${about}`;
}

function isOnPlaces({ positions }: ReportedConflict): boolean {
  return positions.some(({ claims }) => claims.some(({ normal }) => normal.type === 'rank'));
}

function settling(conflict: ReportedConflict): readonly string[] {
  const { verdict, about } = conflict;
  if (!isOnFacts(conflict))
    return [`A claim of ${about ?? 'the piece'} for each, with its quote; or a rule that asks for less.`];
  if (verdict === 'possible')
    return [
      'A claim that states the scope or the value more exactly: then they agree, or conflict for certain.',
      ...(isOnPlaces(conflict)
        ? [
            'Of a place that is settled, as in a race, the declaration of the fact: with changes: no, the day of telling counts for nothing.',
          ]
        : []),
    ];
  if (verdict === 'disputed')
    return [
      'A source that asserts one side itself, or a reference. Until then both sides are reported as what they are.',
    ];
  return [
    'If they mean two facts, give one of the claims a fact or a scope of its own.',
    'If a tag says what its source does not say, correct the tag.',
    about === null
      ? 'If a source is wrong, the conflict stands until the source is corrected, superseded or withdrawn.'
      : `If ${about} is wrong, correct it; that it copies a source does not excuse it.`,
    `If it is to stand as it is, decide so: gainsay decide ${conflict.id} names the verdicts that there are.`,
  ];
}
