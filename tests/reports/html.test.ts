import { describe, expect, it } from 'vitest';
import type { Report, ReportedConflict, ReportedPosition, ReportedVerdict } from '../../src/model/report.ts';
import { html } from '../../src/reports/html.ts';
import { isReport } from '../../src/reports/is-report.ts';
import { EMPTY_REPORT } from './hostile-report.ts';
import { KESRA_REPORT, TEXTS } from './kesra-report.ts';
import { writtenAs } from './written-as.ts';

const RULING: ReportedVerdict = {
  verdict: 'prefer EUR 746 million',
  reason: 'The filing says so.',
  by: 'Ada',
  at: '2026-03-05',
  positions: ['EUR 746 million', 'USD 746 million'],
};
const [first, second] = KESRA_REPORT.conflicts as [ReportedConflict, ReportedConflict];

/** What a page shows, without its elements. */
function wordsOf(page: string): string {
  return page
    .replace(/<style>.*?<\/style>|<script.*?<\/script>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");
}

describe('the page', () => {
  it('begins as a report does by which it is known, under a policy that allows nothing from outside', () => {
    const page = writtenAs(html, KESRA_REPORT);
    expect(isReport(page)).toBe(true);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy).toMatch(
      /^default-src &#39;none&#39;; style-src &#39;sha256-\S+&#39;; script-src &#39;sha256-\S+&#39;;/,
    );
    expect(page).not.toMatch(/ style=| on\w+=|src=/);
  });

  it('shows what stands against what, the edit, and what fits several', () => {
    const words = wordsOf(writtenAs(html, KESRA_REPORT));
    expect(words).toContain('A EUR 746 million 3 witnesses');
    expect(words).toContain('B USD 746 million 1 witness');
    expect(words).toContain('Slip USD 746 million for EUR 746 million, in orlen-post (sources/orlen-post.yaml:12)');
    expect(words).toContain('Fits more than one');
    expect(words).toContain('and 12 more that are not listed');
    expect(words).toContain('Superseded or withdrawn');
  });

  it('says what was decided, by whom, and all that was decided on it before', () => {
    const decision = {
      ...RULING,
      id: first.id,
      state: 'used',
      command: null,
      file: 'decisions.yaml',
      line: 3,
      column: 3,
    } as const;
    const words = wordsOf(
      writtenAs(html, {
        ...KESRA_REPORT,
        conflicts: [{ ...first, state: 'decided', decision: RULING }],
        decisions: [
          { ...decision, state: 'disputed', by: 'Grace' },
          { ...decision, replaces: [{ ...RULING, verdict: 'defer', by: 'Lin', reason: 'We ask the filer.' }] },
        ],
      }),
    );
    expect(words).toContain('Decided by Ada (1).');
    expect(words).toContain('Decided: prefer EUR 746 million by Ada on 2026-03-05: The filing says so.');
    expect(words).toContain('Decided, and decided otherwise: prefer EUR 746 million by Grace');
    expect(words).toContain('What it replacedBefore: defer by Lin on 2026-03-05: We ask the filer.');
  });

  it('says what is new since a commit, and what is resolved', () => {
    const report: Report = {
      ...KESRA_REPORT,
      since: { ref: 'main', commit: '0123456789abcdef' },
      conflicts: [{ ...first, change: 'new' }],
      resolved: [second],
    };
    const words = wordsOf(writtenAs(html, report));
    expect(words).toContain('1 new conflict and 1 resolved since main');
    expect(words).toContain('Compared with main (0123456789ab)');
    expect(words).toContain('Resolved since (1)');
  });

  it('gives the sentence of a published piece that is wrong, and what it should say', () => {
    const file = 'sources/our-piece.md';
    const text = 'It opened. The bridge cost :claim[€764 million]{fact=orlen-bridge.cost} in all. It stands.';
    const [claim] = first.positions[1]?.claims ?? [];
    if (!claim) throw new Error('There is no claim.');
    const own = {
      ...claim,
      source: 'our-piece',
      role: 'published',
      file,
      line: 1,
      column: 35,
      quote: '€764 million',
    } as const;
    const report: Report = {
      ...KESRA_REPORT,
      summary: { ...KESRA_REPORT.summary, corrections: 1 },
      corrections: [
        {
          source: 'our-piece',
          title: 'A new bridge',
          url: null,
          conflict: first.id,
          facts: first.facts,
          claims: [own],
          instead: 'EUR 746 million',
        },
      ],
    };
    const page = writtenAs(html, report, { textOf: (name) => (name === file ? text : TEXTS[name]) });
    expect(page).toContain('The bridge cost <mark>€764 million</mark> in all.');
    const words = wordsOf(page);
    expect(words).toContain('1 correction due');
    expect(words).toContain('It says: The bridge cost €764 million in all.');
    expect(words).toContain('It should say: EUR 746 million');
  });

  it('lists what is to be corrected in a piece together, and what its words do not go with', () => {
    const [position, other] = first.positions as [ReportedPosition, ReportedPosition];
    const about = (fact: string): ReportedConflict['positions'] => [
      { ...position, value: '2026-03-04', claims: position.claims.slice(0, 1) },
      { ...other, value: '2026-03-19', claims: other.claims.map((claim) => ({ ...claim, fact })) },
    ];
    const conflict = (id: string, facts: readonly string[]): ReportedConflict => ({
      ...first,
      id,
      facts,
      positions: about('orlen-bridge.opened'),
    });
    const correction = (id: string): NonNullable<Report['corrections']>[number] => ({
      source: position.claims[0]?.source ?? '',
      title: 'A new bridge',
      url: 'https://example.org/bridge',
      conflict: id,
      facts: first.facts,
      claims: [],
      instead: null,
    });
    const page = writtenAs(html, {
      ...KESRA_REPORT,
      conflicts: [
        conflict('a'.repeat(12), first.facts),
        conflict('b'.repeat(12), ['orlen-bridge.begun', 'orlen-bridge.opened']),
      ],
      corrections: [correction('a'.repeat(12)), correction('b'.repeat(12))],
    });
    expect(page.split('>A new bridge<')).toHaveLength(2);
    expect(page.indexOf('href="#corrections"')).toBeLessThan(page.indexOf('href="#conflicts">Conflicts'));
    const words = wordsOf(page);
    expect(words).toContain('Others say: 2026-03-19 (orlen-post)');
    expect(words).toContain('It does not go with: orlen-bridge.opened: 2026-03-19 (orlen-post)');
  });

  it('tells in the sentence below its headline what a change brings in, where that is what the headline counts', () => {
    const conflicts: readonly ReportedConflict[] = [
      { ...first, change: 'unchanged', message: 'The old one.' },
      { ...first, id: 'c'.repeat(12), severity: 'warning', change: 'new', message: 'The new one.' },
    ];
    const since = { ref: 'main', commit: null };
    const lead = /<p class="lead">.*?<\/p>/s;
    expect(lead.exec(writtenAs(html, { ...KESRA_REPORT, conflicts, since }))?.[0]).toContain('The new one.');
    expect(lead.exec(writtenAs(html, { ...KESRA_REPORT, conflicts }))?.[0]).toContain('The old one.');
  });

  it('lets no crowd of common causes stand before everything else', () => {
    const group = { cause: 'currency-swapped', source: 'orlen-post', text: 'gives USD for EUR', conflicts: [first.id] };
    const words = wordsOf(writtenAs(html, { ...KESRA_REPORT, groups: Array.from({ length: 9 }, () => group) }));
    expect(words).toContain('6 further causes that may explain several conflicts');
  });

  it('is a page where nothing was found, or nothing is there', () => {
    expect(wordsOf(writtenAs(html, EMPTY_REPORT))).toContain('Nothing stands against anything.');
  });

  it('tells apart conflicts of one id, and links each', () => {
    const page = writtenAs(html, { ...KESRA_REPORT, conflicts: [first, { ...first }] });
    expect(page).toContain(`id="c-${first.id}"`);
    expect(page).toContain(`id="c-${first.id}-2"`);
  });
});
