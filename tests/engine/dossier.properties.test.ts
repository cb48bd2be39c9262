import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, ReportedConflict } from '../../src/model/report.ts';
import { checkProject } from '../../src/project/check-project.ts';
import { meet, type Extent } from '../../src/values/extent.ts';
import { dossiers, projectOf, SUBJECTS, type ClaimSpec, type SourceSpec } from '../support/random-dossier.ts';
import { clashing, shuffled, wider, withoutPlaces } from '../support/variations.ts';

const RUNS = Number(process.env['RUNS'] ?? 100);
const SETTINGS = { numRuns: RUNS };

function reportOn(sources: readonly SourceSpec[]): Report {
  return checkProject(projectOf(sources)).report;
}

function identities({ conflicts }: Report): readonly string[] {
  return conflicts.map(({ id, evidence }) => `${id} ${evidence}`).sort();
}

function judgements({ conflicts }: Report): readonly string[] {
  return conflicts
    .map(({ id, evidence, verdict, severity, about, positions }) =>
      JSON.stringify([
        id,
        evidence,
        verdict,
        severity,
        about,
        positions.map(({ witnesses }) => witnesses).sort((a, b) => a - b),
      ]),
    )
    .sort();
}

function sourcesOf({ positions, fits }: ReportedConflict): ReadonlySet<string> {
  return new Set([...positions.flatMap(({ claims }) => claims), ...fits].map(({ source }) => source));
}

function isOurs({ role }: SourceSpec): boolean {
  return role === 'draft' || role === 'published';
}

function setAside(sources: readonly SourceSpec[], { id, withdrawn }: SourceSpec): boolean {
  return withdrawn === true || sources.some(({ supersedes }) => supersedes?.includes(id));
}

function renamed(sources: readonly SourceSpec[], names: ReadonlyMap<string, string>): readonly SourceSpec[] {
  const name = (id: string): string => names.get(id) ?? id;
  return sources.map((source) => ({
    ...source,
    id: name(source.id),
    ...(source.origin === undefined ? {} : { origin: name(source.origin) }),
    ...(source.supersedes === undefined ? {} : { supersedes: source.supersedes.map(name) }),
    claims: source.claims.map((claim) =>
      claim.origin === undefined ? claim : { ...claim, origin: name(claim.origin) },
    ),
  }));
}

describe('a dossier', () => {
  it('is read without an error, whatever is drawn', () => {
    fc.assert(
      fc.property(dossiers(), (sources) => {
        expect(reportOn(sources).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      SETTINGS,
    );
  });

  it('gives the same bytes in any order of files', () => {
    fc.assert(
      fc.property(dossiers(), fc.nat(1000), (sources, seed) => {
        expect(JSON.stringify(reportOn(shuffled(sources, seed)))).toBe(JSON.stringify(reportOn(sources)));
      }),
      SETTINGS,
    );
  });

  it('gives the same report, places aside, in any order of the claims within a file', () => {
    const isSame = fc.property(dossiers(), fc.nat(1000), (sources, seed) => {
      const turned = sources.map((source) => ({ ...source, claims: shuffled(source.claims, seed) }));
      expect(withoutPlaces(reportOn(turned))).toEqual(withoutPlaces(reportOn(sources)));
    });
    fc.assert(isSame, SETTINGS);
    // The units of what is not compared were those of whichever claim came first.
    fc.assert(isSame, { seed: 759072426, numRuns: 31 });
  });

  it('names every finding by an id of its own', () => {
    fc.assert(
      fc.property(dossiers(), (sources) => {
        const ids = reportOn(sources).conflicts.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      SETTINGS,
    );
  });

  it('has two positions at least in every finding, and no claim twice', () => {
    fc.assert(
      fc.property(dossiers(), (sources) => {
        for (const { positions, fits } of checkProject(projectOf(sources)).checked.findings) {
          expect(positions.length).toBeGreaterThan(1);
          const claims = [...positions.flatMap((position) => position.claims), ...fits];
          expect(new Set(claims).size).toBe(claims.length);
        }
      }),
      SETTINGS,
    );
  });

  it('gives the claims of every position something in common', () => {
    fc.assert(
      fc.property(dossiers({ stances: ['asserted', 'attributed'] }), (sources) => {
        for (const { positions } of checkProject(projectOf(sources)).checked.findings) {
          for (const { claims } of positions) {
            if (claims.some(({ value }) => value.type === 'quotation' || value.type === 'text')) continue;
            const byAxis = new Map<string, Extent | null>();
            for (const { value, source } of claims) {
              // Days of two zones, and times of two clocks, are compared through a way between them.
              const axis =
                value.type === 'date' || value.type === 'time'
                  ? `${value.axis} ${String(source.zone)} ${value.type === 'time' ? JSON.stringify(value.likely, (_, part: unknown) => String(part)) : ''}`
                  : value.axis;
              const known = byAxis.get(axis);
              byAxis.set(axis, known === undefined ? value.allowed : known && meet(known, value.allowed));
            }
            expect([...byAxis.values()]).not.toContain(null);
          }
        }
      }),
      SETTINGS,
    );
  });

  it('sets no source against itself that makes one claim a fact', () => {
    fc.assert(
      fc.property(dossiers({ once: true }), (sources) => {
        for (const conflict of reportOn(sources).conflicts) expect(sourcesOf(conflict).size).toBeGreaterThan(1);
      }),
      SETTINGS,
    );
  });

  it('never sets equal claims against each other', () => {
    fc.assert(
      fc.property(dossiers({ stances: ['asserted', 'attributed'] }), (sources) => {
        const first = new Map<string, ClaimSpec>();
        const alike = sources.map((source) => ({
          ...source,
          claims: source.claims.map((claim) => {
            const known = first.get(claim.fact) ?? claim;
            first.set(claim.fact, known);
            return { ...claim, value: known.value };
          }),
        }));
        expect(reportOn(alike).conflicts).toEqual([]);
      }),
      SETTINGS,
    );
  });

  it('says the same when a source is copied under another name', () => {
    fc.assert(
      fc.property(dossiers(), fc.nat(), (sources, pick) => {
        const source = sources[pick % sources.length] as SourceSpec;
        fc.pre(!isOurs(source) && !setAside(sources, source));
        const copy = { ...source, id: 'zz-copy', origin: source.origin ?? source.id };
        delete (copy as { supersedes?: unknown }).supersedes;
        expect(judgements(reportOn([...sources, copy]))).toEqual(judgements(reportOn(sources)));
      }),
      SETTINGS,
    );
  });

  it('keeps ids and evidence when sources are renamed, or change names with each other', () => {
    fc.assert(
      fc.property(dossiers(), fc.nat(1000), (sources, seed) => {
        const ids = sources.filter((source) => !isOurs(source)).map(({ id }) => id);
        const turned = shuffled(ids, seed);
        const swap = new Map(ids.map((id, index) => [id, turned[index] as string]));
        expect(identities(reportOn(renamed(sources, swap)))).toEqual(identities(reportOn(sources)));
        const fresh = new Map(ids.map((id, index) => [id, `${String((index * seed) % 7)}-new-${id}`]));
        expect(judgements(reportOn(renamed(sources, fresh)))).toEqual(judgements(reportOn(sources)));
      }),
      SETTINGS,
    );
  });

  it('keeps ids and evidence when one more witness takes a known position', () => {
    fc.assert(
      fc.property(dossiers(), fc.nat(), (sources, pick) => {
        const before = reportOn(sources);
        const taken = checkProject(projectOf(sources)).checked.findings.flatMap(({ positions }) =>
          positions.flatMap(({ claims }) =>
            claims.filter(({ source }) => source.role === 'report' || source.role === 'reference'),
          ),
        );
        fc.pre(taken.length > 0);
        const claim = taken[pick % taken.length];
        const source = sources.find(({ id }) => id === claim?.source.id);
        const spec = source?.claims.find(
          ({ fact, value, stance = 'x' }) =>
            fact === claim?.fact && value === claim.words && (stance === claim.stance || stance === 'x'),
        );
        fc.pre(source !== undefined && spec !== undefined);
        const witness: SourceSpec = { ...source, id: 'zz-witness', claims: [spec] };
        delete (witness as { supersedes?: unknown }).supersedes;
        expect(identities(reportOn([...sources, witness]))).toEqual(identities(before));
      }),
      SETTINGS,
    );
  });

  it('finds in each subject alone what it finds in all together', () => {
    fc.assert(
      fc.property(dossiers(), (sources) => {
        const parts = SUBJECTS.map((subject) =>
          reportOn(
            sources.map((source) => ({
              ...source,
              claims: source.claims.filter(({ fact }) => fact.startsWith(`${subject}.`)),
            })),
          ),
        );
        expect(parts.flatMap(judgements).sort()).toEqual(judgements(reportOn(sources)));
      }),
      SETTINGS,
    );
  });

  it('has no new conflict when a claim is taken away, unless somebody denies what is left', () => {
    fc.assert(
      fc.property(
        dossiers({ roles: ['report', 'reference'], stances: ['asserted', 'attributed', 'planned'] }),
        fc.nat(),
        (sources, pick) => {
          const claims = sources.flatMap((source) => source.claims);
          const gone = claims[pick % claims.length] as ClaimSpec;
          // Without its pair of amounts, or the day that says at which rate, money may no longer be reconciled.
          fc.pre(!/\.(?:amount|price|decided)$/.test(gone.fact));
          const left = sources.map((source) => ({
            ...source,
            claims: source.claims.filter((claim) => claim !== gone),
          }));
          const [before, after] = [clashing(reportOn(sources)), clashing(reportOn(left))];
          expect([...after].filter((fact) => !before.has(fact))).toEqual([]);
        },
      ),
      SETTINGS,
    );
  });
});

describe('a vaguer word', () => {
  it('never makes a conflict, unless somebody denies it', () => {
    fc.assert(
      fc.property(
        dossiers({ roles: ['report', 'reference'], stances: ['asserted', 'attributed', 'planned'] }),
        fc.nat(),
        fc.nat(7),
        (sources, pick, how) => {
          const claims = sources.flatMap((source) => source.claims).filter((claim) => wider(claim, how) !== null);
          fc.pre(claims.length > 0);
          const chosen = claims[pick % claims.length] as ClaimSpec;
          const vague = sources.map((source) => ({
            ...source,
            claims: source.claims.map((claim) =>
              claim === chosen ? { ...claim, value: wider(claim, how) ?? claim.value } : claim,
            ),
          }));
          const [before, after] = [clashing(reportOn(sources)), clashing(reportOn(vague))];
          expect([...after].filter((fact) => !before.has(fact))).toEqual([]);
        },
      ),
      SETTINGS,
    );
  });
});
