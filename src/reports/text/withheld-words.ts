import type { ReportedWithheld } from '../../model/report.ts';
import { enumerate } from './count.ts';
import { oneLine } from './one-line.ts';

const MOST = 5;

/** Which sources take part in a conflict of which nothing may be shown, and until when. */
export function withheldWords({ sources, until }: ReportedWithheld): string {
  const named = sources.slice(0, MOST).map((id) => oneLine(id));
  const more = sources.length > named.length ? [`${String(sources.length - named.length)} more`] : [];
  return `${enumerate([...named, ...more])}: under embargo until ${oneLine(until)}; --include-embargoed shows the words.`;
}
