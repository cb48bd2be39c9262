import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/engine/check-dossier.ts';
import type { Dossier } from '../../src/engine/dossier.ts';
import type { Claim } from '../../src/model/claim.ts';
import { checkProject } from '../../src/project/check-project.ts';
import { typeOf } from '../../src/values/registry.ts';
import { reversedClaims } from '../support/reversed-claims.ts';
import { withoutPlaces } from '../support/variations.ts';
import { renamed, unnamed } from '../support/renamed-sources.ts';
import { readFolder } from '../support/read-folder.ts';
import { SCENARIOS, scenariosWith } from '../support/scenario-folders.ts';

/** Everything that is found but the order of names, and which of several sources that say one thing is named for it. */
function foundIn(dossier: Dossier): readonly string[] {
  const places = (claims: readonly Claim[]): readonly string[] =>
    claims.map(({ source, start }) => `${source.file}:${String(start)}`).sort();
  const sayings = (claims: readonly Claim[]): readonly string[] =>
    [...new Set(claims.map(({ fact, value }) => `${fact} ${JSON.stringify(typeOf(value).normal(value))}`))].sort();
  return checkDossier(dossier)
    .findings.map(({ rule, verdict, severity, facts, scope, key, about, positions, fits, causes }) =>
      JSON.stringify([
        [rule.id, verdict, severity, facts, scope.signature, unnamed(JSON.stringify(key)), about?.file],
        ...(facts.length > 1
          ? // Of several that say one thing, one is taken for the evidence.
            [sayings([...positions.flatMap(({ claims }) => claims), ...fits])]
          : [
              positions.map(({ claims, witnesses }) => JSON.stringify([witnesses, places(claims)])).sort(),
              places(fits),
            ]),
        causes.map(({ name, text, edit, byHand }) => {
          const { file, start, end, replacement } = edit ?? byHand ?? {};
          return [name, unnamed(text), file, start, end, replacement];
        }),
      ]),
    )
    .sort();
}

describe('the names of sources', () => {
  it.each(scenariosWith('expected.json'))('decide nothing in %s', (name) => {
    const { dossier } = checkProject(readFolder(join(SCENARIOS, name))).checked;
    expect(foundIn(renamed(dossier, 'reverse'))).toEqual(foundIn(renamed(dossier, 'same')));
  });
});

describe('the place of a claim in its file', () => {
  it.each(scenariosWith('expected.json'))('decides nothing in %s', (name) => {
    const project = readFolder(join(SCENARIOS, name));
    const reversed = {
      ...project,
      sources: project.sources.map(({ path, text }) => ({
        path,
        text: path.endsWith('.md') ? text : reversedClaims(text),
      })),
    };
    const [report, other] = [project, reversed].map((one) =>
      withoutPlaces({ ...checkProject(one).report, problems: [] }),
    );
    expect(other).toEqual(report);
  });
});
