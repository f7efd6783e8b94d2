import { askForPermission } from './askForPermission';
import { browser } from './browser';

/** Whether whole pages can be kept as files: never in Firefox, elsewhere once the person has allowed it. */
export type PageCaptureState = 'unsupported' | 'notAsked' | 'granted';

const permission = { permissions: ['pageCapture'] } as const;

/** Chrome's own, which comes to be with the permission. */
interface PageCapture {
  readonly pageCapture?: { saveAsMHTML(details: { tabId: number }): Promise<Blob | undefined> };
}

export async function pageCaptureState(): Promise<PageCaptureState> {
  const { optional_permissions: optional = [], permissions = [] } = browser.runtime.getManifest();
  if (![...optional, ...permissions].some((name) => name === 'pageCapture')) return 'unsupported';
  return (await browser.permissions.contains({ permissions: [...permission.permissions] })) ? 'granted' : 'notAsked';
}

/** Asks for it; to be called in a person's own click or key press, as browsers refuse it elsewhere. False where it was not given. */
export function askForPageCapture(): Promise<boolean> {
  return askForPermission(permission);
}

const mostTries = 4;

/** The page of a tab with all that it shows, as MHTML. Needs the permission. Rejects where the browser makes none. */
export async function saveAsMhtml(tabId: number): Promise<Uint8Array<ArrayBuffer>> {
  for (let tries = 1; ; tries++) {
    const blob = await (browser as unknown as PageCapture).pageCapture?.saveAsMHTML({ tabId });
    if (!blob) throw new Error('The browser saved no page.');
    try {
      return new Uint8Array(await blob.arrayBuffer());
    } catch (error) {
      // Chromium now and then has thrown its temporary file away before it can be read.
      if (tries === mostTries || !(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
    }
  }
}
