import type { Role } from './source.ts';
import type { Severity } from './severity.ts';

/** How grave a rule's findings are: by the role of the piece that they are about, or of the sources. */
export type SeverityByRole = Readonly<Record<Role, Severity | 'off'>>;

/** A rule: data that names a kind, the facts it covers, options and severity. */
export interface Rule {
  readonly id: string;
  readonly kind: string;
  /** Patterns of facts; a wildcard binds one subject throughout the rule. */
  readonly facts: readonly string[];
  readonly severity: SeverityByRole;
  /** The same of what is grave, which is an error where the rule does not say, however mild the kind is else. */
  readonly ifGrave: SeverityByRole;
  /** What the kind alone understands, already held against its schema. */
  readonly options: Readonly<Record<string, unknown>>;
}
