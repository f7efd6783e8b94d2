import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSelectedReview } from '@/lib/page/reviews/readSelectedReview';

/** Runs in a tab's top frame; gives back the `PageReview` that the selected words are of, or null. */
export default defineUnlistedScript(() => readSelectedReview(document, location.href));
