import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportedConflict } from '../../src/model/report.ts';
import { checkProject } from '../../src/project/check-project.ts';
import { filesOf } from '../../src/rules/example.ts';
import { claimsOf, rulesWith, SOURCES } from './rank-world.ts';

const SETTINGS = { numRuns: Number(process.env['RUNS'] ?? 200) };
const RULES = ['date: opened, within: { territory: country }', 'date: opened', 'within: { territory: country }'];
const RATES = 'Date,USD\n2019-03-11,1.25\n2021-07-16,1.18\n2022-03-04,1.1\n';

const SUBJECT = fc.constantFrom('a', 'b', 'c');
const SOURCE = fc.constantFrom('y2020', 'y2021', 'y2021b', 'y2023', 'undated', 'ours');
const SCOPE = fc.constantFrom('', ' @ territory: kesra', ' @ territory: orlen', ' @ territory: kesra, as-of: 2021');
/** Figures, each with words that allow all that it allows, and more. */
const FIGURES: Readonly<Record<string, string>> = {
  'EUR 746 million': 'about EUR 750 million',
  'EUR 900 million': 'at least EUR 800 million',
  'EUR 899,400,000': 'EUR 800..900 million',
  'over EUR 950 million': 'over EUR 700 million',
  'USD 1,200 million': 'USD 1,100..1,300 million',
};

const place = fc
  .tuple(SOURCE, SUBJECT, fc.constantFrom('highest', '2nd highest', 'first', 'only', 'lowest', 'top 2', 'last'), SCOPE)
  .map(([source, subject, value, scope]) => `${source} ${subject}.rank: ${value}${scope}`);
const figure = fc
  .tuple(SOURCE, SUBJECT, fc.constantFrom(...Object.keys(FIGURES)))
  .map(([source, subject, value]) => `${source} ${subject}.cost: ${value}`);
const setting = fc.oneof(
  fc
    .tuple(SOURCE, SUBJECT, fc.constantFrom('2019-03-11', '2021-07-16', '2021', '2022-03-04'))
    .map(([source, subject, value]) => `${source} ${subject}.opened: ${value}`),
  fc
    .tuple(SOURCE, SUBJECT, fc.constantFrom('kesra', 'orlen', 'dorne'))
    .map(([source, subject, value]) => `${source} ${subject}.country: ${value}`),
);
const dossier = fc.record({
  rule: fc.constantFrom(...RULES),
  lines: fc
    .tuple(fc.array(place, { maxLength: 4 }), fc.array(figure, { maxLength: 5 }), fc.array(setting, { maxLength: 5 }))
    .map((parts) => parts.flat()),
});

function conflictsOf(lines: readonly string[], rule: string): readonly ReportedConflict[] {
  const claims = claimsOf(lines);
  return checkProject(filesOf({ title: '', rules: rulesWith(rule), sources: SOURCES, claims, rates: RATES })).report
    .conflicts;
}

const judgements = (conflicts: readonly ReportedConflict[]): readonly string[] =>
  conflicts
    .map(({ id, evidence, verdict, about, message }) => [id, evidence, verdict, about, message].join(' '))
    .sort();

/**
 * Whether each finding of some verdicts has one before it on a subject of its own, about the same piece or among the
 * sources: where a piece of ours is left alone with a figure, what was about the sources is about the piece.
 */
function isKnown(
  after: readonly ReportedConflict[],
  before: readonly ReportedConflict[],
  verdicts: readonly string[],
): boolean {
  const subjects = ({ facts }: ReportedConflict): readonly string[] => facts.map((fact) => fact.charAt(0));
  const counted = before.filter(({ verdict }) => verdicts.includes(verdict));
  return after
    .filter(({ verdict }) => verdicts.includes(verdict))
    .every((one) =>
      counted.some(
        (other) =>
          (other.about === null || other.about === one.about) &&
          subjects(one).some((subject) => subjects(other).includes(subject)),
      ),
    );
}

const ANY = ['conflict', 'possible', 'disputed'];

describe('rank', () => {
  it('finds the same in any order of claims and sources, each under an id of its own', () => {
    fc.assert(
      fc.property(dossier, ({ rule, lines }) => {
        const found = conflictsOf(lines, rule);
        expect(judgements(conflictsOf(lines.toReversed(), rule))).toEqual(judgements(found));
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      }),
      SETTINGS,
    );
  });

  it('holds no claim against itself, and shows no claim twice', () => {
    fc.assert(
      fc.property(dossier, ({ rule, lines }) => {
        for (const { positions } of conflictsOf([...new Set(lines)], rule)) {
          const shown = positions.flatMap(({ claims }) => claims.map(({ file, line }) => `${file}:${String(line)}`));
          expect(shown.length).toBeGreaterThan(1);
          expect(new Set(shown).size).toBe(shown.length);
        }
      }),
      SETTINGS,
    );
  });

  it('finds nothing new where a figure is taken away, and no conflict where a place is', () => {
    fc.assert(
      fc.property(dossier, fc.nat(), ({ rule, lines }, at) => {
        if (lines.length === 0) return;
        const line = lines[at % lines.length] ?? '';
        const left = lines.filter((other) => other !== line);
        const [before, after] = [conflictsOf(lines, rule), conflictsOf(left, rule)];
        // Equal figures are what lets two subjects hold one place, so only what stands on figures is looked at.
        const onFigures = after.filter(({ facts }) => facts.some((fact) => fact.endsWith('.cost')));
        if (line.includes('.cost:')) expect(isKnown(onFigures, before, ANY)).toBe(true);
        if (line.includes('.rank:')) expect(isKnown(after, before, ['conflict'])).toBe(true);
      }),
      SETTINGS,
    );
  });

  it('finds nothing new where the one figure of a subject allows more', () => {
    fc.assert(
      fc.property(dossier, SUBJECT, ({ rule, lines }, subject) => {
        const known = new Set<string>();
        const once = lines.filter((line) => {
          const fact = / (\w+\.cost):/.exec(line)?.[1];
          return fact === undefined || known.size < known.add(fact).size;
        });
        const wider = once.map((line) => {
          const [, head = '', value = ''] = /^(\S+ \S+: )(.+)$/.exec(line) ?? [];
          return line.includes(`${subject}.cost:`) ? head + (FIGURES[value] ?? value) : line;
        });
        const [before, after] = [conflictsOf(once, rule), conflictsOf(wider, rule)];
        expect(isKnown(after, before, ['conflict'])).toBe(true);
      }),
      SETTINGS,
    );
  });
});
