/** What a rule of untagged values looks for. */
export interface UntaggedOptions {
  readonly types?: readonly string[];
}

/** All that can be looked for. */
export const UNTAGGED_TYPES = [
  'money',
  'percentage',
  'date',
  'time',
  'duration',
  'quantity',
  'ratio',
  'number',
  'quotation',
] as const;

/** What is looked for where a rule does not say: figures (also how many times one is another), dates, percentages and quotations. */
export const LOOKED_FOR: readonly string[] = [
  'money',
  'percentage',
  'date',
  'quantity',
  'ratio',
  'number',
  'quotation',
];
