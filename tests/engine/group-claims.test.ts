import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupClaims } from '../../src/engine/group-claims.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Source } from '../../src/model/source.ts';
import { parseRules } from '../../src/rules/parse-rules.ts';
import { createSourceReader } from '../../src/sources/read-source.ts';

const FACTS = ['kesra.dead', 'kesra.hurt', 'kesra.missing', 'kesra.homeless'];
const { vocabulary } = parseRules([
  { path: 'rules/a.yaml', text: `facts: { ${FACTS.map((fact) => `${fact}: { type: quantity }`).join(', ')} }\n` },
]);

interface State {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

/** A file that was not touched gives the same claims again, as it does to whoever remembers what was read. */
const files = new Map<string, ReturnType<ReturnType<typeof createSourceReader>>>();
const read = createSourceReader(vocabulary);

function stateOf(texts: readonly string[]): State {
  const parts = texts.map((text, at) => {
    const key = `${at.toString()} ${text}`;
    const part = files.get(key) ?? read({ path: `sources/source-${at.toString()}.yaml`, text });
    files.set(key, part);
    return part;
  });
  return {
    sources: parts.flatMap(({ source }) => source ?? []),
    claims: parts.flatMap(({ claims }) => claims),
  };
}

/** Few, so that much stays the same from one state to the next. */
const TEXTS = [
  'claims: [{ fact: kesra.dead, value: 12 }, { fact: kesra.hurt, value: 30 }]\n',
  'claims: [{ fact: kesra.dead, value: 13 }, { fact: kesra.hurt, value: 30 }]\n',
  'claims: [{ fact: kesra.missing, value: 4 }, { fact: kesra.dead, value: 12 }]\n',
  'withdrawn: yes\nclaims: [{ fact: kesra.dead, value: 9 }, { fact: kesra.homeless, value: 2 }]\n',
  'supersedes: source-0\nclaims: [{ fact: kesra.hurt, value: 31 }]\n',
  'claims: []\n',
];

it('comes to the same with what an earlier state came to', () => {
  const texts = fc.array(fc.constantFrom(...TEXTS), { maxLength: 4 });
  const states = fc.array(texts, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(states, (all) => {
      let before = null;
      for (const state of all.map(stateOf)) {
        const grouped = groupClaims(state, before);
        expect(grouped).toEqual(groupClaims(state));
        before = grouped;
      }
    }),
  );
});

it('keeps the facts on which the same is claimed, as the same objects', () => {
  const [one, two] = ['dead', 'hurt'].map((name) => `claims: [{ fact: kesra.${name}, value: 12 }]\n`) as [
    string,
    string,
  ];
  const before = groupClaims(stateOf([one, two]));
  const after = groupClaims(stateOf([one, two.replace('12', '13')]), before);
  expect(after.byFact.get('kesra.dead')).toBe(before.byFact.get('kesra.dead'));
  expect(after.byFact.get('kesra.hurt')).not.toBe(before.byFact.get('kesra.hurt'));
  expect(after.facts).toBe(before.facts);
});
