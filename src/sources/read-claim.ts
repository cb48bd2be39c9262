import { cutAtHash } from '../documents/cut-at-hash.ts';
import { isEmpty, type ScalarNode } from '../documents/node.ts';
import type { Claim, Stance } from '../model/claim.ts';
import type { Fault } from '../model/problem.ts';
import type { Source } from '../model/source.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { sameExtent } from '../values/extent.ts';
import { isFault, type Fault as ValueFault } from '../values/fault.ts';
import type { Lexicon, Value } from '../values/value.ts';
import { withZone } from '../values/with-zone.ts';
import type { ClaimFields } from './claim-fields.ts';
import { createFactReader, readValue } from './fact-reader.ts';
import { inOwnWords } from './in-own-words.ts';
import { labelValue, whyUnread } from './label-value.ts';
import { isNamedByFact } from './named-by-fact.ts';
import { createScopeReader } from './read-scope.ts';
import { readSpeaker } from './read-speaker.ts';
import { faultOf, type Report } from './report.ts';
import { createValueReader } from './value-reader.ts';

/** Reads one claim of a source; null where it cannot be used, with the reason reported. */
export type ClaimReader = (fields: ClaimFields, source: Source, lexicon: Lexicon, report: Report) => Claim | null;

export function createClaimReader(vocabulary: Vocabulary): ClaimReader {
  const values = createValueReader();
  const facts = createFactReader(vocabulary);
  const scopes = createScopeReader(vocabulary);
  const languages = new Map<string, Lexicon>();
  return (fields, source, lexicon, report) => {
    const { fact: factNode, value: valueNode, quote, note } = fields;
    reportCut(valueNode, source, report);
    reportCut(quote, source, report);
    reportCut(note, source, report);
    reportCut(fields.saidBy, source, report);
    if (!factNode || !valueNode || isEmpty(valueNode) || isEmpty(factNode)) return null;
    const known = facts(factNode.text);
    const { fact, declaration } = known;
    if (!declaration) {
      report(factNode, unknownFact(fact, vocabulary));
      return null;
    }
    if (valueNode.text === TODO) {
      report(valueNode, proposed('value'));
      return null;
    }
    const spoken = declaration.type === 'quotation' ? quotationLexicon(lexicon, fields, source, languages) : lexicon;
    // A block of text ends in a line break and begins with its indentation, and neither is part of the value.
    let words = valueNode.quoted ? valueNode.text.trim() : valueNode.text;
    const { zone } = source;
    const read = (text: string): Value | ValueFault =>
      readValue(declaration.type === 'time' && zone ? withZone(text, zone) : text, known, declaration, spoken, values);
    let value = read(words);
    if (fields.written === 'label' && (isFault(value) || value.doubt || isOfItsLanguage(words, source))) {
      const said = labelValue(words, declaration, source, spoken);
      const meant = said === null ? null : read(said);
      if (said !== null && meant && !isFault(meant) && (isFault(value) || value.doubt || !isSame(value, meant)))
        [words, value] = [said, meant];
    }
    const circumstances = scopes(
      fields.scope,
      fields.asOf,
      lexicon,
      fields.written === 'cell' || fields.written === 'row' ? null : source.text,
      report,
    );
    if (isFault(value)) {
      report(
        valueNode,
        fields.written === 'label'
          ? unreadLabel(value, whyUnread(words, declaration, source, spoken))
          : faultOf(inOwnWords(value, words, declaration, source, spoken)),
      );
      return null;
    }
    const isAsked = value.doubt && !(value.axis === 'people' && isNamedByFact(words, fact, declaration));
    if (value.doubt && isAsked) report(valueNode, { ...faultOf(value.doubt), severity: 'warning' });
    const saidBy = readSpeaker(fields.saidBy, vocabulary, report);
    if (circumstances === null) return null;
    const { scope, asOf } = circumstances;
    return {
      source,
      fact,
      declaration,
      words,
      value,
      quote: quote === null ? null : quote.text,
      saidBy,
      stance: (fields.stance?.text as Stance | undefined) ?? (saidBy === null ? 'asserted' : 'attributed'),
      scope,
      asOf,
      origin: fields.origin === null ? null : fields.origin.text,
      note: note === null ? null : note.text,
      start: firstCharacter(source.text, valueNode.start),
      end: valueNode.end,
      ...(fields.written && { written: fields.written }),
    };
  };
}

/** In the words of a language 1.200 may be more than a thousand, whatever it is in the notation of claims. */
function isOfItsLanguage(words: string, { language }: Source): boolean {
  return language !== null && /\d[.,]\d{3}/.test(words);
}

function isSame(one: Value, other: Value): boolean {
  return one.axis === other.axis && sameExtent(one.allowed, other.allowed);
}

/** Stands in a proposed claim for what a person has to say. */
const TODO = 'todo';

/** Running words may say a value in more ways than anybody can list, and then it stands beside them. */
function unreadLabel(value: ValueFault, why: string | null): Fault {
  const { hint, ...fault } = faultOf(value);
  const sentences = [
    ...(why === null ? [] : [why]),
    ...(typeof hint === 'string' ? [/[.!?]$/.test(hint) ? hint : `${hint}.`] : []),
    'Or leave the words as they are and give the value beside them: value="…".',
  ];
  return { ...fault, hint: sentences.join(' ') };
}

function proposed(what: 'fact' | 'value'): Fault {
  return {
    code: 'claim/todo',
    message: `This claim is a proposal: nobody has said its ${what} yet.`,
    hint: `Write the ${what}, or take the claim out.`,
  };
}

/** What YAML cut off a text is no fault of its form, and seen only in the text itself. */
function reportCut(node: ScalarNode | null, source: Source, report: Report): void {
  const cut = node && cutAtHash(source.text, node);
  if (node && cut) report(node, cut);
}

/** Past the spaces before it. */
function firstCharacter(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at += 1;
  return at;
}

function unknownFact(name: string, vocabulary: Vocabulary): Fault {
  if (name === TODO) return proposed('fact');
  const [near] = vocabulary.nearFacts(name);
  return {
    code: 'claim/unknown-fact',
    message: `No fact "${name}" is declared.`,
    hint:
      near === undefined
        ? 'Declare it in rules/, as an attribute of a class with a subject, or under facts.'
        : `Did you mean "${near}"?`,
  };
}

/** A quotation is read with its language, since wordings of two languages, or translated ones, are not compared. */
function quotationLexicon(lexicon: Lexicon, fields: ClaimFields, source: Source, known: Map<string, Lexicon>): Lexicon {
  const language = fields.language?.text ?? source.language;
  const translated = ['yes', 'true'].includes(fields.translated?.text ?? '');
  if (language === null && !translated) return lexicon;
  const key = `${language ?? ''} ${String(translated)}`;
  const found = known.get(key) ?? { ...lexicon, ...(language === null ? {} : { language }), translated };
  known.set(key, found);
  return found;
}
