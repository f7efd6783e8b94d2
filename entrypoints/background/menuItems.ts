import type { MenuClick, MenuItem } from '@/lib/browser/contextMenus';
import { overlayMessages } from '@/lib/i18n/overlay';
import type { Language } from '@/lib/i18n/section';
import type { PartToTag } from './partToTag';

/** The item that lets the person pick a part of the page. */
export const pickItem = 'pickPart';

/** The item that shows what was tagged on the page. */
export const showItem = 'showAnchors';

/** The item of the toolbar button that opens the panel of walkthroughs. */
export const panelItem = 'openWalkthrough';

/** The items of the context menu, of which the browser shows those that fit what was clicked. */
export function menuItems(language: Language): MenuItem[] {
  const messages = overlayMessages[language];
  return [
    { id: 'tagSelection', title: messages.tagSelection, context: 'selection' },
    { id: 'tagImage', title: messages.tagImage, context: 'image' },
    { id: 'tagLink', title: messages.tagLink, context: 'link' },
    { id: pickItem, title: messages.pickPart, context: 'page' },
    { id: showItem, title: messages.showAnchors, context: 'page' },
    { id: panelItem, title: messages.openWalkthrough, context: 'action' },
  ];
}

/** What a click on one of them means; null for none of them. */
export function partOfClick(click: MenuClick): PartToTag | null {
  const { id, isEditable, selectionText, srcUrl, linkUrl, linkText } = click;
  // What somebody typed into a field is no quote of the page.
  if (id === 'tagSelection') return { kind: 'selection', text: isEditable ? null : selectionText };
  if (id === 'tagImage' && srcUrl !== null) return { kind: 'image', url: srcUrl, text: '' };
  if (id === 'tagLink' && linkUrl !== null) return { kind: 'link', url: linkUrl, text: linkText ?? '' };
  return null;
}
