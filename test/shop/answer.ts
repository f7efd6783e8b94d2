import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { advertisingPicture, advertisingRoutes } from './advertising/routes';
import { engineRoutes } from './engine/routes';
import { AUBELUNE } from './fashion/aubelune';
import { KLAFTI } from './fashion/klafti';
import { shopPicture, shopRoutes } from './fashion/routes';
import { elsewhereRoutes } from './hard/elsewhere';
import { hardRoutes } from './hard/routes';
import { isLanguage, preferredLanguage } from './language';
import { opinionRoutes } from './opinions/routes';
import { paymentRoutes } from './payment/routes';
import { mark } from './picture/mark';
import {
  htmlReply,
  type PageRequest,
  type Reply,
  redirectReply,
  type SiteId,
  type SiteRequest,
  svgReply,
} from './site';
import { socialPicture, socialRoutes } from './social/routes';
import { worldPage } from './worldPage';

const STYLE_FOLDER = join(import.meta.dirname, 'style');

const NOT_FOUND: Reply = { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Not found.' };

/** The sites whose addresses begin with a language. */
const ROUTES: Partial<Readonly<Record<SiteId, (request: PageRequest) => Reply>>> = {
  aubelune: (request) => shopRoutes(AUBELUNE, request),
  klafti: (request) => shopRoutes(KLAFTI, request),
  questerel: engineRoutes,
  parlavis: opinionRoutes,
  flanou: socialRoutes,
  coffrelin: paymentRoutes,
  affichette: advertisingRoutes,
};

const PICTURES: Partial<Readonly<Record<SiteId, (request: SiteRequest) => Reply | null>>> = {
  aubelune: (request) => shopPicture(AUBELUNE, request),
  klafti: (request) => shopPicture(KLAFTI, request),
  flanou: socialPicture,
  affichette: advertisingPicture,
};

async function styleSheet(path: string): Promise<Reply> {
  const [, name] = /^\/style\/([a-z-]+)\.css$/.exec(path) ?? [];
  if (!name) return NOT_FOUND;
  try {
    const body = await readFile(join(STYLE_FOLDER, `${name}.css`));
    return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body };
  } catch {
    return NOT_FOUND;
  }
}

/** Answers one request to any of the sample sites. */
export async function answer(request: SiteRequest): Promise<Reply> {
  const { path, site } = request;
  if (path.startsWith('/style/')) return styleSheet(path);
  if (path === '/icon.svg') return svgReply(mark(site));
  if (path.startsWith('/picture/')) return PICTURES[site]?.(request) ?? NOT_FOUND;
  if (site === 'hard') return hardRoutes(request);
  if (site === 'elsewhere') return elsewhereRoutes(request);
  const routes = ROUTES[site];
  if (!routes) return path === '/' ? htmlReply(worldPage(request)) : NOT_FOUND;

  const [, segment, rest = ''] = /^\/([^/]*)(.*)$/.exec(path) ?? [];
  if (isLanguage(segment)) {
    if (rest === '') return redirectReply(`/${segment}/`);
    return routes({ ...request, language: segment, page: rest });
  }
  const language = preferredLanguage(request.acceptLanguage);
  if (path === '/') return redirectReply(`/${language}/`, { vary: 'accept-language' });
  return routes({ ...request, language, page: path });
}
