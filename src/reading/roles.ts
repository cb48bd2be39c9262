import type { ClockRoles } from './clock-roles.ts';
import type { DateRoles } from './date-roles.ts';
import type { MeasureRoles } from './measure-roles.ts';
import type { NumberRoles } from './number-roles.ts';
import type { SentenceRoles } from './sentence-roles.ts';

/** What words can be in the grammar. */
export interface Roles extends NumberRoles, MeasureRoles, DateRoles, ClockRoles, SentenceRoles {}

export type Role = keyof Roles;
