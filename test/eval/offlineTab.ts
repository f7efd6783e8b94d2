import type { CDPSession, Page } from '@playwright/test';
import type { ChromiumRun } from '../browsers/chromium';

const loadTakesAtMostMs = 20_000;

/** A tab that is offline but for one document at a time. */
export interface OfflineTab {
  readonly page: Page;
  /** Shows these bytes as the HTML at this address; whatever the page asks for beside them fails. */
  show(url: string, bytes: Buffer): Promise<void>;
  /** The value of a script's text in an isolated world of the page shown, as extension scripts have one; as plain JSON. */
  evaluateIsolated(source: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Opens such a tab. `runsScripts` says whether the page's own inline scripts run. */
export async function openOfflineTab(run: ChromiumRun, runsScripts: boolean): Promise<OfflineTab> {
  const page = await run.context.newPage();
  const session = await page.context().newCDPSession(page);
  if (!runsScripts) await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  let awaited: Buffer | null = null;
  await page.route('**/*', async (route) => {
    const request = route.request();
    const body = request.isNavigationRequest() && request.frame() === page.mainFrame() ? awaited : null;
    // A page that leaves for elsewhere by script stays what it is: only the first navigation is answered.
    awaited = body === null ? awaited : null;
    if (body === null) await route.abort('aborted');
    else await route.fulfill({ status: 200, contentType: contentType(body), body });
  });
  return {
    page,
    async show(url, bytes) {
      awaited = bytes;
      await page.goto(url, { waitUntil: 'commit' });
      await page.waitForLoadState('load', { timeout: loadTakesAtMostMs }).catch(() => undefined);
    },
    evaluateIsolated: (source) => evaluateIsolated(session, source),
    close: () => page.close(),
  };
}

async function evaluateIsolated(session: CDPSession, source: string): Promise<unknown> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'eval',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: source,
    contextId: executionContextId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Captures that are not UTF-8 say themselves what they are. */
function contentType(body: Buffer): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}
