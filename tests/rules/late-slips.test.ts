import { expect, it } from 'vitest';
import { checkProject } from '../../src/project/check-project.ts';
import { zoneInQuote } from '../../src/rules/zone-in-quote.ts';

/** The report on sources that are given by their names, each the text of its file. */
function reportOn(rules: string, files: Readonly<Record<string, string>>) {
  const sources = Object.entries(files).map(([name, text]) => ({ path: `sources/${name}`, text }));
  return checkProject({
    sources,
    rules: [{ path: 'rules/rules.yaml', text: `extends: [gainsay:recommended]\n${rules}` }],
  }).report;
}

it('tells of a place that a figure of ours breaks, where that figure is only perhaps another one', () => {
  const rules = `classes:
  fine:
    amount: { type: money }
    place: { type: rank, of: amount }
subjects: { fa: { class: fine }, fb: { class: fine } }
rules: [{ id: places, kind: rank, facts: '*.place' }]
`;
  const { conflicts } = reportOn(rules, {
    'a.yaml':
      'published: 2026-03-01\nclaims:\n  - { fact: fa.amount, value: EUR 900 million }\n  - { fact: fa.place, value: highest }\n  - { fact: fb.amount, value: over EUR 700 million }\n',
    'ours.md': '---\npublished: 2026-03-01\n---\n\nIt was :claim[EUR 950 million]{fact=fb.amount}.\n',
  });
  expect(conflicts.find(({ kind, about }) => kind === 'rank' && about === 'ours')).toMatchObject({
    verdict: 'possible',
  });
});

it.each([
  ['KICK-OFF AT 21:00', null],
  ['LE BUT EST MARQUÉ À 21H00', null],
  ['21:00 CEST', 'CEST'],
  ['9 pm ET', 'ET'],
  ['um 21 Uhr MESZ', 'MESZ'],
  ['16h de Brasília', '16h de Brasília'],
  ['at 4 in Hall B', null],
  ['el 12 de Octubre', null],
])('sees the zone of %s', (quote, zone) => {
  expect(zoneInQuote(quote)).toBe(zone);
});

it('takes two who are quoted for two figures for no sign that a source knows two scopes', () => {
  const rules =
    'scopes: { territory: entity }\nentities: { kesra: {} }\nfacts: { quake.dead: { type: quantity, unit: people } }\n';
  const { conflicts } = reportOn(rules, {
    'a.yaml':
      'claims:\n  - { fact: quake.dead, value: 12 people, said-by: police }\n  - { fact: quake.dead, value: 15 people, said-by: ministry, scope: { territory: kesra } }\n',
    'b.yaml': 'claims:\n  - { fact: quake.dead, value: 12 people }\n',
    'ours.md': 'There were :claim[15 people]{fact=quake.dead territory=kesra}.\n',
  });
  expect(conflicts.some(({ about }) => about === 'ours')).toBe(true);
});

it('names who denies, and not who reports it', () => {
  const rules = 'facts: { minister.arrested: { type: flag } }\n';
  const { conflicts } = reportOn(rules, {
    'a.yaml': 'claims: [{ fact: minister.arrested, value: yes, stance: denied, said-by: police }]\n',
    'b.yaml': 'claims: [{ fact: minister.arrested, value: yes, stance: denied, said-by: mayor }]\n',
    'c.yaml': 'claims: [{ fact: minister.arrested, value: yes }]\n',
  });
  expect(conflicts[0]?.message).toContain('report a denial by mayor and police');
});

it('puts no sign into words that tell the fall around them', () => {
  const { conflicts } = reportOn('facts: { sales.change: { type: percentage } }\n', {
    'a.yaml': 'role: reference\nclaims: [{ fact: sales.change, value: "-11%" }]\n',
    'ours.md': 'Sales fell by :claim[11%]{fact=sales.change}.\n',
  });
  expect(conflicts[0]?.causes).toMatchObject([{ name: 'sign-turned', edit: null }]);
});

it('takes no figure of ours for what a source has under another scope', () => {
  const rules = 'scopes: { basis: [gross, net] }\nfacts: { harbour.cost: { type: money } }\n';
  const claim = (value: string, basis: string) =>
    `claims: [{ fact: harbour.cost, value: ${value}, scope: { basis: ${basis} } }]\n`;
  const { conflicts } = reportOn(rules, {
    'a.yaml': claim('EUR 41.2 million', 'gross'),
    'b.yaml': claim('EUR 41.9 million', 'gross'),
    'c.yaml': claim('EUR 41.9 million', 'gross'),
    'ours.md': 'It cost :claim[EUR 41.2 million]{fact=harbour.cost basis=net}.\n',
  });
  const among = conflicts.find(({ about }) => about === null);
  expect(among?.causes.map(({ name }) => name)).not.toContain('another-scope');
});

it('joins no places of two days by or', () => {
  const rules = `classes:
  fine:
    amount: { type: money }
    place: { type: rank, of: amount }
subjects: { fa: { class: fine } }
`;
  const { conflicts } = reportOn(rules, {
    'a.yaml': 'published: 2026-03-01\nclaims: [{ fact: fa.place, value: highest }]\n',
    'ours.md': '---\npublished: 2026-03-09\n---\n\nIt was the :claim[2nd highest]{fact=fa.place}.\n',
  });
  expect(conflicts[0]?.message).toContain('says 2nd highest, a says highest');
});

it('lets no source that tells of another scope outweigh two voices', () => {
  const rules = 'scopes: { basis: [gross, net] }\nfacts: { sales.change: { type: percentage } }\n';
  const { conflicts } = reportOn(rules, {
    'a.yaml': 'claims: [{ fact: sales.change, value: 5%, scope: { basis: gross } }]\n',
    'b.yaml': 'claims: [{ fact: sales.change, value: 5 points }]\n',
    'c.yaml': 'claims: [{ fact: sales.change, value: 5 points }]\n',
    'ours.md': 'Sales rose by :claim[5%]{fact=sales.change}.\n',
  });
  const ours = conflicts.find(({ about, verdict }) => about === 'ours' && verdict === 'conflict');
  expect(ours?.causes.map(({ name }) => name)).toEqual(['percent-versus-points']);
  expect(ours?.causes[0]?.text).toContain('if ours means points');
});
