import { z } from 'zod';
import { SEVERITIES } from '../../model/severity.ts';

const count = z.int().min(0);
const place = { file: z.string(), line: z.int().min(1), column: z.int().min(1) };
const severity = z.enum(SEVERITIES);

/** Null where there is no end; a string where the integer is past 2⁵³. */
const end = z.union([z.number(), z.string(), z.null()]);
const ends = {
  low: end,
  high: end,
  lowOpen: z.boolean().optional().describe('The lower end is not included'),
  highOpen: z.boolean().optional().describe('The upper end is not included'),
};
/** The likely part and the parts of a union have the form of the whole. */
const likelyAndParts = {
  likely: z.looseObject({}).optional().describe('The likely part, where it is not the whole'),
  parts: z.array(z.looseObject({})).optional().describe('The parts of a union; the ends are then those of its hull'),
};
const moment = z.union([z.string(), z.null()]);
const moments = {
  earliest: moment,
  latest: moment,
  lowOpen: z.boolean().optional().describe('The earliest is not included'),
  highOpen: z.boolean().optional().describe('The latest is not included'),
};

const normal = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('money'), currency: z.string(), ...ends, ...likelyAndParts }),
    z.object({ type: z.literal('date'), ...moments, ...likelyAndParts }),
    z.object({ type: z.literal('time'), ...moments, ...likelyAndParts }),
    z.object({ type: z.literal('quantity'), unit: z.union([z.string(), z.null()]), ...ends, ...likelyAndParts }),
    z.object({ type: z.literal('duration'), unit: z.union([z.string(), z.null()]), ...ends, ...likelyAndParts }),
    z.object({ type: z.literal('percentage'), unit: z.union([z.string(), z.null()]), ...ends, ...likelyAndParts }),
    z.object({ type: z.literal('ratio'), ...ends, ...likelyAndParts }),
    z.object({ type: z.literal('score'), of: z.tuple([z.number(), z.number()]) }),
    z.object({
      type: z.literal('rank'),
      rank: z.union([z.number(), z.string()]),
      of: z.union([z.string(), z.null()]),
      shared: z.literal(true).optional(),
      since: z.string().optional(),
    }),
    z.object({ type: z.literal('status'), any: z.array(z.string()) }),
    z.object({ type: z.literal('entity'), any: z.array(z.string()) }),
    z.object({ type: z.literal('quotation'), text: z.string() }),
    z.object({ type: z.literal('text'), text: z.string() }),
    z.object({ type: z.literal('flag'), is: z.boolean() }),
  ])
  .meta({
    id: 'normal',
    description: 'The value in normal form. Amounts are in whole currency units, days YYYY-MM-DD, instants UTC with Z, 27% is 27',
  });

const textQuote = z
  .object({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() })
  .meta({ id: 'textQuote', description: 'The words as they stand in the text, with up to 32 characters before and after them' });

const textPosition = z
  .object({ type: z.literal('TextPositionSelector'), start: count, end: count })
  .meta({ id: 'textPosition', description: 'The stretch of the text in code points, the end exclusive' });

const claim = z
  .object({
    source: z.string().describe("The source's id: its file's name without the ending"),
    fact: z.string(),
    value: z.string().describe('As written'),
    quote: z.union([z.string(), z.null()]).optional(),
    normal: z.union([normal, z.null()]).optional(),
    role: z
      .enum(['reference', 'draft', 'published'])
      .optional()
      .describe('What its source is, where it is no mere report'),
    ...place,
    endLine: z.int().min(1).optional().describe('The line on which the value ends'),
    endColumn: z.int().min(1).optional().describe('The column in which the value ends, exclusive'),
    tag: z.object(place).optional().describe('Where its tag stands, where the claim itself stands in a text of ours'),
    selectors: z
      .tuple([textQuote, textPosition])
      .optional()
      .describe('Where the quote stands in the text of its source, as the W3C Web Annotation Data Model names it; only where the text is at hand'),
  })
  .meta({ id: 'claim' });

const correction = z.object({
  source: z.string().describe('The published piece, by id'),
  title: z.union([z.string(), z.null()]),
  url: z.union([z.string(), z.null()]),
  conflict: z.string().describe('The id of the conflict that shows it'),
  facts: z.array(z.string()),
  claims: z.array(claim).describe('What the piece says, and where; empty where that is under embargo'),
  instead: z.union([z.string(), z.null()]).describe('What it should say, where that was decided, a reference says it, or the sources are at one'),
});

const position = z.object({
  value: z.string().describe('Its narrowest claim as written'),
  witnesses: count.describe('The independent voices behind it'),
  claims: z.array(claim),
  omitted: count.optional().describe('How many claims more there are than are listed'),
});

const fileEdit = {
  file: z.string(),
  start: count,
  end: count,
  replacement: z.string(),
};

const edit = z.object({
  ...fileEdit,
  source: z.string().optional().describe('The source whose claim it is in'),
  alters: z
    .enum(['piece', 'tag', 'source'])
    .optional()
    .describe(
      'A piece and a tag of ours are to be mended; what another source says is not, since its claim is the record of it: the edit only shows the slip that it may have',
    ),
  also: z
    .array(z.object(fileEdit))
    .optional()
    .describe(
      'Of a piece whose words and tag stand apart: the edit is that of the words, and with these, which belong to it, the tag and its quote follow. A digest under `text` is to be made anew from the words',
    ),
});

const cause = z.object({
  name: z.string(),
  text: z.string(),
  edit: z
    .union([edit, z.null()])
    .describe('The smallest edit after which there were no conflict; start and end are offsets in UTF-16 units, the end exclusive'),
  byHand: edit
    .optional()
    .describe(
      "The edit of a piece's tag, where only a person can change the words that readers see with it, or the piece is published: it is shown, no program writes it, and `edit` is null",
    ),
});

const scope = z.record(z.string(), z.string());

const verdict = {
  verdict: z.string().describe('prefer EUR 12 million, both wrong, both stand: scope, accept or defer'),
  reason: z.string(),
  by: z.string(),
  at: z.string().describe('The day on which it was decided, YYYY-MM-DD'),
  until: z.string().optional().describe('The last day on which it counts'),
  positions: z.array(z.string()).describe('The values that were decided on, as they were written then'),
};

const conflict = z.object({
  id: z.string().describe('The same for the same conflict, whatever its evidence'),
  evidence: z.string().describe("Changes when a position's value does, or what the piece says that it is about"),
  rule: z.string(),
  kind: z.string(),
  verdict: z.enum(['conflict', 'possible', 'disputed']).describe('The last two are always of severity info'),
  severity,
  state: z.enum(['open', 'decided', 'stale', 'baseline']),
  change: z.enum(['new', 'changed', 'unchanged']).optional().describe('With --since only'),
  about: z.union([z.string(), z.null()]).describe('The draft or published piece that the finding is about, by id'),
  facts: z.array(z.string()),
  scope,
  message: z.string().describe('One sentence that a reader understands alone'),
  causes: z.array(cause),
  positions: z.array(position),
  fits: z.array(claim).describe('Claims that fit more than one position'),
  omitted: count.optional().describe('How many claims more there are than are listed'),
  decision: z.object(verdict).optional().describe('What was decided on it, whether that still counts or not'),
  contradicts: z.object(verdict).optional().describe('What was decided among the sources and the piece that it is about says otherwise'),
  why: z.string().optional().describe('Of one under resolved: why it went away, where none of its sources says anything else'),
  withheld: z
    .object({ sources: z.array(z.string()), until: z.string() })
    .optional()
    .describe('Sources under embargo that take part in it: what is told of it stands as it would without them'),
  isCorrectionDue: z.literal(true).optional().describe('The published piece that it is about is wrong'),
});

const group = z.object({
  cause: z.string(),
  source: z.string().describe('The source whose slip it may be, by id'),
  text: z.string().describe('What the source does throughout, in words'),
  conflicts: z.array(z.string()).min(2).describe('The ids of the conflicts that it explains'),
});

const agreement = z.object({
  fact: z.string(),
  name: z.string().optional().describe('The fact in words'),
  verdict: z.enum(['equal', 'compatible', 'possible']),
  why: z.string(),
  claims: z.array(claim),
  omitted: count.optional(),
});

const incomparable = z.object({
  fact: z.string(),
  name: z.string().optional().describe('The fact in words'),
  why: z.string(),
  claims: z.array(claim),
  omitted: count.optional(),
});

const decision = z.object({
  id: z.string(),
  state: z.enum(['used', 'stale', 'expired', 'orphaned', 'disputed']),
  command: z.union([z.string(), z.null()]).describe('The command that settles it'),
  ...z.object({ ...verdict, ...place }).partial().shape,
  isAdded: z.literal(true).optional().describe('With --since: the change itself brings it in'),
  replaces: z.array(z.object(verdict)).optional().describe('What was decided on the conflict before, the latest first'),
  became: z.string().optional().describe('The id of the conflict that its own became, as the piece which that is about was renamed'),
  basis: z.string().optional().describe('A hash of the evidence that it was decided on, as its entry has it'),
});

const acceptance = z.object({
  ...place,
  reason: z.string(),
  by: z.string(),
  at: z.string().describe('The day on which they were accepted, YYYY-MM-DD'),
  conflicts: z.array(z.string()).describe('The ids of the conflicts'),
});

const problem = z.object({
  ...place,
  severity,
  code: z.string(),
  message: z.string(),
  hint: z.union([z.string(), z.null()]),
});

/** Open on purpose: keys are only ever added, and a reader of today's reports is to read tomorrow's. */
export const report = z
  .object({
    format: z.literal('gainsay-report/1'),
    since: z
      .object({ ref: z.string(), commit: z.union([z.string(), z.null()]) })
      .optional()
      .describe('With --since and --staged only: the name that it is compared under, and the commit, or null where there is none yet'),
    summary: z.object({
      sources: count,
      claims: count,
      facts: count,
      error: count.describe('Findings in state open or stale'),
      warning: count.describe('Findings in state open or stale'),
      info: count.describe('Findings in state open or stale'),
      decided: count,
      baseline: count.optional().describe('Findings in state baseline; left out where there are none'),
      problems: count,
      corrections: count.optional().describe('Published pieces that are wrong, a conflict each; left out where there are none'),
    }),
    conflicts: z.array(conflict),
    groups: z.array(group).optional().describe('Conflicts that one cause explains, each in one group at most'),
    compatible: z.array(agreement),
    incomparable: z.array(incomparable),
    corrections: z.array(correction).optional().describe('Published pieces that are wrong; left out where there are none'),
    decisions: z.array(decision),
    accepted: acceptance.optional().describe('With --since: what the change adds to the baseline, at the first of its entries; left out where that is nothing'),
    resolved: z.array(conflict).describe('With --since: conflicts that went away, as they were before'),
    problems: z.array(problem),
  })
  .meta({ title: 'A report of Gainsay', description: 'What check --format json prints: gainsay-report/1' });
