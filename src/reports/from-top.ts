import type { Edit } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { ReportedClaim, ReportedConflict } from '../model/report.ts';
import type { ReportOptions } from './report-format.ts';

/**
 * What a report shows, with the paths of the repository instead of those of the project's folder in it: whoever reads it in
 * a service sees the repository, and maybe several projects of it.
 */
export interface FromTop {
  readonly conflict: (conflict: ReportedConflict) => ReportedConflict;
  readonly problem: <Told extends Problem>(problem: Told) => Told;
  readonly options: ReportOptions;
}

/** @example fromTop({ ...options, base: 'desks/kesra/' }).problem(problem).file //=> 'desks/kesra/rules/kesra.yaml' */
export function fromTop(options: ReportOptions): FromTop {
  const { base = '' } = options;
  if (base === '') return { conflict: (conflict) => conflict, problem: (problem) => problem, options };
  const placed = <Placed extends { readonly file: string }>(one: Placed): Placed => ({ ...one, file: base + one.file });
  const claim = (one: ReportedClaim): ReportedClaim => ({
    ...placed(one),
    ...(one.tag ? { tag: placed(one.tag) } : {}),
  });
  const edit = (one: Edit): Edit => ({ ...placed(one), ...(one.also ? { also: one.also.map(placed) } : {}) });
  return {
    conflict: (one) => ({
      ...one,
      positions: one.positions.map((position) => ({ ...position, claims: position.claims.map(claim) })),
      fits: one.fits.map(claim),
      ...(one.superseded ? { superseded: one.superseded.map(claim) } : {}),
      causes: one.causes.map(({ byHand, ...cause }) => ({
        ...cause,
        edit: cause.edit && edit(cause.edit),
        ...(byHand ? { byHand: edit(byHand) } : {}),
      })),
    }),
    problem: placed,
    options: {
      ...options,
      textOf: (file) => (file.startsWith(base) ? options.textOf(file.slice(base.length)) : undefined),
    },
  };
}
