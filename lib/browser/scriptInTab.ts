import type { PublicPath } from 'wxt/browser';
import { browser } from './browser';

/** A script of the extension, as the build names it. */
export type ScriptPath = Extract<PublicPath, `${string}.js`>;

/** Where a script of the extension was put. */
export interface ScriptedDocument {
  /** Chrome's id of the document; null where the browser has none. */
  readonly documentId: string | null;
}

/**
 * Puts one of the extension's own scripts into a tab's top document and says which document that was. Needs the `activeTab`
 * grant. Rejects where the browser does not allow scripts.
 */
export async function putScriptIntoTab(tabId: number, file: ScriptPath): Promise<ScriptedDocument> {
  const [first] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
  const { documentId } = (first ?? {}) as { documentId?: string };
  return { documentId: documentId ?? null };
}
