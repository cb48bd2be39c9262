import type { ReportedConflict } from '../../model/report.ts';
import type { Overlay } from '../ruled.ts';

const PREFER = 'prefer ';

/**
 * The value that was decided to be right on a conflict, here or before, else on its facts among the sources; null where
 * none was.
 */
export function preferredOn({ id, decision, contradicts }: ReportedConflict, overlay: Overlay): string | null {
  const ruled = overlay.get(id);
  if (ruled) return ruled.verdict.kind === 'prefer' ? ruled.verdict.value : null;
  const told = [ruled === null ? undefined : decision, contradicts].find((each) => each?.verdict.startsWith(PREFER));
  return told ? told.verdict.slice(PREFER.length) : null;
}
