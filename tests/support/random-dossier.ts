import fc from 'fast-check';
import type { Project } from '../../src/project/check-project.ts';

/** A claim as a test writes it; keys as in a source file. */
export interface ClaimSpec {
  readonly fact: string;
  readonly value: string;
  readonly stance?: string;
  readonly 'said-by'?: string;
  readonly scope?: Readonly<Record<string, string>>;
  readonly origin?: string;
  readonly 'as-of'?: string;
}

export interface SourceSpec {
  readonly id: string;
  readonly role?: string;
  readonly published?: string;
  readonly zone?: string;
  readonly language?: string;
  readonly origin?: string;
  readonly supersedes?: readonly string[];
  readonly withdrawn?: boolean;
  readonly claims: readonly ClaimSpec[];
}

/** Facts of every type, alike for two subjects, and rates for two currencies. */
const ATTRIBUTES = {
  amount: 'type: money, rate-date: decided',
  price: 'type: money',
  band: 'type: money, is: range',
  decided: 'type: date',
  opened: 'type: date',
  dead: 'type: quantity, unit: people',
  height: 'type: quantity, unit: m',
  share: 'type: percentage',
  growth: 'type: ratio',
  length: 'type: duration',
  result: 'type: score',
  place: 'type: rank',
  state: 'type: status, states: fine',
  where: 'type: entity',
  words: 'type: quotation',
  title: 'type: text',
  final: 'type: flag',
  struck: 'type: time',
} as const;

export const SUBJECTS = ['kesra', 'orlen'] as const;

export const RULES = [
  'extends: [gainsay:recommended]',
  'symbols: { "$": USD }',
  'scopes: { law: entity, period: date, basis: [gross, net] }',
  'entities:',
  '  land: { names: [The Land] }',
  '  town: { names: [The Town], within: land }',
  '  quarter: { within: town }',
  '  coast: {}',
  '  police: {}',
  '  mayor: {}',
  'states:',
  '  fine: { proposed: { next: [imposed] }, imposed: { next: [appealed, paid] }, appealed: { within: contested }, objected: { within: contested }, contested: {}, paid: {} }',
  'classes:',
  '  thing:',
  ...Object.entries(ATTRIBUTES).map(([name, fields]) => `    ${name}: { ${fields} }`),
  'subjects:',
  ...SUBJECTS.map((subject) => `  ${subject}: { class: thing }`),
].join('\n');

const RATES = `Date,USD,GBP\n${['02', '03', '04', '05', '06', '09', '10', '11', '12', '13']
  .map((day, index) => `2026-03-${day},1.${String(10 + index)},0.${String(80 + index)}`)
  .join('\n')}\n`;

/** Words of each type: hedges, ranges, vague dates, two currencies, broader and narrower names. */
const WORDS: Readonly<Record<keyof typeof ATTRIBUTES, readonly string[]>> = {
  amount: [
    'EUR 746 million',
    'EUR 746,200,000',
    'almost EUR 750 million',
    'USD 820 million',
    'USD 746 million',
    'about EUR 750 million',
    'over EUR 700 million',
    'EUR 40 million',
    'EUR 600..800 million',
    'GBP 615 million',
  ],
  price: [
    'EUR 12.50',
    'EUR 12',
    'USD 14',
    'about USD 14',
    'at least EUR 10',
    'EUR 19.99',
    'under EUR 15',
    'GBP 10.30',
    'KWD 4',
    'KWD 9',
  ],
  band: [
    'EUR 10..16 million',
    'EUR 10..17 million',
    'at least EUR 10 million',
    'up to EUR 16 million',
    'EUR 12 million',
    'EUR 11..16 million',
  ],
  decided: ['2026-03-04', '2026-03-05', '2026-03', '2026-03-03..2026-03-06'],
  opened: [
    '2026-03-04',
    '2026-03-05',
    '2026-03',
    '2026',
    'mid 2026-03',
    'late 2026-03',
    '2026-03-04..2026-03-09',
    '2026~',
    'before 2026-03-05',
    '[2026-03-04,2026-03-09]',
    '[2026-03-05,2026-04]',
    'early 2026',
    '2026-03-20',
  ],
  dead: [
    '12',
    '12 people',
    'at least 10 people',
    'about 12',
    '14',
    '10..13 people',
    'up to 20 people',
    'over 100',
    '1,200',
    '1,204',
    'nearly 15',
  ],
  height: ['5.8', '5.8 m', '580 cm', '6 m', 'at least 5 m', '12 kg', '7.1 m', '5.80 m'],
  share: ['27%', '27.4%', 'about 27%', '3 points', 'over 25%', '40%', '25..30%'],
  growth: ['2x', 'double', '1.5 times', 'almost double', 'over a third', '2x..3x'],
  length: ['27 years', 'P27Y', '3 weeks', 'about 3 weeks', '21 days', 'at least 2 hours', '90 minutes'],
  result: ['2-1', '1-2', '2:1', '0-0'],
  place: ['highest', 'first', 'only', '3rd highest', 'second', 'top 10'],
  state: ['proposed', 'imposed', 'appealed', 'objected', 'contested', 'imposed or paid'],
  where: ['land', 'The Town', 'quarter', 'coast', 'town or coast', 'land or coast', 'Elsewhere', 'quarter or coast'],
  words: [
    'We will appeal the decision',
    'We will appeal',
    'We will not appeal the decision',
    'Nothing to say',
    'We will appeal the decision today',
  ],
  title: ['A quake', 'The quake', 'Another day'],
  final: ['yes', 'no'],
  struck: ['14:30', '14:31', 'about 14:30', '2026-03-04T14:30+03:00', '14:00..15:00', '15:00'],
};

const SCOPES: readonly (Readonly<Record<string, string>> | undefined)[] = [
  undefined,
  undefined,
  undefined,
  { law: 'land' },
  { law: 'coast' },
  { law: 'The Town' },
  { period: '2026' },
  { period: '2026-03' },
  { period: '2026-03-01..2026-03-31' },
  { basis: 'gross' },
  { basis: 'net', law: 'land' },
];

export interface Choices {
  /** At most one claim of a source on a fact. */
  readonly once?: boolean;
  readonly stances?: readonly string[];
  readonly roles?: readonly string[];
  readonly scopes?: boolean;
  readonly languages?: readonly (string | undefined)[];
  readonly facts?: readonly string[];
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}

function claimSpecs({ stances, scopes = true, facts }: Choices = {}): fc.Arbitrary<ClaimSpec> {
  const names = facts ?? SUBJECTS.flatMap((subject) => Object.keys(ATTRIBUTES).map((name) => `${subject}.${name}`));
  return fc
    .record({
      fact: fc.constantFrom(...names),
      pick: fc.nat(),
      stance: fc.constantFrom(
        ...(stances ?? [undefined, undefined, undefined, 'attributed', 'planned', 'alleged', 'denied']),
      ),
      speaker: fc.constantFrom(undefined, undefined, 'police', 'mayor', 'somebody'),
      scope: fc.constantFrom(...(scopes ? SCOPES : [undefined])),
      origin: fc.constantFrom(undefined, undefined, undefined, 'bulletin', 's0', 's1'),
      asOf: fc.constantFrom(undefined, undefined, undefined, '2026', '2026-03-04'),
    })
    .map(({ fact, pick, stance, speaker, scope, origin, asOf }): ClaimSpec => {
      const words = WORDS[fact.slice(fact.indexOf('.') + 1) as keyof typeof WORDS];
      const spoken = stances === undefined || stances.includes('attributed');
      return {
        fact,
        value: words[pick % words.length] as string,
        ...optional('stance', stance),
        ...(spoken ? optional('said-by', speaker) : {}),
        ...optional('scope', scope),
        ...optional('origin', origin),
        ...optional('as-of', asOf),
      };
    });
}

/** A small dossier: up to six sources with up to six claims each, few facts, so that claims meet. */
export function dossiers(choices: Choices = {}): fc.Arbitrary<readonly SourceSpec[]> {
  const allFacts = SUBJECTS.flatMap((subject) => Object.keys(ATTRIBUTES).map((name) => `${subject}.${name}`));
  return fc
    .uniqueArray(fc.constantFrom(...allFacts), { minLength: 1, maxLength: 4 })
    .chain((facts) =>
      fc.array(
        fc.record({
          role: fc.constantFrom(
            ...(choices.roles ?? [undefined, undefined, undefined, 'reference', 'draft', 'published']),
          ),
          published: fc.constantFrom(undefined, '2026-03-04', '2026-03-05', '2026-03-04T06:40+03:00'),
          zone: fc.constantFrom(undefined, undefined, '+03:00', '-05:00'),
          language: fc.constantFrom(...(choices.languages ?? [undefined, 'en', 'nl'])),
          origin: fc.constantFrom(undefined, undefined, undefined, 'wire', 's0', 's1'),
          supersedes: fc.constantFrom<readonly string[] | undefined>(
            undefined,
            undefined,
            undefined,
            undefined,
            ['s0'],
            ['s2'],
          ),
          withdrawn: fc.constantFrom(undefined, undefined, undefined, undefined, true),
          claims: fc.array(claimSpecs({ ...choices, facts: choices.facts ?? facts }), { minLength: 1, maxLength: 6 }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    )
    .map((sources) =>
      sources.map(({ role, published, zone, language, origin, supersedes, withdrawn, claims }, index): SourceSpec => ({
        id: `s${String(index)}`,
        ...optional('role', role),
        ...optional('published', published),
        ...optional('zone', zone),
        ...optional('language', language),
        ...optional('origin', origin === `s${String(index)}` ? undefined : origin),
        ...optional(
          'supersedes',
          supersedes?.filter((id) => id !== `s${String(index)}` && Number(id.slice(1)) < index),
        ),
        ...optional('withdrawn', withdrawn),
        claims: choices.once ? onePerFact(claims) : claims,
      })),
    );
}

function onePerFact(claims: readonly ClaimSpec[]): readonly ClaimSpec[] {
  return [...new Map(claims.map((claim) => [claim.fact, claim])).values()];
}

/** The files of a dossier: JSON is YAML. */
export function projectOf(sources: readonly SourceSpec[], rules: string = RULES): Project {
  return {
    sources: sources.map(({ id, ...content }) => ({
      path: `sources/${id}.yaml`,
      text: JSON.stringify(content, null, 1),
    })),
    rules: [{ path: 'rules/rules.yaml', text: rules }],
    rates: [{ path: 'rates/ecb.csv', text: RATES }],
  };
}
