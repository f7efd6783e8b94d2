import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findAds } from '@/lib/page/ads/findAds';
import { noteAds } from '@/lib/page/ads/notedAds';
import { createBudget } from '@/lib/page/budget';
import { shownSource } from '@/lib/page/declared/shownSource';

/** What looking may take: somebody has asked to see them. */
const budgetMs = 1000;

/**
 * Looks for the advertisements of a tab's top frame, for the picker to offer. Apart from the picker, as it weighs more than that. Gives back how
 * many there are.
 */
export default defineUnlistedScript(() => {
  const ads = findAds(shownSource(document, location.href, createBudget(budgetMs)));
  noteAds(ads);
  return ads.length;
});
