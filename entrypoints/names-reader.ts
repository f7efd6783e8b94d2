import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shadowRootOf } from '@/lib/browser/shadowRootOf';
import { namesTyped } from '@/lib/page/namesTyped';

/** Runs in a tab's top frame; gives back what is to be left out of the titles that a walkthrough keeps, to be forgotten then. */
export default defineUnlistedScript(() => namesTyped(document, shadowRootOf));
