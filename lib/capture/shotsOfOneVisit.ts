import { CaptureError } from './captureError';
import type { MaskedShot } from './takeScreenshot';

interface Visit {
  readonly shoot: (url: string | null) => Promise<MaskedShot>;
  /** Where the page is; null where nobody knows. */
  readonly url: string | null;
  /** Whether it has been scrolled before its first shot: it may be at another address of its own by then. */
  readonly isScrolled: boolean;
}

/**
 * Shoots one page again and again. A page may replace its own address, as long ones do while they scroll: what is shot is where it was first.
 * One of another site, or one that went on to another entry of the window's history, is another page: a `CaptureError` then.
 */
export function shotsOfOneVisit({ shoot, url, isScrolled }: Visit): () => Promise<MaskedShot> {
  let visit: { readonly url: string | null; readonly name: string } | null = null;
  return async () => {
    const shot = await shoot(visit || isScrolled ? null : url);
    const { historyLength } = shot.masking;
    visit ??= { url: url ?? shot.url, name: nameOf(url ?? shot.masking.url, historyLength) };
    if (nameOf(shot.masking.url, historyLength) === visit.name) return { ...shot, url: visit.url };
    shot.picture.close();
    throw new CaptureError('elsewhere', 'The tab shows another page by now.');
  };
}

function nameOf(url: string, historyLength: number): string {
  return `${URL.canParse(url) ? new URL(url).origin : url} ${historyLength}`;
}
