import { type Html, html } from '../html';
import { hardPage } from './hardPage';

const PARTS = 40;

/** 20,000 pixels high: 40 parts of 500 pixels, each with a sentence of its own. */
export function longPage(): Html {
  const parts = Array.from({ length: PARTS }, (_, index) => {
    const number = index + 1;
    return html`<section id="part-${number}" style="background:hsl(${number * 9} 60% 92%)"><h2>Part ${number} of ${PARTS}</h2><p>At ${index * 500} pixels, customer ${number} says: the colour was right, the size was not.</p></section>`;
  });
  return hardPage({
    title: 'A very long page',
    purpose: 'This page is 20,000 pixels high, so that most of it is never in view.',
    head: html`<style>section { box-sizing: border-box; height: 500px; padding: 24px }</style>`,
    body: html`${parts}<p><a id="link" href="#part-1">Back to the top</a></p>`,
  });
}
