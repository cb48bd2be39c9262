import type { Verdict } from '../decisions/decision.ts';
import type { FacetOption } from './facets/facets.ts';
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
  /** Which claim is to be opened. */
  | { readonly name: 'claims'; readonly option: number }
  | { readonly name: 'until'; readonly field: TextField }
  | {
      readonly name: 'reason';
      readonly choice: Choice;
      readonly until: string | null;
      readonly field: TextField;
      /** Which of the recent reasons stands in the line; -1 where none does. */
      readonly recent: number;
    }
  | { readonly name: 'help'; readonly scroll: number };

export type ModeName = Mode['name'];

export const BROWSE: Mode = { name: 'browse' };
