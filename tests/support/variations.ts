import type { Report, ReportedClaim } from '../../src/model/report.ts';
import type { ClaimSpec } from './random-dossier.ts';

/** The report without places, its lists of claims in an order of their own. */
export function withoutPlaces({ summary, conflicts, compatible, incomparable, problems }: Report): unknown {
  const claims = (list: readonly ReportedClaim[]): readonly string[] =>
    list
      .map(({ line, column, endLine = 0, endColumn = 0, ...rest }) =>
        JSON.stringify(endLine >= line && (endLine > line || endColumn >= column) ? { ...rest, tag: undefined } : null),
      )
      .sort();
  const remarks = (list: Report['compatible']): readonly string[] =>
    list.map((remark) => JSON.stringify({ ...remark, claims: claims(remark.claims) })).sort();
  return {
    summary,
    conflicts: conflicts.map(({ causes, positions, fits, superseded = [], ...rest }) => ({
      ...rest,
      causes: causes.map(({ name, text, edit }) => ({ name, text, replacement: edit?.replacement ?? null })),
      positions: positions.map((position) => ({ ...position, claims: claims(position.claims) })),
      fits: claims(fits),
      superseded: claims(superseded),
    })),
    compatible: remarks(compatible),
    incomparable: remarks(incomparable),
    problems: problems.map(({ code, message, file }) => ({ code, message, file })),
  };
}

/** The facts on which there is more than a possible conflict. */
export function clashing({ conflicts }: Report): ReadonlySet<string> {
  return new Set(conflicts.filter(({ verdict }) => verdict !== 'possible').flatMap(({ facts }) => facts));
}

/** The same items in another order. */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  return items
    .map((item, index) => [((index + 1) * (seed + 17) * 7919) % 1009, item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** The same said more vaguely; null where there is no way to. */
export function wider({ fact, value }: ClaimSpec, how: number): string | null {
  const attribute = fact.slice(fact.indexOf('.') + 1);
  const plain = /^\d/.test(value) && !value.includes('..');
  switch (attribute) {
    case 'opened': {
      const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
      const [, year = '', month = ''] = day ?? [];
      return day ? ([`${value}~`, `${year}-${month}`, year, `${year}-${month}~`][how % 4] as string) : null;
    }
    case 'dead':
    case 'height':
      return plain
        ? ([
            `about ${value}`,
            `at least ${/^[\d,.]+/.exec(value)?.[0] === '12' ? '10' : '1'} ${value.replace(/^[\d,.]+ ?/, '')}`,
          ][how % 2] as string)
        : null;
    case 'share':
    case 'length':
      return plain ? `about ${value}` : null;
    case 'price':
    case 'amount':
      return /^[A-Z]{3} \d/.test(value) && !value.includes('..') ? `about ${value}` : null;
    case 'where':
      return value === 'quarter' ? 'The Town' : value === 'The Town' ? 'land' : null;
    case 'state':
      return value === 'appealed' || value === 'objected' ? 'contested' : null;
    case 'words':
      // An excerpt says less than its whole.
      return value.startsWith('We will appeal the decision') ? value.replace(/ (?:today|the decision)$/, '') : null;
    case 'struck':
      return value === '14:30' ? 'about 14:30' : null;
    default:
      return null;
  }
}
