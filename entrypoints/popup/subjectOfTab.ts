import type { ActiveTab } from '@/lib/browser/activeTab';
import { blankPage } from '@/lib/journey/blankPage';
import type { TagSubject } from '@/lib/journey/commands/quickTag';
import type { Page } from '@/lib/journey/schemas/page';
import { textLimits } from '@/lib/journey/textLimits';
import { cutText } from '@/lib/page/pageText';
import type { PageReading } from '@/lib/page/reading';

/** What is being tagged: the page as read, or as much of it as the tab itself tells. */
export function subjectOfTab(tab: ActiveTab | null, reading: PageReading | null, now: Date): TagSubject {
  return {
    page: reading?.page ?? pageOfTab(tab),
    anchor: reading?.selection?.anchor ?? null,
    quote: reading?.selection?.quote ?? null,
    target: null,
    element: null,
    review: null,
    capturedAt: now.toISOString(),
    // The other way round than JavaScript's, and never its negative zero.
    utcOffsetMinutes: 0 - now.getTimezoneOffset(),
    device: 'computer',
  };
}

/** What a record holds: a page that is all in its address (`data:`) may have more. */
const longestAddress = 65_536;

function pageOfTab(tab: ActiveTab | null): Page | null {
  if (!tab || tab.url === null) return null;
  return blankPage(cutText(tab.url, longestAddress), cutText(tab.title, textLimits.touchpointTitle));
}
