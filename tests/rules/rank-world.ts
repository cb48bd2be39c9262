import type { ExampleClaim } from '../../src/rules/example.ts';

/** Bridges `a` to `d`, ranked by cost and by age, and the option of the one rule on them. */
export const rulesWith = (options: string): string => `entities:
  kesra: { type: territory }
  orlen: { type: territory, within: kesra }
  dorne: { type: territory }
  bridge-act: { type: law }
  harbour-office: {}
  ferry-line: {}
classes:
  bridge:
    cost: { type: money, rate-date: opened }
    rank: { type: rank, of: cost }
    age-rank: { type: rank, of: opened }
    opened: { type: date }
    country: { type: entity }
    visitors: { type: quantity, unit: people, changes: rising }
    visitors-rank: { type: rank, of: visitors }
subjects:
  a: { class: bridge }
  b: { class: bridge }
  c: { class: bridge }
  d: { class: bridge }
rules:
  - { id: places, kind: rank, ${options} }
`;

export const SOURCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  y2020: { published: '2020-03-04' },
  y2021: { published: '2021-07-30' },
  y2021b: { published: '2021-07-30' },
  y2023: { published: '2023-05-02' },
  ours: { role: 'draft' },
};

/**
 * Claims written in a line each: `SOURCE FACT: VALUE @ SCOPE # STANCE`, the last two only where there is one; instead of
 * a stance `said-by SPEAKER`.
 */
export function claimsOf(lines: readonly string[]): readonly ExampleClaim[] {
  return lines.map((line) => {
    const [, source = '', fact = '', value = '', scope, stance] =
      /^(\S+) (\S+): (.+?)(?: @ (.+?))?(?: # (.+))?$/.exec(line) ?? [];
    const said = stance?.startsWith('said-by ') === true;
    const more = {
      ...(scope === undefined ? {} : { scope: `{ ${scope} }` }),
      ...(stance === undefined ? {} : said ? { 'said-by': stance.slice('said-by '.length) } : { stance }),
    };
    return { source, fact, value, more };
  });
}
