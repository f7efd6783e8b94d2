/** The one seam to the extension API: nothing outside `lib/browser` imports it. */
export { browser } from 'wxt/browser';
