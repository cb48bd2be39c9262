import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Resume } from '../../tui/review-session.ts';
import type { Environment } from '../environment.ts';

/** Where the last review of a project ended; null where that is not known. */
export function readResume(root: string, environment: Environment): Resume | null {
  try {
    const kept: unknown = JSON.parse(readFileSync(placeOf(root, environment), 'utf8'));
    const { id, grouping, chosen } = kept as Readonly<Record<keyof Resume, unknown>>;
    return typeof id === 'string' && typeof grouping === 'string' ? { id, grouping, chosen: choiceIn(chosen) } : null;
  } catch {
    // It is a comfort: without it, the review begins with what is undecided.
    return null;
  }
}

/** What is kept is a file that anybody may have changed. */
function choiceIn(chosen: unknown): NonNullable<Resume['chosen']> {
  if (typeof chosen !== 'object' || chosen === null) return {};
  const entries = Object.entries(chosen as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    entries.flatMap(([facet, values]) =>
      Array.isArray(values) ? [[facet, values.filter((value) => typeof value === 'string')] as const] : [],
    ),
  );
}

export function keepResume(root: string, resume: Resume, environment: Environment): void {
  const place = placeOf(root, environment);
  try {
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
    writeFileSync(place, JSON.stringify(resume));
  } catch {
    // A folder that cannot be written to costs nothing but the place.
  }
}

/** In the folder for what programs remember between runs (XDG Base Directory Specification). */
function placeOf(root: string, { variables }: Environment): string {
  const stated = variables['XDG_STATE_HOME'] ?? '';
  const state = stated.startsWith('/') ? stated : join(homedir(), '.local/state');
  return join(state, 'gainsay', `review-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.json`);
}
