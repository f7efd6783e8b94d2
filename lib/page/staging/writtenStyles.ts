import type { InlineChanges, StyledElement } from './inlineChanges';
import { isNear } from './loadedImages';

/** Scripts that move something write its style in each frame: what was not written for so long has come to rest. */
const stillMs = 60;

/** What scripts of a page move by writing styles, frame by frame, since it was scrolled. */
export function createWrittenStyles(documents: () => readonly Document[], changes: InlineChanges) {
  const writtenAt = new Map<Element, number>();
  /** What never came to rest: nobody waits for it twice. */
  const endless = new WeakSet<Element>();
  const observer = new MutationObserver((records) => {
    for (const { target, oldValue } of records) {
      const element = target as StyledElement;
      if (changes.has(element) || endless.has(element)) continue;
      if (Element.prototype.getAttribute.call(element, 'style') !== oldValue) writtenAt.set(element, performance.now());
    }
  });

  const moving = () =>
    [...writtenAt].flatMap(([element, at]) => (performance.now() - at < stillMs && isNear(element) ? [element] : []));

  return {
    /** Looks from here on. */
    begin(): void {
      writtenAt.clear();
      for (const document of documents()) {
        observer.observe(document, {
          attributes: true,
          attributeFilter: ['style'],
          attributeOldValue: true,
          subtree: true,
        });
      }
    },
    areMoving: (): boolean => moving().length > 0,
    giveUp(): void {
      for (const element of moving()) endless.add(element);
    },
    end: (): void => observer.disconnect(),
  };
}
