import { boxOf } from '../untampered';
import type { AdLabel } from './adLabels';
import type { PageAd } from './pageAd';

/** A box that may be an advertisement. */
export interface Candidate {
  readonly element: Element;
  readonly kind: PageAd['kind'];
  readonly label: AdLabel | null;
}

export function isFrame({ localName }: Element): boolean {
  return localName === 'iframe' || localName === 'object' || localName === 'embed';
}

/** In square CSS pixels, at least 1. */
export function areaOf(element: Element): number {
  const { width, height } = boxOf(element);
  return Math.max(1, width * height);
}
