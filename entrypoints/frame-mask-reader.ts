import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shadowRootOf } from '@/lib/browser/shadowRootOf';
import { shownFrameMasks } from '@/lib/page/shownMasks';

/** Runs in the frames of a tab that the person has let Parcours look into; gives back their `FrameMasks`, null in the top one. */
export default defineUnlistedScript(() => shownFrameMasks(document, shadowRootOf));
