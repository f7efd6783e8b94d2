import * as z from 'zod/mini';
import { runInTab } from '@/lib/browser/runInTab';
import { sweepStore } from '@/lib/capture/sweepStore';
import { pageReview } from '@/lib/journey/commands/pageReview';
import type { QuickTag } from '@/lib/journey/commands/quickTag';
import { newId } from '@/lib/journey/newId';
import { newSweep } from '@/lib/journey/newSweep';
import { pageKey } from '@/lib/journey/pageKey';
import type { Page } from '@/lib/journey/schemas/page';

// Imported only when somebody wants it: the form opens without it.

const readings = z.array(z.unknown());

/** Reads all reviews of a tab's page and keeps them as a sweep, or adds what is new to the unfinished one of that page. Gives its id. */
export async function startSweep(tabId: number, page: Page, tag: QuickTag): Promise<string> {
  const read = readings.safeParse(await runInTab(tabId, '/review-reader.js'));
  // One review that cannot be understood takes no other with it.
  const reviews = (read.success ? read.data : []).flatMap((each) => pageReview.safeParse(each).data ?? []);
  const before = (await sweepStore.list()).find(
    (sweep) => pageKey(sweep.url) === pageKey(page.url) && sweep.reviews.some(({ state }) => state === 'open'),
  );
  const brandId = tag.brand?.kind === 'known' ? tag.brand.brandId : null;
  const sweep = newSweep({
    before: before ?? null,
    page,
    reviews,
    journeyId: tag.journeyId,
    brandId,
    newId,
    now: new Date(),
  });
  await sweepStore.put(sweep);
  return sweep.id;
}
