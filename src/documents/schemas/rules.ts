import { z } from 'zod';
import { role, scalar, scalars, severity } from './parts.ts';

const fact = z
  .strictObject({
    type: z
      .enum([
        'money', 'date', 'time', 'quantity', 'percentage', 'ratio', 'duration', 'score', 'rank', 'status', 'entity', 'quotation',
        'text', 'flag',
      ])
      .describe('What kind of value the fact has'),
    label: scalar.optional().describe('How messages name the fact: First day of the regulation'),
    unit: scalar.optional().describe('The unit of a quantity that is written without one: people, km, kg, hours'),
    is: z
      .enum(['cap', 'floor', 'range'])
      .optional()
      .describe('The fact is a limit itself: "at most", "up to" and a..b then state it, and the limits are compared'),
    changes: z
      .enum(['rising', 'falling', 'either', 'no'])
      .optional()
      .describe(
        'The value moves in time, as a toll does; claims then differ by their day before they differ by value. no: of a rank, that it is settled, as a place in a race is, and holds on whatever day it is told',
      ),
    along: scalar.optional().describe('The scope key along which the fact changes; as-of unless stated'),
    'rate-date': scalar.optional().describe('For money: the attribute or fact whose date says at which rate to convert'),
    of: scalars.optional().describe('What a ratio, rank or percentage is of: one or more facts or attributes'),
    sides: z.array(scalar).optional().describe('For a score: the two sides, in the order in which the score is written'),
    states: scalar.optional().describe('For a status: the name of the table under states'),
    note: scalar.optional().describe('A remark for editors'),
  })
  .meta({ id: 'fact', description: 'What a fact is: its type and what belongs to the type' });

const state = z
  .strictObject({
    next: z.array(scalar).optional().describe('The states that may follow directly'),
    within: scalars.optional().describe('The broader state or states that this one is a case of'),
    label: scalar.optional().describe('How messages name the state'),
  })
  .describe('One state, what may follow it and what it is a case of');

const entity = z
  .strictObject({
    type: scalar.optional().describe('What it is: regulator, company, territory, law, person'),
    names: z.array(scalar).optional().describe('Every name under which sources mention it, in any language'),
    within: scalars.optional().describe('The entity or entities that this one is part of'),
    label: scalar.optional().describe('How messages name it; its first name unless stated'),
  })
  .describe('A person, body, place or law');

const subject = z
  .strictObject({
    class: scalar.describe('The class whose attributes the subject has'),
    label: scalar.optional().describe('How messages name it: The quake at Kesra'),
    note: scalar.optional().describe('A remark for editors'),
  })
  .describe('What facts are about');

const hedge = z
  .strictObject({
    allows: scalar.describe('What the word allows around a figure x, with the place of its last digit as the unit: "[-1, 0]", "(0, )"'),
    likely: scalar.optional().describe('What it most likely means, inside of what it allows; the same unless stated'),
    limit: z.enum(['cap', 'floor']).optional().describe('The word states a limit, as at most and at least do'),
  })
  .describe('A hedging word');

/** A rule beyond its first keys belongs to its kind, which holds its own options. */
export const rule = z
  .looseObject({
    id: z.string().describe("The rule's name, unique, lower case with hyphens"),
    kind: z.string().describe('The kind of check: agreement, order'),
    facts: scalars.optional().describe('The facts it covers; a wildcard binds one subject throughout the rule: "*.magnitude"'),
    severity: z
      .union([severity, z.partialRecord(role, severity)])
      .optional()
      .describe("error, warning, info or off; or one of them for each role of source: { draft: error, report: warning }"),
    note: scalar.optional().describe('Why the rule is there'),
  })
  .describe('One rule: a kind, the facts it covers and its options');

export const rules = z
  .strictObject({
    extends: scalars.optional().describe('Rule sets to build on: gainsay:recommended, or the path of a rules file'),
    symbols: z.record(z.string(), scalar).optional().describe('What currency symbols mean throughout: { "$": USD }'),
    scopes: z
      .record(z.string(), z.union([scalar, z.array(scalar)]))
      .optional()
      .describe('The keys that a scope may have, each with its type or the list of its words: { period: date, basis: [gross, net] }'),
    entities: z.record(z.string(), z.union([entity, z.null()])).optional().describe('Persons, bodies, places and laws by id'),
    states: z
      .record(z.string(), z.record(z.string(), z.union([state, z.null()])))
      .optional()
      .describe('Tables of states by name: state → what may follow it'),
    classes: z
      .record(z.string(), z.record(z.string(), fact))
      .optional()
      .describe('What subjects have in common: class → attribute → declaration'),
    subjects: z.record(z.string(), subject).optional().describe('What facts are about, by id'),
    facts: z.record(z.string(), fact).optional().describe('Single facts outside any class, or patterns of them, each with its declaration'),
    hedges: z
      .record(z.string(), hedge)
      .optional()
      .describe('What words such as about or nearly allow, where it is not what the shipped table says'),
    rules: z.array(rule).optional().describe('The rules that the claims are held against'),
  })
  .meta({ title: 'Rules of Gainsay', description: 'Facts, entities and rules: rules/*.yaml' });
