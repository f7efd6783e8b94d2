import { type Html, html, raw } from '../html';
import { hardPage } from './hardPage';

export const MOVING_COLOUR = '#ff00b4';

const SCRIPT = `
const field = document.getElementById('moving');
let step = 0;
setInterval(() => {
  step += 1;
  field.style.left = (step * 137) % Math.max(1, innerWidth - 260) + 'px';
  field.style.top = 160 + (step * 89) % Math.max(1, innerHeight - 220) + 'px';
}, 40);
`;

export function movingFieldPage(): Html {
  return hardPage({
    title: 'A moving field',
    purpose: 'The filled field on this page jumps elsewhere every 40 milliseconds, so that a mask may miss it.',
    body: html`<input id="moving" aria-label="moving" value="4242 4242 4242 4242" data-secret-colour="${MOVING_COLOUR}" style="position:fixed;left:40px;top:200px;width:240px;height:36px;border:0;background:${MOVING_COLOUR}">
<script>${raw(SCRIPT)}</script>`,
  });
}
