import { browser } from './browser';

/** Kept in the browser's memory while its question is open. */
export const askedKey = 'permissionAsked';

/**
 * Asks the person for a permission; to be called at once in their click or key press, as browsers refuse it elsewhere. The question may close the
 * popup that asks it: then nobody hears the answer but the background, which finds by this that somebody had asked.
 */
export async function askForPermission(wanted: {
  readonly permissions?: readonly 'pageCapture'[];
  readonly origins?: readonly string[];
}): Promise<boolean> {
  const { permissions = [], origins = [] } = wanted;
  const answer = browser.permissions.request({ permissions: [...permissions], origins: [...origins] });
  void browser.storage.session.set({ [askedKey]: Date.now() });
  try {
    return await answer;
  } finally {
    void browser.storage.session.remove(askedKey);
  }
}
