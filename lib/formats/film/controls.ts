import { type HtmlNode, h } from '../htmlReport/html';
import type { Film } from './filmOf';

/** What the film is driven by. Hidden until the player is there: without it they do nothing. */
export function controls({ text, writing, scenes }: Film): HtmlNode {
  const { labels } = writing;
  const total = scenes.reduce((sum, { seconds }) => sum + seconds, 0);
  return h(
    'div',
    { class: 'controls', role: 'group', 'aria-label': text.controls, hidden: '' },
    h(
      'button',
      { class: 'previous', type: 'button', 'aria-label': text.previous, 'aria-keyshortcuts': 'ArrowLeft' },
      '◂',
    ),
    h(
      'button',
      { class: 'play', type: 'button', 'aria-keyshortcuts': 'Space' },
      h('span', { class: 'paused' }, text.play),
      h('span', { class: 'playing', hidden: '' }, text.pause),
    ),
    h('button', { class: 'next', type: 'button', 'aria-label': text.next, 'aria-keyshortcuts': 'ArrowRight' }, '▸'),
    h('input', {
      ...{ class: 'time', type: 'range', 'aria-label': text.time },
      ...{ min: 0, max: Math.round(total * 1000), step: 50, value: 0 },
    }),
    h('span', { class: 'place' }),
    h(
      'select',
      { class: 'speed', 'aria-label': text.speed },
      ...[0.5, 1, 1.5, 2, 4].map((speed) =>
        h('option', { value: speed, ...(speed === 1 ? { selected: '' } : {}) }, text.times(labels.number(speed))),
      ),
    ),
    h('button', { class: 'full', type: 'button', 'aria-keyshortcuts': 'F' }, text.fullScreen),
    h('p', { class: 'spoken unseen', role: 'status' }),
  );
}
