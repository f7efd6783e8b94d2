import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shadowRootOf } from '@/lib/browser/shadowRootOf';
import { selectionWithoutTyped } from '@/lib/capture/withoutTyped';
import { attempt } from '@/lib/page/attempt';
import { readPage } from '@/lib/page/readPage';
import { typedValues } from '@/lib/page/typedValues';

/**
 * Runs in a tab's top frame; `scripting.executeScript` gives back the `PageReading` that it returns. What a person has typed into the page goes no
 * further, where they have selected words that say it again.
 */
export default defineUnlistedScript(() => {
  const reading = readPage(document, location.href);
  const { selection } = reading;
  if (selection === null) return reading;
  const typed = () => typedValues(document, shadowRootOf);
  return { ...reading, selection: attempt(() => selectionWithoutTyped(selection, typed()), null) };
});
