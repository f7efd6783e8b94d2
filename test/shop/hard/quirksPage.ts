import { type Html, html } from '../html';
import { hardPage } from './hardPage';
import { SAMPLES } from './samples';

export function quirksPage(): Html {
  return hardPage({
    title: 'Quirks mode',
    purpose: 'This page has no doctype, so the browser lays it out in quirks mode.',
    doctype: false,
    body: html`${SAMPLES}<table><tr><td>In quirks mode, a table does not inherit the size of the text around it.</td></tr></table>`,
  });
}
