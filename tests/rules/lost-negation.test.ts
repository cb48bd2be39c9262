import { describe, expect, it } from 'vitest';
import { reportOn } from './example-report.ts';

const facts = `extends: [gainsay:recommended]
facts:
  kesra-mayor.vow: { type: quotation, label: Vow }
rules:
`;
const RULE = '  - { id: word-for-word, kind: quotation }\n';

const HEADS = { transcript: { role: 'reference' }, ours: { role: 'draft' } };

/** The severities of what is found where the first words stand in the transcript, or in a paper, and the second elsewhere. */
function severities(
  [one, two]: readonly [string, string],
  sources: readonly [string, string] = ['transcript', 'orlen-post'],
  rule = RULE,
): readonly string[] {
  const claims = [one, two].map((value, at) => ({ source: sources[at] ?? '', fact: 'kesra-mayor.vow', value }));
  const { conflicts } = reportOn({ title: 'a vow', rules: facts + rule, claims, sources: HEADS });
  return conflicts.map(({ severity }) => severity);
}

describe('a not that is lost from the words of a transcript', () => {
  it.each<readonly [string, string, string]>([
    ['We will not pay for the bridge', 'We will pay for the bridge', 'error'],
    ['We will pay for the bridge', 'We will not pay for the bridge', 'error'],
    ['We won’t pay for the bridge', 'We will pay for the bridge', 'error'],
    ['Wir werden die Brücke nicht bauen', 'Wir werden die Brücke bauen', 'error'],
    ['We bouwen hier geen brug over de rivier', 'We bouwen hier een brug over de rivier', 'error'],
    ['Nous ne paierons jamais pour ce pont', 'Nous paierons pour ce pont', 'error'],
    ['We will never pay for the bridge', 'We will not pay for the bridge', 'warning'],
    ['We will not pay for the bridge', 'We will not pay for the tunnel', 'warning'],
    ['We will pay for the bridge soon', 'We will pay for the bridge later', 'warning'],
  ])('“%s” and “%s”: %s', (one, two, severity) => {
    expect(severities([one, two])).toEqual([severity]);
  });

  const LOST = ['We will not pay for the bridge', 'We will pay for the bridge'] as const;

  it('is an error in a piece of ours as well', () => {
    expect(severities(LOST, ['transcript', 'ours'])).toEqual(['error']);
  });

  it('is a version like others where no reference has the words', () => {
    expect(severities(LOST, ['kesra-times', 'orlen-post'])).toEqual(['warning']);
  });

  it('is as grave as the rule says, where it says so', () => {
    const rule = (severity: string): string => `  - { id: word-for-word, kind: quotation, severity: ${severity} }\n`;
    expect(severities(LOST, ['transcript', 'orlen-post'], rule('info'))).toEqual(['info']);
    expect(severities(LOST, ['transcript', 'orlen-post'], rule('{ report: warning }'))).toEqual(['warning']);
    expect(severities(LOST, ['transcript', 'ours'], rule('{ report: warning }'))).toEqual(['error']);
  });
});
