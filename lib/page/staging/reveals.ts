import { type ShadowRootOf, shadowRootsIn } from '../shadowRoots';
import { animationsOf } from '../untampered';
import { pause } from './drawnFrames';
import type { InlineChanges, StyledElement } from './inlineChanges';
import { isNear } from './loadedImages';
import { createWrittenStyles } from './writtenStyles';

/** For what moves in one picture, and in all of them. */
const patienceMs = 1_500;
const wholePatienceMs = 12_000;
/** What takes longer does not come in because it was scrolled into view. */
const longestMs = 5_000;
const lookEveryMs = 30;
/** An animation counts from the frame that it begins with. */
const toleranceMs = 50;

/** What parts come in by. */
const held = ['opacity', 'transform', 'visibility', 'filter'];

/**
 * What moves in the documents of a page while it is pictured. What comes in as it is scrolled into view is shown as it is to be, and stays so
 * until `changes` are undone: pages let it go again as soon as it is left. Other movements are waited for, where they end soon.
 */
export function createReveals(
  documents: () => readonly Document[],
  changes: InlineChanges,
  shadowRootOf: ShadowRootOf,
) {
  const written = createWrittenStyles(documents, changes);
  let patience = wholePatienceMs;
  let scrolledAt = Number.NEGATIVE_INFINITY;

  function running(root: Document | ShadowRoot): Animation[] {
    const own = animationsOf(root).filter(
      ({ playState, effect }) => playState === 'running' && (effect as KeyframeEffect | null)?.target,
    );
    const inner = [...shadowRootsIn(root, shadowRootOf)].flatMap(running);
    return [...own, ...inner].filter((each) => !changes.has(elementOf(each)));
  }

  /** Gives what goes on moving. */
  function hold(): Animation[] {
    const all = documents().flatMap(running);
    const since = performance.now() - scrolledAt + toleranceMs;
    const young = all.filter((each) => Number(each.currentTime) <= since && lengthOf(each) <= longestMs);
    for (const element of new Set(young.filter(comesIn).map(elementOf))) {
      const style = getComputedStyle(element);
      // What does not scroll has its place in the picture by another rule.
      if (/fixed|sticky/.test(style.position)) continue;
      for (const each of young) if (elementOf(each) === element) each.finish();
      for (const name of held) changes.set(element, name, style.getPropertyValue(name));
    }
    return all.filter((each) => !changes.has(elementOf(each)));
  }

  return {
    /** To be told of when the page is scrolled. */
    noteScroll(): void {
      scrolledAt = performance.now();
      written.begin();
    },
    /** Shows what comes in since then as it is to be. */
    hold,
    /** The same; and waits for what else moves in view, a while at most. */
    async atRest(): Promise<void> {
      const began = performance.now();
      const until = began + Math.min(patienceMs, patience);
      // False of what follows a scroll bar, which has no time, and of what never ends.
      const isWaitedFor = (each: Animation) =>
        lengthOf(each) - Number(each.currentTime) <= patienceMs && isNear(elementOf(each));
      while ((hold().some(isWaitedFor) || written.areMoving()) && performance.now() < until) await pause(lookEveryMs);
      written.giveUp();
      patience -= performance.now() - began;
    },
    end: written.end,
  };
}

function elementOf({ effect }: Animation): StyledElement {
  return (effect as KeyframeEffect).target as StyledElement;
}

function lengthOf({ effect }: Animation): number {
  return Number(effect?.getComputedTiming().endTime);
}

/** Whether an element comes to be seen, or to its own place, and stays. */
function comesIn(animation: Animation): boolean {
  const effect = animation.effect as KeyframeEffect;
  const steps = effect.getKeyframes();
  const [from, to] = [steps[0], steps.at(-1)];
  if (effect.getComputedTiming().direction !== 'normal' || effect.pseudoElement) return false;
  return Number(from?.opacity) < Number(to?.opacity) || (to?.transform === 'none' && from?.transform !== 'none');
}
