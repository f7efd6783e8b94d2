export interface VisibilityGate {
  /**
   * Whether the person really sees the form, and has seen it for a moment: true at the earliest then, false as soon as it is
   * covered, or at once where it is.
   */
  passes(): Promise<boolean>;
  /** Calls back when it gets covered (false) or can be seen again (true); returns the unsubscription. */
  subscribe(listener: (visible: boolean) => void): () => void;
}

/** A page that uncovers the form for the blink of a click must gain nothing by it. */
const momentMs = 150;

/** Chromium tells whether anything at all covers what is observed: https://w3c.github.io/IntersectionObserver/v2/. */
interface VisibilityOptions extends IntersectionObserverInit {
  readonly trackVisibility: true;
  /** In milliseconds; 100 is the least that is allowed. */
  readonly delay: number;
}

/** Watches what can be seen of an element that fills the frame. Where the browser tells of no covering, being in view must do. */
export function createVisibilityGate(element: Element): VisibilityGate {
  const listeners = new Set<(visible: boolean) => void>();
  const tellsOfCovering = 'isVisible' in IntersectionObserverEntry.prototype;
  let visibleSince: number | null = null;

  const options: VisibilityOptions = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 0.9] };
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1);
    if (!entry) return;
    const visible = tellsOfCovering ? (entry as unknown as { isVisible: boolean }).isVisible : entry.isIntersecting;
    if (visible === (visibleSince !== null)) return;
    visibleSince = visible ? performance.now() : null;
    for (const listener of listeners) listener(visible);
  }, options);
  observer.observe(element);

  function subscribe(listener: (visible: boolean) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  return {
    subscribe,
    passes() {
      if (visibleSince === null) return Promise.resolve(false);
      const left = visibleSince + momentMs - performance.now();
      if (left <= 0) return Promise.resolve(true);
      return new Promise((resolve) => {
        const timer = setTimeout(() => settle(true), left);
        const unsubscribe = subscribe(() => settle(false));
        function settle(passed: boolean): void {
          clearTimeout(timer);
          unsubscribe();
          resolve(passed);
        }
      });
    },
  };
}
