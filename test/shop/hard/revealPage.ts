import { type Html, html, raw } from '../html';
import type { SiteRequest } from '../site';
import { hardPage } from './hardPage';

const STYLE = `
body { margin: 0 }
.purpose { margin: 0; padding: 4px 12px }
.spinner { width: 20px; height: 20px; background: #555; animation: turn 2s linear infinite }
.scene { box-sizing: border-box; height: 600px; margin: 20px; padding: 40px; color: #fff; font: 40px/1 sans-serif }
.fades .scene { opacity: 0; transform: translateY(100px); transition: opacity .8s, transform .8s }
.fades .scene:nth-child(3n) { transition-delay: .3s; transition-duration: 2s }
.fades .in { opacity: 1; transform: none }
.slides .scene, .drawn .scene { opacity: 0 }
.slides .in { animation: arrive .8s ease-out both }
@keyframes arrive { from { opacity: 0; transform: translateX(-200px) } to { opacity: 1; transform: none } }
@keyframes turn { to { background: #aaa } }
`;

const SCRIPTS: Readonly<Record<string, string>> = {
  scroll: `const look = () => scenes.forEach((each) => {
      each.classList.toggle('in', each.getBoundingClientRect().top < innerHeight - 120);
    });
    addEventListener('scroll', look);
    look();`,
  frames: `const begun = new Map();
    const step = (now) => {
      for (const [each, since] of begun) {
        const share = Math.max(0, Math.min(1, (now - since) / 1200));
        each.style.opacity = share;
        each.style.transform = 'translateX(' + (share - 1) * 200 + 'px)';
        if (share === 1) begun.delete(each);
      }
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        begun.set(target, performance.now());
        observer.unobserve(target);
      }
    });
    for (const each of scenes) observer.observe(each);`,
  observer: `const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) target.classList.toggle('in', isIntersecting);
    }, { threshold: 0.15 });
    for (const each of scenes) observer.observe(each);`,
};

/** Its scenes show only while they are scrolled into view: they fade or slide in then, and go again when they are left, unless a script draws them in. */
export function revealPage({ query }: SiteRequest): Html {
  const scenes = Array.from(
    { length: 8 },
    (_, scene) => html`<div class="scene" style="background:hsl(${scene * 47} 60% 45%)">Scene ${scene}</div>`,
  );
  const script = `const scenes = document.querySelectorAll('.scene'); ${SCRIPTS[query.get('by') ?? ''] ?? ''}`;
  return hardPage({
    title: 'A page of scenes',
    purpose: 'Its parts fade in as they are scrolled into view, and out again.',
    head: html`<style>${raw(STYLE)}</style>`,
    body: html`<div class="spinner"></div><section id="scenes" class="${query.get('as') ?? 'fades'}">${scenes}</section>
<p>The end.</p><script>${raw(script)}</script>`,
  });
}
