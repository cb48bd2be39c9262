import type { ExampleClaim } from '../example.ts';

/** Three bridges, where they stand and since when. */
export const RULES = `entities:
  kesra: { type: territory }
  orlen: { type: territory, within: kesra }
  dorne: { type: territory }
classes:
  bridge:
    cost: { type: money, rate-date: opened, label: Cost }
    cost-rank: { type: rank, of: cost, label: Place by cost }
    opened: { type: date, label: Opening }
    country: { type: entity, label: Country }
subjects:
  orlen-bridge: { class: bridge, label: The bridge at Orlen }
  kesra-bridge: { class: bridge, label: The bridge at Kesra }
  dorne-bridge: { class: bridge, label: The bridge at Dorne }
rules:
  - { id: costliest, kind: rank, facts: "*.cost-rank", date: opened, within: { territory: country } }
`;

export const SOURCES = {
  'meridian-wire': { published: '2021-07-30' },
  'orlen-post': { published: '2023-05-02' },
  'our-piece': { role: 'draft' },
};

export const says = (source: string, fact: string, value: string, scope?: string): ExampleClaim => ({
  source,
  fact,
  value,
  ...(scope === undefined ? {} : { more: { scope: `{ ${scope} }` } }),
});
export const wire = (fact: string, value: string, scope?: string): ExampleClaim =>
  says('meridian-wire', fact, value, scope);
export const post = (fact: string, value: string, scope?: string): ExampleClaim =>
  says('orlen-post', fact, value, scope);
