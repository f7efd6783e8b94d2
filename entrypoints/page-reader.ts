import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '@/lib/page/readPage';

/** Runs in a tab's top frame; `scripting.executeScript` gives back the `PageReading` that it returns. */
export default defineUnlistedScript(() => readPage(document, location.href));
