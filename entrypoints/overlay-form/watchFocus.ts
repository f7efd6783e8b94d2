/**
 * Reports when the keyboard leaves the form's frame and when it comes back (to where it was: one key means another thing in a text
 * box than beside it), and keeps the Tab key within the frame: what lies around it is the page, which the overlay makes inert. Returns how
 * to stop.
 */
export function watchFocus(window: Window, report: (focused: boolean) => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const { document } = window;

  let last: HTMLElement | null = null;
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLElement) last = target;
    },
    { signal },
  );
  window.addEventListener('blur', () => report(false), { signal });
  window.addEventListener(
    'focus',
    () => {
      if (document.activeElement === document.body) last?.focus({ preventScroll: true });
      report(true);
    },
    { signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      const stops = [...document.querySelectorAll<HTMLElement>(focusable)].filter((element) =>
        element.checkVisibility(),
      );
      const edge = event.shiftKey ? stops[0] : stops.at(-1);
      const other = event.shiftKey ? stops.at(-1) : stops[0];
      const isAtStart = event.shiftKey && !stops.some((stop) => stop === document.activeElement);
      if (!other || (document.activeElement !== edge && !isAtStart)) return;
      event.preventDefault();
      other.focus();
    },
    { signal },
  );
  return () => ended.abort();
}

const focusable = ['a[href]', 'button', 'input', 'select', 'textarea', 'summary', '[tabindex]']
  .map((selector) => `${selector}:not(:disabled, [tabindex="-1"])`)
  .join(',');
