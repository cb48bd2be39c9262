/** Pictures: colours and hatchings of positions, and larger letters on narrow screens. */
export const CHART_STYLE = `
figure{margin:1rem 0 0}
.chart{display:block;width:100%;max-width:44rem;height:auto;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",sans-serif}
.chart text{fill:var(--ink);font-size:15px;paint-order:stroke;stroke:var(--sheet);stroke-width:4px;stroke-linejoin:round}
.chart .value{font-weight:600}
.chart .by{fill:var(--soft);font-weight:400;font-size:13.5px}
.chart .tick-label,.chart .caption{fill:var(--soft);font-size:13px}
.chart .axis{stroke:var(--soft);stroke-width:1.2}
.chart .tick{stroke:var(--line)}
.chart .solid,.chart .point,.chart .arrow{fill:currentColor}
.chart .hatched{stroke:currentColor;stroke-width:1}
.chart .converted .solid,.chart .converted .point{fill:var(--sheet);stroke:currentColor;stroke-width:2;stroke-dasharray:4 2}
.chart .gap rect{fill:url(#hatch-none);opacity:.38}
.chart .gap line{stroke:var(--gap);stroke-width:1.5}
.chart .gap text{fill:var(--gap);font-weight:600;font-size:13.5px}
.chart .tie path{fill:none;stroke:var(--soft);stroke-width:1.5;stroke-dasharray:3 3}
.chart .tie polygon{fill:var(--soft)}
.chart .published{fill:var(--sheet);stroke:var(--soft)}.chart .came-out{fill:var(--soft);font-size:13px}
.ground{fill:var(--sheet)}.stripe{fill:currentColor}
.fits{color:var(--fits)}.none{color:var(--gap)}
pattern.none .ground{fill:none}
.fits .hatched,.mark.fits .hatched{fill:url(#hatch-fits)}
.mark.fits .solid,.mark.fits .point,.mark.fits .arrow{opacity:.75}
figcaption{font-size:.86rem;color:var(--soft);margin-top:.3rem}
figcaption span{display:block}
${[0, 1, 2, 3, 4, 5]
  .map(
    (look) =>
      `.p${String(look)}{--own:var(--p${String(look)})}.mark.p${String(look)},pattern.p${String(look)}{color:var(--p${String(look)})}.p${String(look)} .hatched{fill:url(#hatch-p${String(look)})}`,
  )
  .join('\n')}
@media (max-width:40rem){.chart text{font-size:26px}.chart .tick-label,.chart .caption,.chart .gap text{font-size:21px}.chart .came-out{font-size:17px}.chart .by{display:none}}
`;
