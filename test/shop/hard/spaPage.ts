import { type Html, html, raw } from '../html';
import { hardPage } from './hardPage';

const VIEWS = [
  { path: '/spa', title: 'All dresses' },
  { path: '/spa/products/1', title: 'Alba wrap dress' },
  { path: '/spa/products/2', title: 'BIM tiered dress' },
  { path: '/spa/basket', title: 'Basket' },
] as const;

const SCRIPT = `
const show = () => {
  const view = views.find((each) => each.path === location.pathname) ?? views[0];
  document.title = view.title + ' | Difficult pages';
  document.querySelector('h1').textContent = view.title;
};
document.querySelectorAll('[data-path]').forEach((link) => {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState({}, '', link.dataset.path);
    show();
  });
});
document.getElementById('replace').addEventListener('click', () => {
  history.replaceState({}, '', location.pathname + '?sort=price');
});
addEventListener('popstate', show);
show();
`;

/** Whether the address belongs to the page that changes its own address. */
export function isSpaPath(path: string): boolean {
  return VIEWS.some((view) => view.path === path);
}

export function spaPage(): Html {
  const links = VIEWS.map((view) => html`<li><a href="${view.path}" data-path="${view.path}">${view.title}</a></li>`);
  return hardPage({
    title: 'All dresses',
    purpose: 'This page changes its address and title by history.pushState, without ever loading another page.',
    body: html`<ul>${links}</ul><p><button id="replace" type="button">Sort by price (replaceState)</button></p><p id="sentence">The same document shows every view.</p>
<script>const views = ${raw(JSON.stringify(VIEWS))};${raw(SCRIPT)}</script>`,
  });
}
