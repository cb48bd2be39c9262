import { z } from 'zod';
import { SEVERITIES } from '../../model/severity.ts';

/**
 * A single value as YAML shows it to an editor: a bare `7.10` or `yes` reaches the editor as a number or a boolean,
 * while Gainsay itself reads the text as it stands.
 */
export const scalar = z.union([z.string(), z.number(), z.boolean()]);

export const scalars = z.union([scalar, z.array(scalar)]);

export const severity = z.enum([...SEVERITIES, 'off']);

export const role = z.enum(['report', 'reference', 'draft', 'published']);
