import { browser } from './browser';

/** The browser's language, BCP 47; dates and numbers follow it too. */
export function uiLocale(): string {
  return browser.i18n.getUILanguage();
}

/** "Parcours 1.0.0", for evidence and files. */
export function productName(): { name: string; version: string } {
  return { name: 'Parcours', version: browser.runtime.getManifest().version };
}

/** The browser by name and version ("Chromium 156"), as evidence records it. */
export function browserName(): string {
  const agent = navigator.userAgent;
  const known = /(Edg|Firefox|OPR|Chrome|Safari)\/(\d+)/;
  const match = /(Edg|OPR)\/(\d+)/.exec(agent) ?? known.exec(agent);
  return match ? `${match[1] === 'Edg' ? 'Edge' : match[1]} ${match[2]}` : 'unknown browser';
}

/** What is recorded as the tool of a piece of evidence. */
export function toolName(): string {
  const { name, version } = productName();
  return `${name} ${version}, ${browserName()}`;
}
