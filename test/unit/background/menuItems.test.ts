import { expect, test } from 'vitest';
import { partOfClick } from '@/entrypoints/background/menuItems';
import type { MenuClick } from '@/lib/browser/contextMenus';

const click: MenuClick = {
  id: 'tagSelection',
  tab: { id: 1, windowId: 1, url: null, title: '', incognito: false },
  frameId: 0,
  isEditable: false,
  selectionText: 'It runs small',
  srcUrl: null,
  linkUrl: null,
  linkText: null,
};

test('the words of a selection are the page’s, but not in a field: those are the person’s own', () => {
  expect(partOfClick(click)).toEqual({ kind: 'selection', text: 'It runs small' });
  expect(partOfClick({ ...click, isEditable: true })).toEqual({ kind: 'selection', text: null });
});
