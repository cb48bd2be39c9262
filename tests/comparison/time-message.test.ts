import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/project/check-project.ts';

const RULES = `extends: [gainsay:recommended]
scopes: { counted: percentage }
facts:
  kesra-quake.dead: { type: quantity, unit: people, changes: rising, label: Dead in the quake at Kesra }
  orlen-vote.yes: { type: quantity, changes: rising, along: counted, label: Votes for the bridge }
`;

/** Messages and reasoning of what sources say, each the text of its file. */
function told(sources: Readonly<Record<string, string>>): {
  readonly messages: readonly string[];
  readonly steps: readonly string[];
} {
  const files = Object.entries(sources).map(([id, text]) => ({ path: `sources/${id}.yaml`, text }));
  const { checked } = checkProject({ sources: files, rules: [{ path: 'rules/r.yaml', text: RULES }], rates: [] });
  const remarks = checked.compatible.map(({ why }) => why);
  return {
    messages: [...checked.findings.map(({ message }) => message), ...remarks],
    steps: checked.findings.flatMap((finding) => finding.reasoning()),
  };
}

const dead = (head: string, value: string): string =>
  `${head}\nclaims: [ { fact: kesra-quake.dead, value: ${value} } ]\n`;

describe('a message along time', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      'names who said what when, in the order of time',
      {
        'orlen-post': dead('published: 2026-03-05', '12'),
        'kesra-news': dead('published: 2026-03-04T06:40+03:00', '21'),
      },
      'Dead in the quake at Kesra: kesra-news says 21 on 4 March 2026 06:40, orlen-post says 12 on 5 March: what rises does not fall; do they mean the same fact?',
    ],
    [
      'gives years and zones where there are several',
      {
        'orlen-post': dead('published: 2026-01-01T06:40Z', '12'),
        'kesra-news': dead('published: 2025-12-31T06:40+03:00', '21'),
      },
      'Dead in the quake at Kesra: kesra-news says 21 on 31 December 2025 06:40 +03:00, orlen-post says 12 on 1 January 2026 06:40 Z: what rises does not fall; do they mean the same fact?',
    ],
    [
      'says which sources are alike, and of ours that it is ours',
      {
        'orlen-post': dead('published: 2026-03-04', '21'),
        'kesra-news': dead('published: 2026-03-04', '21'),
        'our-piece': dead('role: draft\npublished: 2026-03-05', '12'),
      },
      'Dead in the quake at Kesra: kesra-news and orlen-post say 21 on 4 March 2026, the draft our-piece says 12 on 5 March: what rises does not fall; do they mean the same fact?',
    ],
    [
      'lets speak who says it himself before who reports it',
      {
        'dorne-wire': `published: 2026-03-05\nclaims: [ { fact: kesra-quake.dead, value: 12, said-by: police } ]\n`,
        'orlen-post': dead('published: 2026-03-05', '12'),
        'kesra-news': dead('published: 2026-03-04', '21'),
      },
      'Dead in the quake at Kesra: kesra-news says 21 on 4 March 2026, orlen-post says 12 on 5 March (1 more on this side): what rises does not fall; do they mean the same fact?',
    ],
    [
      'has the words of a vague time, and of a correction',
      {
        'orlen-post': dead('published: 2026-03-01\ncorrected: 2026-03-02', '21'),
        'kesra-news': `claims: [ { fact: kesra-quake.dead, value: 12, as-of: late 2026-03 } ]`,
      },
      'Dead in the quake at Kesra: orlen-post says 21 on 1 March 2026, corrected 2 March 2026, kesra-news says 12 as of late 2026-03: what rises does not fall; do they mean the same fact?',
    ],
    [
      'has the key that a fact changes along',
      {
        'orlen-post': `claims: [ { fact: orlen-vote.yes, value: 4118, scope: { counted: 43% } } ]`,
        'kesra-news': `claims: [ { fact: orlen-vote.yes, value: 4002, scope: { counted: 51% } } ]`,
      },
      'Votes for the bridge: orlen-post says 4118 at counted 43%, kesra-news says 4002 at counted 51%: what rises does not fall; do they mean the same fact?',
    ],
    [
      'of what agrees tells the steps',
      { 'orlen-post': dead('published: 2026-03-05', '21'), 'kesra-news': dead('published: 2026-03-04', '12') },
      'It moves on: 12 on 4 March 2026, then 21 on 5 March.',
    ],
    [
      'of what agrees tells four steps, and which of them says again what was said before',
      {
        'dorne-wire': dead('published: 2026-03-04T06:40Z', '9'),
        'orlen-post': dead('published: 2026-03-04T12:00Z', 'at least 9'),
        'kesra-news': dead('published: 2026-03-05T18:00Z', '12'),
        'late-courier': dead('published: 2026-03-06T06:00Z', '9'),
      },
      'It moves on: 9 on 4 March 2026 06:40, then at least 9 on 4 March 12:00, then 12 on 5 March 18:00, then 9 again on 6 March 06:00.',
    ],
    [
      'says of words that need not have gone back what they most likely mean',
      {
        'orlen-post': dead('published: 2026-03-04', '102'),
        'kesra-news': dead('published: 2026-03-05', '100'),
      },
      'Dead in the quake at Kesra: orlen-post says 102 on 4 March 2026, kesra-news says 100 on 5 March: what rises does not fall; it need not have fallen here, though the words most likely mean that it did.',
    ],
  ])('%s', (_, sources, message) => {
    expect(told(sources).messages).toEqual([message]);
  });

  it('is explained by what each side allows as of when', () => {
    const sources = {
      'orlen-post': dead('published: 2026-03-05', '12'),
      'kesra-news': dead('published: 2026-03-04', 'at least 15'),
    };
    expect(told(sources).steps).toEqual([
      'Position 1: kesra-news has at least 15 on 4 March 2026, which allows at least 15 people.',
      'Position 2: orlen-post has 12 on 5 March, which allows exactly 12 people.',
      'What rises does not fall.',
    ]);
  });
});
