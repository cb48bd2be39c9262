import { expect, it } from 'vitest';
import { check } from '../src/index.ts';

it.each([
  [{}, 'sources must be a list of { path, text }, not undefined.'],
  [null, 'A project is { sources, rules }, not null.'],
  [{ sources: Promise.resolve([]), rules: [] }, 'sources must be a list of { path, text }, not a promise.'],
  [
    { sources: [], rules: [{ path: 'a.yaml', text: Buffer.from('') }] },
    'rules[0] must be { path, text }, both strings.',
  ],
  [{ sources: [], rules: [], decisions: 'accept' }, 'decisions must be { path, text }, both strings.'],
  [{ sources: [], rules: [], texts: {} }, 'texts must be a list of { name, sha256, text }, not object.'],
])('refuses a project that is none by its type: %j', (project, told) => {
  expect(() => check(project as unknown as Parameters<typeof check>[0])).toThrow(new TypeError(told));
});

it('takes one that leaves out what it may', () => {
  expect(check({ sources: [], rules: [], decisions: null }).problems.map(({ code }) => code)).toEqual([
    'project/no-sources',
  ]);
});
