import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/project/check-project.ts';
import { filesOf, type ExampleClaim } from '../../src/rules/example.ts';
import { parseRules } from '../../src/rules/parse-rules.ts';
import { linesOf, reportOn } from './example-report.ts';

const FACTS = `entities: { kesra: { type: territory }, orlen: { type: territory } }
classes:
  bridge:
    cost: { type: money, label: Cost }
    cost-steel: { type: money }
    opened: { type: date, label: Opening }
    place: { type: rank, label: Place by length }
subjects:
  orlen-bridge: { class: bridge, label: The bridge at Orlen }
  kesra-bridge: { class: bridge, label: The bridge at Kesra }
`;
const COST = 'orlen-bridge.cost';

const rulesOf = (options: string): string =>
  `${FACTS}rules:\n  - { id: complete, kind: requirement, facts: "*.cost", ${options} }\n`;

function found(
  options: string,
  claims: readonly ExampleClaim[],
  sources: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): readonly string[] {
  return linesOf(reportOn({ title: options, rules: rulesOf(options), sources, claims }));
}

describe('what a requirement asks for', () => {
  const cost = { source: 'meridian-wire', fact: COST, value: 'USD 403 million' };

  it.each([
    ['another subject’s fact does not do', 'needs: opened', 'kesra-bridge.opened', '2024', true],
    ['an attribute of the same subject', 'needs: opened', 'orlen-bridge.opened', '2024', false],
    ['the same, with a wildcard for the subject', 'needs: "*.opened"', 'orlen-bridge.opened', '2024', false],
    ['a fact by its full name', 'needs: kesra-bridge.opened', 'kesra-bridge.opened', '2024', false],
    ['any of several attributes', 'needs: cost-*', 'orlen-bridge.cost-steel', 'USD 12 million', false],
    ['none of several attributes', 'needs: cost-*', 'orlen-bridge.opened', '2024', true],
  ])('%s', (_, options, fact, value, missing) => {
    const finds = missing ? ['warning conflict: meridian-wire'] : [];
    expect(found(options, [cost, { source: 'meridian-wire', fact, value }])).toEqual(finds);
  });

  it('takes what another source says only where the rule says so, and never from our pieces', () => {
    const opened = { source: 'orlen-post', fact: 'orlen-bridge.opened', value: '2024' };
    expect(found('needs: opened', [cost, opened])).toEqual(['warning conflict: meridian-wire']);
    expect(found('needs: opened, by: any', [cost, opened])).toEqual([]);
    expect(found('needs: opened, by: any', [cost, opened], { 'orlen-post': { role: 'draft' } })).toEqual([
      'warning conflict: meridian-wire',
    ]);
  });

  it('takes no denial and nothing of another scope for what is needed', () => {
    const opened = { source: 'meridian-wire', fact: 'orlen-bridge.opened', value: '2024' };
    expect(found('needs: opened', [cost, { ...opened, more: { stance: 'denied' } }])).toHaveLength(1);
    expect(found('needs: opened', [cost, { ...opened, more: { stance: 'planned' } }])).toEqual([]);
    const inKesra = { ...cost, more: { scope: '{ territory: kesra }' } };
    expect(found('needs: opened', [inKesra, { ...opened, more: { scope: '{ territory: orlen }' } }])).toHaveLength(1);
    expect(found('needs: opened', [inKesra, opened])).toEqual([]);
  });

  it('asks for as-of beside the keys of the scope', () => {
    expect(found('scope: [as-of, territory]', [{ ...cost, more: { scope: '{ territory: kesra }' } }])).toHaveLength(1);
    const dated = { ...cost, more: { scope: '{ territory: kesra, as-of: 2024 }' } };
    expect(found('scope: [as-of, territory]', [dated])).toEqual([]);
  });

  it('takes a headline without scope as explained by the text of the same source', () => {
    const scoped = { ...cost, more: { scope: '{ territory: kesra }' } };
    expect(found('scope: territory', [cost, scoped])).toEqual([]);
    expect(found('scope: territory', [cost, { ...scoped, value: 'USD 410 million' }])).toHaveLength(1);
    expect(found('scope: territory', [cost, { ...scoped, source: 'orlen-post' }])).toHaveLength(1);
  });

  it('asks for no attribute that the subject does not have', () => {
    const rules = `${FACTS}facts: { orlen-budget.cost: { type: money } }\nrules:\n  - { id: complete, kind: requirement, facts: "*.cost", needs: opened }\n`;
    const budget = { ...cost, fact: 'orlen-budget.cost' };
    expect(linesOf(reportOn({ title: 'no such attribute', rules, claims: [budget] }))).toEqual([]);
  });

  it('asks for the amount in one currency by the same source and in the same scope', () => {
    const euros = { source: 'meridian-wire', fact: COST, value: 'EUR 348 million' };
    expect(found('currency: EUR', [cost, { ...euros, source: 'orlen-post' }])).toHaveLength(1);
    expect(found('currency: EUR, by: any', [cost, { ...euros, source: 'orlen-post' }])).toHaveLength(1);
    expect(found('currency: EUR', [euros])).toEqual([]);
    const [of2024, of2025] = ['2024', '2025'].map((period) => ({ more: { scope: `{ period: ${period} }` } }));
    expect(
      found('currency: EUR', [
        { ...cost, ...of2024 },
        { ...euros, ...of2025 },
      ]),
    ).toHaveLength(1);
  });

  it('says once what one source lacks, and shows each of its values', () => {
    const other = { ...cost, value: 'USD 410 million' };
    expect(found('needs: opened', [cost, other, cost])).toEqual(['warning conflict: meridian-wire | meridian-wire']);
    expect(found('needs: opened', [cost, { ...cost, source: 'orlen-post' }])).toHaveLength(2);
  });
});

describe('the messages of a requirement', () => {
  it('name the source, its words, and all that is missing', () => {
    const { checked } = checkProject(
      filesOf({
        title: 'all that is missing',
        rules: rulesOf('needs: opened, scope: period, currency: EUR'),
        claims: [{ source: 'meridian-wire', fact: COST, value: 'USD 403 million' }],
      }),
    );
    expect(checked.findings.map(({ message }) => message)).toEqual([
      'Cost (The bridge at Orlen): meridian-wire says USD 403 million, but names no period, and does not give Opening (The bridge at Orlen), and gives no amount in EUR.',
    ]);
    expect(checked.findings.flatMap((finding) => finding.reasoning())).toEqual([
      'meridian-wire claims orlen-bridge.cost: USD 403 million.',
      'The rule asks for period: the scope of the claim lacks it.',
      'The rule asks for opened: meridian-wire does not claim it.',
      'The rule asks for EUR: meridian-wire gives the amount in USD only.',
    ]);
  });
});

describe('bad options of a requirement', () => {
  it.each([
    ['note: nothing', 'The rule asks for nothing. Say what must be claimed too: needs, scope or currency.'],
    ['needs: openned', 'No fact has an attribute "openned". Did you mean "opened"?'],
    ['needs: orlen-bridge.opend', 'No fact "orlen-bridge.opend" is declared. Did you mean "orlen-bridge.opened"?'],
    ['needs: "*.zzz"', 'No fact has an attribute "zzz". Correct the name, or declare the fact.'],
    ['scope: teritory', 'No scope key "teritory" is declared. Did you mean "territory"?'],
    ['currency: EURO', '"EURO" is not a currency of ISO 4217. Write a code such as EUR.'],
    ['currency: EUR, by: sources', '"by" is "sources", but must be one of source, any. Did you mean source? '],
  ])('%s', (options, told) => {
    const { problems } = parseRules([{ path: 'rules/orlen.yaml', text: rulesOf(options) }]);
    expect(problems.map(({ message, hint }) => `${message} ${hint ?? ''}`)).toEqual([told]);
  });
});

describe('a requirement', () => {
  const words = ['EUR 348 million', 'USD 403 million', 'about USD 400 million'];
  const claim = fc.record({
    source: fc.constantFrom('meridian-wire', 'orlen-post', 'our-piece'),
    fact: fc.constantFrom(COST, 'kesra-bridge.cost'),
    value: fc.constantFrom(...words),
  });
  const opened = fc.record({
    source: fc.constantFrom('meridian-wire', 'orlen-post', 'our-piece'),
    fact: fc.constantFrom('orlen-bridge.opened', 'kesra-bridge.opened'),
    value: fc.constant('2024'),
  });
  const sources = { 'our-piece': { role: 'draft' } };
  const options = fc.constantFrom('needs: opened', 'needs: opened, by: any', 'currency: EUR');

  it('finds the same in any order of claims, and less the more is claimed of what it needs', () => {
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1 }), fc.array(opened), opened, options, (costs, days, one, asked) => {
        const finds = found(asked, [...costs, ...days], sources);
        expect([...found(asked, [...days, ...costs].reverse(), sources)].sort()).toEqual([...finds].sort());
        expect(found(asked, [...costs, ...days, one], sources).length).toBeLessThanOrEqual(finds.length);
      }),
    );
  });
});
