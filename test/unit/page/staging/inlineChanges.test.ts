// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInlineChanges } from '@/lib/page/staging/inlineChanges';

describe('createInlineChanges', () => {
  it('puts every style attribute back to the letter, however it was written and whatever was changed', () => {
    const written = fc.constantFrom(
      null,
      '',
      ' ',
      'color:red',
      'COLOR: Red ;; top:0px!important',
      'transition: opacity 1s; visibility:visible',
      'opacity: .5 !important',
      '--own: { a b }',
      'not a style at all',
    );
    const change = fc.tuple(
      fc.constantFrom('visibility', 'opacity', 'position', 'top', 'z-index'),
      fc.constantFrom('hidden', '0', 'relative', 'auto', 'none'),
    );
    fc.assert(
      fc.property(written, fc.array(change, { maxLength: 6 }), fc.boolean(), (attribute, list, twice) => {
        const element = document.createElement('div');
        if (attribute !== null) element.setAttribute('style', attribute);
        const changes = createInlineChanges();
        for (const [property, value] of list) changes.set(element, property, value);
        expect(changes.has(element)).toBe(list.length > 0);
        if (twice) {
          changes.undo(element);
          changes.set(element, 'opacity', '0');
        }
        changes.undoAll();
        expect(element.getAttribute('style')).toBe(attribute);
        expect(changes.has(element)).toBe(false);
      }),
    );
  });

  it('outranks what the page says, without a transition', () => {
    const element = document.createElement('div');
    element.setAttribute('style', 'visibility: visible !important; transition: all 2s');
    createInlineChanges().set(element, 'visibility', 'hidden');
    expect(element.style.getPropertyValue('visibility')).toBe('hidden');
    expect(element.style.getPropertyPriority('visibility')).toBe('important');
    expect(element.style.getPropertyValue('transition-property')).toBe('none');
    expect(element.style.getPropertyPriority('transition-property')).toBe('important');
  });
});
