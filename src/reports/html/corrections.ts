import { grouped } from '../../model/grouped.ts';
import type { ReportedClaim, ReportedConflict, ReportedCorrection, ReportedPosition } from '../../model/report.ts';
import { markup, type Markup, type Part } from '../markup/markup.ts';
import { safeLink } from '../markup/safe-link.ts';
import { enumerate } from '../text/count.ts';
import { sentenceAround } from '../text/sentence-around.ts';
import { ruling } from './evidence.ts';
import type { Page } from './page-options.ts';
import { isolated, message, quotedWords } from './quoted-words.ts';

/** Published pieces of ours that turned out wrong: each with its sentences as they stand, and what they should say. */
export function corrections(page: Page): Markup | null {
  const due = page.report.corrections ?? [];
  if (due.length === 0) return null;
  const pieces = [...grouped(due, ({ source }) => source).values()];
  return markup`<section id="corrections"><h2>Corrections due (${due.length})</h2>${pieces.map((one) => piece(one, page))}</section>\n`;
}

function piece(due: readonly ReportedCorrection[], page: Page): Part {
  const [first] = due;
  if (!first) return null;
  const { source, title, url } = first;
  const link = safeLink(url);
  const name = isolated(title ?? source);
  const heading =
    link === null ? name : markup`<a href="${link}" rel="noopener noreferrer nofollow" target="_blank">${name}</a>`;
  return markup`<article class="card error"><p class="kicker">Published</p><h3>${heading}</h3><ol class="due">${due.map((one) => correction(one, page))}</ol></article>\n`;
}

function correction({ conflict: id, source, claims, instead }: ReportedCorrection, page: Page): Markup {
  const conflict = page.conflictOf(id);
  return markup`<li>${claims.length === 0 && markup`<p>Its words are under embargo.</p>`}${claims.map(
    (claim) =>
      markup`<p>It says: ${sentence(claim, page)} <code>${isolated(`${claim.file}:${String(claim.line)}`)}</code></p>`,
  )}${
    instead === null
      ? conflict && against(conflict, source, page)
      : markup`<p>It should say: <ins>${isolated(instead)}</ins></p>`
  }${ruling('Decided', conflict?.contradicts)}${
    conflict &&
    markup`<p class="quiet"><a href="#${page.anchorOf(conflict)}">The evidence</a>: ${message(conflict.message)}</p>`
  }</li>`;
}

/** What the piece stands against, where nothing says what is right: other values of its fact, or what other facts are. */
function against({ positions, facts }: ReportedConflict, piece: string, page: Page): Part {
  const others = positions.filter(({ claims }) => claims.every(({ source }) => source !== piece));
  if (others.length === 0) return null;
  const isOneFact = facts.length < 2;
  const told = others.map(
    (position, index) =>
      markup`${index > 0 && (isOneFact ? ' or ' : ' and ')}${isOneFact ? null : markup`${isolated(page.nameOf(position.claims[0]?.fact ?? ''))}: `}<strong>${isolated(position.value)}</strong> (${isolated(voicesOf(position))})`,
  );
  return markup`<p>${isOneFact ? 'Others say' : 'It does not go with'}: ${told}</p>`;
}

const NAMED = 3;

function voicesOf({ claims, omitted = 0 }: ReportedPosition): string {
  const sources = [...new Set(claims.map(({ source }) => source))];
  const more = sources.length - NAMED + omitted;
  return enumerate(more > 0 ? [...sources.slice(0, NAMED), `${String(more)} more`] : sources);
}

/** The whole sentence of a piece that is written here, with the words marked that are wrong in it; else these words alone. */
function sentence({ file, line, column, quote, value, language, tag }: ReportedClaim, { options }: Page): Markup {
  const words = quote ?? value;
  const text = file.endsWith('.md') || tag ? options.textOf(file) : undefined;
  if (text === undefined) return quotedWords(words, language);
  const whole = sentenceAround(text, line, column);
  const [before = '', after, another] = whole.split(words);
  // Words that stand there twice do not tell which of them is meant.
  const isClear = after !== undefined && another === undefined && words !== '';
  return quotedWords(whole, language, isClear ? markup`${before}<mark>${words}</mark>${after}` : whole);
}
