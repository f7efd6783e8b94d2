import { browser } from './browser';
import { allowedSites } from './frameAccess';
import type { ScriptPath } from './scriptInTab';

/** What a script gave back in one frame. */
export interface FrameResult {
  /** What the browser calls the document: unlike the frame, it is another one after a navigation. */
  readonly documentId: string;
  readonly result: unknown;
}

/** A frame that hangs or still loads is as good as one that may not be read. */
const patienceMs = 700;

/**
 * Runs one of the extension's own scripts in the frames of a tab that the person has let Parcours look into, and in its top one. None where no
 * site was allowed, or they do not answer in time. Never rejects. Needs the `activeTab` grant as well.
 */
export async function runInFrames(tabId: number, file: ScriptPath): Promise<FrameResult[]> {
  try {
    if ((await allowedSites()).length === 0) return [];
    const given = await Promise.race([
      browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [file], injectImmediately: true }),
      new Promise<[]>((resolve) => setTimeout(() => resolve([]), patienceMs)),
    ]);
    return given.map(({ result, frameId, ...each }) => {
      const { documentId } = each as { documentId?: string };
      return { documentId: documentId ?? String(frameId), result };
    });
  } catch {
    return [];
  }
}
