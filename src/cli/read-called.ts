import type { Called } from './check-folder.ts';
import type { Environment } from './environment.ts';
import { findTexts } from './find-texts.ts';
import { faultOfNow, nowOf, todayOf } from './read-now.ts';

/** Options that all commands have which check a project, as they were given. */
export interface CheckingOptions {
  readonly config?: string;
  readonly now?: string;
  readonly includeEmbargoed?: boolean;
  readonly texts?: readonly string[];
}

/** What a command is to check, and what is wrong with how it was called, in sentences. */
export function readCalled(
  { config, now, includeEmbargoed, texts: folders = [] }: CheckingOptions,
  environment: Environment,
): { readonly called: Called; readonly faults: readonly string[] } {
  const { folder: current } = environment;
  const texts = findTexts(folders, current);
  const nowFault = now === undefined ? null : faultOfNow(now);
  return {
    called: {
      config: config ?? null,
      current,
      today: todayOf(now, environment),
      shownAt: includeEmbargoed === true ? null : nowOf(now, environment),
      texts: texts.files,
    },
    faults: [...(nowFault === null ? [] : [nowFault]), ...texts.faults],
  };
}
