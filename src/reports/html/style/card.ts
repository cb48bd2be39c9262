/** Conflicts: what stands against what, with the words and their places. */
export const CARD_STYLE = `
.card{background:var(--sheet);border:1px solid var(--line);border-left:5px solid var(--info);border-radius:.5rem;padding:.9rem 1.1rem 1rem;margin:0 0 1.2rem}
.card.error{border-left-color:var(--error)}.card.warning{border-left-color:var(--warning)}
.card:target{box-shadow:0 0 0 3px var(--link)}
.many .card:not(.lean){content-visibility:auto;contain-intrinsic-size:auto 16rem}
.lean{white-space:pre-line;padding:.5rem .8rem;margin:0 0 .5rem}.lean[role=button]{cursor:pointer}.chunk{content-visibility:auto;contain-intrinsic-size:auto 2800rem}
.badges{margin:0;display:flex;flex-wrap:wrap;gap:.35rem;align-items:center}
.badge{display:inline-block;font-size:.78rem;line-height:1.5;padding:0 .5rem;border-radius:.9rem;border:1px solid var(--line);color:var(--soft);background:var(--sheet)}
.badge.error,.badge.due{color:var(--error);background:var(--error-wash);border-color:currentColor;font-weight:600}
.badge.stale{color:var(--warning);background:var(--warning-wash);border-color:currentColor;font-weight:600}
.badge.warning{color:var(--warning);background:var(--warning-wash);border-color:currentColor;font-weight:600}
.badge.info{color:var(--info);background:var(--info-wash);border-color:currentColor;font-weight:600}
.badge.change:not(.unchanged),.badge.state:not(.stale){color:var(--good);background:var(--good-wash);border-color:currentColor;font-weight:600}
.link{margin-left:auto;color:var(--soft);text-decoration:none;padding:0 .4rem}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:.75rem;align-items:start}
.side{border-radius:.4rem;padding:.6rem .8rem;border-top:3px solid}
.side h4{font-size:1.05rem}
.side .letter{display:inline-block;min-width:1.5rem;text-align:center;border-radius:.3rem;color:var(--sheet);font-size:.9rem}
.claims{list-style:none;margin:0;padding:0;font-size:.95rem}
.claims li{margin:0 0 .55rem}
q{quotes:"“" "”" "‘" "’";font-family:Charter,"Bitstream Charter",Cambria,Georgia,"Noto Serif","Noto Naskh Arabic",serif;font-size:1.06em}
q[dir=rtl]{quotes:"”" "“" "’" "‘";display:block;text-align:right}
.claims .value{color:var(--soft)}
.claims .by{display:block;color:var(--soft);font-size:.84rem}
.claims .by b{font-weight:600;color:var(--ink)}
.by a b{color:var(--link)}
section.aside{margin:.8rem 0 0}
.cause,.ruling{margin:.8rem 0 0;padding:.5rem .8rem;background:var(--paper);border-radius:.4rem}
.ruling{background:var(--good-wash)}.ruling.past{background:var(--paper)}.past strong{text-decoration:line-through;text-decoration-thickness:1px}
mark{color:inherit;background:var(--error-wash);border-bottom:2px solid var(--error)}
.due{margin:0;padding-left:1.3rem}.due li{margin:0 0 1.1rem}.due p{margin:0 0 .35rem}
.aside .claims{max-width:34rem}
.edit{display:block;margin-top:.25rem}
del{color:var(--error)}ins{color:var(--good);text-decoration:none;font-weight:600}
.reasoning{margin:.8rem 0 0}
.reasoning ol{margin:.4rem 0 0;padding-left:1.4rem;font-size:.94rem}
${[0, 1, 2, 3, 4, 5]
  .map(
    (look) =>
      `.side.p${String(look)}{background:var(--w${String(look)});border-color:var(--p${String(look)})}.side.p${String(look)} .letter{background:var(--p${String(look)})}`,
  )
  .join('\n')}
`;
