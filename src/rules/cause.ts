import { compareText } from '../model/compare-text.ts';
import { quotedForm } from '../documents/quoted-form.ts';
import type { Claim } from '../model/claim.ts';
import type { Edit, NamedCause, RawFinding } from '../model/finding.ts';
import type { Value } from '../values/value.ts';
import type { CauseExample } from './example.ts';
import type { Evidence } from './evidence.ts';

/** A named hypothesis of how a conflict came about: one file in `causes/`, and one line in the registry. */
export interface Cause {
  readonly name: string;
  /** One sentence for documentation. */
  readonly summary: string;
  /** Clashes that show the cause, and others that do not. */
  readonly examples: readonly CauseExample[];
  /** The hypothesis, only where the arithmetic holds; null elsewhere. */
  readonly find: (finding: RawFinding, evidence: Evidence) => NamedCause | null;
}

/** A claim that may be a slip, and one that it would agree with but for the slip. */
export interface Suspicion {
  readonly claim: Claim;
  readonly against: Claim;
  /** Puts other words in the claim's place; null where nothing tells which side to mend, or several claims would need it. */
  readonly mend: (words: string) => Edit | null;
}

/** Wordings of a position that are looked at; what many claims say alike is looked at once. */
const LOOKED_AT = 12;

/**
 * The claims that an editor would look at first, each with what it is held against: of a piece of ours its own claims,
 * else those of every position but the one that most voices stand behind.
 */
export function* suspicions({ about, positions }: RawFinding): Iterable<Suspicion> {
  const isOurs = ({ source }: Claim): boolean => source === about;
  const suspected = about ? positions.filter(({ claims }) => claims.some(isOurs)) : positions.slice(1);
  for (const position of suspected) {
    const own = about ? position.claims.filter(isOurs) : position.claims;
    for (const reference of about ? positions.filter((other) => !suspected.includes(other)) : positions.slice(0, 1)) {
      const isKnown = about !== null || reference.witnesses > position.witnesses;
      for (const claim of wordingsOf(own, position.narrowest)) {
        for (const against of wordingsOf(reference.claims, reference.narrowest)) {
          // Figures of two facts, such as a part and its whole, are not slips of each other.
          if (against.fact !== claim.fact) continue;
          yield { claim, against, mend: (words) => (isKnown && own.length === 1 ? editOf(claim, words) : null) };
        }
      }
    }
  }
}

/** One claim a value, the narrowest of the position first, and then by source and words, whatever their place in a file. */
function wordingsOf(claims: readonly Claim[], narrowest: Claim): readonly Claim[] {
  const rank = (claim: Claim): number => (claim === narrowest ? 0 : 1);
  const ordered = [...claims].sort(
    (a, b) => rank(a) - rank(b) || compareText(a.source.id, b.source.id) || compareText(a.words, b.words),
  );
  const known = new Map<Value, Claim>();
  for (const claim of ordered) if (!known.has(claim.value)) known.set(claim.value, claim);
  return [...known.values()].slice(0, LOOKED_AT);
}

/** The edit that puts other words in a claim's place, in the quotation marks that stand there or that the words need. */
function editOf({ source, start, end }: Claim, words: string): Edit | null {
  const mark = source.text.charAt(start);
  // A block of text keeps its lines and its indentation: that is for a person to mend.
  if (source.text.slice(start, end).includes('\n')) return null;
  const isQuoted = mark === '"' || mark === "'";
  const line = source.text.slice(source.text.lastIndexOf('\n', start) + 1, start);
  // Between braces and brackets a comma would split the words.
  const needsQuotes = /[:#{}[\]"'&*!|>%@`]/.test(words) || (words.includes(',') && /[{[]/.test(line));
  return {
    file: source.file,
    start,
    end,
    replacement: isQuoted ? mark + words + mark : needsQuotes ? quotedForm(words) : words,
  };
}
