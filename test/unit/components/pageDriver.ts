/** Lets React draw what an event has changed. The store answers later than that: await what it brings with `until`. */
export async function act(body: () => void): Promise<void> {
  body();
  await new Promise((resolve) => setTimeout(resolve));
}

/** What a test sees and does on a page that React draws into `container`. `goTo` follows links within it. */
export function createPageDriver(container: HTMLElement, goTo: (hash: string) => void = () => {}) {
  /** Waits until something is so, letting React and the store work meanwhile. */
  async function until<Value>(read: () => Value | null | undefined | false, what: string): Promise<Value> {
    for (let turn = 0; turn < 500; turn += 1) {
      const value = read();
      if (value) return value;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`This did not come: ${what}\n${container.textContent}`);
  }
  const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
  const named = (selector: string, name: string) =>
    all(selector).find((element) => accessibleName(element) === name) ?? null;
  const find = (selector: string, name: string) => until(() => named(selector, name), `${selector} "${name}"`);

  return {
    until,
    all,
    named,
    find,
    hasText: (text: string) => until(() => container.textContent?.includes(text), `the text "${text}"`),
    async click(selector: string, name: string) {
      const element = await find(selector, name);
      await act(() => {
        element.click();
        // jsdom follows no links.
        const address = element.getAttribute('href');
        if (address?.startsWith('#/')) goTo(address);
      });
    },
    async type(name: string, text: string) {
      const element = await find('input, textarea', name);
      await act(() => {
        const kind = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
        Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(element, text);
        element.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    async choose(list: string | HTMLElement, value: string) {
      const element = typeof list === 'string' ? await find('select', list) : list;
      await act(() => {
        Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(element, value);
        element.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
    async press(target: Element, key: string, more: KeyboardEventInit = {}) {
      await act(() => {
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
      });
    },
  };
}

/** An element's name, as far as this page's markup needs. */
function accessibleName(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy !== null) return document.getElementById(labelledBy)?.textContent ?? '';
  if ('labels' in element && element.labels instanceof NodeList && element.labels[0]) {
    return element.labels[0].textContent?.trim() ?? '';
  }
  const visible = element.cloneNode(true) as HTMLElement;
  for (const hidden of visible.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return visible.textContent?.trim() ?? '';
}
