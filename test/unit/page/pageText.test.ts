import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, pageText, wellFormed } from '@/lib/page/pageText';

const anyText = fc.string({ unit: 'binary' });

describe('pageText', () => {
  it('makes one clean line of what a page says', () => {
    expect(pageText('  Alba\n\tcoat\u0000 \u0085 ', 100)).toBe('Alba coat\uFFFD');
    expect(pageText(`half ${'\uD83D'} pair`, 100)).toBe('half \uFFFD pair');
  });

  it('takes what is no text for nothing', () => {
    for (const value of [null, undefined, 7, {}, ['a']]) expect(pageText(value, 10)).toBe('');
  });

  it('is never longer than asked, well formed, and does not change when cleaned again', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, max) => {
        const clean = pageText(text, max);
        expect(clean.length).toBeLessThanOrEqual(max);
        expect(wellFormed(clean)).toBe(clean);
        expect(pageText(clean, max)).toBe(clean.trim());
      }),
    );
  });
});

describe('cutText', () => {
  it('never cuts a character in two', () => {
    expect(cutText('ab😀cd', 3)).toBe('ab');
    expect(cutText('ab😀cd', 4)).toBe('ab😀');
  });

  it('keeps the beginning and loses at most one unit more than it must', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, max) => {
        const cut = cutText(text, max);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, max) - 1);
      }),
    );
  });
});
