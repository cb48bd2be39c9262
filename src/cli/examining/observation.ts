/** A warning keeps nothing from working; a fault keeps Gainsay, or a check of this project, from working at all. */
export const CONDITIONS = ['ok', 'warning', 'fault'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** One thing that was looked at. */
export interface Observation {
  readonly condition: Condition;
  /** What is so, in a sentence. */
  readonly text: string;
  /** What to do about it; null where there is nothing to do. */
  readonly advice: string | null;
}

export function ok(text: string): Observation {
  return { condition: 'ok', text, advice: null };
}

export function warning(text: string, advice: string): Observation {
  return { condition: 'warning', text, advice };
}

export function fault(text: string, advice: string): Observation {
  return { condition: 'fault', text, advice };
}
