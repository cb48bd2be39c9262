import { alongTime, type AlongTime, type Judge, type TimeClash } from '../../comparison/along-time.ts';
import { bridgeFor } from '../../comparison/bridge-for.ts';
import { isWording } from '../../comparison/wordings.ts';
import { isFirm, type Claim } from '../../model/claim.ts';
import { longestTime, periodInWords } from '../../values/period.ts';
import { NOTHING_FOUND, type Evidence, type Found } from '../evidence.ts';
import { factFaults } from '../fact-faults.ts';
import { foundOn } from '../found-on.ts';
import { defineKind } from '../kind.ts';
import { successionExamples } from './succession.examples.ts';
import { judgeSuccession } from './succession.judge.ts';
import { tellTime } from './time-findings.ts';

interface Options {
  readonly facts?: string | readonly string[];
  readonly lag?: string;
}

const LAG = 'P1D';

/** What changes moves on as its declaration says: a toll rises, and an old value is not told as new. */
export const succession = defineKind<Options>({
  name: 'succession',
  summary:
    'Facts that change move on as they are declared to: what rises does not fall, of one moment there is one value, and an old value is not told as new.',
  span: 'fact',
  concerns: ({ declaration }) => declaration.changes !== null,
  options: (z) => ({
    lag: z
      .string()
      .regex(/^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?$/)
      .meta({ examples: ['P1D', 'PT6H'] })
      .optional()
      .describe(
        'How long a source may still give an older value after a newer one is out: P1D unless stated, PT6H, P1W',
      ),
  }),
  faults: ({ facts }, vocabulary) =>
    factFaults(facts, vocabulary, ({ changes }) => (changes === null ? 'is not declared to change' : null)),
  examples: successionExamples,
  check: (application, { lag = LAG }) => foundOn(application, (fact, evidence) => checkFact(fact, lag, evidence)),
});

function checkFact(fact: string, lag: string, evidence: Evidence): Found {
  const claims = evidence.claimsOn(fact);
  const changes = claims[0]?.declaration.changes;
  if (!changes || isLeftToOthers(fact, claims, evidence)) return NOTHING_FOUND;
  const { claimsOn, sources, rates } = evidence;
  const judgeOf = (held: readonly Claim[]): Judge =>
    judgeSuccession(changes, longestTime(lag), bridgeFor(held, rates, claimsOn), sources);
  const hold = (held: readonly Claim[]): AlongTime => alongTime(held, judgeOf, claimsOn);
  return tellTime(fact, claims, [{ key: '', isOf: isFirm }], hold, (clash) => whyOf(clash, changes, lag), evidence);
}

/** Texts are never held against each other in time, and states are what the kind `status` knows more of. */
function isLeftToOthers(fact: string, [claim]: readonly Claim[], { isCovered }: Evidence): boolean {
  return !claim || isWording(claim.value) || (claim.value.type === 'status' && isCovered('status', fact));
}

const BACK = {
  rising: 'what rises does not fall',
  falling: 'what falls does not rise',
  either: 'of one moment there is one value',
} as const;

const NEED_NOT = {
  rising: 'it need not have fallen here, though the words most likely mean that it did',
  falling: 'it need not have risen here, though the words most likely mean that it did',
  either: 'the two need not differ, though the words most likely mean that they do',
} as const;

function whyOf({ how, ask }: TimeClash, changes: keyof typeof BACK, lag: string): string {
  const back = BACK[changes];
  switch (how) {
    case 'back':
    case 'never':
      return back;
    case 'moment':
      return BACK.either;
    case 'old':
      return `an older value is told again, more than ${periodInWords(lag)} after a newer one was out`;
    case 'order':
      return ask.length > 0
        ? 'they differ, and it is open whether they speak of one thing'
        : 'it is not known which came first';
    case 'likely':
      return `${back}; ${NEED_NOT[changes]}`;
  }
}
