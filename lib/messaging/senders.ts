/** What the browser says of a message's sender. The sender cannot forge it. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
  /** Chrome only. */
  readonly documentId?: string | undefined;
}

/** A top-level page of the extension: popup, side panel, or a tab of its own. */
export interface PageSender {
  readonly kind: 'page';
}
/** The overlay's form, framed in a tab's page. Whether that frame is ours or the site's own is not known yet. */
export interface FormSender {
  readonly kind: 'form';
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string | null;
}
/** The overlay's script in the top document of a tab. */
export interface HostSender {
  readonly kind: 'host';
  readonly tabId: number;
  readonly documentId: string | null;
}
export type Sender = PageSender | FormSender | HostSender;
export type SenderKind = Sender['kind'];
export type SenderOf<Kind extends SenderKind> = Extract<Sender, { kind: Kind }>;

export interface ExtensionIdentity {
  /** `runtime.id`. */
  readonly id: string;
  /** `runtime.getURL('')`, the extension's own origin with a slash. */
  readonly baseUrl: string;
}

/** The one page of the extension that sites may frame. */
export const overlayFormPath = 'overlay-form.html';

/** Which of the allowed senders this is; null for any other, such as a framed page that is not the form. */
export function classifySender(raw: RawSender, own: ExtensionIdentity): Sender | null {
  if (raw.id !== own.id || raw.url === undefined) return null;
  const tabId = raw.tab?.id;
  const documentId = raw.documentId ?? null;
  const path = ownPath(raw.url, own.baseUrl);
  if (path === null) {
    return tabId !== undefined && raw.frameId === 0 ? { kind: 'host', tabId, documentId } : null;
  }
  // The form is nothing outside of a frame, whoever opened it there.
  if (path === overlayFormPath) {
    return tabId !== undefined && raw.frameId !== undefined && raw.frameId > 0
      ? { kind: 'form', tabId, frameId: raw.frameId, documentId }
      : null;
  }
  return tabId === undefined || raw.frameId === 0 ? { kind: 'page' } : null;
}

function ownPath(url: string, baseUrl: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname } = new URL(url);
  const base = new URL(baseUrl);
  return protocol === base.protocol && host === base.host ? pathname.slice(1) : null;
}
