import { z } from 'zod';
import { scalar } from './parts.ts';

const verdict = z
  .union([
    scalar,
    z.strictObject({
      prefer: scalar.optional().describe('The value of the position that is right, as it is written: EUR 12 million'),
      'both-stand': z
        .enum(['scope', 'time', 'event', 'definition'])
        .optional()
        .describe('All positions are right, of two scopes, times, events or definitions'),
    }),
  ])
  .describe('both-wrong, accept (known, left as it is), defer, or one of { prefer: VALUE } and { both-stand: scope }');

const earlier = {
  id: scalar.optional().describe('That of the conflict'),
  rule: scalar.optional().describe("The rule's id"),
  facts: z.array(scalar).optional().describe('The facts that the conflict is on'),
  about: scalar.optional().describe('The draft or published piece that the conflict is about'),
  scope: z.record(z.string(), scalar).optional().describe('The scope of the conflict'),
  positions: z.array(scalar).optional().describe('The values that were decided on, as they were written'),
  verdict,
  reason: scalar.describe('Why it was decided so'),
  fingerprints: z.array(scalar).optional().describe('A hash of each of the positions: without them, any change of the evidence reopens the conflict'),
  further: z.array(scalar).optional().describe('A hash of each further value that a claim had: without them, a conflict that loses the most precise value of a position is open again'),
  own: z.array(scalar).optional().describe('A hash of each thing that the piece said which it is about: without them, it may say what any of the positions says'),
  by: scalar.describe('Who decided it'),
  at: scalar.describe('The day on which it was decided, YYYY-MM-DD'),
  until: scalar.optional().describe('The last day on which it counts, YYYY-MM-DD'),
  evidence: scalar.optional().describe('The hash of the evidence that it was decided on, from the report'),
};

const entry = z
  .strictObject({
    ...earlier,
    id: scalar.describe('That of the conflict, from the report'),
    evidence: scalar.describe('The hash of the evidence that it was decided on, from the report'),
    replaces: z
      .array(z.strictObject({ ...earlier, replaces: z.array(z.looseObject({})).optional().describe('What was decided before that') }))
      .optional()
      .describe('What was decided before, the latest first'),
  })
  .describe('What was decided on one conflict');

export const decisions = z
  .array(entry)
  .meta({ title: 'Decisions of Gainsay', description: 'What editors decided on conflicts, sorted by id: decisions.yaml' });
