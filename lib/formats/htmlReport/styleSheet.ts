import { fileFont } from '../lightInks';
import { inkRules } from './reportInks';

/** How a report looks on a screen, light or dark, and on paper. `title` and `footer` stand at the foot of each page. */
export function styleSheet(title: string, footer: string): string {
  return `
${inkRules()}
*{box-sizing:border-box}
html{background:var(--ground);color:var(--ink);font:400 15px/1.5 ${fileFont};overflow-wrap:anywhere}
body{max-width:1400px;margin:0 auto;padding:32px clamp(16px,4vw,48px)}
h1{margin:0;font-size:2.2rem;line-height:1.15;letter-spacing:-.015em}
h2{margin:0 0 .6em;font-size:1.5rem;line-height:1.2}
h3{margin:1.6em 0 .6em;font-size:1.12rem}
p{margin:.4em 0;max-width:75ch}
a{color:var(--accent)}
ul{padding-left:1.2em}
img{max-width:100%;height:auto}
.kicker{margin:0 0 .3em;color:var(--accent);font-weight:600}
.question{font-size:1.15rem;color:var(--inkSoft)}
.masthead{display:flex;justify-content:space-between;align-items:start;gap:32px;padding-bottom:20px;border-bottom:3px solid var(--accent)}
.logo{flex:none;max-width:200px;max-height:72px;object-fit:contain}
dl{margin:0}
dt{color:var(--inkSoft);font-size:.85em;font-weight:600}
dd{margin:0;white-space:pre-line}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(240px,1fr));gap:14px 28px;margin:20px 0}
.facts ul{margin:0;white-space:normal}
.persona{display:flex;gap:24px;margin:20px 0;padding:20px 24px;border:1px solid var(--rule);border-radius:12px;background:var(--surface)}
.persona>img{flex:none;width:150px;height:190px;object-fit:cover;border-radius:8px}
.persona>div{flex:1;min-width:0}
.persona h2{margin:0;font-size:1.2rem}
.persona .facts{margin:14px 0 0}
.job{margin:0;color:var(--accent);font-weight:600}
.story{padding-left:1em;border-left:3px solid var(--accent);white-space:pre-line}
.rests h2,.contents h2{font-size:1.2rem}
.written,.note,.footline{color:var(--inkSoft);font-size:.88em}
.footline{color:var(--ink);font-weight:600}
.contents{margin:28px 0;padding:18px 24px;border-radius:12px;background:var(--surface);border:1px solid var(--rule)}
.contents ol{margin:0;columns:2 300px;padding-left:1.6em}
main>section{margin:48px 0 0;padding-top:24px;border-top:1px solid var(--rule)}
figure{margin:0}
.map{margin:0 0 28px}
.map figcaption{margin:0 0 8px;color:var(--inkSoft);font-weight:600}
.map svg{display:block;width:100%;height:auto;border:1px solid var(--rule);border-radius:8px}
table{width:100%;margin:12px 0 20px;border-collapse:collapse;background:var(--surface);font-size:.9em}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:8px 10px;border:1px solid var(--rule);text-align:left;vertical-align:top;font-weight:400;white-space:pre-line}
tbody th{font-weight:600}
thead th{background:var(--sunken);font-weight:600;white-space:normal;overflow-wrap:normal}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;overflow-wrap:normal}
thead .number{white-space:normal}
th,td{min-width:6.5em}
.told th,.told td{min-width:9.6em}
.number,.told .number{min-width:0}
.wide{min-width:11em}
.narrow{width:7em}
.word{min-width:9.4em}
.under,.line{display:block}
.under{color:var(--inkSoft);font-size:.88em;font-weight:400}
.share{display:inline-block;vertical-align:middle;margin-right:.6em;border-radius:4px}
.shared{white-space:nowrap}
.sum>*{font-weight:600}
.result{margin:20px 0 0;padding:12px 18px;max-width:none;border-left:4px solid var(--accent);background:var(--accentSoft);font-size:1.35rem}
.result strong{color:var(--accent)}
.proof{display:grid;gap:6px;margin:4px 0 0;padding:0;list-style:none}
.proof li{display:flex;align-items:center;gap:6px}
.proof img{flex:none;width:64px;height:44px;object-fit:cover;object-position:top;border:1px solid var(--rule);border-radius:4px}
.stage th{background:var(--accentSoft);color:var(--accent)}
.stage .under{color:var(--inkSoft)}
.details{display:grid;gap:4px}
.details>div{display:grid;grid-template-columns:10em minmax(0,1fr);gap:10px}
tr:target,span:target{outline:3px solid var(--accent);outline-offset:2px}
.points{margin:.4em 0;columns:2 320px}
.points li{break-inside:avoid;margin:0 0 .5em}
.theme h3 .under{display:inline;margin-left:.8em}
.quote{margin:0 0 14px;padding:2px 0 2px 14px;border-left:3px solid var(--ruleStrong);break-inside:avoid}
blockquote{margin:0;white-space:pre-line}
.quote figcaption{color:var(--inkSoft);font-size:.88em}
.notes{max-width:80ch}
.legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:6px 24px;margin:16px 0}
.legend p{display:flex;align-items:center;gap:12px;margin:0}
.legend svg{flex:none}
.pictures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,400px),1fr));gap:24px;align-items:start;margin:12px 0 24px}
.picture img{display:block;border:1px solid var(--rule);border-radius:6px;background:var(--surface)}
.picture figcaption{margin-top:6px;color:var(--inkSoft);font-size:.88em}
.tall{max-height:75vh;overflow-y:auto}
code{font:.85em ui-monospace,"Cascadia Mono",Menlo,monospace;overflow-wrap:anywhere}
footer{margin-top:48px;padding-top:12px;border-top:1px solid var(--rule);color:var(--inkSoft);font-size:.88em}
@media (max-width:720px){.details>div{display:block}.persona{display:block}.masthead{display:block}}
@page{size:landscape;margin:11mm 12mm 15mm;
@bottom-left{content:"${cssText(title)}";font:8pt sans-serif;color:#565c6b}
@bottom-center{content:"${cssText(footer)}";font:600 8pt sans-serif;color:#1b1f2a}
@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#565c6b}}
@media print{
html{background:#fff;font-size:10.5pt}
body{max-width:none;padding:0}
main>section{margin:8mm 0 0;padding:0;border:0}
main>.page{margin:0;break-before:page}
h2,h3,.stage,main>section>p:has(+table),main>section>p:has(+p){break-after:avoid}
thead{display:table-header-group}
tr,.persona,.theme h3+.quote,.rests,.legend{break-inside:avoid}
thead tr{break-after:avoid}
tbody:first-of-type>tr:first-child{break-before:avoid}
.note{break-before:avoid}
.points{columns:1}
table{font-size:8.5pt}
.touchpoints{table-layout:fixed}
.touchpoints thead .number{width:4em}
.touchpoints thead .number+.wide{width:23%}
.touchpoints thead .wide+th:not(.wide,.narrow){width:13%}
.touchpoints thead .narrow{width:6.5em}
.touchpoints .details{grid-template-columns:repeat(3,minmax(0,1fr));gap:4px 14px}
.touchpoints .details>div{display:block}
p,li{orphans:3;widows:3}
.contents{break-inside:avoid;border:0;padding:0;margin:4mm 0 0}
.contents ol{columns:4 180px}
.map{break-inside:avoid;break-after:page;margin:0}
.map svg{max-height:calc(100vh - 24mm)}
h2+.map svg{max-height:calc(100vh - 40mm)}
.pictures{display:block}
.picture{display:inline-block;vertical-align:top;width:48%;margin:0 1.5% 6mm 0;break-inside:avoid}
.picture img{width:auto;max-height:calc(50vh - 22mm)}
.tall{max-height:none;overflow:visible}
.tall img{max-height:calc(100vh - 34mm)}
footer{display:none}
a{color:inherit;text-decoration:none}
html,th,td,.persona,.map svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
}

/** A text within the quotes of a style sheet: nothing in it ends them, or the style sheet. */
function cssText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `);
}
