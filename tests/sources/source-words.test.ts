import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/project/check-project.ts';
import { languageFault, zoneFault } from '../../src/sources/source-words.ts';

describe('zoneFault', () => {
  it.each(['Z', 'UTC', '+03:00', '-11:30', 'Europe/Amsterdam', 'America/Argentina/Ushuaia', 'Etc/GMT+3'])(
    'takes %s',
    (zone) => {
      expect(zoneFault(zone)).toBeNull();
    },
  );
  it.each(['CET', '+3', '+25:00', 'Amsterdam', 'Europe/', '+03:00 hours'])('refuses %s', (zone) => {
    expect(zoneFault(zone)?.code).toBe('source/zone');
  });
});

it('shows no more of a zone or a language than anybody reads', () => {
  expect(zoneFault('a/'.repeat(450_000))?.message.length).toBeLessThan(100);
  expect(languageFault('ab-'.repeat(300_000))?.message.length).toBeLessThan(100);
});

describe('languageFault', () => {
  it.each(['en', 'fr-LU', 'zh-Hant-TW', 'de-1996', 'gsw'])('takes %s', (language) => {
    expect(languageFault(language)).toBeNull();
  });
  it.each(['Dutch', 'e', 'fr_LU', 'en-', 'nl be'])('refuses %s', (language) => {
    expect(languageFault(language)?.code).toBe('source/language');
  });
});

it('faults at the head of a source are told with their places, and its claims are still read', () => {
  const text = [
    'title: The bridge #2 opens',
    'language: Dutch',
    'zone: CET',
    'claims: [{ fact: orlen-bridge.length, value: 12 km }]',
    '',
  ].join('\n');
  const { report } = checkProject({
    sources: [{ path: 'sources/post.yaml', text }],
    rules: [{ path: 'rules/orlen.yaml', text: 'facts: { orlen-bridge.length: { type: quantity, unit: km } }' }],
  });
  expect(report.problems.map(({ line, column, code }) => `${String(line)}:${String(column)} ${code}`)).toEqual([
    '1:8 yaml/cut-at-hash',
    '2:11 source/language',
    '3:7 source/zone',
  ]);
  expect(report.summary.claims).toBe(1);
});
