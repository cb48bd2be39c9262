import { describe, expect, it } from 'vitest';
import { checkProject, type Project } from '../../src/project/check-project.ts';
import type { Report } from '../../src/model/report.ts';
import { projectOf, RULES, type ClaimSpec, type SourceSpec } from '../support/random-dossier.ts';

/** Nobody waits longer: a bound for what hangs, not a measure of speed. */
const MOST_MILLISECONDS = 20_000;

/** Checks in time, throws nothing, and says everything in whole sentences. */
function checks(project: Project): Report {
  const start = performance.now();
  const { report, checked } = checkProject(project);
  for (const finding of checked.findings.slice(0, 3)) finding.reasoning();
  const text = JSON.stringify(report);
  expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
  for (const { message, hint, code } of report.problems) {
    expect(message, code).toMatch(/^[^a-z].*[.?]$/s);
    if (hint !== null) expect(hint, code).toMatch(/^[^a-z]/);
    expect(message.length).toBeLessThan(500);
  }
  expect(new Set(report.conflicts.map(({ id }) => id)).size).toBe(report.conflicts.length);
  for (const { message } of report.conflicts) expect(message.length).toBeLessThan(2000);
  expect(text.length).toBeLessThan(50_000_000);
  return report;
}

function many(
  count: number,
  claim: (index: number) => ClaimSpec,
  more: (index: number) => Partial<SourceSpec> = () => ({}),
): SourceSpec[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `s${String(index)}`,
    ...more(index),
    claims: [claim(index)],
  }));
}

function inOne(count: number, claim: (index: number) => ClaimSpec): SourceSpec[] {
  return [{ id: 'one', claims: Array.from({ length: count }, (_, index) => claim(index)) }];
}

/** One sound claim, so that something is left to check, and the file in question. */
function withFile(text: string, path = 'sources/odd.yaml'): Project {
  const sound = projectOf([{ id: 'sound', claims: [{ fact: 'kesra.dead', value: '12' }] }]);
  return { ...sound, sources: [...sound.sources, { path, text }] };
}

function codes({ problems }: Report): readonly string[] {
  return problems.map(({ code }) => code);
}

const day = (index: number): string => new Date(Date.UTC(2000, 0, 1) + index * 86_400_000).toISOString().slice(0, 10);

describe('values that nobody can mean', () => {
  it.each([
    ['price', 'EUR 10,000,000,000,000,000,000'],
    ['price', 'EUR NaN'],
    ['price', 'EUR Infinity'],
    ['price', 'EUR 1e400'],
    ['price', 'EUR 20..10'],
    ['dead', 'NaN'],
    ['dead', '-Infinity people'],
    ['dead', '20..10 people'],
    ['dead', '9'.repeat(150)],
    ['opened', '2026-02-30'],
    ['opened', '2026-13-01'],
    ['opened', '2026-03-09..2026-03-04'],
    ['opened', 'Y99999999999999999999'],
    ['opened', '[..'.repeat(60)],
    ['share', 'NaN%'],
    ['share', '30..20%'],
    ['growth', '1/0'],
    ['growth', '0:0'],
    ['length', 'P1Y1Y1Y'],
    ['length', '1e9 years'],
    ['result', '99999-1'],
    ['place', '0th highest'],
    ['place', 'top 99999999999'],
    ['state', 'unheard of'],
    ['struck', '25:61'],
    ['final', 'perhaps'],
  ])('%s: %s', (attribute, value) => {
    const report = checks(
      projectOf([
        {
          id: 'one',
          claims: [
            { fact: `kesra.${attribute}`, value },
            { fact: 'kesra.dead', value: '12' },
          ],
        },
      ]),
    );
    const [problem] = report.problems;
    expect(problem).toMatchObject({ severity: 'error', file: 'sources/one.yaml' });
    expect(problem?.code).toMatch(/^value\//);
    expect(problem?.hint).not.toBeNull();
  });

  it.each([
    'price',
    'band',
    'opened',
    'dead',
    'share',
    'growth',
    'length',
    'result',
    'place',
    'state',
    'where',
    'words',
    'title',
    'struck',
    'final',
  ])('refuses a megabyte of %s at once', (attribute) => {
    for (const value of ['9'.repeat(1e6), 'a '.repeat(5e5), '1,'.repeat(5e5), '-'.repeat(1e6), '['.repeat(1e6)]) {
      const report = checks(projectOf([{ id: 'one', claims: [{ fact: `kesra.${attribute}`, value }] }]));
      expect(report.problems.length).toBe(1);
    }
  });

  it.each([
    'price',
    'band',
    'opened',
    'dead',
    'share',
    'growth',
    'length',
    'result',
    'place',
    'state',
    'where',
    'words',
    'title',
    'struck',
    'final',
  ])('reads what is as long as may be of %s in time', (attribute) => {
    const parts = [
      '9',
      'a ',
      '1,',
      '-',
      '[',
      ' or ',
      '..',
      '2026-03,',
      '~',
      '1 ',
      '\u0301',
      '"',
      'about ',
      '1/',
      'a or b, ',
    ];
    const values = parts.flatMap((part) => [200, 9999].map((length) => part.repeat(length).slice(0, length)));
    checks(
      projectOf(inOne(values.length, (index) => ({ fact: `kesra.${attribute}`, value: values[index] as string }))),
    );
  });
});

describe('files that nobody can read', () => {
  it.each([
    ['brackets', '['.repeat(10_000)],
    ['maps', '{a: '.repeat(10_000)],
    [
      'lines',
      Array.from({ length: 10_000 }, (_, index) => `${' '.repeat(Math.min(index, 3000))}a:`)
        .join('\n')
        .slice(0, 5e6),
    ],
  ])('nested 10,000 deep: %s', (_, text) => {
    const report = checks(withFile(text));
    expect(codes(report).length).toBeGreaterThan(0);
  });

  it('control characters and terminal escapes in every field', () => {
    const nasty = 'red\u001b[31m bell\u0007 back\u0008 right\u202e to left\u0000';
    const source = {
      title: nasty,
      publisher: nasty,
      language: nasty,
      published: nasty,
      url: nasty,
      origin: nasty,
      zone: nasty,
      supersedes: [nasty],
      role: nasty,
      text: { sha256: nasty, path: nasty },
      [nasty]: nasty,
      claims: [
        { fact: nasty, value: nasty },
        {
          fact: 'kesra.title',
          value: nasty,
          quote: nasty,
          'said-by': nasty,
          note: nasty,
          origin: nasty,
          scope: { [nasty]: nasty, law: nasty, period: nasty },
          'as-of': nasty,
        },
        { fact: 'kesra.where', value: nasty },
        { fact: 'kesra.dead', value: nasty },
      ],
    };
    const report = checks(withFile(JSON.stringify(source)));
    for (const { message, hint, excerpt } of report.problems)
      // eslint-disable-next-line no-control-regex
      expect(`${message}${hint ?? ''}${excerpt ?? ''}`).not.toMatch(/[\0-\x08\x0b-\x1f\u202e]/);
  });

  it('control characters in the rules', () => {
    const nasty = 'x\u001b[31m\u202e';
    const rules = JSON.stringify({
      entities: { [nasty]: { names: [nasty], within: nasty } },
      facts: { [nasty]: { type: nasty }, 'a.b': { type: 'text', label: nasty } },
      rules: [{ id: nasty, kind: nasty }],
    });
    const report = checks({
      ...projectOf([{ id: 'one', claims: [{ fact: 'a.b', value: 'x' }] }]),
      rules: [{ path: 'rules/odd.yaml', text: rules }],
    });
    // eslint-disable-next-line no-control-regex
    for (const { message, hint } of report.problems) expect(`${message}${hint ?? ''}`).not.toMatch(/[\u001b\u202e]/);
  });

  it.each([
    '/etc/passwd',
    '../x',
    'texts/../../x',
    'C:\\x',
    'c:/x',
    '\\\\host\\x',
    '..\\x',
    'file:///etc/passwd',
    '~/x',
    'a\u0000b',
    '.',
  ])('refuses a text outside of the repository: %s', (path) => {
    const report = checks(withFile(JSON.stringify({ text: { path }, claims: [] })));
    expect(codes(report)).toContain('source/text-outside');
  });

  it('takes a text inside of the repository', () => {
    for (const path of ['texts/quake.txt', './texts/quake.txt', 'texts/../texts/a..b.txt', 'Kesra 2026/ünï.txt'])
      expect(
        checks(withFile(JSON.stringify({ text: { path, sha256: 'aB'.repeat(32) }, claims: [] }))).problems,
      ).toEqual([]);
  });

  it.each(['x'.repeat(64), 'ab', 'ab'.repeat(33), 'ab'.repeat(5e5)])('refuses a digest that is none', (sha256) => {
    const report = checks(withFile(JSON.stringify({ text: { sha256 }, claims: [] })));
    expect(codes(report)).toEqual(['source/sha256']);
  });

  it('two files with one id', () => {
    const report = checks({
      ...projectOf([]),
      sources: ['sources/a/x.yaml', 'sources/b/x.yml'].map((path) => ({
        path,
        text: 'claims: [{ fact: kesra.dead, value: 12 }]',
      })),
    });
    expect(report.problems).toMatchObject([{ code: 'source/same-id', file: 'sources/b/x.yml' }]);
    expect(report.summary.claims).toBe(1);
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])('a thing called %s', (name) => {
    const rules =
      `${RULES}\nfacts: { "${name}": { type: text }, "a.${name}": { type: quantity, unit: people }, "${name}.b": { type: entity } }\n`
        .replace('  coast: {}', `  coast: {}\n  "${name}": { names: ["${name} Ltd"] }`)
        .replace('basis: [gross, net]', `basis: [gross, net], "${name}": [x, y]`);
    const claims = (value: string): string =>
      `claims:\n  - { fact: "${name}", value: ${value} }\n  - { fact: "a.${name}", value: ${value}, scope: { "${name}": x }, said-by: "${name}", origin: "${name}" }\n  - { fact: "${name}.b", value: "${name}" }\n`;
    const report = checks({
      sources: [
        { path: `sources/${name}.yaml`, text: claims('12') },
        { path: 'sources/other.yaml', text: claims('14') },
        { path: 'sources/key.yaml', text: `"${name}": 1\nclaims: [{ fact: "a.${name}", value: 14, "${name}": 3 }]` },
      ],
      rules: [{ path: 'rules/rules.yaml', text: rules }],
    });
    expect(report.summary.sources).toBe(3);
    // YAML has the one name refused as a key; the others are names like any other.
    if (name === '__proto__') expect(codes(report)).toContain('yaml/key');
    else {
      expect(report.conflicts).toMatchObject([{ facts: [`a.${name}`] }]);
      expect(codes(report)).toEqual(['shape/unknown-key', 'shape/unknown-key']);
    }
  });
});

describe('circles', () => {
  it('entities that lie within each other', () => {
    const rules = RULES.replace(
      '  coast: {}',
      '  coast: { within: shore }\n  shore: { within: coast }\n  self: { within: self }',
    );
    const report = checks(
      projectOf(
        [
          { id: 'a', claims: [{ fact: 'kesra.where', value: 'coast' }] },
          { id: 'b', claims: [{ fact: 'kesra.where', value: 'shore' }] },
          { id: 'c', claims: [{ fact: 'kesra.where', value: 'self' }] },
        ],
        rules,
      ),
    );
    expect(report.conflicts.length).toBe(1);
  });

  it('sources that supersede each other still count, and it is said', () => {
    const claims = (value: string): readonly ClaimSpec[] => [{ fact: 'kesra.dead', value }];
    const report = checks(
      projectOf([
        { id: 'a', supersedes: ['b'], claims: claims('12') },
        { id: 'b', supersedes: ['a'], claims: claims('14') },
        { id: 'c', supersedes: ['c'], claims: claims('16') },
        { id: 'd', supersedes: ['e'], claims: claims('12') },
        { id: 'e', claims: claims('99') },
      ]),
    );
    expect(report.problems.map(({ code, file }) => `${code} ${file}`)).toEqual(
      ['a', 'b', 'c'].map((id) => `source/supersedes-circle sources/${id}.yaml`),
    );
    expect(report.conflicts).toMatchObject([
      { positions: [{ value: '12', witnesses: 2 }, { value: '14' }, { value: '16' }] },
    ]);
  });

  it('sources that copy each other are one witness', () => {
    const ring = ['a', 'b', 'c'].map((id, index): SourceSpec => ({
      id,
      origin: ['b', 'c', 'a'][index] as string,
      claims: [{ fact: 'kesra.dead', value: '12' }],
    }));
    const report = checks(
      projectOf([
        ...ring,
        { id: 'd', origin: 'a', claims: [{ fact: 'kesra.dead', value: '12' }] },
        { id: 'e', claims: [{ fact: 'kesra.dead', value: '14' }] },
      ]),
    );
    expect(report.conflicts).toMatchObject([{ positions: [{ witnesses: 1 }, { witnesses: 1 }] }]);
  });

  it('a chain of 5,000 sources, each copying and superseding the one before', () => {
    const report = checks(
      projectOf(
        many(
          5000,
          () => ({ fact: 'kesra.dead', value: '12' }),
          (index) => (index === 0 ? {} : { origin: `s${String(index - 1)}` }),
        ),
      ),
    );
    expect(report.conflicts).toEqual([]);
    checks(
      projectOf(
        many(
          5000,
          (index) => ({ fact: 'kesra.dead', value: String(index) }),
          (index) => (index === 0 ? {} : { supersedes: [`s${String(index - 1)}`] }),
        ),
      ),
    );
  });
});

describe('too much of one thing', () => {
  const amount = (index: number): string => `EUR ${String(index + 1)}.00`;
  it.each<readonly [string, () => Project]>([
    ['10,000 identical claims', () => projectOf(inOne(10_000, () => ({ fact: 'kesra.dead', value: '12' })))],
    [
      '10,000 identical claims of as many sources',
      () =>
        projectOf([
          ...many(5000, () => ({ fact: 'kesra.dead', value: '12' })),
          ...inOne(1, () => ({ fact: 'kesra.dead', value: '15' })),
        ]),
    ],
    [
      '5,000 scopes',
      () =>
        projectOf(
          inOne(5000, (index) => ({ fact: 'kesra.dead', value: String(index % 50), scope: { period: day(index) } })),
        ),
    ],
    [
      '5,000 scopes of a law each',
      () =>
        projectOf(
          inOne(5000, (index) => ({
            fact: 'kesra.dead',
            value: String(index % 50),
            scope: { law: `law ${String(index)}` },
          })),
        ),
    ],
    [
      '5,000 scopes, planned and denied',
      () =>
        projectOf(
          inOne(5000, (index) => ({
            fact: 'kesra.dead',
            value: String(index % 50),
            stance: ['planned', 'denied', 'asserted'][index % 3] as string,
            scope: { law: `law ${String(index)}` },
          })),
        ),
    ],
    [
      '50 scopes with a key each more or less',
      () =>
        projectOf(
          inOne(50, (index) => ({
            fact: 'kesra.dead',
            value: String(index),
            scope: Object.fromEntries(
              [
                ['law', 'land'],
                ['period', '2026'],
                ['basis', index % 2 === 0 ? 'gross' : 'net'],
              ].slice(index % 3),
            ) as Record<string, string>,
          })),
        ),
    ],
    [
      '5,000 entities',
      () => projectOf(inOne(5000, (index) => ({ fact: 'kesra.where', value: `Person ${String(index)}` }))),
    ],
    [
      '5,000 entities within each other',
      () =>
        projectOf(
          inOne(1000, (index) => ({ fact: 'kesra.where', value: `e${String(index * 5)}` })),
          RULES.replace(
            '  coast: {}',
            `  coast: {}\n${Array.from({ length: 5000 }, (_, index) => `  e${String(index)}: { within: [e${String(index - (index % 10))}, land] }`).join('\n')}`,
          ),
        ),
    ],
    [
      '5,000 one-of sets of dates',
      () =>
        projectOf(inOne(5000, (index) => ({ fact: 'kesra.opened', value: `[${day(index)},${day(index + 7000)}]` }))),
    ],
    [
      'one set of many dates',
      () =>
        projectOf(
          inOne(2, (index) => ({
            fact: 'kesra.opened',
            value: `[${Array.from({ length: 15 }, (_, at) => day(at * 10 + index)).join(',')}]`,
          })),
        ),
    ],
    [
      '2,000 ranges of a fact that is a range',
      () =>
        projectOf(
          inOne(2000, (index) => ({
            fact: 'kesra.band',
            value: `EUR ${String(index)}..${String(index * 2 + 10)} million`,
          })),
        ),
    ],
    [
      '3,000 texts',
      () =>
        projectOf(
          inOne(3000, (index) => ({ fact: 'kesra.title', value: `Title ${String(index)} ${'and more '.repeat(20)}` })),
        ),
    ],
    [
      '3,000 quotations',
      () =>
        projectOf(
          inOne(3000, (index) => ({
            fact: 'kesra.words',
            value: `We will appeal decision ${String(index)} ${'and so on '.repeat(100)}`,
          })),
        ),
    ],
    [
      '60 long quotations',
      () =>
        projectOf(
          inOne(60, (index) => ({
            fact: 'kesra.words',
            value: `${Array.from({ length: 1200 }, (_, at) => `w${String((at * (index + 1)) % 40)}`).join(' ')} ${String(index)}`,
          })),
        ),
    ],
    [
      '1,000 drafts',
      () =>
        projectOf(
          many(
            1000,
            (index) => ({ fact: 'kesra.dead', value: String(index % 10) }),
            () => ({ role: 'draft' }),
          ),
        ),
    ],
    [
      '1,000 drafts and a source',
      () =>
        projectOf([
          ...many(
            1000,
            (index) => ({ fact: 'kesra.dead', value: String(index) }),
            () => ({ role: 'draft' }),
          ),
          { id: 'source', claims: [{ fact: 'kesra.dead', value: '3' }] },
        ]),
    ],
    [
      '200 drafts and 200 sources',
      () =>
        projectOf(
          many(
            400,
            (index) => ({ fact: 'kesra.dead', value: String(index) }),
            (index) => ({ role: index % 2 === 0 ? 'draft' : 'report' }),
          ),
        ),
    ],
    [
      '1,000 drafts of what is planned',
      () =>
        projectOf(
          many(
            1000,
            (index) => ({ fact: 'kesra.dead', value: String(index % 7), stance: 'planned' }),
            () => ({ role: 'draft' }),
          ),
        ),
    ],
    ['10,000 amounts', () => projectOf(inOne(10_000, (index) => ({ fact: 'kesra.price', value: amount(index) })))],
    [
      '4,000 amounts in two currencies',
      () =>
        projectOf(
          many(
            4000,
            (index) => ({ fact: 'kesra.amount', value: `${index % 2 === 0 ? 'EUR' : 'USD'} ${String(index + 1)}.00` }),
            () => ({ published: '2026-03-04' }),
          ),
        ),
    ],
    [
      '2,000 amounts in two currencies, published on many days',
      () =>
        projectOf(
          many(
            2000,
            (index) => ({ fact: 'kesra.price', value: `${index % 2 === 0 ? 'EUR' : 'USD'} ${String(index + 1)}.00` }),
            (index) => ({ published: day(9000 + (index % 500)) }),
          ),
        ),
    ],
    [
      'the same digits in two currencies that no rate joins',
      () =>
        projectOf(
          many(2000, (index) => ({
            fact: 'kesra.price',
            value: `${index % 2 === 0 ? 'KWD' : 'EUR'} ${String(Math.floor(index / 2) + 1)}.00`,
          })),
        ),
    ],
    [
      'dates in many zones',
      () =>
        projectOf(
          many(
            3000,
            (index) => ({ fact: 'kesra.opened', value: day(index % 40) }),
            (index) => ({ zone: `zone-${String(index % 100)}` }),
          ),
        ),
    ],
    [
      'ranks as of 2,000 days',
      () =>
        projectOf(
          many(
            2000,
            (index) => ({ fact: 'kesra.place', value: index % 2 === 0 ? 'highest' : '3rd highest' }),
            (index) => ({ published: day(index) }),
          ),
        ),
    ],
    [
      '200 supersede one',
      () =>
        projectOf(
          many(
            200,
            (index) => ({ fact: 'kesra.dead', value: String(index) }),
            (index) => (index === 0 ? {} : { supersedes: ['s0'] }),
          ),
        ),
    ],
  ])('%s', (_, make) => {
    const report = checks(make());
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  const currencies =
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR'.split(
      ' ',
    );

  it('100 currencies on one fact, without rates', () => {
    const report = checks(
      projectOf(
        many(
          currencies.length,
          (index) => ({ fact: 'kesra.price', value: `${currencies[index] as string} ${String(index + 10)}` }),
          () => ({ published: '2026-03-04' }),
        ),
      ),
    );
    // Euro, dollar and pound have rates.
    expect(report.conflicts.length).toBeLessThan(2);
    expect(report.incomparable.length).toBeLessThan(100);
  });

  it('100 currencies on one fact, with rates for all', () => {
    const columns = currencies.filter((code) => code !== 'EUR');
    const rates = [
      `Date,${columns.join(',')}`,
      ...Array.from({ length: 260 }, (_, at) =>
        [day(9300 + at), ...columns.map((__, index) => `${String(index + 1)}.${String(100 + (at % 7))}`)].join(','),
      ),
    ].join('\n');
    const project = projectOf(
      many(
        currencies.length,
        (index) => ({ fact: 'kesra.price', value: `${currencies[index] as string} ${String(index + 10)}.00` }),
        (index) => ({ published: day(9400 + index) }),
      ),
    );
    checks({ ...project, rates: [{ path: 'rates/all.csv', text: rates }] });
  });

  it('a rule with 1,000 patterns, and wildcards that match in many ways', () => {
    const patterns = [
      ...Array.from({ length: 1000 }, (_, index) => `"*${'a*'.repeat(index % 30)}b${String(index)}"`),
      '"*a*a*a*a*a*a*a*a*b"',
      `"${'*'.repeat(200)}"`,
      `"${'a*'.repeat(200)}b"`,
    ];
    const name = (index: number): string => `${'a'.repeat(400)}${String(index)}.b${String(index)}`;
    const rules = `facts: { "*": { type: quantity, unit: people } }\nrules:\n  - { id: many, kind: agreement, facts: [${patterns.join(', ')}] }\n  - { id: order, kind: order, events: [${patterns.slice(0, 300).join(', ')}] }\n`;
    const claims = (value: string): readonly ClaimSpec[] =>
      Array.from({ length: 500 }, (_, index) => ({ fact: name(index), value }));
    const report = checks(
      projectOf(
        [
          { id: 'a', claims: claims('12') },
          { id: 'b', claims: claims('14') },
        ],
        rules,
      ),
    );
    expect(report.conflicts.length).toBe(500);
  });

  it('an order of events under thousands of scopes, and with thousands of claims', () => {
    const rules = `${RULES}\nrules:\n  - { id: in-order, kind: order, events: ["*.decided", "*.opened"], within: P7D }\n`;
    const events = (index: number): string => (index % 2 === 0 ? 'kesra.decided' : 'kesra.opened');
    checks(
      projectOf(
        inOne(6000, (index) => ({
          fact: events(index),
          value: day(index),
          scope: { law: `law ${String(index >> 1)}` },
        })),
        rules,
      ),
    );
    checks(
      projectOf(
        inOne(10_000, (index) => ({ fact: events(index), value: day(10_000 - index) })),
        rules,
      ),
    );
    checks(
      projectOf(
        many(
          1000,
          (index) => ({ fact: events(index), value: day(10_000 - (index % 20)) }),
          () => ({ role: 'draft' }),
        ),
        rules,
      ),
    );
  });
});
