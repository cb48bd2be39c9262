import { nameBeside } from '../../comparison/naming.ts';
import { sourceNodes } from '../../anchors/source-nodes.ts';
import type { Claim } from '../../model/claim.ts';
import type { Position, RawFinding } from '../../model/finding.ts';
import { isMarkdown } from '../../model/is-markdown.ts';
import { NO_SCOPE } from '../../model/scope.ts';
import type { Source } from '../../model/source.ts';
import { isFault } from '../../values/fault.ts';
import { VALUE_TYPES } from '../../values/registry.ts';
import type { TypeName, Value } from '../../values/value.ts';
import type { Evidence, Found } from '../evidence.ts';
import { defineKind } from '../kind.ts';
import { shellWord } from '../../model/shell-word.ts';
import { untaggedValues, type Untagged } from '../untagged/untagged-values.ts';
import { untaggedExamples } from './untagged.examples.ts';
import { LOOKED_FOR, UNTAGGED_TYPES, type UntaggedOptions } from './untagged.options.ts';

/** A gate must not be blind to what nobody tagged. */
export const untagged = defineKind<UntaggedOptions>({
  name: 'untagged',
  summary: 'The figures, dates, percentages and quotations of a draft are tagged, so that they can be checked.',
  span: 'all',
  severity: 'info',
  options: (z) => ({
    types: z
      .array(z.enum(UNTAGGED_TYPES))
      .optional()
      .describe('What is looked for: money, percentage, date, quantity, ratio, number and quotation, unless stated'),
  }),
  examples: untaggedExamples,
  check: ({ evidence }, { types }): Found => ({
    findings: [...evidence.sources.values()].flatMap((source) =>
      source.role === 'draft' ? findingsIn(source, new Set(types ?? LOOKED_FOR), evidence) : [],
    ),
    compatible: [],
    incomparable: [],
  }),
});

function findingsIn(source: Source, types: ReadonlySet<string>, evidence: Evidence): readonly RawFinding[] {
  const text = evidence.textOf(source);
  if (text === null) return [];
  const claims = evidence.facts.flatMap((fact) => evidence.claimsOn(fact).filter((claim) => claim.source === source));
  const values = untaggedValues(source, text, claims, types, evidence);
  return values.length === 0 ? [] : [findingOf(source, text, values, evidence)];
}

const NAMED = 5;

function findingOf(source: Source, text: string, values: readonly Untagged[], evidence: Evidence): RawFinding {
  const named = values.slice(0, NAMED).map(({ words }) => `“${words.replace(/\s+/g, ' ')}”`);
  const more = values.length > NAMED ? ` and ${String(values.length - NAMED)} more` : '';
  return {
    verdict: 'conflict',
    facts: [],
    scope: NO_SCOPE,
    key: '',
    about: source,
    positions: values.map((value) => positionOf(value, source, text, evidence)),
    fits: [],
    message: `${nameBeside(source).replace(/^the /, 'The ')} says ${named.join(', ')}${more}, which no claim covers${commandFor(source, values)}.`,
    reasoning: () => values.map(readAs),
    ofReporting: true,
  };
}

/**
 * Quotations are proposed by nobody, a text that stays outside of the project has no path to give, and within Markdown
 * claims are proposed for a draft only, not for a source file.
 */
function commandFor({ textPath, file }: Source, values: readonly Untagged[]): string {
  const others = values.filter(({ type }) => type !== 'quotation').length;
  if (textPath === null || isMarkdown(textPath) || others === 0) return '';
  const which = others === values.length ? 'them' : 'all but the quotations';
  return `; gainsay tag ${shellWord(textPath)} --source ${shellWord(file)} proposes ${which}`;
}

function readAs({ words, type, notation }: Untagged): string {
  const quoted = `“${words.replace(/\s+/g, ' ')}”`;
  if (type === 'quotation') return `${quoted} stands in quotation marks.`;
  return `${quoted} is read as ${type}${notation === words ? '' : `: ${notation}`}.`;
}

/** A value that nobody tagged, as the claim that it is not: its place is in the text, or where its source names the text. */
function positionOf(value: Untagged, source: Source, text: string, evidence: Evidence): Position {
  const file = source.textPath;
  const named = file === null ? sourceNodes(source).textStart('sha256') : 0;
  const claim: Claim = {
    source: file === null ? source : { ...source, file, text },
    fact: 'todo',
    declaration: { type: 'text', label: null, changes: null, along: 'as-of', rateDate: null },
    words: value.notation,
    value: valueOf(value, evidence),
    quote: value.words,
    saidBy: null,
    stance: 'asserted',
    scope: NO_SCOPE,
    asOf: null,
    origin: null,
    note: null,
    start: file === null ? named : value.start,
    end: file === null ? named : value.end,
  };
  return { claims: [claim], narrowest: claim, witnesses: 1 };
}

/** What cannot be read as its type by itself, as it hangs on a day or another fact, is its words. */
function valueOf({ type, notation, words }: Untagged, { vocabulary: { lexicon } }: Evidence): Value {
  const name = (type === 'number' ? 'quantity' : type) as TypeName;
  const read = VALUE_TYPES.get(name)?.read(notation, { type: name }, lexicon);
  if (read !== undefined && !isFault(read)) return read;
  const asText = VALUE_TYPES.get('text')?.read(words, { type: 'text' }, lexicon);
  if (asText === undefined || isFault(asText)) throw new Error('Any words are a text.');
  return asText;
}
