import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shadowRootOf } from '@/lib/browser/shadowRootOf';
import { shownMasks } from '@/lib/page/shownMasks';

/** Runs in a tab's top frame; `scripting.executeScript` awaits and gives back the `MaskReading`. */
export default defineUnlistedScript(() => shownMasks(document, shadowRootOf));
