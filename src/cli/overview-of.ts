import type { Overview } from '../model/overview.ts';
import type { CheckedFolder } from './check-folder.ts';

/** The whole picture, worked out once and only if it is asked for. */
export async function overviewOf({ report, checked }: CheckedFolder): Promise<() => Overview> {
  const { buildOverview } = await import('../decisions/build-overview.ts');
  let known: Overview | undefined;
  return () => (known ??= buildOverview(report, checked));
}
