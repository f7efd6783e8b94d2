import { teamMessages } from '@/lib/i18n/team';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import { observerNames } from '@/lib/journey/observerNames';
import type { Brand, Observer } from '@/lib/journey/schemas/study';
import type { Walkthrough } from '@/lib/journey/schemas/walkthrough';
import { useDashboard } from '../dashboardTools';

type Named = Pick<Walkthrough, 'brandId' | 'outletId' | 'observerId' | 'wave'>;
type NamedBrand = Pick<Brand, 'id' | 'name' | 'outlets'>;
type NamedObserver = Pick<Observer, 'id' | 'createdAt' | 'name' | 'initials'>;

/** What walkthroughs are called by: their brand, place and shopper. */
export function useWalkthroughNames(brands: readonly NamedBrand[], observers: readonly NamedObserver[]) {
  const { language } = useDashboard();
  const words = walkthroughsMessages[language];
  const names = observerNames(observers, (nth) => teamMessages[language].numberedObserver(String(nth)));
  const placeOf = ({ brandId, outletId }: Pick<Named, 'brandId' | 'outletId'>) => {
    const brand = brands.find(({ id }) => id === brandId);
    const outlet = brands.flatMap(({ outlets }) => outlets).find(({ id }) => id === outletId);
    return [brand?.name ?? words.noBrand, outlet?.name].filter(Boolean).join(', ');
  };
  const shopperOf = ({ observerId }: Pick<Named, 'observerId'>) =>
    observerId === null ? null : (names.get(observerId) ?? null);
  return {
    observers: names,
    placeOf,
    shopperOf: (walkthrough: Pick<Named, 'observerId'>) => shopperOf(walkthrough) ?? words.nobody,
    /** "Shop, Paris · Camille · spring". */
    nameOf: (walkthrough: Named) =>
      [placeOf(walkthrough), shopperOf(walkthrough), walkthrough.wave].filter(Boolean).join(' · '),
  };
}
