/** What must stand beside a claim, as a rule has it. */
export interface RequirementOptions {
  readonly facts?: string | readonly string[];
  readonly needs?: string | readonly string[];
  readonly scope?: string | readonly string[];
  readonly currency?: string;
  readonly by?: 'source' | 'any';
}
