import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shadowRootOf } from '@/lib/browser/shadowRootOf';
import { selectionWithoutTyped, wordsWithoutTyped } from '@/lib/capture/withoutTyped';
import { attempt } from '@/lib/page/attempt';
import { namesTyped } from '@/lib/page/namesTyped';
import { readPage } from '@/lib/page/readPage';
import { typedValues } from '@/lib/page/typedValues';

/**
 * Runs in a tab's top frame; `scripting.executeScript` gives back the `PageReading` that it returns. What a person has typed into the page goes no
 * further, where its title says it again, or words do that were selected.
 */
export default defineUnlistedScript(() => {
  const reading = readPage(document, location.href);
  const { selection } = reading;
  const title = attempt(() => wordsWithoutTyped(reading.page.title, namesTyped(document, shadowRootOf)), '');
  const page = { ...reading.page, title };
  if (selection === null) return { ...reading, page };
  const typed = () => typedValues(document, shadowRootOf);
  return { ...reading, page, selection: attempt(() => selectionWithoutTyped(selection, typed()), null) };
});
