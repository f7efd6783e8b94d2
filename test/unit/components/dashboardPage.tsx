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
import { suggestFromAddress } from '@/lib/page/suggestFromAddress';
import { createStore } from '@/lib/store';
import { recorder } from '@/lib/walkthrough';
import { exampleFile } from '../../example/exampleFile';
import { memoryDatabase } from '../store/memoryDatabase';
import { act, createPageDriver } from './pageDriver';

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
    visitChoices: [],
    write: async () => {
      throw new Error('Nothing is handed over here.');
    },
    writeVisits: async () => {
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
    suggestFromAddress: async () => suggestFromAddress,
  });

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

  const driver = createPageDriver(container, goTo);
  const { all } = driver;

  return {
    container,
    saved,
    hash: () => hash,
    goTo: (to: string) => act(() => goTo(to)),
    ...driver,
    /** Titles under a stage, in order. */
    column: (stageId: string) =>
      all(`section[aria-labelledby="column-${stageId}"] h3`).map((title) => title.textContent),
    async close() {
      await act(() => root.unmount());
      container.remove();
    },
  };
}
