// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { surroundingsOf } from '@/lib/page/staging/surroundings';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('surroundingsOf', () => {
  it('lets all of a frame’s document be scrolled into view, though browsers clip at its edge', () => {
    document.body.innerHTML =
      '<div style="overflow-x: hidden; overflow-y: hidden"><iframe style="overflow-x: clip; overflow-y: clip"></iframe></div>';
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const content = frame.contentDocument as Document;
    const inner = content.body.appendChild(content.createElement('p'));
    for (const element of [inner, content.documentElement]) {
      expect(surroundingsOf({ element, frames: [frame] }).map(({ kind, frames }) => [kind, frames.length])).toEqual([
        ['window', 1],
        ['clip', 0],
        ['window', 0],
      ]);
    }
  });
});
