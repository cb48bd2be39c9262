import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportedClaim, ReportedConflict } from '../../src/model/report.ts';
import { differingParts } from '../../src/tui/evidence/differing-parts.ts';
import { evidenceLines } from '../../src/tui/evidence/evidence-lines.ts';
import { painted, withLook } from '../../src/tui/evidence/looks.ts';
import { createPaint } from '../../src/tui/theme.ts';
import { KESRA_REPORT } from '../reports/kesra-report.ts';

/** A text with its differing words in brackets. */
function marked(words: string, ...others: readonly string[]): string {
  return differingParts(words, others)
    .map(({ text, differs }) => (differs ? `[${text}]` : text))
    .join('');
}

describe('the words of a quote that differ', () => {
  it.each([
    ['at least 12 people', 'at least 14 people', 'at least [12] people'],
    ['€746 million', '$746 million', '[€]746 million'],
    ['1,204.5 dead', '1,204 dead', '[1,204.5] dead'],
    ['It was not an accident', 'it was an accident', 'It was [not] an accident'],
    ['for a few hundred euros', 'for a few thousand dollars', 'for a few [hundred euros]'],
    ['“12” dead', "'12' dead", '“12” dead'],
    ['fell by 3%', 'fell by 3 points', 'fell by 3[%]'],
    ['-10 degrees', '10 degrees', '[-]10 degrees'],
    ['橋の建設費は七億に上る', '橋の建設費は八億に上る', '橋の建設費は[七]億に上る'],
    ['قتل 12 شخصا', 'قتل 14 شخصا', 'قتل [12] شخصا'],
  ])('%s against %s', (words, other, shown) => {
    expect(marked(words, other)).toBe(shown);
  });

  it('are told by the wording that is most like it', () => {
    expect(marked('at least 12 people died', 'not one died', 'at least 14 people died')).toBe(
      'at least [12] people died',
    );
  });

  it('are not told where all differ, as in another language, or none does', () => {
    expect(marked('twaalf doden', 'at least 14 people')).toBe('twaalf doden');
    expect(marked('12 dead', '12 dead')).toBe('12 dead');
    expect(marked('12 dead')).toBe('12 dead');
  });

  it('leave the text as it is, whatever it is', () => {
    const words = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 3 }), (text, others) => {
        expect(
          differingParts(text, others)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('looks', () => {
  it('end with every line, and begin anew on the next', () => {
    const text = withLook('strong', `a fine of ${withLook('mark', '746 million')} euros`);
    const lines = text.replace('746 million', '746\nmillion').split('\n');
    expect(painted(lines, (look, words) => `<${look} ${words}>`)).toEqual([
      '<strong a fine of ><mark 746>',
      '<mark million> <strong euros>',
    ]);
  });
});

function claimWith(
  quote: string,
  around?: readonly [string, string],
  more: Partial<ReportedClaim> = {},
): ReportedClaim {
  return {
    source: 'orlen-post',
    fact: 'orlen-bridge.cost',
    value: 'EUR 1',
    quote,
    normal: { type: 'text', text: quote },
    file: 'sources/orlen-post.yaml',
    line: 3,
    column: 5,
    ...(around
      ? { selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix: around[0], suffix: around[1] }] }
      : {}),
    ...more,
  };
}

/** Who says what, as the evidence shows it in so many columns. */
function shownOf(
  claims: readonly ReportedClaim[],
  width = 90,
  paint = createPaint('none', 'dark'),
  textOf: (file: string) => string | undefined = () => undefined,
): string {
  const [first] = KESRA_REPORT.conflicts;
  const positions = claims.map((claim) => ({ value: claim.value, witnesses: 1, claims: [claim] }));
  const conflict = { ...first, positions, fits: [], superseded: [], causes: [] } as unknown as ReportedConflict;
  const lines = evidenceLines(conflict, new Map(), [], {
    textOf,
    width,
    measure: (text) => visible(text).length,
    paint,
  });
  return lines
    .slice(
      lines.findIndex((line) => visible(line).startsWith('1 ')),
      -3,
    )
    .join('\n');
}

function visible(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\u001b\[[\d;]*m/g, '');
}

describe('a quote in its context', () => {
  const around = ['er fined the builder of the bridge ', ' on Friday, and nobody appealed so far'] as const;

  it('is set off from whole words of its paragraph', () => {
    expect(visible(shownOf([claimWith('EUR 746 million', around), claimWith('EUR 764 million')])))
      .toMatchInlineSnapshot(`
      "1 EUR 1  1 witness
          sources/orlen-post.yaml:3  … fined the builder of the bridge “EUR 746 million” on
                                     Friday, and nobody appealed so …

      2 EUR 1  1 witness
          sources/orlen-post.yaml:3  “EUR 764 million”"
    `);
  });

  it('is set off by other marks where these stand around it', () => {
    const [before] = around;
    expect(visible(shownOf([claimWith('EUR 746 million', [before, '” was said.'])]))).toContain('‘EUR 746 million’”');
  });

  it('takes no words of other paragraphs', () => {
    const shown = visible(shownOf([claimWith('12', ['The bridge\n\nAt least ', ' died.\n \nAdvertisement: buy'])]));
    expect(shown).toContain('At least “12” died.');
    expect(shown).not.toMatch(/The bridge|Advertisement/);
  });

  it('keeps looks within its lines, also where letters go from right to left', () => {
    const paint = createPaint('16', 'dark');
    const narrow = shownOf([claimWith('EUR 746 million', around), claimWith('EUR 764 million')], 40, paint);
    // eslint-disable-next-line no-control-regex
    const codes = /\u001b\[[\d;]*m([^\u001b]*)\u001b\[[\d;]*m/g;
    for (const line of narrow.split('\n')) expect(line.replace(codes, '$1')).toBe(visible(line));
    expect(narrow).toContain('\u001b[1;4m746\u001b[22;24m');
    const turned = shownOf([claimWith('قتل 12 شخصا', ['صباح ', ' في']), claimWith('قتل 14 شخصا')], 90, paint);
    expect(visible(turned)).toContain('\n      صباح “قتل 12 شخصا” في\n');
    expect(turned).toContain('\u001b[1;4m12\u001b[22;24m');
  });

  it('says in words what sets it apart where nothing has a look', () => {
    const bare = createPaint('bare', 'dark');
    expect(shownOf([claimWith('EUR 746 million', around), claimWith('EUR 764 million')], 200, bare)).toContain(
      '“EUR 746 million” on Friday, and nobody appealed so … (differs in “746”)',
    );
    expect(shownOf([claimWith('قتل 12 شخصا'), claimWith('قتل 14 شخصا')], 200, bare)).toContain(
      'قتل 12 شخصا (differs in “12”)',
    );
    // Where all of it differs, it need not be said again.
    expect(shownOf([claimWith('746'), claimWith('764')], 200, bare)).not.toContain('differs');
  });

  it('is that of the draft where the claim stands in it', () => {
    const text =
      'Title\n\nThe quake killed :claim[ten]{fact=a.b} or :claim[14 people]{fact=kesra-quake.dead}, they said.\n\nEnd';
    const [line, column] = [3, text.split('\n')[2]?.indexOf('14') ?? 0];
    const place = { file: 'sources/ours.md', line, column: column + 1, endLine: 3, endColumn: column + 10 };
    const shown = shownOf(
      [claimWith('14 people', undefined, { ...place, value: '14 people' }), claimWith('12 people')],
      90,
      undefined,
      () => text,
    );
    expect(visible(shown)).toContain('  The quake killed ten or “14 people”, they said.');
    // A text that changed meanwhile shows nothing that is not there.
    expect(visible(shownOf([claimWith('14', undefined, place)], 90, undefined, () => 'short'))).toContain('“14”');
  });

  it('is escaped', () => {
    const hostile = '\u001b[2J\u202e\ue000\ue003';
    const shown = shownOf([claimWith(`12${hostile}`, [hostile, hostile]), claimWith(`14${hostile}`)]);
    expect(shown).toContain('\\x1b[2J\\u202e\ufffd\ufffd');
    // eslint-disable-next-line no-control-regex
    expect(visible(shown)).not.toMatch(/[\u001b\u202e\ue000-\ue003]/);
  });
});
