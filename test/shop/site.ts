import type { Html } from './html';
import type { Language } from './language';

/**
 * The sites of the sample world. Each is a host of its own (`http://<id>.localhost:PORT/`), and so a site of its own to the
 * browser; `index` is `http://localhost:PORT/`.
 */
const SITE_IDS = [
  'index',
  'aubelune',
  'klafti',
  'questerel',
  'parlavis',
  'flanou',
  'coffrelin',
  'affichette',
  'hard',
  'elsewhere',
] as const;
export type SiteId = (typeof SITE_IDS)[number];

export function isSiteId(value: string): value is SiteId {
  return SITE_IDS.some((id) => id === value);
}

/** One request as the sites see it. */
export interface SiteRequest {
  readonly site: SiteId;
  readonly method: string;
  /** The whole path, language included: `/en/product/alba`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Fields of a posted form; empty for every other method. */
  readonly form: URLSearchParams;
  readonly cookies: ReadonlyMap<string, string>;
  readonly acceptLanguage: string | undefined;
  /** The address of a path on any site of this running world. */
  readonly url: (site: SiteId, path: string) => string;
}

/** A request for a page in a known language. */
export interface PageRequest extends SiteRequest {
  readonly language: Language;
  /** The path without its language: `/product/alba`, or `/` for the home page. */
  readonly page: string;
}

/** What a site answers. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Uint8Array;
}

export function htmlReply(document: Html, status = 200, headers: Reply['headers'] = {}): Reply {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: document.source };
}

export function svgReply(picture: Html): Reply {
  return { status: 200, headers: { 'content-type': 'image/svg+xml; charset=utf-8' }, body: picture.source };
}

/** Sends the browser on with GET (303), as a shop does after a posted form. */
export function redirectReply(location: string, headers: Reply['headers'] = {}): Reply {
  return { status: 303, headers: { location, ...headers }, body: '' };
}
