import { fewestPositions, lackOfDeciding, lackOfPreferring, lackOfStanding, POSITIONS } from '../deciding/lacks.ts';
import { positionsOf, STAND } from '../deciding/verdict-words.ts';
import { BROWSING } from '../mode.ts';
import { simply, type Binding } from './binding.ts';

const BAR_WRONG = { 1: 'is wrong', 2: 'both wrong', 3: 'none right' } as const;

function numbersTo(last: number): string {
  return last < 2 ? '1' : last === 2 ? '1 2' : `1…${String(Math.min(9, last))}`;
}

/** Keys that decide the conflict at hand. */
export const DECIDING_KEYS: readonly Binding[] = [
  {
    in: BROWSING,
    keys: POSITIONS,
    written: '1…9',
    name: 'is right',
    help: 'Prefer that position: what it says is right. It is stored by its value, with your reason',
    act: (key) => ({ type: 'choose', choice: { kind: 'prefer', position: Number(key) } }),
    decides: true,
    lack: lackOfPreferring,
    now: (state) => ({ written: numbersTo(fewestPositions(state)) }),
  },
  {
    in: BROWSING,
    keys: ['b'],
    name: 'none right',
    help: 'Decide that no position is right; the file has it as both-wrong',
    act: simply({ type: 'choose', choice: { kind: 'both-wrong' } }),
    decides: true,
    lack: lackOfDeciding,
    now: (state) => ({ name: BAR_WRONG[positionsOf(state)] }),
  },
  {
    in: BROWSING,
    keys: ['s'],
    name: 'both stand',
    help: 'Decide that all positions stand: they differ in scope, time, event or definition; the file has it as both-stand',
    act: simply({ type: 'which' }),
    decides: true,
    lack: lackOfStanding,
    now: (state) => ({ name: STAND[positionsOf(state)] }),
  },
  {
    in: BROWSING,
    keys: ['a'],
    name: 'accept',
    help: 'Accept: the conflict is known and left as it is',
    act: simply({ type: 'choose', choice: { kind: 'accept' } }),
    decides: true,
    lack: lackOfDeciding,
  },
  {
    in: BROWSING,
    keys: ['d'],
    name: 'defer',
    help: 'Defer until a day, on which it is open again',
    act: simply({ type: 'until' }),
    decides: true,
    lack: lackOfDeciding,
  },
];
