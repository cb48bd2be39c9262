import { STANDINGS } from '../standing-words.ts';

/** Sources against facts: shapes and letters as well as colours. */
export const MATRIX_STYLE = `
.legend{font-size:.88rem;color:var(--soft);margin:0 0 .8rem;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:.35rem 1.1rem}.legend li{display:flex;align-items:center;gap:.3rem}
.glance{background:var(--sheet);border:1px solid var(--line)!important;border-radius:.5rem;margin:0 0 1rem;width:fit-content;max-width:100%}
.scroll.glance{max-height:min(64rem,85vh)}
.in-dispute{color:var(--error)}
.subject{margin:0 0 .5rem;background:var(--sheet);border:1px solid var(--line);border-radius:.5rem}
.subject summary{padding:.5rem .8rem}
.subject>p{margin:.3rem .8rem .6rem}
.scroll{position:relative;overflow:auto;max-height:min(40rem,85vh);border-top:1px solid var(--line)}
table{border-collapse:separate;border-spacing:0;font-size:.88rem}
.scroll th{position:sticky;left:0;background:var(--sheet);font-weight:400;text-align:left;padding:.22rem .8rem;width:17rem;min-width:17rem;max-width:17rem;border-bottom:1px solid var(--line);z-index:1}
.scroll thead th{top:0;vertical-align:bottom;z-index:2;color:var(--soft)}
.scroll thead th:first-child{z-index:3}
.scroll thead .source{left:auto;width:2.1rem;min-width:2.1rem;max-width:none;width:2.1rem;padding:.5rem .2rem;height:1px}
.scroll .source span{display:inline-block;writing-mode:vertical-rl;transform:rotate(180deg);max-height:11rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;overflow-wrap:normal}
.scroll .disputed th{font-weight:600}.scroll tbody th a{color:inherit;text-decoration-color:var(--line)}
td{width:2.1rem;min-width:2.1rem;height:1.9rem;text-align:center;border-bottom:1px solid var(--line);border-left:1px solid var(--line);padding:0}
td a{display:block;text-decoration:none;color:inherit;line-height:1.9rem}
td.agrees,.key.agrees{color:var(--good)}td.agrees{background:var(--good-wash)}td.alone,.key.alone,td.vague,.key.vague,td.aside,.key.aside{color:var(--soft)}
td.vague,.key.vague{font-weight:700}
td.differs,.key.differs{color:var(--error);background:var(--error-wash);font-weight:700}
.sign{font-size:0;line-height:0}.sign::before{display:block;font-size:.88rem;line-height:1.9rem}
.said{margin:0 .8rem;border-top:1px solid var(--line)}.said summary{padding:.3rem 0}.said .claims{margin:.5rem 0 .3rem 1rem;scroll-margin-top:4rem}
.key{display:inline-block;height:1.55em;vertical-align:text-bottom;min-width:1.4rem;text-align:center;border-radius:.25rem;background:var(--sheet);border:1px solid var(--line)}
.sources{width:100%;background:var(--sheet);border:1px solid var(--line);border-radius:.5rem}
.sources th,.sources td{width:auto;height:auto;text-align:left;padding:.35rem .7rem;border-left:0;vertical-align:top}
.sources th{color:var(--soft);font-weight:400;border-bottom:1px solid var(--line)}
@media (max-width:40rem){.scroll th{width:9rem;min-width:9rem;max-width:9rem;padding:.22rem .5rem}}
${Object.entries(STANDINGS)
  .map(([standing, [sign]]) => [`.${standing}.sign::before,.${standing} .sign::before`, sign] as const)
  // Where a browser knows of a text in place of what is drawn, nothing is read out twice (CSS Generated Content, 1.2).
  .map(
    ([selector, sign]) =>
      `${selector}{content:"${sign}"}@supports (content:"a" / ""){${selector}{content:"${sign}" / ""}}`,
  )
  .join('\n')}
${[0, 1, 2, 3, 4, 5]
  .map(
    (look) =>
      `td.differs.p${String(look)},.key.differs.p${String(look)}{color:var(--p${String(look)});background:var(--w${String(look)});box-shadow:inset 0 -3px var(--p${String(look)})}`,
  )
  .join('\n')}
`;
