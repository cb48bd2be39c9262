import type { Mend } from '../mending/mend.ts';
import type { Target } from '../mending/targets-of.ts';
import type { Report, ReportedClaim } from '../model/report.ts';
import type { Size } from './layout.ts';
import type { Ask } from './mending/ask.ts';
import type { Choice } from './mode.ts';

/** Everything that can happen to the state. */
export type Action =
  | { readonly type: 'resize'; readonly size: Size }
  | { readonly type: 'move' | 'step'; readonly by: number }
  | { readonly type: 'half-page'; readonly by: 1 | -1 }
  | { readonly type: 'find'; readonly by: 1 | -1 }
  | { readonly type: 'choose'; readonly choice: Choice }
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'paste'; readonly text: string }
  | {
      readonly type: 'report';
      readonly report: Pick<Report, 'conflicts' | 'groups' | 'problems'>;
      readonly notice?: string;
      /** Read because a file has changed, which may be by somebody else. */
      readonly isWatched?: boolean;
    }
  | { readonly type: 'saved'; readonly fault: string | null }
  | { readonly type: 'notice'; readonly notice: string | null }
  | { readonly type: 'tell'; readonly words: string }
  | { readonly type: 'claims'; readonly purpose: 'edit' | 'move' }
  | { readonly type: 'targets'; readonly claim: ReportedClaim; readonly targets: readonly Target[] }
  | { readonly type: 'mends'; readonly ask: Ask; readonly mends: readonly Mend[] }
  /** The page of evidence or help ends there, and was scrolled to what was found. */
  | { readonly type: 'page-end'; readonly scroll: number; readonly found?: number }
  | {
      readonly type:
        | 'first'
        | 'last'
        | 'switch-pane'
        | 'regroup'
        | 'explain'
        | 'range'
        | 'next-undecided'
        | 'search'
        | 'facets'
        | 'clear-facets'
        | 'which'
        | 'until'
        | 'scope-key'
        | 'asked-again'
        | 'help'
        | 'toggle'
        | 'submit'
        | 'cancel'
        | 'interrupt'
        | 'recent-up'
        | 'recent-down'
        | 'undo'
        | 'redo';
    };
