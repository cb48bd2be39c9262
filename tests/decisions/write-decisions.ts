import { recordDecision } from '../../src/cli/writing/record-decision.ts';

/**
 * Writes decisions one after the other, as a process of its own: node write-decisions.ts FOLDER NAME NUMBER. Says `ready`
 * before the first.
 */
const [root = '', name = '', number = '0'] = process.argv.slice(2);
process.stdout.write('ready\n');
for (let index = 0; index < Number(number); index += 1) {
  const done = await recordDecision(
    { root, name: 'decisions.yaml' },
    {
      id: `${name}-${String(index)}`,
      evidence: 'ba9876543210',
      rule: 'figures-agree',
      facts: ['kesra-quake.dead'],
      scope: {},
      about: null,
      positions: ['12 people', '17 people'],
      fingerprints: [],
      further: [],
      own: [],
      verdict: { kind: 'accept' },
      reason: `known to ${name}`,
      by: name,
      at: '2026-03-04',
      until: null,
    },
  );
  if ('faults' in done) throw new Error(done.faults.join('\n'));
}
