import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shadowRootOf } from '@/lib/browser/shadowRootOf';
import { wordsWithoutTyped } from '@/lib/capture/withoutTyped';
import { attempt } from '@/lib/page/attempt';
import { readDetailsInSlices } from '@/lib/page/details';
import { namesTyped } from '@/lib/page/namesTyped';

/**
 * Runs in a tab's top frame; `scripting.executeScript` waits for the `PageDetails` and gives them back. No title says again what a person has typed
 * into the page.
 */
export default defineUnlistedScript(async () => {
  const details = await readDetailsInSlices(document, location.href);
  const typed = attempt(() => namesTyped(document, shadowRootOf), []);
  const { pageTitle, title } = details;
  const untyped = (words: string) => wordsWithoutTyped(words, typed);
  return { ...details, pageTitle: untyped(pageTitle), title: title === null ? null : untyped(title) || null };
});
