import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { notedPick } from '@/lib/page/picking/notedPick';
import { reviewOrAdOf } from './reviewOrAdOf';

/**
 * Reads more of what was picked in a tab's top frame: the review or the advertisement that it belongs to. Apart from the picker, as it
 * weighs more than that and is needed only once something is taken.
 */
export default defineUnlistedScript(() => {
  const picked = notedPick();
  return picked && reviewOrAdOf(picked, location.href);
});
