import { describe, expect, it } from 'vitest';
import { moveClaim, scopeWords } from '../../src/mending/move-claim.ts';
import type { Aim } from '../../src/mending/mend.ts';
import { targetsOf } from '../../src/mending/targets-of.ts';
import { checkedProject, claimIn } from './checked-project.ts';

const FACT: Aim = { fact: 'kesra-quake.injured' };
const SCOPED: Aim = { key: 'period', words: '2026-03' };
const UNSCOPED: Aim = { key: 'period', words: '' };

/** The file once its claim with a value was moved, or why it cannot be. */
function moved(text: string, aim: Aim, name = 'sources/kesra-news.yaml', words = '12 people'): string {
  const known = checkedProject({ [name]: text });
  const mend = moveClaim(claimIn(known, words), aim, known.checked.dossier.vocabulary);
  return 'lack' in mend ? `lack: ${mend.lack}` : (mend.files[0]?.after ?? '');
}

const PLAIN = 'claims:\n  - fact: kesra-quake.dead # of the town\n    value: 12 people # so far\n    quote: 12 dead\n';

describe('a claim that is moved', () => {
  it('in YAML keeps everything else', () => {
    expect(moved(PLAIN, FACT)).toBe(PLAIN.replace('kesra-quake.dead', 'kesra-quake.injured'));
    expect(moved(PLAIN.replace('kesra-quake.dead', '"kesra-quake.dead"'), FACT)).toContain(
      'fact: "kesra-quake.injured" # of',
    );
    expect(moved(PLAIN, SCOPED)).toBe(`${PLAIN}    scope: { period: 2026-03 }\n`);
    expect(moved(PLAIN.trimEnd(), SCOPED)).toBe(`${PLAIN}    scope: { period: 2026-03 }`);
    expect(moved(PLAIN.replaceAll('\n', '\r\n'), SCOPED)).toBe(
      `${PLAIN}    scope: { period: 2026-03 }\n`.replaceAll('\n', '\r\n'),
    );
  });

  it('changes the scope that it has', () => {
    const flow = `${PLAIN}    scope: { territory: kesra, period: 2026 } # as told\n`;
    expect(moved(flow, SCOPED)).toBe(flow.replace('period: 2026 ', 'period: 2026-03 '));
    expect(moved(flow, UNSCOPED)).toBe(flow.replace(', period: 2026', ''));
    expect(moved(flow, { key: 'territory', words: '' })).toBe(flow.replace('territory: kesra, ', ''));
    expect(moved(flow.replace(', period: 2026', ''), SCOPED)).toBe(flow.replace('2026 }', '2026-03 }'));
    const block = `${PLAIN}    scope:\n      territory: kesra\n      period: 2026 # told\n    note: x\n`;
    expect(moved(block, SCOPED)).toBe(block.replace('2026 #', '2026-03 #'));
    expect(moved(block, UNSCOPED)).toBe(block.replace('      period: 2026 # told\n', ''));
    expect(moved(block.replace('      period: 2026 # told\n', ''), SCOPED)).toBe(
      block.replace('2026 # told', '2026-03'),
    );
    const one = `${PLAIN}    scope: { period: 2026 }\n`;
    expect(moved(one, UNSCOPED)).toBe(PLAIN);
    expect(moved(PLAIN, UNSCOPED)).toBe('lack: it is there already');
  });

  it('in braces stays in braces', () => {
    const flow = 'claims: [{ fact: kesra-quake.dead, value: 12 people }]\n';
    expect(moved(flow, FACT)).toBe(flow.replace('quake.dead', 'quake.injured'));
    expect(moved(flow, SCOPED)).toBe(flow.replace(' }]', ', scope: { period: 2026-03 } }]'));
  });

  it('in Markdown changes the attributes around its words', () => {
    const text = 'At *least* :claim[12 people]{fact=kesra-quake.dead #id period="2026"} died.\n';
    const at = (aim: Aim): string => moved(text, aim, 'sources/ours.md');
    expect(at(FACT)).toBe(text.replace('kesra-quake.dead', 'kesra-quake.injured'));
    expect(at(SCOPED)).toBe(text.replace('"2026"', '2026-03'));
    expect(at(UNSCOPED)).toBe(text.replace(' period="2026"', ''));
    expect(at({ key: 'territory', words: 'Kesra town' })).toMatch(/^lack: the file would be at fault: .*Kesra town/);
    expect(at({ key: 'territory', words: 'kesra' })).toBe(text.replace('"2026"}', '"2026" territory=kesra}'));
    expect(at({ key: 'as-of', words: '2026-03-04' })).toBe(text.replace('"2026"}', '"2026" as-of=2026-03-04}'));
  });

  it('goes nowhere it cannot be', () => {
    expect(moved(PLAIN, { fact: 'kesra-quake.struck' })).toMatch(/^lack: the file would be at fault: /);
    expect(moved(PLAIN, { fact: 'kesra-quake.gone' })).toMatch(/^lack: the file would be at fault: /);
    expect(moved(PLAIN, { key: 'period', words: 'someday }' })).toMatch(/^lack: the file would be at fault: /);
    expect(moved(PLAIN, { fact: 'kesra-quake.dead' })).toBe('lack: it is there already');
    expect(moved(`x: &a kesra-quake.dead\n${PLAIN.replace('kesra-quake.dead', '*a')}`, FACT)).toMatch(/^lack: /);
  });

  it('may be of any fact of its type, and those of its subject come first', () => {
    const known = checkedProject({ 'sources/kesra-news.yaml': `${PLAIN}    scope: { period: 2026 }\n` });
    const claim = claimIn(known, '12 people');
    const targets = targetsOf(claim, known.checked.dossier.vocabulary, []);
    expect(targets.map((target) => ('fact' in target ? target.fact : `${target.key}=${target.words}`))).toEqual([
      'kesra-quake.injured',
      'orlen-quake.dead',
      'orlen-quake.injured',
      'territory=',
      'law=',
      'period=2026',
      'basis=',
      'as-of=',
    ]);
    expect(scopeWords(claim, 'period')).toBe('2026');
  });
});
