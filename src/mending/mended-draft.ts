import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { asLabel } from '../documents/inline-words.ts';
import type { Claim } from '../model/claim.ts';
import type { TextEdit } from '../model/finding.ts';
import { quoteWith } from '../rules/quote-with.ts';
import { apartEdits } from '../rules/whole-edit.ts';
import { digestNode } from './claim-node.ts';
import type { Known } from './known.ts';
import type { ChangedText, NoMend } from './mend.ts';
import { withEdits } from './with-edits.ts';

/** What a claim of a draft is to say. */
export interface Wanted {
  /** The value in the notation of claims. */
  readonly words: string;
  /** The edit that puts it into the tag. */
  readonly edit: TextEdit;
  /** The running words that are to say it; null for those that stand there, with another figure. */
  readonly quote: string | null;
}

/** The files of a draft once a claim of it says something else, its words first and then its tag. */
export interface MendedDraft {
  readonly files: readonly ChangedText[];
  readonly from: string;
  readonly to: string;
}

/** Mends a claim of a draft in the words that readers see, and in the tag beside them. */
export function mendedDraft(claim: Claim, wanted: Wanted, known: Known): MendedDraft | NoMend {
  const words = wanted.quote ?? quoteWith(claim, wanted.words);
  const from = claim.quote ?? claim.words;
  if (claim.written === 'label') {
    const replacement = wanted.quote === null ? wanted.edit.replacement : asLabel(wanted.quote);
    return inFile(claim, [{ ...wanted.edit, replacement }], from, wanted.quote ?? words ?? replacement);
  }
  if (claim.written === 'cell') return inFile(claim, [wanted.edit], claim.words, wanted.words);
  if (claim.written === 'row') return lost(claim);
  if (words === null || claim.quote === null)
    return { lack: `the words of ${claim.source.id} say it in a way that only a person can change; e opens them` };
  if (claim.written !== 'attribute') return inText(claim, wanted, words, known);
  const edits = apartEdits(claim, words, wanted.edit, known.anchored);
  return edits ? inFile(claim, edits, claim.quote, words) : lost(claim);
}

/** A draft in plain text: its words in the text, and value, quote and digest in the YAML beside it. */
function inText(claim: Claim, { edit }: Wanted, words: string, known: Known): MendedDraft | NoMend {
  const { source } = claim;
  const { textPath } = source;
  const before = textPath === null ? undefined : known.textOf(textPath);
  if (textPath === null || before === undefined)
    return { lack: `the text of ${source.id} is not in the project, so that only its tag could be mended` };
  if (!known.anchored.anchors.has(claim))
    return { lack: `the words “${claim.quote ?? ''}” were not found in ${textPath}` };
  const digest = digestOf(before, known.digestOf(textPath));
  const stated = digestNode(source);
  if (!digest || (stated && stated.text.toLowerCase() !== known.digestOf(textPath)))
    return { lack: `${textPath} has changed since its claims were taken from it; look at it first, e opens it` };
  const [inWords, ...inTag] = apartEdits(claim, words, edit, known.anchored) ?? [];
  const after = inWords ? withEdits(before, [inWords]) : null;
  if (after === null) return lost(claim);
  const follows = stated ? [{ start: stated.start, end: stated.end, replacement: digest(after) }] : [];
  const tag = inFile(claim, [...inTag, ...follows], claim.quote ?? '', words);
  return 'lack' in tag ? tag : { ...tag, files: [{ file: textPath, before, after }, ...tag.files] };
}

/** How the digest of a text is made, whose byte order mark is not part of it; null where the text is not that of its bytes. */
function digestOf(text: string, known: string | undefined): ((text: string) => string) | null {
  for (const mark of ['', '\ufeff']) {
    const digest = (words: string): string => bytesToHex(sha256(utf8ToBytes(mark + words)));
    if (digest(text) === known) return digest;
  }
  return null;
}

function inFile({ source }: Claim, edits: readonly TextEdit[], from: string, to: string): MendedDraft | NoMend {
  const after = withEdits(source.text, edits);
  if (after === null) return { lack: `the words of ${source.id} overlap` };
  return { files: [{ file: source.file, before: source.text, after }], from, to };
}

function lost({ source }: Claim): NoMend {
  return { lack: `the claim is written in ${source.file} in a way that only a person can change; e opens it` };
}
