import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { generateSchemas } from '../../scripts/generate-schemas.ts';
import { didYouMean } from '../../src/documents/did-you-mean.ts';
import { isEmpty, type Node } from '../../src/documents/node.ts';
import { baseline } from '../../src/documents/schemas/baseline.ts';
import { config } from '../../src/documents/schemas/config.ts';
import { decisions } from '../../src/documents/schemas/decisions.ts';
import { report } from '../../src/documents/schemas/report.ts';
import { rules } from '../../src/documents/schemas/rules.ts';
import { source } from '../../src/documents/schemas/source.ts';
import { table } from '../../src/documents/schemas/table.ts';
import { explainShape, fitsShape, type ShapeName } from '../../src/documents/shape.ts';
import { parseYaml } from '../../src/documents/yaml.ts';

function rootOf(text: string): Node {
  const { root, problems } = parseYaml('f.yaml', text);
  if (root === null || problems.length > 0) throw new Error(problems[0]?.message);
  return root;
}

function faults(shape: ShapeName, text: string): readonly string[] {
  return explainShape(shape, 'f.yaml', text, rootOf(text)).map(
    ({ line, column, code, message, hint }) =>
      `${line}:${column} ${code} ${message}${hint === null ? '' : ` | ${hint}`}`,
  );
}

const quake = `title: Quake hits Kesra
publisher: Meridian Wire
language: en
published: 2026-03-04T06:40+03:00
role: report
text: { sha256: 9c1, path: texts/quake.txt }
supersedes: [older-wire]
withdrawn: true
symbols: { "$": USD }
claims:
  - fact: kesra-quake.dead
    value: at least 12 people
    quote: at least 12 people
    said-by: kesra-police
    stance: attributed
    scope: { territory: kesra, period: 2026 }
    translated: yes
`;

const orlen = `extends: [gainsay:recommended]
symbols: { "$": USD }
scopes: { law: entity, period: date, basis: [gross, net] }
entities:
  orlen: { type: territory, names: [Orlen], within: kesra-valley }
  kesra-valley:
states:
  permit: { proposed: { next: [granted, dropped] }, granted: , dropped: {} }
classes:
  quake:
    dead: { type: quantity, unit: people, changes: rising }
subjects:
  kesra-quake: { class: quake, label: The quake at Kesra }
facts:
  bridge.opened: { type: date, label: "Opening of the bridge at Orlen" }
hedges: { ruim: { allows: "[0, 1]", likely: "[0, 0.5]" } }
rules:
  - id: figures-agree
    kind: agreement
    facts: "*.magnitude"
    severity: { draft: error, published: error, report: warning }
  - { id: decided-then-disclosed, kind: order, events: ["*.decided", "*.disclosed"], within: P7D, severity: warning }
`;

describe('files of the right form', () => {
  it('have no fault', () => {
    expect(faults('source', quake)).toEqual([]);
    expect(faults('source', 'claims: []\n')).toEqual([]);
    expect(faults('rules', orlen)).toEqual([]);
    expect(faults('config', 'sources: [a/*.yaml, b/*.yaml]\nrules: rules/*.yaml\ndecisions: d.yaml\n')).toEqual([]);
  });
});

describe('an unknown key', () => {
  it('is shown with the one that was meant', () => {
    const [fault] = faults('source', 'tilte: Quake\nclaims: []\n');
    expect(fault).toMatch(
      /^1:1 shape\/unknown-key Unknown key "tilte"\. Did you mean "title"\? \| Known here: title, publisher, /,
    );
    expect(faults('source', 'claims:\n  - { fact: a.b, value: 1, said_by: police }\n')[0]).toMatch(
      /^2:28 shape\/unknown-key Unknown key "said_by"\. Did you mean "said-by"\?/,
    );
  });

  it('is shown without a guess where nothing is near', () => {
    expect(faults('config', 'colour: red\n')).toEqual([
      '1:1 shape/unknown-key Unknown key "colour". | Known here: sources, rules, rates, texts, baseline, decisions, review',
    ]);
  });

  it('is the only fault where it is a mistyped required key', () => {
    expect(faults('source', 'claims:\n  - { fact: a.b, vlaue: 1 }\n').map((fault) => fault.split('?')[0])).toEqual([
      '2:18 shape/unknown-key Unknown key "vlaue". Did you mean "value"',
    ]);
  });

  it('is found in the severities of a rule, which are by role', () => {
    expect(faults('rules', 'rules:\n  - { id: a, kind: order, severity: { drafts: error } }\n')).toEqual([
      '2:39 shape/unknown-key Unknown key "drafts". Did you mean "draft"? | Known here: report, reference, draft, published',
    ]);
  });
});

describe('a missing key', () => {
  it('is missed at the map that lacks it', () => {
    expect(faults('source', 'title: Quake\n')).toEqual(['1:1 shape/missing-key The file has no "claims".']);
    expect(faults('source', 'claims:\n  - value: 12\n')).toEqual([
      '2:5 shape/missing-key Item 1 of "claims" has no "fact".',
    ]);
    expect(faults('rules', 'facts:\n  a.b: { label: x }\n')).toEqual(['2:8 shape/missing-key "a.b" has no "type".']);
  });

  it('is missed as well where nothing stands under it', () => {
    expect(faults('source', 'claims:\n  - fact: a.b\n    value:\n')).toEqual([
      '3:5 shape/missing-key "value" has no value; it must be a text.',
    ]);
    expect(faults('source', 'claims:\n  - fact: a.b\n    value: ~\n')).toHaveLength(1);
    expect(faults('source', 'claims:\n')).toEqual(['1:1 shape/missing-key "claims" has no value; it must be a list.']);
    expect(faults('source', 'claims:\n  - fact: a.b\n    value: ""\n')).toEqual([]);
  });

  it('is another fault where the key could be left out', () => {
    expect(faults('source', 'url:\nclaims: []\n')).toEqual([
      '1:1 shape/missing-value "url" has no value; it must be a text. | Write one, or leave it out.',
    ]);
    expect(faults('source', 'claims:\n  -\n')).toEqual([
      '2:4 shape/missing-value Item 1 of "claims" has no value; it must be a map with fact and value. | Write one, or leave it out.',
    ]);
  });
});

describe('a value of another kind', () => {
  it('is said with what would be right', () => {
    expect(faults('source', 'claims: none\n')).toEqual([
      '1:9 shape/wrong-type "claims" must be a list, but "none" stands here. | Write it as a list: [none]',
    ]);
    expect(faults('source', 'claims:\n  - twelve dead\n')).toEqual([
      '2:5 shape/wrong-type Item 1 of "claims" must be a map with fact and value, but "twelve dead" stands here.',
    ]);
    expect(faults('source', 'claims:\n  - { fact: a.b, value: [12, 14] }\n')).toEqual([
      '2:25 shape/wrong-type "value" must be a text, but a list of 2 stands here. | If the brackets belong to the text, write it in quotes: "[12, 14]"',
    ]);
    expect(faults('source', 'just a text\n')).toEqual([
      '1:1 shape/wrong-type The file must be a map with claims, but "just a text" stands here.',
    ]);
    expect(faults('source', 'supersedes: { a: b }\nclaims: []\n')[0]).toMatch(
      /^1:13 shape\/wrong-type "supersedes" must be a text, or a list, but a map stands here\./,
    );
  });

  it('is found within lists', () => {
    expect(faults('rules', 'entities:\n  orlen: { names: [Orlen, [a, b]] }\n')).toEqual([
      '2:27 shape/wrong-type Item 2 of "names" must be a text, but a list of 2 stands here. | If the brackets belong to the text, write it in quotes: "[a, b]"',
    ]);
  });
});

describe('a word that is not among those allowed', () => {
  it('is said with the list and the nearest', () => {
    expect(faults('source', 'role: repport\nclaims: []\n')).toEqual([
      '1:7 shape/not-one-of "role" is "repport", but must be one of report, reference, draft, published. Did you mean report?',
    ]);
    expect(faults('rules', 'rules:\n  - { id: a, kind: order, severity: grave }\n')).toEqual([
      '2:37 shape/not-one-of "severity" is "grave", but must be one of error, warning, info, off, or a map.',
    ]);
  });

  it('is cut where it is a megabyte long', () => {
    const [fault] = faults('source', `role: ${'x'.repeat(1_000_000)}\nclaims: []\n`);
    expect(fault?.length).toBeLessThan(300);
  });
});

it('collects all faults in the order of the file, thousands of them in a moment', () => {
  const started = performance.now();
  const text = `claims:\n${'  - { fact: a.b, valeu: 1 }\n'.repeat(5_000)}`;
  const found = explainShape('source', 'f.yaml', text, rootOf(text));
  expect(found).toHaveLength(5_000);
  expect(found.map((problem) => problem.line)).toEqual(Array.from({ length: 5_000 }, (_, index) => index + 2));
  expect(performance.now() - started).toBeLessThan(20_000);
});

describe('didYouMean', () => {
  it('allows more slips in longer words', () => {
    expect(didYouMean('tilte', ['text', 'title'])).toBe('title');
    expect(didYouMean('Role', ['role'])).toBe('role');
    expect(didYouMean('ur', ['url'])).toBe('url');
    expect(didYouMean('by', ['is'])).toBeNull();
    expect(didYouMean('x'.repeat(1_000_000), ['title'])).toBeNull();
  });
});

/** All scalars as texts and nothing as null, as zod would be given a file. */
function plain(node: Node): unknown {
  if (node.kind === 'scalar') return isEmpty(node) ? null : node.text;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.keys.map((key, index) => [key, plain(node.values[index] as Node)]));
}

/** The formats of whole files; a rule of one kind is part of one. */
type WholeFile = Exclude<ShapeName, `rule/${string}`>;

describe('the shapes and the zod schemas', () => {
  const schemas: Readonly<Record<WholeFile, z.ZodType>> = { source, table, rules, config, baseline, decisions };
  const word = fc.constantFrom(
    'report',
    'draft',
    'error',
    'off',
    'asserted',
    'yes',
    'money',
    'cap',
    'rising',
    'x',
    '7.10',
    'true',
  );
  const key = fc.constantFrom(
    'claims',
    'rows',
    'cells',
    'where',
    'fact',
    'value',
    'role',
    'stance',
    'scope',
    'text',
    'sha256',
    'supersedes',
    'translated',
    'symbols',
    'rules',
    'id',
    'kind',
    'severity',
    'draft',
    'facts',
    'type',
    'label',
    'entities',
    'names',
    'within',
    'states',
    'next',
    'classes',
    'subjects',
    'class',
    'extends',
    'scopes',
    'hedges',
    'allows',
    'sources',
    'decisions',
    'is',
    'changes',
    'of',
    'sides',
    'other',
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5, depthSize: 'large' },
      fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: fc.constant(null) }),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
    ),
  }));
  // Sound files come first, since random ones almost never fit and would test one side of the agreement only.
  const text = fc.constantFrom('x', '7.10', 'true', 'a b');
  const texts = fc.oneof(text, fc.array(text, { maxLength: 2 }));
  const mapOf = <T>(value: fc.Arbitrary<T>) => fc.dictionary(text, value, { maxKeys: 2 });
  const some = { requiredKeys: [] };
  const declaration = fc.record(
    {
      type: fc.constantFrom('money', 'date', 'flag'),
      is: fc.constantFrom('cap', 'range'),
      changes: fc.constantFrom('rising', 'either'),
      of: texts,
      sides: fc.array(text, { maxLength: 2 }),
      'rate-date': text,
    },
    { requiredKeys: ['type'] },
  );
  const severity = fc.constantFrom('error', 'warning', 'info', 'off');
  const sound: Readonly<Record<WholeFile, fc.Arbitrary<object>>> = {
    source: fc.record(
      {
        claims: fc.array(
          fc.record(
            {
              fact: text,
              value: text,
              stance: fc.constantFrom('asserted', 'denied'),
              scope: mapOf(text),
              translated: fc.constantFrom('yes', 'no', 'true', 'false'),
            },
            { requiredKeys: ['fact', 'value'] },
          ),
          { maxLength: 2 },
        ),
        role: fc.constantFrom('report', 'reference', 'draft', 'published'),
        supersedes: texts,
        symbols: mapOf(text),
        text: fc.record({ sha256: text, path: text }, some),
      },
      { requiredKeys: ['claims'] },
    ),
    table: fc.record(
      {
        rows: fc.array(
          fc.record(
            { fact: text, value: text, scope: mapOf(text), where: mapOf(texts), note: text },
            { requiredKeys: ['fact', 'value'] },
          ),
          { maxLength: 2 },
        ),
        cells: mapOf(mapOf(text)),
        role: fc.constantFrom('report', 'reference', 'draft', 'published'),
      },
      { requiredKeys: ['rows'] },
    ),
    rules: fc.record(
      {
        extends: texts,
        scopes: mapOf(texts),
        entities: mapOf(fc.option(fc.record({ type: text, names: fc.array(text), within: texts }, some))),
        states: mapOf(mapOf(fc.option(fc.record({ next: fc.array(text), within: texts }, some)))),
        classes: mapOf(mapOf(declaration)),
        subjects: mapOf(fc.record({ class: text, label: text }, { requiredKeys: ['class'] })),
        facts: mapOf(declaration),
        hedges: mapOf(fc.record({ allows: text, likely: text }, { requiredKeys: ['allows'] })),
        rules: fc.array(
          fc.record(
            {
              id: text,
              kind: text,
              facts: texts,
              severity: fc.oneof(severity, fc.record({ draft: severity, report: severity }, some)),
              events: tree,
            },
            { requiredKeys: ['id', 'kind'] },
          ),
          { maxLength: 2 },
        ),
      },
      some,
    ),
    baseline: fc.record({
      reason: text,
      by: text,
      at: text,
      conflicts: fc.array(
        fc.record(
          { id: text, evidence: text, rule: text, facts: fc.array(text, { maxLength: 2 }) },
          { requiredKeys: ['id', 'evidence'] },
        ),
        { maxLength: 2 },
      ),
    }),
    decisions: fc.array(
      fc.record(
        {
          id: text,
          verdict: fc.oneof(text, fc.record({ prefer: text, 'both-stand': fc.constantFrom('scope', 'time') }, some)),
          reason: text,
          by: text,
          at: text,
          evidence: text,
          positions: fc.array(text, { maxLength: 2 }),
          scope: mapOf(text),
          until: text,
        },
        { requiredKeys: ['id', 'verdict', 'reason', 'by', 'at', 'evidence'] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
    config: fc.record({ sources: texts, rules: texts, rates: texts, texts, decisions: text }, some),
  };

  /** The same data with one place, found by turns, replaced: a value changed, a key added or a key taken away. */
  function damaged(data: unknown, turns: readonly number[], by: unknown, key: string): unknown {
    const [turn, ...further] = turns;
    if (turn === undefined || typeof data !== 'object' || data === null) return by;
    const entries: [string, unknown][] = Object.entries(data);
    const at = turn % (entries.length + 2);
    if (Array.isArray(data))
      return (data as readonly unknown[]).map((item, index) => (index === at ? damaged(item, further, by, key) : item));
    if (at === entries.length) return { ...data, [key]: by };
    if (at === entries.length + 1) return Object.fromEntries(entries.slice(1));
    return Object.fromEntries(
      entries.map(([name, value], index) => [name, index === at ? damaged(value, further, by, key) : value]),
    );
  }
  const damage = fc.option(fc.tuple(fc.array(fc.nat(50), { minLength: 1, maxLength: 5 }), tree, key));
  const fileOf = (name: WholeFile): fc.Arbitrary<unknown> =>
    fc.oneof(
      { weight: 1, arbitrary: fc.dictionary(key, tree, { minKeys: 1, maxKeys: 5 }) },
      {
        weight: 5,
        arbitrary: fc.tuple(sound[name], damage).map(([data, how]) => (how === null ? data : damaged(data, ...how))),
      },
    );

  it.each(['source', 'rules', 'config', 'baseline', 'decisions'] as const)(
    'agree on %s, and every refusal has its reasons',
    (name) => {
      let fitting = 0;
      let refused = 0;
      fc.assert(
        fc.property(fileOf(name), (data) => {
          const json = JSON.stringify(data);
          const root = rootOf(json);
          const fits = fitsShape(name, root);
          if (fits) fitting++;
          else refused++;
          expect(fits).toBe(schemas[name].safeParse(plain(root)).success);
          expect(explainShape(name, 'f.yaml', json, root).length > 0).toBe(!fits);
        }),
        { numRuns: 3_000 },
      );
      expect(fitting).toBeGreaterThan(300);
      expect(refused).toBeGreaterThan(300);
    },
  );

  it('agree with the examples', () => {
    expect(source.safeParse(plain(rootOf(quake))).success).toBe(true);
    expect(rules.safeParse(plain(rootOf(orlen))).success).toBe(true);
  });
});

describe('the JSON Schemas', () => {
  const ajv = new Ajv2020({ strict: false });
  const schema = (name: string) =>
    JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Record<string, unknown>;

  it('are what the zod schemas make of them', () => {
    for (const [path, content] of generateSchemas()) expect(readFileSync(path, 'utf8'), path).toBe(content);
  });

  it('have a name without a host, and a description at every key that people write', () => {
    expect(schema('source')['$id']).toBe('gainsay/source/1');
    const undescribed: string[] = [];
    const walk = (part: unknown, path: string): void => {
      if (typeof part !== 'object' || part === null) return;
      for (const [key, under] of Object.entries(part)) {
        if (key === 'properties') {
          for (const [name, property] of Object.entries(under as Record<string, Record<string, unknown>>))
            if (property['description'] === undefined && property['$ref'] === undefined)
              undescribed.push(`${path}/${name}`);
        }
        walk(under, `${path}/${key}`);
      }
    };
    for (const name of ['source', 'rules', 'config', 'baseline', 'decisions']) walk(schema(name), name);
    // A claim's scope and a source's symbols are described at the map itself.
    expect(undescribed).toEqual([]);
  });

  it('take what an editor sees: numbers and booleans where a text is meant', () => {
    const validate = ajv.compile(schema('source'));
    expect(
      validate({
        title: 7.1,
        withdrawn: true,
        claims: [{ fact: 'a.b', value: 12, scope: { period: 2026 }, translated: true }],
      }),
    ).toBe(true);
    expect(validate({ claims: [{ fact: 'a.b', value: null }] })).toBe(false);
    expect(validate({ tilte: 'Quake', claims: [] })).toBe(false);
  });

  it('take a report of the contract, with keys that are added later', () => {
    const claim = {
      source: 'example-daily',
      fact: 'bridge.cost',
      value: 'EUR 12 million',
      quote: '12 miljoen euro',
      normal: { type: 'money', currency: 'EUR', low: 11500000, high: 12500000, highOpen: true },
      file: 'sources/example-daily.yaml',
      line: 9,
      column: 5,
    };
    const whole = {
      format: 'gainsay-report/1',
      summary: { sources: 5, claims: 74, facts: 24, error: 4, warning: 5, info: 1, decided: 0, problems: 0, later: 1 },
      conflicts: [
        {
          id: 'a',
          evidence: 'b',
          rule: 'amounts-agree',
          kind: 'agreement',
          verdict: 'conflict',
          severity: 'error',
          state: 'open',
          about: null,
          facts: ['bridge.cost'],
          scope: {},
          message: 'm',
          causes: [{ name: 'digit-replaced', text: 't', edit: { file: 'f', start: 412, end: 427, replacement: 'r' } }],
          positions: [{ value: 'EUR 12 million', witnesses: 3, claims: [claim] }],
          fits: [],
        },
      ],
      compatible: [{ fact: 'bridge.cost', verdict: 'compatible', why: 'w', claims: [claim] }],
      incomparable: [{ fact: 'bridge.cost', why: 'w', claims: [claim] }],
      decisions: [{ id: 'a', state: 'used', command: null }],
      resolved: [],
      problems: [
        {
          file: 'f',
          line: 3,
          column: 5,
          severity: 'error',
          code: 'value/unreadable',
          message: 'm',
          hint: null,
          excerpt: 'x',
        },
      ],
    };
    const validate = ajv.compile(schema('report'));
    expect(validate(whole), JSON.stringify(validate.errors)).toBe(true);
    expect(report.safeParse(whole).success).toBe(true);
    expect(validate({ ...whole, format: 'gainsay-report/2' })).toBe(false);
    expect(validate({ ...whole, conflicts: [{ ...whole.conflicts[0], verdict: 'maybe' }] })).toBe(false);
  });
});
