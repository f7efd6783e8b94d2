import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shadowRootOf } from '@/lib/browser/shadowRootOf';
import { filledValues } from '@/lib/page/filledValues';

/** Runs in a tab's frames; gives back what their fields hold, to be looked for in the file of the page that is kept, and then forgotten. */
export default defineUnlistedScript(() => filledValues(document, shadowRootOf));
