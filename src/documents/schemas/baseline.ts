import { z } from 'zod';
import { scalar } from './parts.ts';

const accepted = z
  .strictObject({
    id: scalar.describe('That of the conflict, from the report'),
    rule: scalar.optional().describe("The rule's id"),
    facts: z.array(scalar).optional().describe('The facts that the conflict is on'),
    about: scalar.optional().describe('The draft or published piece that the conflict is about'),
    against: scalar.optional().describe('What was decided among the sources and the piece says otherwise, where that was known'),
    fingerprints: z.array(scalar).optional().describe('A hash of each of the positions'),
    further: z.array(scalar).optional().describe('A hash of each further value that a claim had'),
    own: z.array(scalar).optional().describe('A hash of each thing that the piece said which it is about'),
    evidence: scalar.describe('The hash of the evidence that was accepted: another reopens the conflict'),
  })
  .describe('One conflict that was accepted');

export const baseline = z
  .strictObject({
    reason: scalar.describe('Why they were accepted'),
    by: scalar.describe('Who accepted them'),
    at: scalar.describe('The day on which they were accepted, YYYY-MM-DD'),
    conflicts: z.array(accepted).describe('The conflicts that were accepted, sorted by id'),
  })
  .meta({ title: 'Baseline of Gainsay', description: 'Conflicts that were accepted at one go: baseline.yaml, written by gainsay baseline' });
