import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readDetails } from '@/lib/page/details';

/** Runs in a tab's top frame; `scripting.executeScript` gives back the `PageDetails` that it returns. */
export default defineUnlistedScript(() => readDetails(document, location.href));
