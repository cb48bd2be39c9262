import type { Verdict } from '../decisions/decision.ts';
import type { Mend } from '../mending/mend.ts';
import type { Target } from '../mending/targets-of.ts';
import type { ReportedClaim } from '../model/report.ts';
import type { FacetOption } from './facets/facets.ts';
import type { Ask } from './mending/ask.ts';
import type { TextField } from './text-field.ts';

/** What is chosen before its reason is written; a position by its number, since each conflict of a range has its own values. */
export type Choice =
  { readonly kind: 'prefer'; readonly position: number } | Exclude<Verdict, { readonly kind: 'prefer' }>;

/** What keys do at the moment. */
export type Mode =
  | { readonly name: 'browse' }
  | { readonly name: 'search'; readonly field: TextField }
  | { readonly name: 'facets'; readonly options: readonly FacetOption[]; readonly option: number }
  | { readonly name: 'which' }
  /** Which claim is to be opened, or moved to another fact or scope. */
  | { readonly name: 'claims'; readonly purpose: 'edit' | 'move'; readonly option: number }
  /** Where a claim is to be moved; what is typed narrows the list. */
  | {
      readonly name: 'target';
      readonly claim: ReportedClaim;
      readonly targets: readonly Target[];
      readonly field: TextField;
      readonly option: number;
    }
  | { readonly name: 'scope'; readonly claim: ReportedClaim; readonly key: string; readonly field: TextField }
  /** A change to files is looked at before it is made. */
  | {
      readonly name: 'mend';
      readonly ask: Ask;
      readonly mends: readonly Mend[];
      readonly option: number;
      readonly scroll: number;
    }
  /** A day is offered until something is typed, which takes its place. */
  | { readonly name: 'until'; readonly field: TextField; readonly isOffered: boolean }
  | {
      readonly name: 'reason';
      readonly choice: Choice;
      readonly until: string | null;
      readonly field: TextField;
      /** Which of the recent reasons stands in the line; -1 where none does. */
      readonly recent: number;
    }
  /** Why a key that decides does nothing; what is typed behind it is the rest of a reason, and no keys. */
  | { readonly name: 'told'; readonly words: string }
  | { readonly name: 'help'; readonly scroll: number };

export type ModeName = Mode['name'];

export const BROWSE: Mode = { name: 'browse' };

// Where one key does the same in several modes.
export const BROWSING: readonly ModeName[] = ['browse'];
export const PAGES: readonly ModeName[] = ['browse', 'facets', 'claims', 'mend', 'help'];
export const MENUS: readonly ModeName[] = ['facets', 'which', 'claims'];
export const LINES: readonly ModeName[] = ['search', 'until', 'reason', 'target', 'scope'];
