import { alongTime, type TimeClash } from '../../comparison/along-time.ts';
import { follows } from '../../comparison/follows.ts';
import { judgeStates } from '../../comparison/judge-states.ts';
import type { Claim } from '../../model/claim.ts';
import { isFirm } from '../../model/claim.ts';
import type { Evidence, Found } from '../evidence.ts';
import { factFaults } from '../fact-faults.ts';
import { defineKind } from '../kind.ts';
import { statusExamples } from './status.examples.ts';
import { tellTime, type Telling } from './time-findings.ts';

interface Options {
  readonly facts?: string | readonly string[];
}

/** Something moves from state to state as the graph allows: imposed, appealed, then upheld or annulled. */
export const status = defineKind<Options>({
  name: 'status',
  summary:
    'States follow each other as their graph says: two that cannot both hold at one time, one that none leads to, and an old one told as new are conflicts.',
  span: 'fact',
  options: () => ({}),
  faults: ({ facts }, vocabulary) =>
    factFaults(facts, vocabulary, ({ type }) => (type === 'status' ? null : `is of type ${type}, and has no states`)),
  examples: statusExamples,
  check: ({ facts, evidence }): Found => {
    const found: Found[] = facts.flat().map((fact) => checkFact(fact, evidence));
    return {
      findings: found.flatMap(({ findings }) => findings),
      compatible: found.flatMap(({ compatible }) => compatible),
      incomparable: found.flatMap(({ incomparable }) => incomparable),
    };
  },
});

/** What is planned is held against what else is planned, and never against what is so. */
const STANCES: readonly Telling[] = [
  { key: '', isOf: isFirm },
  { key: 'planned', isOf: ({ stance }) => stance === 'planned' },
];

function checkFact(fact: string, evidence: Evidence): Found {
  const claims = evidence.claimsOn(fact);
  const states = evidence.vocabulary.lexicon.states.get(claims[0]?.declaration.states ?? '');
  if (claims[0]?.value.type !== 'status' || !states) return { findings: [], compatible: [], incomparable: [] };
  const judge = judgeStates(follows(states));
  const hold = (held: readonly Claim[]): ReturnType<typeof alongTime> =>
    alongTime(held, () => judge, evidence.claimsOn);
  return tellTime(fact, claims, STANCES, hold, whyOf, evidence);
}

function whyOf({ how, ask }: TimeClash): string {
  switch (how) {
    case 'never':
      return 'neither state leads to the other';
    case 'back':
    case 'old':
      return 'the later source gives a state that comes before the earlier one';
    case 'moment':
      return 'both states cannot hold at one time';
    case 'order':
    case 'likely':
      return ask.length > 0
        ? 'the states differ, and it is open whether they speak of one thing'
        : 'one state leads to the other, and it is not known which was told first';
  }
}
