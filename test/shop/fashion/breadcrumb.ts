import { type Html, html } from '../html';
import type { Language } from '../language';
import type { Crumb } from './structuredData';

/** The visible trail; its last step is the page itself. */
export function breadcrumb(crumbs: readonly Crumb[], language: Language): Html {
  const label = { en: 'You are here', fr: 'Vous êtes ici' }[language];
  const steps = crumbs.map((crumb, index) =>
    index === crumbs.length - 1
      ? html`<li><span aria-current="page">${crumb.name}</span></li>`
      : html`<li><a href="${crumb.path}">${crumb.name}</a></li>`,
  );
  return html`<nav class="breadcrumb" aria-label="${label}"><ol>${steps}</ol></nav>`;
}
