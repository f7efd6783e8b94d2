import { type Html, html } from '../html';
import { hardPage } from './hardPage';
import { SAMPLES } from './samples';

/** The hostile session-replay page; its scripts are `client/recorder.ts` and `client/attacks.ts`. */
export function spyPage(): Html {
  return hardPage({
    title: 'A page that spies',
    purpose:
      'The scripts of this page log every key, every change and every message they can see, and attack on demand whatever is laid over the page.',
    body: html`${SAMPLES}<p><label>A field of the page <input id="own-field" value=""></label></p>
<p><label>A filled field <input id="filled-field" value="Jeanne Morel"></label></p>
<script type="module" src="/script/attacks"></script>`,
  });
}
