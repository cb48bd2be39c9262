import { describe, expect, it } from 'vitest';
import { parseRules } from '../../src/rules/parse-rules.ts';
import { linesOf, reportOn } from './example-report.ts';

const FACT = 'kesra-ferry.passengers';
const rules = (more: string): string => `extends: [gainsay:recommended]
scopes: { law: text, period: date }
facts: { ${FACT}: { type: quantity, unit: people } }
rules: [{ id: counts, kind: agreement, facts: ${FACT}${more} }]
`;

type Said = readonly [source: string, value: string, scope?: string];

function found(more: string, ...said: readonly Said[]): readonly string[] {
  const claims = said.map(([source, value, scope]) => ({
    source,
    fact: FACT,
    value,
    ...(scope === undefined ? {} : { more: { scope } }),
  }));
  return linesOf(reportOn({ title: '', rules: rules(more), claims }));
}

const IGNORED = ', ignore-scope: law';
const A: Said = ['kesra-times', '61,300', '{ law: old }'];
const B: Said = ['meridian-wire', '58,120', '{ law: new }'];

describe('ignore-scope', () => {
  it('makes a warning of what is not compared without it', () => {
    expect(found('', A, B)).toEqual(['incomparable: kesra-times, meridian-wire']);
    expect(found(IGNORED, A, B)).toEqual(['warning conflict: kesra-times | meridian-wire']);
  });

  it('takes the place of what a missing key leaves possible', () => {
    const bare: Said = ['meridian-wire', '58,120'];
    expect(found('', A, bare)).toEqual(['info possible: meridian-wire | kesra-times']);
    expect(found(IGNORED, A, bare)).toEqual(['warning conflict: kesra-times | meridian-wire']);
  });

  it('keeps to the keys that it names', () => {
    const periods: readonly Said[] = [
      ['kesra-times', '61,300', '{ law: old, period: 2024 }'],
      ['meridian-wire', '58,120', '{ law: new, period: 2025 }'],
    ];
    expect(found(IGNORED, ...periods)).toEqual(['incomparable: kesra-times, meridian-wire']);
    expect(found(', ignore-scope: [law, period]', ...periods)).toEqual([
      'warning conflict: kesra-times | meridian-wire',
    ]);
  });

  it('leaves what conflicts anyway as grave as it is, and tells it once', () => {
    const same: Said = ['orlen-post', '58,120', '{ law: old }'];
    expect(found('', A, same)).toEqual(['error conflict: kesra-times | orlen-post']);
    expect(found(IGNORED, A, same)).toEqual(['error conflict: kesra-times | orlen-post']);
    expect(found(IGNORED, A, same, B)).toEqual(['error conflict: kesra-times | orlen-post']);
  });

  it('finds nothing where values agree', () => {
    expect(found(IGNORED, A, ['orlen-post', '61,300', '{ law: new }'])).toEqual([]);
  });

  it('refuses a key that nobody declares', () => {
    const [problem] = parseRules([{ path: 'rules/kesra.yaml', text: rules(', ignore-scope: laws') }]).problems;
    expect(problem).toMatchObject({
      code: 'rules/option',
      line: 4,
      message: 'No scope key "laws" is declared.',
      hint: 'Did you mean "law"?',
    });
  });
});
