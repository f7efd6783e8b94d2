import { html } from '../html';

/** Text to select, an image and a link, as the capture of a part needs them. */
export const SAMPLES = html`<article>
<p id="sentence">The parcel arrived two days early, and the card inside was written by hand.</p>
<p>Nobody had told me about the delivery fee until the very last page, and that is what I remember.</p>
<p><a id="link" href="/">Back to the list of difficult pages</a></p>
<svg id="drawing" class="picture" viewBox="0 0 320 160" role="img" aria-label="A hill under a sun"><rect width="320" height="160" fill="#cfe6f2"/><circle cx="240" cy="52" r="28" fill="#ffd479"/><path d="M0 130C80 70 160 120 320 80V160H0Z" fill="#6f9a63"/></svg>
<p><img id="image" class="picture" src="/image" alt="A grid of colours" width="320" height="160"></p>
</article>`;
