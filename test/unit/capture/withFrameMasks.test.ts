import { describe, expect, it } from 'vitest';
import { commonMasking } from '@/lib/capture/maskPixels';
import { withFrameMasks } from '@/lib/capture/withFrameMasks';
import type { MaskReading } from '@/lib/page/reading';

const frameMask = { x: 99, y: 49, width: 302, height: 252, reason: 'unreadableFrame' } as const;
const pageField = { x: 10, y: 10, width: 50, height: 20, reason: 'formField' } as const;
const field = { x: 20, y: 30, width: 100, height: 40, reason: 'formField' } as const;

const top: MaskReading = {
  url: 'https://news.example/',
  rectangles: [pageField, frameMask],
  shown: { width: 1280, height: 720 },
  devicePixelRatio: 1,
  historyLength: 1,
  visible: true,
  rooms: [{ path: [0], mask: 1, room: { x: 100, y: 50, width: 300, height: 250 } }],
};

function frame(path: number[], masking: Partial<MaskReading> = {}, documentId = 'A') {
  const all = {
    ...top,
    url: 'https://ads.example/',
    rooms: [],
    rectangles: [field],
    shown: { width: 300, height: 250 },
  };
  return { documentId, result: { path, masking: { ...all, ...masking } } };
}

describe('withFrameMasks', () => {
  it('masks the fields of a frame that answered, where they lie in the window, and not the whole of it', () => {
    const { rectangles, documents } = withFrameMasks(top, [{ documentId: 'top', result: null }, frame([0])]);
    expect(rectangles).toEqual([pageField, { x: 118, y: 78, width: 104, height: 44, reason: 'formField' }]);
    expect(documents).toEqual(['A']);
  });

  it('follows a frame that is drawn smaller', () => {
    const { rectangles } = withFrameMasks(top, [frame([0], { shown: { width: 600, height: 500 } })]);
    expect(rectangles[1]).toEqual({ x: 108, y: 63, width: 54, height: 24, reason: 'formField' });
  });

  it('masks what in it did not answer, and clips to the frame', () => {
    const inner = { x: 250, y: 200, width: 400, height: 400, reason: 'unreadableFrame' } as const;
    const { rectangles } = withFrameMasks(top, [frame([0], { rectangles: [inner] })]);
    expect(rectangles[1]).toEqual({ x: 348, y: 248, width: 53, height: 53, reason: 'unreadableFrame' });
  });

  it('goes into frames of frames', () => {
    const inner = { x: 0, y: 0, width: 150, height: 125, reason: 'unreadableFrame' } as const;
    const rooms = [{ path: [0, 0], mask: 0, room: inner }];
    const frames = [
      frame([0], { rectangles: [inner], rooms }),
      frame([0, 0], { rectangles: [], shown: { width: 150, height: 125 } }, 'B'),
    ];
    const reading = withFrameMasks(top, frames);
    expect(reading.rectangles).toEqual([pageField]);
    expect(reading.documents).toEqual(['A', 'B']);
  });

  it.each([
    ['nobody answers', []],
    ['another frame does', [frame([1])]],
    ['two say that they are the same', [frame([0]), frame([0], {}, 'B')]],
    ['it has another shape', [frame([0], { shown: { width: 300, height: 900 } })]],
    [
      'it says nothing that is understood',
      [{ documentId: 'A', result: { path: [0], masking: { rectangles: 'none' } } }],
    ],
  ])('leaves it masked whole where %s', (_, answers) => {
    expect(withFrameMasks(top, answers).rectangles).toEqual(top.rectangles);
  });

  it('is another masking once the frame shows another document', () => {
    const before = withFrameMasks(top, [frame([0])]);
    expect(commonMasking(before, withFrameMasks(top, [frame([0])]))).not.toBeNull();
    expect(commonMasking(before, withFrameMasks(top, [frame([0], {}, 'B')]))).toBeNull();
    expect(commonMasking(before, top)).toBeNull();
  });
});
