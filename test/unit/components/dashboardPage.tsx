import { readFile } from 'node:fs/promises';
import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';
import { Dashboard, type DashboardProps } from '@/components/dashboard/Dashboard';
import type { FileToSave } from '@/components/dashboard/dashboardTools';
import * as formats from '@/lib/formats';
import { certificateText, evidenceCertificate } from '@/lib/formats/evidenceCertificate';
import type { Draft, StoreInterface } from '@/lib/journey/commands';
import { mergeDocument } from '@/lib/journey/merge/mergeDocument';
import { newId } from '@/lib/journey/newId';
import { registrableDomain } from '@/lib/page/registrableDomain';
import { createStore } from '@/lib/store';
import { recorder } from '@/lib/walkthrough';
import { exampleFile } from '../../example/exampleFile';
import { memoryDatabase } from '../store/memoryDatabase';

/** What jsdom lacks of a browser, as far as the dashboard needs it. */
export function standInForBrowser(): void {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #seen: IntersectionObserverCallback;
      constructor(seen: IntersectionObserverCallback) {
        this.#seen = seen;
      }
      observe() {
        this.#seen([{ isIntersecting: true } as IntersectionObserverEntry], this as unknown as IntersectionObserver);
      }
      disconnect() {}
    },
  );
  // Long lists draw as many rows as there is room for; nothing has a size here.
  Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, value: 800 });
  Object.defineProperty(Element.prototype, 'clientWidth', { configurable: true, value: 1200 });
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  URL.createObjectURL = () => 'blob:picture';
  URL.revokeObjectURL = () => {};
}

/** The browser as far as the dashboard asks it for something: pictures have no pixels here, printing prints nothing. */
export const browserTools: DashboardProps['browserTools'] = {
  sweeps: {
    get: async () => null,
    list: async () => [],
    put: async () => {},
    delete: async () => {},
    clear: async () => {},
  },
  evidenceOfFile: async (file) => ({
    id: newId(),
    kind: 'attachedFile',
    mediaType: file.type,
    width: null,
    height: null,
    devicePixelRatio: null,
    viewport: null,
    masks: [],
    capturedAt: new Date().toISOString(),
    url: null,
    fileName: file.name,
    tool: 'test',
    bytes: Uint8Array.from(file.name, (letter) => letter.charCodeAt(0)),
    thumbnail: file.type.startsWith('image/') ? { mediaType: file.type, bytes: new Uint8Array([1]) } : null,
  }),
  loadRegistrableDomain: async () => registrableDomain,
  siteAccess: { read: async () => [], giveBack: async () => true },
  photoTime: async ({ lastModified }) => ({
    takenAt: new Date(lastModified).toISOString(),
    utcOffsetMinutes: null,
    source: 'file',
  }),
  copyTable: async () => {},
  redactPicture: async ({ mediaType, bytes }, areas) => ({
    mediaType,
    width: 1,
    height: 1,
    bytes: Uint8Array.from([...bytes, areas.length]),
    thumbnail: null,
    areas: areas.length,
  }),
  evidenceCertificate: async (contents) => {
    const certificate = await evidenceCertificate({ ...contents, generator: 'test' });
    return { certificate, text: certificateText(certificate) };
  },
  storageEstimate: async () => ({ usage: null, quota: null }),
  openSidePanel: () => {},
  print: () => {},
  exampleFile: async (language) => new Uint8Array(await readFile(exampleFile(language))),
  deliverables: {
    choices: [],
    write: async () => {
      throw new Error('Nothing is handed over here.');
    },
  },
};

/** A store on a database in memory, with the formats. */
export const openMemoryStore = () =>
  createStore({
    ...memoryDatabase(),
    databaseName: newId(),
    storage: null,
    formats: async () => ({ ...formats, mergeDocument }),
    recorder: async () => recorder,
  });

/** Lets React draw what an event has changed. The store answers later than that: await what it brings with `until`. */
async function act(body: () => void): Promise<void> {
  body();
  await new Promise((resolve) => setTimeout(resolve));
}

/** The dashboard at an address that changes. */
function DashboardAt(
  props: Omit<DashboardProps, 'hash'> & {
    readonly read: () => string;
    readonly subscribe: (listener: () => void) => () => void;
  },
) {
  const { read, subscribe, ...rest } = props;
  return <Dashboard {...rest} hash={useSyncExternalStore(subscribe, read)} />;
}

/** The dashboard on a page, with what a test sees and does there. */
export async function openDashboardPage(
  store: StoreInterface,
  options: {
    readonly hash?: string;
    readonly drafts?: readonly Draft[];
    readonly props?: Partial<DashboardProps>;
  } = {},
) {
  let hash = options.hash ?? '#/map';
  let unfinished = [...(options.drafts ?? [])];
  const listeners = new Set<() => void>();
  const goTo = (to: string) => {
    hash = to;
    for (const listener of listeners) listener();
  };
  const saved: FileToSave[] = [];
  const drafts: DashboardProps['drafts'] = {
    unfinished: async () => unfinished,
    put: async (draft) => void unfinished.push(draft),
    delete: async (id) => {
      unfinished = unfinished.filter(({ touchpointId }) => touchpointId !== id);
    },
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  await act(() =>
    root.render(
      <DashboardAt
        read={() => hash}
        subscribe={subscribe}
        store={store}
        drafts={drafts}
        onNavigate={goTo}
        language="en"
        locale="en-GB"
        settings={{
          language: 'auto',
          theme: 'system',
          recordPrivateWindows: false,
          takeScreenshots: true,
          screenshotQuality: 'standard',
        }}
        onChangeSetting={() => {}}
        shortcuts={{
          tagPage: 'Alt+Shift+J',
          tagPart: null,
          openWalkthrough: null,
          settingsAddress: null,
          openSettings: null,
        }}
        privateWindows={{ allowed: null, settingsAddress: null }}
        data={{
          askPersistence: async () => false,
          eraseEverything: async () => {},
          exportProgress: { read: () => null, subscribe: () => () => {} },
        }}
        news={null}
        emotionKeyCaps={null}
        onSaveFile={(file) => saved.push(file)}
        browserTools={browserTools}
        {...options.props}
      />,
    ),
  );

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
    container,
    saved,
    hash: () => hash,
    goTo: (to: string) => act(() => goTo(to)),
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
    /** Titles under a stage, in order. */
    column: (stageId: string) =>
      all(`section[aria-labelledby="column-${stageId}"] h3`).map((title) => title.textContent),
    async close() {
      await act(() => root.unmount());
      container.remove();
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
