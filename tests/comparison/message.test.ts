import { describe, expect, it } from 'vitest';
import { reportOn } from '../rules/example-report.ts';

const RULES = `extends: [gainsay:recommended]
facts: { toll: { type: quantity, unit: people, label: Toll } }
`;

type Said = readonly [source: string, value: string, more?: Readonly<Record<string, string>>];

/** What is told of the draft ours, or of what the register has against it. */
function messageOf(...said: readonly Said[]): string | undefined {
  const { conflicts } = reportOn({
    title: 'a test',
    rules: RULES,
    claims: said.map(([source, value, more = {}]) => ({ source, fact: 'toll', value, more })),
    sources: { ours: { role: 'draft' }, register: { role: 'reference' } },
  });
  return conflicts.find(({ about }) => about === 'ours')?.message;
}

describe('what is told of a draft', () => {
  it.each<[string, readonly Said[], string]>([
    [
      'the sources',
      [
        ['ours', '12 people'],
        ['post', '17 people'],
      ],
      'contradicts the sources',
    ],
    [
      'some of the sources',
      [
        ['ours', '12 people'],
        ['post', '12 people'],
        ['wire', '17 people'],
      ],
      'takes a side where the sources disagree',
    ],
    [
      'a reference, whoever else says the same',
      [
        ['ours', '12 people'],
        ['post', '12 people'],
        ['register', '17 people'],
      ],
      'contradicts register, a reference',
    ],
  ])('that contradicts %s', (_name, said, words) => {
    expect(messageOf(...said)).toMatch(new RegExp(` Then the draft ${words}\\.$`));
  });

  it('depends on no order of its claims, where it says one thing with and without a speaker', () => {
    const vague: readonly Said[] = [
      ['ours', '10..14 people', { stance: 'attributed' }],
      ['ours', '10..14 people'],
    ];
    const rest: readonly Said[] = [
      ['post', '12 people'],
      ['wire', '17 people'],
      ['tidings', '12 people'],
    ];
    const [told, turned] = [vague, vague.toReversed()].map((own) => messageOf(...own, ...rest));
    expect(told).toMatch(
      /^Toll: the draft ours says 10\.\.14 people \(post and tidings say 12 people, which fits\), wire/,
    );
    expect(turned).toBe(told);
  });
});

it('says that a denial is somebody else’s, where the source only reports it', () => {
  const message = (more: Readonly<Record<string, string>>): string | undefined =>
    reportOn({
      title: 'a test',
      rules: RULES,
      claims: [
        { source: 'post', fact: 'toll', value: '17 people', more: { stance: 'denied', ...more } },
        { source: 'wire', fact: 'toll', value: '17 people' },
      ],
    }).conflicts[0]?.message;
  expect(message({})).toBe('Toll: wire says 17 people, post denies 17 people.');
  expect(message({ 'said-by': 'harbour-master' })).toBe(
    'Toll: wire says 17 people, post reports a denial of 17 people, said by harbour-master.',
  );
});
