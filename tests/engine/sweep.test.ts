import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NOTHING, type Applied } from '../../src/engine/apply-rule.ts';
import type { Remembered } from '../../src/engine/remembered.ts';
import { foundIn, sweep, UNSWEPT } from '../../src/engine/sweep.ts';
import type { Evidence, ToldFact } from '../../src/rules/evidence.ts';

/** What is told of a fact, as a text, which stands for the claims. */
type Told = ToldFact & { readonly said: string };

interface World {
  readonly told: readonly Told[];
  /** Something else than the facts themselves that some of them rest on. */
  readonly rate: number;
}

const known = new Map<string, Told>();

/** The same object for the same, as `groupClaims` gives it. */
function toldOf(fact: string, said: string): Told {
  const key = `${fact} ${said}`;
  const one = known.get(key) ?? ({ fact, said } as Told);
  known.set(key, one);
  return one;
}

/** Facts that say `plain` come to nothing, those that say `silent` are not judged, and those that say `rate` rest on it. */
function judged({ said, fact }: Told, { rate }: World): Remembered | null {
  if (said === 'silent') return null;
  const restsOnRate = said === 'rate';
  const applied =
    said === 'plain' ? NOTHING : ({ findings: [`${fact} ${restsOnRate ? String(rate) : said}`] } as unknown as Applied);
  const reads = {
    areMore: () => restsOnRate,
    areSame: (other: Evidence) => !restsOnRate || (other as unknown as World).rate === rate,
  };
  return { facts: [[fact]], reads, applied } as unknown as Remembered;
}

it('comes to what a sweep of all comes to, and judges nothing that is the same', () => {
  const saying = fc.constantFrom('plain', 'silent', 'rate', 'twelve', 'thirteen');
  const told = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), saying).map((facts) =>
    Object.entries(facts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([fact, said]) => toldOf(fact, said)),
  );
  const worlds = fc.array(fc.record({ told, rate: fc.constantFrom(1, 2) }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(worlds, (all) => {
      let before = UNSWEPT;
      let last: World | null = null;
      for (const world of all) {
        const evidence = world as unknown as Evidence;
        const again: Told[] = [];
        const now = sweep(world.told, before, evidence, (one) => {
          again.push(one as Told);
          return judged(one as Told, world);
        });
        const anew = sweep(world.told, UNSWEPT, evidence, (one) => judged(one as Told, world));
        expect([...foundIn(now)]).toEqual([...foundIn(anew)]);
        const was = last;
        const isSame = (one: Told): boolean =>
          was?.told.includes(one) === true && (one.said !== 'rate' || was.rate === world.rate);
        expect(again).toEqual(
          world.told.filter((one) => !isSame(one)).sort((a, b) => again.indexOf(a) - again.indexOf(b)),
        );
        [before, last] = [now, world];
      }
    }),
  );
});
