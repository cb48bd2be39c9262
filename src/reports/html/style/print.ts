/** On paper everything is open, no card is broken that a page has room for, and pages are numbered. */
export const PRINT_STYLE = `
@page{margin:18mm 15mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#555}}
@media print{
:root{--paper:#fff;--sheet:#fff;--ink:#000;--soft:#444;--line:#bbb;--link:#1a4fa3;--error:#b3261e;--warning:#8a5300;--info:#1f5f99;--good:#1f6b3a;
--error-wash:#fff;--warning-wash:#fff;--info-wash:#fff;--good-wash:#fff;--p0:#1d58b5;--p1:#b0460a;--p2:#1d7040;--p3:#7535b0;--p4:#0a6a7a;--p5:#a8246a;--fits:#555;
--w0:#fff;--w1:#fff;--w2:#fff;--w3:#fff;--w4:#fff;--w5:#fff;--gap:#b3261e}
html{font-size:11.5px}
body{font-size:9.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
main{max-width:none;padding:0}
h2,h3,h4{break-after:avoid}
.card,.side,.claims li,figure,.group,.cause,.remarks>li,tr{break-inside:avoid}
.many .card,.chunk{content-visibility:visible}
details::details-content{content-visibility:visible;display:block;height:auto}
summary{break-after:avoid}
.scroll,.scroll.glance{overflow:visible;max-height:none;border:0}
.scroll th,.scroll thead th{position:static}
thead{display:table-header-group}
table{font-size:8pt}td,td a{height:auto;line-height:1.5}.sign{line-height:0}.sign::before{line-height:1.5}
.chart{max-width:12.5cm}
nav,.tools,button,.skip,.link{display:none!important}
a{color:inherit;text-decoration:none}
}
`;
