import { expect, it } from 'vitest';
import { NOT_ANCHORED } from '../../src/anchors/anchor.ts';
import { indexDossier, type Dossier } from '../../src/engine/dossier.ts';
import { watchReads } from '../../src/engine/watch-reads.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Source } from '../../src/model/source.ts';
import type { Evidence } from '../../src/rules/evidence.ts';
import { parseRules } from '../../src/rules/parse-rules.ts';
import { createSourceReader } from '../../src/sources/read-source.ts';

const { vocabulary, rules } = parseRules([
  { path: 'rules/a.yaml', text: 'facts: { kesra.dead: { type: quantity }, kesra.hurt: { type: quantity } }\n' },
]);
const read = createSourceReader(vocabulary);
const wire = read({ path: 'sources/wire.yaml', text: 'claims: [{ fact: kesra.dead, value: 12 }]\n' });
const post = read({ path: 'sources/post.yaml', text: 'claims: [{ fact: kesra.hurt, value: 30 }]\n' });
const old = read({ path: 'sources/old.yaml', text: 'withdrawn: yes\nclaims: [{ fact: kesra.dead, value: 9 }]\n' });

type Read = typeof wire;

function evidence(parts: readonly Read[], more: Partial<Dossier> = {}): Evidence {
  return indexDossier({
    sources: parts.flatMap(({ source }) => source ?? []),
    claims: parts.flatMap(({ claims }) => claims),
    vocabulary,
    rules,
    rates: {} as Dossier['rates'],
    ...more,
  });
}

const claim = wire.claims[0] as Claim;
const source = wire.source as Source;
const anchored = (start: number, text: string): Partial<Dossier> => ({
  anchored: {
    ...NOT_ANCHORED,
    anchors: new Map([[claim, { start, end: 9, how: 'exact' }]]),
    texts: new Map([[source, text]]),
  },
});

const NAMED: readonly (readonly [string, (seen: Evidence) => unknown, Evidence, Evidence, Evidence])[] = [
  [
    'claims on a fact',
    ({ claimsOn }) => claimsOn('kesra.dead'),
    evidence([wire]),
    evidence([wire, post]),
    evidence([post]),
  ],
  [
    'claims set aside',
    ({ setAside }) => setAside('kesra.dead'),
    evidence([wire, old]),
    evidence([old]),
    evidence([wire]),
  ],
  [
    'facts of a subject',
    ({ factsOf }) => factsOf('kesra'),
    evidence([wire]),
    evidence([wire, old]),
    evidence([wire, post]),
  ],
  ['all facts', ({ facts }) => facts, evidence([wire]), evidence([wire, old]), evidence([wire, post])],
  ['all that is told', ({ told }) => told, evidence([wire]), evidence([wire, old]), evidence([wire, post])],
  ['a source', ({ sources }) => sources.get('post'), evidence([post]), evidence([wire, post]), evidence([wire])],
  [
    'whether there is a source',
    ({ sources }) => sources.has('post'),
    evidence([post]),
    evidence([wire, post]),
    evidence([wire]),
  ],
  ['the number of sources', ({ sources }) => sources.size, evidence([post]), evidence([post]), evidence([wire])],
  [
    'an anchor',
    ({ anchorOf }) => anchorOf(claim),
    evidence([wire], anchored(1, 'a')),
    evidence([wire], anchored(1, 'b')),
    evidence([wire], anchored(2, 'a')),
  ],
  [
    'a text',
    ({ textOf }) => textOf(source),
    evidence([wire], anchored(1, 'a')),
    evidence([wire], anchored(2, 'a')),
    evidence([wire], anchored(1, 'b')),
  ],
];

it.each(NAMED)('notes %s', (_name, look, first, alike, different) => {
  const reads = watchReads(() => first);
  expect(look(reads.evidence)).toEqual(look(first));
  reads.end();
  expect([reads.areSame(first), reads.areSame(alike), reads.areSame(different)]).toEqual([true, true, false]);
});

it('notes nothing once it has ended', () => {
  const reads = watchReads(() => evidence([wire]));
  reads.end();
  expect(reads.evidence.claimsOn('kesra.dead')).toHaveLength(1);
  expect(reads.areSame(evidence([post]))).toBe(true);
});
