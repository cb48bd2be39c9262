import type { Aim } from '../../mending/mend.ts';
import type { Target } from '../../mending/targets-of.ts';
import type { ReportedClaim } from '../../model/report.ts';
import type { Mode } from '../mode.ts';
import type { ReviewState } from '../state.ts';
import { EMPTY_FIELD, fieldWith } from '../text-field.ts';

/** What a target is called where it is looked for. */
export function targetWords(target: Target): string {
  if (target.kind === 'fact') return target.label === '' ? target.fact : `${target.fact}  ${target.label}`;
  return `scope ${target.key}${target.words === '' ? '' : `: ${target.words}`}`;
}

/** The targets that hold every word that was typed. */
export function narrowed({ targets, field }: Extract<Mode, { readonly name: 'target' }>): readonly Target[] {
  const words = field.text.toLowerCase().split(/\s+/);
  return targets.filter((target) => words.every((word) => targetWords(target).toLowerCase().includes(word)));
}

/** Asks where a claim is to be moved. */
export function withTargets(state: ReviewState, claim: ReportedClaim, targets: readonly Target[]): ReviewState {
  return { ...state, mode: { name: 'target', claim, targets, field: EMPTY_FIELD, option: 0 }, notice: null };
}

/** Where the claim is to be moved, and which; null where more has to be written for it. */
export function aimOf({ mode }: ReviewState): { readonly claim: ReportedClaim; readonly aim: Aim } | null {
  if (mode.name === 'scope') {
    const { claim, key, field } = mode;
    return { claim, aim: { key, words: field.text.trim() } };
  }
  const target = mode.name === 'target' ? narrowed(mode)[mode.option] : undefined;
  return mode.name === 'target' && target?.kind === 'fact' ? { claim: mode.claim, aim: { fact: target.fact } } : null;
}

/** Asks for the words under the key of the scope that is marked. */
export function withScopeKey(state: ReviewState): ReviewState {
  const { mode } = state;
  const target = mode.name === 'target' ? narrowed(mode)[mode.option] : undefined;
  if (mode.name !== 'target') return state;
  if (target?.kind !== 'scope')
    return {
      ...state,
      notice: `No fact of its type and no key of a scope is called “${mode.field.text}”; ^u begins anew.`,
    };
  const { key, words } = target;
  return { ...state, mode: { name: 'scope', claim: mode.claim, key, field: fieldWith(words) }, notice: null };
}
