import type { Anchored } from '../anchors/anchor.ts';
import { inlineClaims, type InlineClaim } from '../documents/inline-claims.ts';
import { asLabel } from '../documents/inline-words.ts';
import { valueOf, type ScalarNode } from '../documents/node.ts';
import { writtenLike } from '../documents/written-like.ts';
import { parseYaml } from '../documents/yaml.ts';
import type { Claim } from '../model/claim.ts';
import type { Edit, FileEdit, Finding, NamedCause, TextEdit } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { wordsOf } from './edit-of.ts';
import { quoteWith } from './quote-with.ts';

/**
 * A cause as a program may act on it: the edit of a draft alters the words that readers see, and its tag follows. Where only
 * a person can change the words, or the piece is published, the tag is not altered by itself.
 * @param edit that of the tag
 * @param finding among whose claims is the one that the edit is in
 */
export function withWholeEdit(
  { name, text }: Pick<NamedCause, 'name' | 'text'>,
  edit: Edit,
  { positions, fits }: Pick<Finding, 'positions' | 'fits'>,
  anchored: Anchored,
): NamedCause {
  const isIn = ({ source, start }: Claim): boolean => source.file === edit.file && start === edit.start;
  const claim = positions.flatMap(({ claims }) => claims.filter(isIn))[0] ?? fits.find(isIn);
  const whole = claim?.source.role === 'draft' ? wholeEdit(claim, edit, anchored) : null;
  return whole ? { name, text, edit: whole } : { name, text, edit: null, byHand: edit };
}

function wholeEdit(claim: Claim, edit: Edit, anchored: Anchored): Edit | null {
  // Of these, the words are the tag.
  if (claim.written === 'label' || claim.written === 'cell') return edit;
  const said = quoteWith(claim, wordsOf(edit, claim));
  const [words, ...also] = (said === null ? null : apartEdits(claim, said, edit, anchored)) ?? [];
  return words ? { ...edit, ...words, also } : null;
}

/**
 * The edits of a claim whose words and tag stand apart, the words first; null where the words are not at hand, or stand or
 * are quoted in a way that only a person can change.
 * @param said the running words that are to stand there
 * @param tag the edit of the value in the tag
 */
export function apartEdits(
  claim: Claim,
  said: string,
  { start, end, replacement }: TextEdit,
  { anchors }: Pick<Anchored, 'anchors'>,
): readonly FileEdit[] | null {
  const { source, written } = claim;
  const { file, textPath } = source;
  const tag = { file, start, end, replacement };
  if (written !== undefined) {
    const label = labelsIn(source).get(claim.start);
    return label ? [{ file, start: label.start, end: label.end, replacement: asLabel(said) }, tag] : null;
  }
  const anchor = anchors.get(claim);
  const quote = quotesIn(source).get(claim.start);
  const quoted = quote ? writtenLike(source.text, quote, said) : null;
  if (textPath === null || !anchor || !quote || quoted === null) return null;
  return [
    { file: textPath, start: anchor.start, end: anchor.end, replacement: said },
    tag,
    { file, start: quote.start, end: quote.end, replacement: quoted },
  ];
}

/** Claims keep no more of a file than comparing them takes; one of many findings is read once more, and once only. */
function onceASource<T>(gather: (source: Source) => T): (source: Source) => T {
  const known = new WeakMap<Source, { readonly gathered: T }>();
  return (source) => {
    const before = known.get(source) ?? { gathered: gather(source) };
    known.set(source, before);
    return before.gathered;
  };
}

/** Where the words of claims stand whose value is given apart, by where the value does. */
const labelsIn = onceASource(
  ({ text }): ReadonlyMap<number, InlineClaim['label']> =>
    new Map(
      inlineClaims(text).claims.flatMap(({ label, attributes }) =>
        attributes.flatMap(({ name, value }) => (name === 'value' && value ? [[value.start, label] as const] : [])),
      ),
    ),
);

/** Where the quotes of claims stand, by where their values do. */
const quotesIn = onceASource(({ file, text }): ReadonlyMap<number, ScalarNode> => {
  const { root } = parseYaml(file, text);
  const claims = root?.kind === 'map' ? valueOf(root, 'claims') : null;
  return new Map(
    (claims?.kind === 'list' ? claims.items : []).flatMap((item) => {
      const [value, quote] = item.kind === 'map' ? [valueOf(item, 'value'), valueOf(item, 'quote')] : [];
      return value && quote?.kind === 'scalar' ? [[pastSpaces(text, value.start), quote] as const] : [];
    }),
  );
});

/** As claims have their places. */
function pastSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at += 1;
  return at;
}
