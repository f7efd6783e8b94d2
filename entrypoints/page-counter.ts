import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { countInSlices } from '@/lib/page/pageCounts';

/** Runs in a tab's top frame; `scripting.executeScript` waits for the `PageCounts` and gives them back. */
export default defineUnlistedScript(() => countInSlices(document, location.href));
