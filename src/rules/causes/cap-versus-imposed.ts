import type { Claim } from '../../model/claim.ts';
import { subjectOf } from '../../model/fact.ts';
import { decimal, multiply } from '../../values/decimal.ts';
import { firstExplainedEitherWay, type Cause, type Explanation } from '../cause.ts';
import type { Evidence } from '../evidence.ts';
import { between, figuresOfSubject, toldFigure, type ToldFigure } from '../figure-index.ts';
import { perSubject } from '../per-subject.ts';
import { bareFigureOf } from '../stated-figures.ts';
import { capVersusImposedExamples } from './cap-versus-imposed.examples.ts';

/** What can be imposed is told as what was. */
export const capVersusImposed: Cause = {
  name: 'cap-versus-imposed',
  summary:
    'One value is the most that the law allows, or the percentage that it allows of another figure, and not what was imposed.',
  examples: capVersusImposedExamples,
  outdoes: ['digit-replaced', 'digit-added', 'digit-dropped', 'rounding-drift', 'scale-slip'],
  find: (finding, evidence) =>
    firstExplainedEitherWay('cap-versus-imposed', finding, (claim) =>
      claim.declaration.is === 'cap' ? imposed(claim, evidence) : (cap(claim, evidence) ?? shareOfCap(claim, evidence)),
    ),
};

/** The claim gives the number of a cap of its subject, or of what its scope names. */
function cap(claim: Claim, evidence: Evidence): Explanation | null {
  const told = subjectsOf(claim).some((subject) => hasCap(subject, evidence)) ? toldFigure(claim) : null;
  const limit = told && alike(told, claim, evidence).find(({ declaration }) => declaration.is === 'cap');
  return limit ? { text: `${claim.words} is the cap: ${evidence.nameOf(limit.fact)} (${limit.source.id}).` } : null;
}

/** The claim is on a cap, and gives what was imposed under it. */
function imposed(claim: Claim, evidence: Evidence): Explanation | null {
  const told = toldFigure(claim);
  const other =
    told &&
    alike(told, claim, evidence).find(
      ({ fact, declaration, value }) => fact !== claim.fact && declaration.is === undefined && bareFigureOf(value),
    );
  return other ? { text: `${claim.words} is no cap but ${evidence.nameOf(other.fact)} (${other.source.id}).` } : null;
}

function alike({ value }: ToldFigure, claim: Claim, evidence: Evidence): readonly Claim[] {
  return subjectsOf(claim)
    .flatMap((subject) => between(figuresOfSubject(evidence, subject, claim), value.nearest, value.nearest))
    .map((told) => told.claim);
}

/** The percentage that a cap allows, of a figure of the subject: 4% of a turnover. */
function shareOfCap(claim: Claim, evidence: Evidence): Explanation | null {
  const told = toldFigure(claim);
  if (!told || claim.value.type === 'percentage') return null;
  for (const limit of subjectsOf(claim).flatMap((subject) => percentCaps(subject, evidence))) {
    const share = multiply(limit.value, HUNDREDTH);
    const whole = (told.value.nearest / share.nearest) * WIDE;
    for (const base of between(
      figuresOfSubject(evidence, subjectOf(claim.fact), claim),
      (whole / WIDE) * NARROW,
      whole,
    )) {
      if (base.claim.fact === claim.fact || base.claim.declaration.is === 'cap' || !isShare(told, share.nearest, base))
        continue;
      return {
        text: `${claim.words} is ${limit.claim.words} of ${base.claim.words} (${evidence.nameOf(base.claim.fact)}): the cap, and perhaps not what was imposed.`,
      };
    }
  }
  return null;
}

/** Most subjects have none, and their figures need not be gathered. */
const hasCap = perSubject((subject, { factsOf, vocabulary }) =>
  factsOf(subject).some((fact) => vocabulary.fact(fact)?.is === 'cap'),
);

const HUNDREDTH = decimal(1, -2);
const [NARROW, WIDE] = [0.9, 1.1];

/** The percentages that are caps of a subject. */
const percentCaps = perSubject((subject, evidence): readonly ToldFigure[] =>
  evidence
    .factsOf(subject)
    .filter((fact) => isPercentCap(fact, evidence))
    .flatMap((fact) => evidence.claimsOn(fact).slice(0, 1))
    .flatMap((limit) => toldFigure(limit) ?? [])
    .filter(({ value, claim }) => value.digits > 0n && claim.value.axis === '%'),
);

function isPercentCap(fact: string, { vocabulary }: Evidence): boolean {
  const declaration = vocabulary.fact(fact);
  return declaration?.is === 'cap' && declaration.type === 'percentage';
}

function isShare({ value, margin }: ToldFigure, share: number, base: ToldFigure): boolean {
  const [low, high] = [base.value.nearest - base.margin.nearest, base.value.nearest + base.margin.nearest];
  return share * low <= value.nearest + margin.nearest && share * high >= value.nearest - margin.nearest;
}

/** The subject, and what the scope names: the law under which a fine was imposed has the cap. */
function subjectsOf({ fact, scope }: Claim): readonly string[] {
  const named = scope.qualifiers.flatMap(({ value }) => (value.allowed.shape === 'atoms' ? value.allowed.atoms : []));
  return [subjectOf(fact), ...named];
}
