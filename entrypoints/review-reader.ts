import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readReviews } from '@/lib/page/reviews/readReviews';

/** Runs in a tab's top frame; gives back every `PageReview` that was found, with its anchor. */
export default defineUnlistedScript(() => readReviews(document, location.href));
