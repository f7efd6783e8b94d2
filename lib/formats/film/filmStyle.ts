import { inkRules } from '../htmlReport/reportInks';
import { fileFont } from '../lightInks';

/**
 * How a film looks: a list to be read, and (once the player has put `plays` on the page) one scene at a time above the curve, all of it as large as
 * the window.
 */
export function filmStyle(): string {
  return `
${inkRules()}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{background:var(--ground);color:var(--ink);font:400 16px/1.45 ${fileFont};overflow-wrap:anywhere}
body{max-width:1100px;margin:0 auto;padding:32px clamp(16px,4vw,48px)}
h1,h2,h3,p,ul,figure,blockquote{margin:0}
h2{font-size:2rem;line-height:1.15;letter-spacing:-.01em;text-wrap:balance}
h2.name{font-size:2.6rem;line-height:1.1;letter-spacing:-.02em}
.told h2,h3{font-size:1.4rem;line-height:1.25;text-wrap:balance}
img{max-width:100%;height:auto}
.kicker{color:var(--accent);font-weight:600}
.soft,.whose,figcaption{color:var(--inkSoft);font-size:.88rem}
.legend,.strength{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem 2rem}
.strength{gap:.5rem}
.strength svg{flex:none;height:1.5rem}
.hint{display:none}
.curve>svg{display:block;width:100%;height:auto}
.veil{opacity:.72}
.veil,.playhead,.ball{display:none}
.scene{display:grid;gap:.9rem;align-content:start;padding:1.8rem 0;border-top:1px solid var(--rule)}
.scene.title{border:0}
.chapter{padding-top:3.2rem}
.headline{font-size:1.3rem}
.question{color:var(--inkSoft);font-size:1.2rem;max-width:60ch;text-wrap:balance}
.logo{max-width:200px;max-height:72px;object-fit:contain;justify-self:start}
.who{display:flex;gap:1.2rem;align-items:center}
.portrait{width:5.5rem;height:5.5rem;border-radius:50%;object-fit:cover;flex:none}
.eyes{font-weight:600;font-size:1.1rem}
.scenario{max-width:70ch;white-space:pre-line}
.counts{display:flex;flex-wrap:wrap;gap:.4rem 2.4rem}
.count strong{font-size:2rem;font-variant-numeric:tabular-nums;letter-spacing:-.02em}
.told{display:grid;gap:.8rem;align-content:start}
.instead svg{display:none}
.frame img{display:block;border:1px solid var(--rule);border-radius:8px;background:var(--surface)}
.frame.tall img{max-width:min(100%,26rem)}
.frame figcaption{margin-top:.4rem}
.feeling{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem;font-size:1.05rem}
.feeling svg{width:1.8em;height:1.8em;flex:none}
blockquote{padding-left:1rem;border-left:3px solid var(--accent)}
blockquote p:first-child{white-space:pre-line}
blockquote.verbatim p:first-child::before{content:"“"}
blockquote.verbatim p:first-child::after{content:"”"}
html:lang(fr) blockquote.verbatim p:first-child::before{content:"«\\a0"}
html:lang(fr) blockquote.verbatim p:first-child::after{content:"\\a0»"}
blockquote.quoted{border-color:var(--ruleStrong)}
blockquote.thought{border-left-style:dashed}
blockquote.thought p:first-child{font-style:italic}
.pain{padding:.5rem .8rem;border-radius:8px;background:var(--dangerSoft)}
.pain strong{color:var(--danger)}
.sum{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1.2rem 2.4rem}
.sum h3{font-size:1.05rem}
.sum ul{padding-left:1.2em}
.sum .good h3{color:var(--success)}
.sum .bad h3{color:var(--danger)}
footer{margin-top:1.5rem;font-weight:600;font-size:.88rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media screen{
html:has(.plays){font-size:clamp(13px,min(1.2vw,2.1vh),44px)}
.plays{max-width:none;height:100vh;height:100dvh;padding:0;overflow:hidden;display:grid;grid-template-rows:minmax(0,1fr) auto}
.plays main{display:grid;grid-template-rows:minmax(0,1fr) auto auto;min-height:0}
.plays .hint{display:block;margin-top:1rem;color:var(--inkSoft);font-size:.88rem}
.plays .scenes{grid-row:1;position:relative;min-height:0}
.plays .scene{position:absolute;inset:0;padding:2.6rem 4.5vw 1.2rem;border:0;overflow-y:auto;animation:appear .45s ease-out}
.plays .title,.plays .chapter,.plays .end{align-content:safe center}
.plays .title>*,.plays .chapter>*{max-width:66rem}
.plays .title{gap:1.3rem}
.plays h2.name{font-size:4.2rem}
.plays .title .kicker{font-size:1.2rem}
.plays .title .question{font-size:1.5rem}
.plays .chapter .kicker{font-size:1.3rem}
.plays .chapter h2{font-size:2rem;color:var(--inkSoft);font-weight:600}
.plays .chapter .headline{font-size:3.6rem;line-height:1.12;font-weight:650;letter-spacing:-.02em;text-wrap:balance}
.plays .chapter .soft{font-size:1.1rem}
.plays .moment{grid-template:minmax(0,1fr)/minmax(0,1.75fr) minmax(0,1fr);gap:3rem;align-content:stretch;overflow:hidden}
.plays .instead{display:grid;align-content:center;justify-items:center;gap:2rem;padding:2rem 4rem;border-radius:1.2rem;background:var(--sunken)}
.plays .instead svg{display:block;width:9rem;height:9rem}
.plays .instead blockquote{max-width:34rem;padding:0;border:0;text-align:center}
.plays .instead blockquote p:first-child{font-size:1.8rem;line-height:1.3;text-wrap:balance}
.plays .pictures,.plays .frame{min-height:0;height:100%}
.plays .frame{display:flex;flex-direction:column;justify-content:center}
.plays .frame img{flex:0 1 auto;min-height:0;width:100%;max-width:none;object-fit:contain;border:0;border-radius:0;background:none;filter:drop-shadow(0 .5rem 1.4rem rgb(20 22 40/.22))}
.plays .frame.tall img{flex:1 1 0;max-width:none;object-fit:cover;object-position:50% 0;border:1px solid var(--rule);border-radius:.7rem;filter:none}
.plays .frame figcaption{flex:none;text-align:center;padding-top:.5rem}
.plays .told{align-content:safe center;gap:1.1rem;min-height:0;overflow-y:auto}
.plays .told h2{font-size:2.1rem}
.plays .told h2.long{font-size:1.5rem}
.plays .told blockquote p:first-child{font-size:1.2rem}
.plays .feeling{font-size:1.25rem}
.plays .end h2{font-size:2.8rem}
.plays .sum{font-size:1.15rem}
.plays .curve{grid-row:2;padding:0 4.5vw;cursor:pointer}
.plays .curve>svg{max-height:26vh}
.plays .veil,.plays .playhead,.plays .ball{display:inline}
.band{opacity:0}
.plays .band.now{opacity:1}
.point{transform-box:fill-box;transform-origin:center;transition:transform .3s,opacity .3s}
.plays .point.ahead{opacity:.28}
.plays .point.now{transform:scale(1.35)}
.controls{grid-row:3;display:flex;flex-wrap:wrap;align-items:center;gap:.6rem .9rem;padding:.7rem 4.5vw .9rem}
.controls button,.controls select{min-height:2.3rem;padding:0 .9rem;border:1px solid var(--ruleStrong);border-radius:.5rem;background:var(--surface);color:var(--ink);font:inherit;cursor:pointer}
.controls .play{min-width:6.2rem;border-color:var(--accent);background:var(--accent);color:var(--onAccent);font-weight:600}
.time{flex:1;min-width:10rem;accent-color:var(--accent);cursor:pointer}
.place{min-width:4.5em;color:var(--inkSoft);font-variant-numeric:tabular-nums;text-align:right}
.plays footer{margin:0;padding:0 4.5vw .8rem;text-align:center}
@media (max-height:960px){
.plays .title{gap:.6rem;padding-block:1.2rem .6rem}
.plays .title h2.name{font-size:3.2rem}
.plays .title .question{font-size:1.25rem}
.plays .title .portrait{width:4rem;height:4rem}
.plays .title .hint{margin-top:0}
}
}
@keyframes appear{from{opacity:0;transform:translateY(.6rem)}}
@media screen and (max-width:760px){
.plays .moment{grid-template:minmax(0,1fr) auto/minmax(0,1fr);gap:1rem}
.plays h2.name,.plays .chapter .headline{font-size:2.4rem}
}
@media (prefers-reduced-motion:reduce){
.plays .scene{animation:none}
.point{transition:none}
.plays .frame.tall img{object-fit:contain}
}
@media print{
.scene[hidden],.frame[hidden]{display:grid!important}
.controls{display:none}
.scene{break-inside:avoid}
.frame.tall img{max-height:18cm;width:auto}
}
`;
}
