import type * as zod from 'zod';
import { longestDays, shortestDays } from '../../values/period.ts';
import type { OptionFault } from '../kind.ts';

export interface OrderOptions {
  readonly facts?: string | readonly string[];
  readonly events?: readonly string[];
  readonly within?: string;
  readonly 'at-least'?: string;
  readonly 'same-day'?: string;
}

/** The form of the options, given zod. */
export function orderOptions(z: typeof zod.z): Readonly<Record<string, zod.ZodType>> {
  const period = z
    .string()
    .regex(/^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/)
    .meta({ examples: ['P7D'] })
    .optional();
  return {
    facts: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .describe('Without events: patterns of the facts whose stated distances are looked at; all where absent'),
    events: z
      .array(z.string())
      .min(2)
      .optional()
      .describe(
        'The events in their order: facts of type date, "*.decided", a wildcard binding one subject. Without events only what sources state counts, such as `2 weeks after kesra-fine.decided`',
      ),
    within: period.describe('How far each event may be from the one before, at the most: P7D, P2W, P3M'),
    'at-least': period.describe('How far each event must be from the one before, at the least: P30D'),
    'same-day': z
      .union([z.boolean(), z.enum(['yes', 'no', 'true', 'false'])])
      .optional()
      .describe('All events are on one day, in no order'),
  };
}

/** The patterns that the options name. */
export function factsCovered({ events, facts }: OrderOptions): readonly string[] {
  if (events) return events;
  const listed = typeof facts === 'string' ? [facts] : (facts ?? []);
  return listed.length === 0 ? ['*'] : listed;
}

/** What cannot be meant: a period without events, or two that no days obey. */
export function faultsOfOrder(options: OrderOptions): readonly OptionFault[] {
  const { events, facts, within } = options;
  const [least, sameDay] = [options['at-least'], options['same-day']];
  const stated = (['within', 'at-least', 'same-day'] as const).filter((name) => options[name] !== undefined);
  if (!events)
    return stated.map((option) => faultOf(option, `"${option}" says how far events may be apart, and names none.`));
  if (facts !== undefined)
    return [faultOf('facts', 'A rule with events covers these, and takes no other facts.', 'Leave out facts.')];
  if (sameDay !== undefined && sameDay !== 'no' && sameDay !== 'false')
    return stated
      .filter((option) => option !== 'same-day')
      .map((option) => faultOf(option, `Events on one day are no period apart: "${option}" beside "same-day".`));
  if (within !== undefined && least !== undefined && shortestDays(least) > longestDays(within))
    return [faultOf('at-least', `No two days are at least ${least} and at most ${within} apart.`)];
  return [];
}

const HINT = 'Leave out one of the two, or name the events.';

function faultOf(option: string, message: string, hint = HINT): OptionFault {
  return { option, fault: { code: 'rules/option', message, hint } };
}
