/**
 * The one seam to the extension API: nothing outside `lib/browser` imports it. It comes from `webextension-polyfill`, chosen by
 * the module in wxt.config.ts; its authors have ended it, and taking that module's line out leaves WXT's own `browser`.
 */
export { browser } from 'wxt/browser';
