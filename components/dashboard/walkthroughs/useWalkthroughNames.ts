import { teamMessages } from '@/lib/i18n/team';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import { observerNames } from '@/lib/journey/observerNames';
import type { Brand, Observer } from '@/lib/journey/schemas/study';
import type { Walkthrough } from '@/lib/journey/schemas/walkthrough';
import { useDashboard } from '../dashboardTools';

type Named = Pick<Walkthrough, 'brandId' | 'outletId' | 'observerId' | 'wave'>;

/** What walkthroughs are called by: their brand, place and shopper. */
export function useWalkthroughNames(brands: readonly Brand[], observers: readonly Observer[]) {
  const { language } = useDashboard();
  const words = walkthroughsMessages[language];
  const names = observerNames(observers, (nth) => teamMessages[language].numberedObserver(String(nth)));
  const placeOf = ({ brandId, outletId }: Named) => {
    const brand = brands.find(({ id }) => id === brandId);
    const outlet = brands.flatMap(({ outlets }) => outlets).find(({ id }) => id === outletId);
    return [brand?.name ?? words.noBrand, outlet?.name].filter(Boolean).join(', ');
  };
  const shopperOf = ({ observerId }: Named) => (observerId === null ? null : (names.get(observerId) ?? null));
  return {
    observers: names,
    placeOf,
    shopperOf: (walkthrough: Named) => shopperOf(walkthrough) ?? words.nobody,
    /** "Shop, Paris · Camille · spring". */
    nameOf: (walkthrough: Named) =>
      [placeOf(walkthrough), shopperOf(walkthrough), walkthrough.wave].filter(Boolean).join(' · '),
  };
}
