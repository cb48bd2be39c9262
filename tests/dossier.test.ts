import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportedClaim } from '../src/model/report.ts';
import { checkProject } from '../src/project/check-project.ts';
import { parseRules } from '../src/rules/parse-rules.ts';
import { createSourceReader } from '../src/sources/read-source.ts';
import { readFolder } from './support/read-folder.ts';

/** What the repository's own dossier must come to, as `golden/dossier.json` has it. */
interface Golden {
  readonly conflicts: readonly {
    readonly rule: string;
    readonly verdict: string;
    readonly severity: string;
    readonly facts: readonly string[];
    /** Value and sources. */
    readonly positions: readonly (readonly [string, readonly string[]])[];
    readonly causes: readonly string[];
  }[];
  /** What an editor might take for a contradiction: where it stands instead, and words of the reason given. */
  readonly notReported: readonly {
    readonly fact: string;
    readonly under: 'compatible' | 'incomparable';
    /** Value and source. */
    readonly claims: readonly (readonly [string, string])[];
    readonly why: string;
  }[];
}

const root = dirname(import.meta.dirname);
const golden = JSON.parse(readFileSync(join(import.meta.dirname, 'golden/dossier.json'), 'utf8')) as Golden;
const project = readFolder(root);
const { report } = checkProject(project, project.problems);
const read = createSourceReader(parseRules(project.rules).vocabulary);
const claims = project.sources.flatMap((file) => read(file).claims);

describe('the dossier', () => {
  it('gives the conflicts of the golden file, no more and no fewer', () => {
    const found = report.conflicts.map(({ rule, verdict, severity, facts, positions, causes }) => ({
      rule,
      verdict,
      severity,
      facts,
      positions: positions.map((position) => [position.value, sourcesOf(position.claims)]),
      causes: causes.map(({ name }) => name),
    }));
    expect(found.sort((a, b) => (a.facts.join(' ') < b.facts.join(' ') ? -1 : 1))).toEqual(golden.conflicts);
  });

  it.each(golden.notReported)('has $fact under $under: $why', ({ fact, under, claims: stated, why }) => {
    const entry = report[under].find(
      (remark) =>
        remark.fact === fact &&
        stated.every(([value, source]) =>
          remark.claims.some((claim) => claim.value === value && claim.source === source),
        ),
    );
    expect(entry?.why).toContain(why);
  });

  it('says which article gives which event', () => {
    const warning = report.conflicts.find(({ rule }) => rule === 'decided-then-disclosed');
    const [cause] = warning?.causes ?? [];
    expect(cause?.text).toMatch(
      /nl-privacywaakhond.*Day of the decision.*en-746-million-dollars.*Day of the disclosure/,
    );
    expect(sourcesOf(warning?.fits ?? [])).toEqual(['nl-driekwart-miljard', 'nl-privacywaakhond']);
  });

  it('mends the swapped currency in the file that has it', () => {
    const swapped = report.conflicts.find(({ facts }) => facts.includes('amazon-fine.amount'));
    const edit = swapped?.causes[0]?.edit;
    const file = project.sources.find(({ path }) => path === edit?.file);
    expect(file?.path).toBe('sources/en-746-million-dollars.yaml');
    expect(file?.text.slice(edit?.start, edit?.end)).toBe('USD 746 million');
    expect(edit?.replacement).toBe('EUR 746 million');
  });

  it('reads every claim', () => {
    expect(report.problems).toEqual([]);
    expect(report.summary.sources).toBe(6);
    expect(report.summary.claims).toBe(claims.length);
    expect(claims.length).toBeGreaterThanOrEqual(70);
  });

  it('quotes every claim in eight words or fewer', () => {
    const wordsOf = (quote: string | null): number => (quote ?? '').split(/\s+/).filter((word) => word !== '').length;
    const unfit = claims.filter(({ quote }) => wordsOf(quote) < 1 || wordsOf(quote) > 8);
    expect(unfit.map(({ source, fact, quote }) => [source.id, fact, quote])).toEqual([]);
  });

  it.each(project.sources)('names the text and the schema of $path', ({ path, text }) => {
    // What settles a matter is published where anybody can look it up, and is named by its address.
    expect(text).toMatch(/^role: reference$/m.test(text) ? /^url: https:/m : /^text: \{ sha256: [0-9a-f]{64} \}$/m);
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? '';
    expect(existsSync(join(root, dirname(path), schema))).toBe(true);
  });
});

function sourcesOf(all: readonly ReportedClaim[]): readonly string[] {
  return [...new Set(all.map(({ source }) => source))].sort();
}
