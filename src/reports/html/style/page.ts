/** Colours, light and dark, and what the page as a whole looks like. Colours of text reach 4.5:1 (WCAG 2.2, 1.4.3). */
export const PAGE_STYLE = `
:root{--paper:#fbfaf7;--sheet:#fff;--ink:#1c1d21;--soft:#5a5d66;--line:#dcd9d1;--link:#1a4fa3;
--error:#b3261e;--warning:#8a5300;--info:#1f5f99;--good:#1f6b3a;--error-wash:#fbeae8;--warning-wash:#fbf1dd;--info-wash:#e8f1fa;--good-wash:#e6f3ea;
--p0:#1d58b5;--p1:#b0460a;--p2:#1d7040;--p3:#7535b0;--p4:#0a6a7a;--p5:#a8246a;--fits:#5a5d66;
--w0:#e9f0fb;--w1:#fbeee6;--w2:#e7f4ec;--w3:#f2eafa;--w4:#e4f3f5;--w5:#fae8f1;--gap:#b3261e}
@media (prefers-color-scheme:dark){:root{--paper:#15161a;--sheet:#1e2025;--ink:#ecebe7;--soft:#a9acb6;--line:#383b43;--link:#8fb8ff;
--error:#ff9a91;--warning:#f0bf6a;--info:#8cc4f5;--good:#84d3a0;--error-wash:#3a2220;--warning-wash:#352b19;--info-wash:#1d2c3a;--good-wash:#1c3025;
--p0:#8ab4ff;--p1:#ffa872;--p2:#7dd3a0;--p3:#cba4f7;--p4:#74d0df;--p5:#f79bc9;--fits:#a9acb6;
--w0:#1f2a3f;--w1:#38281d;--w2:#1d3026;--w3:#2c233a;--w4:#1b2f33;--w5:#37212e;--gap:#ff9a91}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",sans-serif;overflow-wrap:anywhere}
main{max-width:62rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1,h2,h3{font-family:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Noto Serif",serif;line-height:1.22;text-wrap:balance}
h1{font-size:2.3rem;margin:.2rem 0 .6rem;letter-spacing:-.01em}
h2{font-size:1.5rem;margin:3rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--ink)}
h3{font-size:1.15rem;margin:.3rem 0 .8rem}
h4{font-size:.95rem;margin:0 0 .4rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code{font:.82em ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}
small,.quiet{color:var(--soft);font-weight:400}
.kicker{margin:0;color:var(--soft);font-size:.82rem;letter-spacing:.08em;text-transform:uppercase}
.lead{font:1.22rem/1.4 Charter,"Bitstream Charter",Cambria,Georgia,"Noto Serif",serif;margin:0 0 1.2rem;max-width:46rem}
.lead a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.2em}
.counts{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;margin:0 0 .8rem;padding:0}
.counts li{padding:.35rem .8rem;border:1px solid var(--line);border-radius:.5rem;background:var(--sheet);color:var(--soft)}
.counts b{font-size:1.3rem;margin-right:.15rem;color:var(--ink)}
.counts .error b{color:var(--error)}.counts .warning b{color:var(--warning)}.counts .info b{color:var(--info)}.counts .decided b,.counts .new b{color:var(--good)}
.group{padding:.6rem .9rem;border-left:4px solid var(--warning);background:var(--warning-wash);border-radius:.25rem}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--sheet);padding:.5rem}
.patterns{position:absolute}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
nav{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin:1.2rem 0 0;padding:.6rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
summary{cursor:pointer}
.whole{white-space:nowrap}
.tools{display:flex;flex-wrap:wrap;gap:.5rem;margin:0 0 1rem;align-items:center}
.tools[hidden],[hidden]{display:none!important}
.tools input,.tools select,.tools button{font:inherit;padding:.4rem .6rem;border:1px solid var(--soft);border-radius:.4rem;background:var(--sheet);color:var(--ink);max-width:100%}
.tools input{flex:1 1 14rem}
.remarks{list-style:none;padding:0;margin:0}
.remarks>li{padding:.6rem 0;border-top:1px solid var(--line)}
@media (max-width:40rem){h1{font-size:1.7rem}.lead{font-size:1.08rem}main{padding:1.2rem .9rem 3rem}}
`;
