import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { checkProject } from '../../src/project/check-project.ts';
import {
  dossiers,
  projectOf,
  RULES,
  type Choices,
  type ClaimSpec,
  type SourceSpec,
} from '../support/random-dossier.ts';
import { clashing, shuffled, wider, withoutPlaces } from '../support/variations.ts';

const SETTINGS = { numRuns: Number(process.env['RUNS'] ?? 60) };

/** What may be drawn for a kind, and which of the properties do not hold for it. */
export interface Drawn {
  /** The rules of the kind, as a flow mapping each. */
  readonly rules: readonly string[];
  readonly choices?: Choices;
  /** Whether a claim that is taken away may leave a conflict that was not there. */
  readonly needsClaims?: boolean;
}

/** States what every kind of rule keeps to, on dossiers drawn at random, as tests of the block that it is called in. */
export function keepsProperties({ rules, choices = {}, needsClaims = false }: Drawn): void {
  // The reports are those of the rules given alone, so that a conflict is one of theirs.
  const text = `${RULES.replace('extends: [gainsay:recommended]\n', '')}\nrules:\n${rules.map((rule) => `  - ${rule}\n`).join('')}`;
  const reportOn = (sources: readonly SourceSpec[]): Report => checkProject(projectOf(sources, text)).report;
  const firm = { ...choices, stances: choices.stances ?? ['asserted', 'attributed', 'planned'] };

  it('finds the same in any order of files and of claims', () => {
    fc.assert(
      fc.property(dossiers(choices), fc.nat(1000), (sources, seed) => {
        const report = reportOn(sources);
        expect(JSON.stringify(reportOn(shuffled(sources, seed)))).toBe(JSON.stringify(report));
        const turned = sources.map((source) => ({ ...source, claims: shuffled(source.claims, seed) }));
        expect(withoutPlaces(reportOn(turned))).toEqual(withoutPlaces(report));
      }),
      SETTINGS,
    );
  });

  it('names every finding by an id of its own, and tells no claim twice in one', () => {
    fc.assert(
      fc.property(dossiers(choices), (sources) => {
        const { conflicts } = reportOn(sources);
        expect(new Set(conflicts.map(({ id }) => id)).size).toBe(conflicts.length);
        for (const { findings } of [checkProject(projectOf(sources, text)).checked]) {
          for (const { positions, fits } of findings) {
            const claims = [...positions.flatMap((position) => position.claims), ...fits];
            expect(new Set(claims).size).toBe(claims.length);
            expect(positions.length).toBeGreaterThan(0);
          }
        }
      }),
      SETTINGS,
    );
  });

  it('makes no conflict out of a vaguer word', () => {
    fc.assert(
      fc.property(dossiers(firm), fc.nat(), fc.nat(7), (sources, pick, how) => {
        const claims = sources.flatMap((source) => source.claims).filter((claim) => wider(claim, how) !== null);
        fc.pre(claims.length > 0);
        const chosen = claims[pick % claims.length] as ClaimSpec;
        // A piece that reports both sides takes none; one that reports one of them vaguely has taken the other.
        fc.pre(!sources.some((source) => reportsBesides(source, chosen)));
        const vague = withClaims(sources, (claim) =>
          claim === chosen ? { ...claim, value: wider(claim, how) ?? claim.value } : claim,
        );
        expectNoMore(reportOn(sources), reportOn(vague));
      }),
      SETTINGS,
    );
  });

  if (!needsClaims)
    it('makes no conflict by taking a claim away', () => {
      fc.assert(
        fc.property(dossiers({ ...firm, roles: ['report'] }), fc.nat(), (sources, pick) => {
          const claims = sources.flatMap((source) => source.claims);
          const gone = claims[pick % claims.length] as ClaimSpec;
          // Where no source is left, our own pieces are held against each other, so that only sources are drawn.
          // Without its pair of amounts, or the day that says at which rate, money may no longer be reconciled.
          fc.pre(!/\.(?:amount|price|decided)$/.test(gone.fact));
          const left = reportOn(withClaims(sources, (claim) => (claim === gone ? null : claim)));
          // What two speakers are left to differ on is their dispute, and no conflict of the sources.
          const conflicts = left.conflicts.filter(({ verdict }) => verdict === 'conflict');
          expectNoMore(reportOn(sources), { ...left, conflicts });
        }),
        SETTINGS,
      );
    });
}

function withClaims(
  sources: readonly SourceSpec[],
  change: (claim: ClaimSpec) => ClaimSpec | null,
): readonly SourceSpec[] {
  return sources.map((source) => ({ ...source, claims: source.claims.flatMap((claim) => change(claim) ?? []) }));
}

/** Whether a piece of ours reports something else on the same fact than the claim of its own that is given. */
function reportsBesides({ role = 'report', claims }: SourceSpec, chosen: ClaimSpec): boolean {
  const isOther = (claim: ClaimSpec): boolean =>
    claim !== chosen && claim.fact === chosen.fact && claim.stance === 'attributed';
  const isOwn = role === 'draft' || role === 'published';
  return isOwn && chosen.stance === 'attributed' && claims.includes(chosen) && claims.some(isOther);
}

function expectNoMore(before: Report, after: Report): void {
  const known = clashing(before);
  expect([...clashing(after)].filter((fact) => !known.has(fact))).toEqual([]);
}
