import { attempt } from '../attempt';
import { createBudget } from '../budget';
import { shownSource } from '../declared/shownSource';
import { frameDocument } from '../framePlace';
import { bodyOf, selectAll, windowOf } from '../untampered';
import { windowPath } from '../windowPath';
import type { FrameAd } from './frameAd';
import { originsOf } from './frameOrigins';
import { labelledAds } from './labelledAds';
import { readAd } from './readAd';

/** What looking may take of the frame's time. */
const budgetMs = 300;

/** Reads the document of a frame; null in the top window, and where it cannot be told which frame it is. Never throws. */
export function readFrameAd(document: Document, url: string): FrameAd | null {
  return attempt(() => {
    const window = windowOf(document);
    const path = window && windowPath(window);
    const element = bodyOf(document);
    if (!path || path.length === 0 || !element) return null;
    const source = shownSource(document, url, createBudget(budgetMs));
    const label = attempt(() => labelledAds(source).find((each) => each.label !== null)?.label ?? null, null);
    const { ad } = readAd({ element, kind: 'frame', label }, url);
    const { advertiser, landingUrl, network, text } = ad;
    const closed = [...selectAll(document, 'iframe')].filter((frame) => frameDocument(frame) === null);
    return {
      ...{ path, url, label: label?.label ?? null, advertiser, landingUrl, network, text },
      closedOrigins: originsOf(closed, url),
    };
  }, null);
}
