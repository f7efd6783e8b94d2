import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readFrameAd } from '@/lib/page/ads/readFrameAd';

/** Runs in the frames of a tab that the person has let Parcours look into; gives back their `FrameAd`, null in the top one. */
export default defineUnlistedScript(() => readFrameAd(document, location.href));
