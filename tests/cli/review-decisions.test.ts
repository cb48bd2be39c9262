import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFolder, type CheckedFolder } from '../../src/cli/check-folder.ts';
import { createKeeper } from '../../src/cli/review/decision-keeper.ts';
import { initialState } from '../../src/tui/initial-state.ts';
import { actionOf } from '../../src/tui/key-lookup.ts';
import { isUndecided, stateOf } from '../../src/tui/ruled.ts';
import { saveFrom } from '../../src/tui/saving.ts';
import { createStore, type Store } from '../../src/tui/store.ts';
import { folderWith, RULES, runIn, source, type Files } from './fake-run.ts';

/** Several conflicts. */
const FILES: Files = {
  'rules/kesra.yaml': RULES,
  'sources/meridian-wire.yaml': source(
    ['kesra-quake.dead', '12 people', '12 dead'],
    ['kesra-quake.struck', '2026-03-04'],
    ['orlen-bridge.cost', 'EUR 5 million'],
  ),
  'sources/orlen-post.yaml': source(
    ['kesra-quake.dead', '17 people', '17 dead'],
    ['kesra-quake.struck', '2026-03-02'],
    ['orlen-bridge.cost', 'EUR 7 million'],
  ),
};

const CALLED = { config: null, today: '2026-03-04', shownAt: null, texts: null };

async function checkedIn(folder: string): Promise<CheckedFolder> {
  const checked = await checkFolder('.', { ...CALLED, current: folder });
  if (typeof checked === 'string') throw new Error(checked);
  return checked;
}

/** A review of a folder without its screen. */
interface Bench {
  readonly store: Store;
  readonly press: (...keys: readonly string[]) => void;
  readonly settled: () => Promise<void>;
}

async function reviewOf(folder: string, name = 'Ines'): Promise<Bench> {
  const checked = await checkedIn(folder);
  const { report } = checked;
  const size = { columns: 120, rows: 30 };
  const store = createStore(initialState({ report, undecidable: null, today: CALLED.today, resume: null, size }));
  const keep = createKeeper({ name, today: CALLED.today });
  const settled = saveFrom(
    store,
    (outgoing) => keep(outgoing, checked),
    async () => store.dispatch({ type: 'report', report: (await checkedIn(folder)).report }),
  );
  const press = (...keys: readonly string[]): void => {
    for (const key of keys) {
      const action = actionOf(key, store.get());
      if (action !== null && typeof action !== 'string' && !('lack' in action)) store.dispatch(action);
    }
  };
  return { store, press, settled };
}

function decisionsIn(folder: string): string {
  const path = join(folder, 'decisions.yaml');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

describe('decisions of a review', () => {
  it('are those that gainsay decide writes', async () => {
    const [folder, other] = [folderWith(FILES), folderWith(FILES)];
    const { store, press, settled } = await reviewOf(folder);
    const id = store.get().conflicts[0]?.id ?? '';
    press('2', ...Array.from('the mayor says so'), 'enter');
    await settled();
    const words = ['--verdict', 'prefer:2', '--reason', 'the mayor says so', '--by', 'Ines', '--now', '2026-03-04'];
    expect(await runIn(other, ['decide', id, ...words])).toMatchObject({ status: 0 });
    expect(decisionsIn(folder)).toBe(decisionsIn(other));
  });

  it('are undone letter by letter, and what others wrote meanwhile stays', async () => {
    const folder = folderWith(FILES);
    const ids = (await checkedIn(folder)).report.conflicts.map(({ id }) => id);
    const decide = (id: string, reason: string) =>
      runIn(folder, ['decide', id, '--verdict', 'accept', '--reason', reason, '--by', 'Anna']);
    await decide(ids[0] ?? '', 'known of old');
    const path = join(folder, 'decisions.yaml');
    writeFileSync(path, `# ours\n\n# this one is dear to us\n${readFileSync(path, 'utf8')}`);
    const before = decisionsIn(folder);
    const { press, settled } = await reviewOf(folder);
    press('g', 'b', 'y', 'enter', 'a', 'z', 'enter');
    await settled();
    expect(decisionsIn(folder)).toContain('replaces');
    press('escape', 'z', 'z');
    await settled();
    expect(decisionsIn(folder)).toBe(before);
    press('Z');
    await settled();
    await decide(ids[1] ?? '', 'written meanwhile');
    press('z', 'z');
    await settled();
    expect(decisionsIn(folder)).toContain('written meanwhile');
    expect(decisionsIn(folder)).toContain('known of old');
    expect(decisionsIn(folder)).not.toContain('replaces');
  });

  it('stand in the file as on the screen, whatever keys are pressed', async () => {
    const keys = fc.constantFrom(
      '1',
      '2',
      'b',
      's',
      'a',
      'd',
      'e',
      't',
      'y',
      'enter',
      'enter',
      'z',
      'Z',
      'j',
      'k',
      'v',
      'u',
      'G',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(keys, { minLength: 50, maxLength: 250 }), async (pressed) => {
        const folder = folderWith(FILES);
        const { store, press, settled } = await reviewOf(folder);
        press(...pressed);
        await settled();
        const { conflicts, overlay } = store.get();
        const after = await checkedIn(folder);
        expect(after.report.problems).toEqual([]);
        const shown = conflicts.map((conflict) => [conflict.id, isUndecided(conflict, overlay)]);
        const written = after.report.conflicts.map((conflict) => [conflict.id, isUndecided(conflict, new Map())]);
        expect(new Map(written as [string, boolean][])).toEqual(new Map(shown as [string, boolean][]));
        for (const { id, decision } of after.report.conflicts) expect(decision?.reason).toBe(overlay.get(id)?.reason);
      }),
      { numRuns: 25 },
    );
  });

  it('are not undone, nor done again, where somebody has decided anew since', async () => {
    const folder = folderWith(FILES);
    const [one, two] = [await reviewOf(folder, 'Ines'), await reviewOf(folder, 'Theo')];
    const decide = async ({ press, settled }: Bench, ...keys: readonly string[]): Promise<void> => {
      press('g', ...keys);
      await settled();
    };
    await decide(two, '2', 't', 'enter');
    await decide(one, '1', 'o', 'enter');
    const both = decisionsIn(folder);
    expect(both).toContain('replaces');
    await decide(two, 'z');
    expect(two.store.get().notice).toBe('Nothing was undone: it was decided anew by Ines since.');
    expect(decisionsIn(folder)).toBe(both);
    const [shown] = two.store.get().conflicts;
    expect([shown?.decision?.by, two.store.get().overlay.size, two.store.get().done]).toEqual(['Ines', 0, []]);
    // The one whose decision stands takes it back, and what was before is there again.
    await decide(one, 'z');
    expect(decisionsIn(folder)).toContain('by: Theo');
    expect(decisionsIn(folder)).not.toContain('by: Ines');
    await decide(two, 'b', 'n', 'enter');
    const anew = decisionsIn(folder);
    await decide(one, 'Z');
    expect(one.store.get().notice).toBe('Nothing was done again: it was decided anew by Theo since.');
    expect(decisionsIn(folder)).toBe(anew);
    expect(one.store.get().undone).toEqual([]);
    await decide(two, 'z');
    await decide(one, 'a', 'k', 'enter');
    const last = (await checkedIn(folder)).report.conflicts[0]?.decision;
    expect(last).toMatchObject({ by: 'Ines', verdict: 'accept' });
  });

  it('of two who decide at once lose nothing but what their own author takes back', async () => {
    const steps = fc.record({ who: fc.constantFrom(0, 1), key: fc.constantFrom('1', 'a', 'z', 'z', 'Z') });
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 10, maxLength: 14 }), async (all) => {
        const folder = folderWith(FILES);
        const two = [await reviewOf(folder, 'Ines'), await reviewOf(folder, 'Theo')];
        const standing = async () =>
          new Map((await checkedIn(folder)).report.conflicts.map(({ id, decision }) => [id, decision]));
        for (const { who, key } of all) {
          const { press, settled } = two[who] as Bench;
          const before = await standing();
          press('g', key, ...(/[zZ]/.test(key) ? [] : ['y', 'enter']));
          await settled();
          if (!/[zZ]/.test(key)) continue;
          const after = await standing();
          const me = who === 0 ? 'Ines' : 'Theo';
          for (const [id, decision] of before)
            if (decision && decision.by !== me) {
              // Nothing of the other's is gone, and done again is only what the other left.
              if (key === 'z') expect(after.get(id)).toEqual(decision);
              else expect([me, decision.by]).toContain(after.get(id)?.by);
            }
        }
      }),
      { numRuns: 6 },
    );
  });

  it('prefer the position that was chosen, where one says what the other denies', async () => {
    const folder = folderWith({
      'rules/kesra.yaml': RULES,
      'sources/a.yaml': source(['kesra-quake.dead', '12 people', '12 dead']),
      'sources/b.yaml': source(['kesra-quake.dead', '12 people', 'not 12']).replace(
        'value: 12 people',
        'value: 12 people\n    stance: denied',
      ),
    });
    const { store, press, settled } = await reviewOf(folder);
    const [conflict] = store.get().conflicts;
    const denied = (conflict?.positions.findIndex(({ claims }) => claims[0]?.stance === 'denied') ?? -1) + 1;
    expect(denied).toBeGreaterThan(0);
    press('g', String(denied), 'y', 'enter');
    await settled();
    expect(decisionsIn(folder)).toContain('prefer: "denied: 12 people"');
  });

  it('are not written into a file that is at fault, and are shown so', async () => {
    const folder = folderWith(FILES);
    const { store, press, settled } = await reviewOf(folder);
    const broken = '<<<<<<< ours\n- id: [\n';
    writeFileSync(join(folder, 'decisions.yaml'), broken);
    press('b', 'y', 'enter');
    await settled();
    expect(decisionsIn(folder)).toBe(broken);
    expect(store.get().notice).toContain('Not saved: decisions.yaml:1');
    const [first] = store.get().conflicts;
    expect(first && stateOf(first, store.get().overlay)).toBe('open');
  });
});
