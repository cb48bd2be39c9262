import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { checkProject } from '../../src/project/check-project.ts';
import { projectOf, type ClaimSpec, type SourceSpec } from '../support/random-dossier.ts';

function reportOn(...sources: readonly SourceSpec[]): Report {
  return checkProject(projectOf(sources)).report;
}

/** A source for each list of claims, named a, b, c … */
function told(fact: string, ...claims: readonly (string | (Omit<ClaimSpec, 'fact'> & Partial<SourceSpec>))[]): Report {
  return reportOn(
    ...claims.map((claim, index): SourceSpec => {
      const { role, published, zone, ...rest } = typeof claim === 'string' ? { value: claim } : claim;
      const source = Object.fromEntries(
        Object.entries({ role, published, zone }).filter(([, value]) => value !== undefined),
      );
      return { id: String.fromCharCode(97 + index), ...source, claims: [{ fact, ...rest }] };
    }),
  );
}

/** Each finding as its verdict and the sources of its positions, those that fit several in brackets. */
function found({ conflicts }: Report): readonly string[] {
  return conflicts.map(({ verdict, positions, fits, about }) => {
    const ids = (claims: readonly { readonly source: string }[]): string =>
      [...new Set(claims.map(({ source }) => source))].sort().join(' ');
    const vague = fits.length > 0 ? ` (${ids(fits)})` : '';
    return `${verdict}${about === null ? '' : ` about ${about}`}: ${positions
      .map(({ claims }) => ids(claims))
      .sort()
      .join(' | ')}${vague}`;
  });
}

const DAY = { published: '2026-03-04' };

describe('days in two zones', () => {
  it.each([
    ['possible', '2026-03-05', '+09:00', '2026-03-04', 'Europe/Paris'],
    ['conflict', '2026-03-04', '+09:00', '2026-03-05', 'Europe/Paris'],
    ['conflict', '2026-03-04', '+02:00', '2026-03-05', 'Z'],
    ['conflict', '2026-03-04', 'UTC', '2026-03-05', 'Z'],
    ['conflict', '2026-03-04', 'Europe/Madrid', '2026-03-05', 'Europe/Paris'],
    ['possible', '2026-03-05', 'Europe/Madrid', '2026-03-04', 'Europe/Lisbon'],
    ['conflict', '2026-03-04', 'Europe/Madrid', '2026-03-05', 'Europe/Lisbon'],
    // London had the time of Paris all through 1970.
    ['conflict', '1970-03-05', 'Europe/Paris', '1970-03-04', 'Europe/London'],
    ['possible', '1975-01-05', 'Europe/Paris', '1975-01-04', 'Europe/London'],
    ['conflict', '2026-03-06', '+09:00', '2026-03-04', 'Europe/Paris'],
    // An instant has its zone in it, whatever that of its source is.
    ['possible', '2026-03-04T06:40+09:00', '-08:00', '2026-03-03', 'Z'],
    ['conflict', '2026-03-04T06:40-08:00', '+09:00', '2026-03-03', 'Z'],
  ])('are in %s: %s in %s and %s in %s', (verdict, mine, zone, theirs, other) => {
    const days = [
      { value: mine, zone },
      { value: theirs, zone: other },
    ];
    expect(found(told('kesra.decided', ...days))).toEqual([`${verdict}: a | b`]);
    expect(found(told('kesra.decided', ...days.toReversed()))).toEqual([`${verdict}: a | b`]);
  });
});

describe('amounts in several currencies', () => {
  it('takes a vague amount for vague, whichever currency it is in', () => {
    const amounts = [
      { value: 'over USD 100 million', ...DAY },
      { value: 'EUR 200 million', ...DAY },
      { value: 'EUR 300 million', ...DAY },
    ] as const;
    expect(found(told('kesra.price', ...amounts))).toEqual(['conflict: b | c (a)']);
    const turned = [
      { value: 'over EUR 100 million', ...DAY },
      { value: 'USD 200 million', ...DAY },
      { value: 'USD 300 million', ...DAY },
    ] as const;
    expect(found(told('kesra.price', ...turned))).toEqual(['conflict: b | c (a)']);
  });

  it('holds two currencies against each other that both fit a vague third', () => {
    const amounts = [
      { value: 'over EUR 700 million', ...DAY },
      { value: 'USD 850 million', ...DAY },
      { value: 'GBP 5 billion', ...DAY },
    ] as const;
    expect(found(told('kesra.price', ...amounts))).toEqual(['conflict: b | c (a)']);
  });

  it('compares amounts in one currency, and in currencies with a rate, beside one that has none', () => {
    const report = told(
      'kesra.price',
      { value: 'BHD 5', ...DAY },
      { value: 'BHD 5', ...DAY },
      { value: 'EUR 100', ...DAY },
      { value: 'USD 500', ...DAY },
    );
    expect(found(report)).toEqual(['conflict: c | d']);
    expect(report.incomparable.map(({ why }) => why)).toEqual([
      expect.stringContaining('between EUR and BHD'),
      expect.stringContaining('BHD'),
    ]);
    expect(found(told('kesra.price', 'EUR 100', 'EUR 100', 'KWD 5', 'KWD 9'))).toEqual(['conflict: c | d']);
  });

  const pair = (id: string, eur: string, usd: string, more: Partial<ClaimSpec> = {}): SourceSpec => ({
    id,
    ...DAY,
    claims: [
      { fact: 'kesra.price', value: eur },
      { fact: 'kesra.price', value: usd, ...more },
    ],
  });

  it('takes the pair of a source for the rate, unless its year never saw it', () => {
    expect(found(reportOn(pair('a', 'EUR 746 million', 'USD 826 million')))).toEqual([]);
    expect(found(reportOn(pair('a', 'EUR 746 million', 'USD 746 million')))).toEqual(['conflict: a | a']);
    const [sound, wild] = [
      pair('a', 'EUR 746 million', 'USD 826 million'),
      pair('b', 'EUR 746 million', 'USD 760 million'),
    ];
    expect(found(reportOn(sound, wild))).toEqual(['conflict: a b | b']);
  });

  it('takes amounts of two scopes or two speakers for no pair', () => {
    const report = reportOn(
      {
        id: 'a',
        claims: [
          { fact: 'kesra.price', value: 'EUR 100', scope: { basis: 'net' } },
          { fact: 'kesra.price', value: 'USD 300', scope: { basis: 'gross' } },
        ],
      },
      { id: 'b', claims: [{ fact: 'kesra.price', value: 'EUR 100', scope: { basis: 'net' } }] },
      { id: 'c', claims: [{ fact: 'kesra.price', value: 'USD 300', scope: { basis: 'net' } }] },
    );
    expect(found(report)).toEqual([]);
    expect(report.incomparable.some(({ why }) => why.includes('No day is known'))).toBe(true);
  });

  it('lets no pair in a draft settle what the sources say', () => {
    const draft: SourceSpec = { ...pair('draft', 'EUR 100', 'USD 200'), role: 'draft' };
    const sources = [
      { id: 'a', claims: [{ fact: 'kesra.price', value: 'EUR 100' }] },
      { id: 'b', claims: [{ fact: 'kesra.price', value: 'USD 100' }] },
    ];
    expect(found(reportOn(...sources, draft))).toContain('conflict: a | b');
  });
});

describe('scopes', () => {
  it('takes two ways to write one period for one scope', () => {
    const report = told(
      'kesra.dead',
      { value: '12', scope: { period: '2026-03' } },
      { value: '14', scope: { period: '2026-03-01..2026-03-31' } },
    );
    expect(found(report)).toEqual(['conflict: a | b']);
    expect(report.conflicts[0]?.scope).toEqual({ period: '2026-03' });
  });

  it('looks at all claims of a position, not at the narrowest alone', () => {
    const law = { law: 'land' };
    const report = told('kesra.dead', { value: 'at least 10', scope: law }, { value: 'at most 20', scope: law }, '50');
    expect(found(report)).toEqual(['possible: a b | c']);
  });

  it('takes what no rate joins for incomparable across scopes as well', () => {
    expect(found(told('kesra.price', { value: 'EUR 10', scope: { law: 'land' } }, 'USD 900'))).toEqual([]);
    expect(found(told('kesra.height', { value: '5 m', scope: { law: 'land' } }, '12 kg'))).toEqual([]);
  });

  it('tells two plans under two scopes apart, by ids of their own', () => {
    const plan = (value: string, period: string): Omit<ClaimSpec, 'fact'> => ({
      value,
      stance: 'planned',
      scope: { period },
    });
    const { conflicts } = told('kesra.dead', '12', plan('20', '2026'), plan('30', '2027'));
    expect(conflicts.map(({ verdict }) => verdict)).toEqual(['possible', 'possible']);
    expect(new Set(conflicts.map(({ id }) => id)).size).toBe(2);
  });
});

describe('who says so', () => {
  const said = (value: string, speaker?: string): ClaimSpec => ({
    fact: 'kesra.dead',
    value,
    stance: 'attributed',
    ...(speaker === undefined ? {} : { 'said-by': speaker }),
  });

  it('takes a source that only reports both sides for neutral', () => {
    expect(found(reportOn({ id: 'a', claims: [said('12'), said('14')] }))).toEqual(['disputed: a | a']);
    expect(found(reportOn({ id: 'a', claims: [said('12', 'police'), said('14', 'mayor')] }))).toEqual([
      'disputed: a | a',
    ]);
    expect(found(reportOn({ id: 'a', claims: [said('12', 'police'), said('14', 'police')] }))).toEqual([
      'conflict: a | a',
    ]);
    expect(
      found(
        reportOn({
          id: 'a',
          claims: [
            { fact: 'kesra.dead', value: '12' },
            { fact: 'kesra.dead', value: '14' },
          ],
        }),
      ),
    ).toEqual(['conflict: a | a']);
  });

  it('holds a denial against what is vague, and against what stands beside', () => {
    const report = told('kesra.dead', '10', '20', '10..20 people', { value: '10..20 people', stance: 'denied' });
    expect(found(report)).toContain('conflict: a | b | c | d');
    expect(found(told('kesra.title', 'A quake', 'The quake', { value: 'A quake', stance: 'denied' }))).toEqual([
      'conflict: a | c',
    ]);
  });

  it('gathers plans that differ into positions of their own', () => {
    const report = told('kesra.dead', '12', { value: '20', stance: 'planned' }, { value: '30', stance: 'planned' });
    expect(found(report)).toEqual(['conflict: b | c', 'possible: a | b | c']);
  });

  it('names what a reference says first', () => {
    const report = told('kesra.dead', '14', '14', { value: '12', role: 'reference' });
    expect(report.conflicts[0]?.positions.map(({ value }) => value)).toEqual(['12', '14']);
  });
});

describe('names that meet two by two and not all together', () => {
  it('are set against each other without falling over', () => {
    expect(found(told('kesra.where', 'town or coast', 'coast or police', 'police or town'))).toEqual([
      'conflict: a b | c',
    ]);
  });
});

describe('evidence', () => {
  const evidence = ({ conflicts }: Report): readonly string[] => conflicts.map(({ evidence: hash }) => hash);

  it('does not depend on which of several equally narrow values speaks for a position', () => {
    const values = ['at least 10', 'at most 20', '50'];
    const turned = ['at most 20', 'at least 10', '50'];
    expect(evidence(told('kesra.dead', ...values))).toEqual(evidence(told('kesra.dead', ...turned)));
  });

  it('does not depend on the currency that most claims of a position are in', () => {
    const amounts = [
      { value: 'EUR 746 million', ...DAY },
      { value: 'USD 826 million', ...DAY },
      { value: 'EUR 40 million', ...DAY },
    ];
    const more = [...amounts, { value: 'USD 826 million', ...DAY }, { value: 'USD 826 million', ...DAY }];
    expect(evidence(told('kesra.price', ...amounts)).length).toBe(1);
    expect(evidence(told('kesra.price', ...more))).toEqual(evidence(told('kesra.price', ...amounts)));
  });

  it('changes with a new value', () => {
    expect(evidence(told('kesra.dead', '12', '14'))).not.toEqual(evidence(told('kesra.dead', '12', '15')));
    const denied = (value: string): Omit<ClaimSpec, 'fact'> => ({ value, stance: 'denied' });
    expect(evidence(told('kesra.dead', '10..20 people', denied('12')))).not.toEqual(
      evidence(told('kesra.dead', '10..20 people', denied('12'), denied('14'))),
    );
  });
});

describe('figures that are in doubt by the noun that they count', () => {
  it('are no spellings of one another', () => {
    expect(found(told('kesra.dead', '12 dead', '13 dead'))).toEqual(['conflict: a | b']);
    expect(found(told('kesra.dead', '12 killed', '13 people'))).toEqual(['conflict: a | b']);
  });
});

describe('figures of two things that nothing leads between', () => {
  it('are not compared, in the units that their sources wrote', () => {
    const { incomparable } = reportOn(
      { id: 'a', claims: [{ fact: 'kesra.height', value: '25 mg/m³' }] },
      { id: 'b', claims: [{ fact: 'kesra.height', value: '10 ppm' }] },
    );
    expect(incomparable.map(({ why }) => why)).toEqual(['Values in mg/m³ and in ppm do not measure one thing.']);
  });
});
