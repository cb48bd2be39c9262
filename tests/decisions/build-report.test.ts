import { expect, it } from 'vitest';
import { checkProject } from '../../src/project/check-project.ts';

const RULES = [
  {
    path: 'rules/kesra.yaml',
    text: 'extends: [gainsay:recommended]\nfacts: { kesra-quake.homeless: { type: quantity, unit: people } }\n',
  },
];

/** A project of so many sources, each with the words that it is given. */
function reportOf(count: number, words: (at: number) => string): ReturnType<typeof checkProject>['report'] {
  const sources = Array.from({ length: count }, (_, at) => ({
    path: `sources/s${String(at)}.yaml`,
    text: `claims: [{ fact: kesra-quake.homeless, value: ${words(at)} people }]\n`,
  }));
  return checkProject({ sources, rules: RULES }).report;
}

it('counts the claims of a finding that are not listed, whichever position they stand behind', () => {
  const [conflict] = reportOf(400, (at) => (at < 300 ? '51' : '62')).conflicts;
  expect(conflict?.positions.map(({ claims, omitted }) => [claims.length, omitted])).toEqual([
    [50, 250],
    [50, 50],
  ]);
  expect(conflict?.omitted).toBe(300);
});

it('lists as many positions as a reader can use, and counts the claims of the others', () => {
  const [conflict] = reportOf(260, (at) => String(11 + at * 2)).conflicts;
  expect(conflict?.positions).toHaveLength(200);
  expect(conflict?.omitted).toBe(260 - 200);
});

it('leaves the count out where all are listed', () => {
  const [conflict] = reportOf(3, (at) => (at < 2 ? '51' : '62')).conflicts;
  expect(conflict).not.toHaveProperty('omitted');
});
