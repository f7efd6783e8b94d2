import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readDetailsInSlices } from '@/lib/page/details';

/** Runs in a tab's top frame; `scripting.executeScript` waits for the `PageDetails` and gives them back. */
export default defineUnlistedScript(() => readDetailsInSlices(document, location.href));
