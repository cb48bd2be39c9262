import type { Project } from '../src/index.ts';

/** What claims on one fact can look like, by number; each is another value. */
export interface OneFact {
  readonly what: string;
  readonly declaration: string;
  readonly value: (at: number) => string;
  /** Further keys of the claim. */
  readonly more?: (at: number) => readonly string[];
  /** What else the rules declare for so many claims. */
  readonly rules?: (claims: number) => readonly string[];
}

const DAY = 86_400_000;
const CLAIMS_OF_A_SOURCE = 100;

function day(at: number): string {
  return new Date(Date.UTC(1750, 0, 1) + at * DAY).toISOString().slice(0, 10);
}

export const AMOUNTS: OneFact = {
  what: 'amounts: bare, hedged, ranges',
  declaration: '{ type: money }',
  value: (at) => {
    const amount = 1_000_003 + at * 7;
    return [`EUR ${amount}`, `about EUR ${amount}`, `EUR ${amount}..${amount + 40}`, `over EUR ${amount}`][
      at % 4
    ] as string;
  },
};

export const DATES: OneFact = {
  what: 'dates: days, approximate days, stretches',
  declaration: '{ type: date }',
  value: (at) => [day(at), `${day(at)}~`, `${day(at)}..${day(at + 3)}`][at % 3] as string,
};

export const ENTITIES: OneFact = {
  what: 'entities, one in ten within another',
  declaration: '{ type: entity }',
  value: (at) => `body-${at}`,
  rules: (claims) => [
    'entities:',
    ...Array.from({ length: claims }, (_, at) => {
      const within = at % 10 === 0 && at > 0 ? `, within: body-${at - 1}` : '';
      return `  body-${at}: { names: [Works of Orlen ${at}]${within} }`;
    }),
  ],
};

export const CIRCUMSTANCES: OneFact = {
  what: 'lengths, some of them planned, denied or under a scope',
  declaration: '{ type: quantity, unit: km }',
  value: (at) => `${1_003 + at} km`,
  more: (at) => [[], ['stance: planned'], ['stance: denied'], [`scope: { place: p${at % 20} }`]][at % 4] ?? [],
  rules: () => ['scopes: { place: text }'],
};

export const ONE_VALUE: OneFact = {
  what: 'amounts, all the same',
  declaration: '{ type: money }',
  value: () => 'EUR 746 million',
};

/** A project of so many claims on one fact. */
export function oneFactDossier({ declaration, value, more, rules }: OneFact, claims: number): Project {
  const sources = Array.from({ length: Math.ceil(claims / CLAIMS_OF_A_SOURCE) }, (_, source) => {
    const lines = ['claims:'];
    const until = Math.min(claims, (source + 1) * CLAIMS_OF_A_SOURCE);
    for (let at = source * CLAIMS_OF_A_SOURCE; at < until; at += 1)
      lines.push(
        '  - fact: orlen-bridge.is',
        `    value: ${value(at)}`,
        ...(more?.(at) ?? []).map((line) => `    ${line}`),
      );
    return { path: `sources/s${String(source).padStart(6, '0')}.yaml`, text: `${lines.join('\n')}\n` };
  });
  const text = [
    'extends: [gainsay:recommended]',
    ...(rules?.(claims) ?? []),
    `facts: { orlen-bridge.is: ${declaration} }`,
    '',
  ].join('\n');
  return { sources, rules: [{ path: 'rules/orlen.yaml', text }] };
}
