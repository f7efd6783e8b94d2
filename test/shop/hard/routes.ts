import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { type Html, html } from '../html';
import { mark } from '../picture/mark';
import { htmlReply, type Reply, redirectReply, type SiteRequest, svgReply } from '../site';
import { appFrame, appPage } from './appPage';
import { bannerPage } from './bannerPage';
import { cspPage } from './cspPage';
import { fieldFrame } from './fieldFrame';
import { hardPage } from './hardPage';
import { hostileCssPage } from './hostileCssPage';
import { loginPage } from './loginPage';
import { longPage } from './longPage';
import { manyFieldsPage } from './manyFieldsPage';
import { movingFieldPage } from './movingFieldPage';
import { samplePdf } from './pdf';
import { advertFrame, pickPage } from './pickPage';
import { samplePng } from './png';
import { quirksPage } from './quirksPage';
import { revealPage } from './revealPage';
import { reviewsPage } from './reviewsPage';
import { rtlPage } from './rtlPage';
import { isSpaPath, spaPage } from './spaPage';
import { spyPage } from './spyPage';
import { lazyPicture, stitchPage } from './stitchPage';
import { zoomPage } from './zoomPage';

function failingPage(title: string, purpose: string): Html {
  return hardPage({
    title,
    purpose,
    body: html`<p id="sentence">Please try again later.</p><p><a id="link" href="/">Back to the list</a></p>`,
  });
}

const ANSWERS: Readonly<Record<string, (request: SiteRequest) => Reply>> = {
  csp: cspPage,
  'hostile-css': () => htmlReply(hostileCssPage()),
  quirks: () => htmlReply(quirksPage()),
  rtl: () => htmlReply(rtlPage()),
  zoom: () => htmlReply(zoomPage()),
  long: () => htmlReply(longPage()),
  'many-fields': (request) => htmlReply(manyFieldsPage(request)),
  'moving-field': () => htmlReply(movingFieldPage()),
  login: (request) => (request.method === 'POST' ? redirectReply('/login') : htmlReply(loginPage())),
  spa: () => htmlReply(spaPage()),
  spy: () => htmlReply(spyPage()),
  banner: () => htmlReply(bannerPage()),
  pick: (request) => htmlReply(pickPage(request)),
  stitch: () => htmlReply(stitchPage()),
  reveal: (request) => htmlReply(revealPage(request)),
  reviews: () => htmlReply(reviewsPage()),
  app: (request) => htmlReply(appPage(request)),
  error: () => htmlReply(failingPage('Something went wrong', 'This page is answered with HTTP 500.'), 500),
  missing: () => htmlReply(failingPage('This page does not exist', 'This page is answered with HTTP 404.'), 404),
  pdf: () => ({ status: 200, headers: { 'content-type': 'application/pdf' }, body: samplePdf() }),
  image: () => ({ status: 200, headers: { 'content-type': 'image/png' }, body: samplePng() }),
  'image-svg': () => svgReply(mark('index')),
};

/** The names of the difficult pages: `http://hard.localhost:PORT/<name>`. */
export const HARD_PAGE_NAMES: readonly string[] = Object.keys(ANSWERS);

function listPage(): Html {
  return hardPage({
    title: 'Difficult pages',
    purpose: 'These pages are difficult on purpose: the tests lay the extension over each of them.',
    body: html`<ul>${HARD_PAGE_NAMES.map((name) => html`<li><a href="/${name}">${name}</a></li>`)}</ul>`,
  });
}

const CLIENT_SCRIPTS = ['attacks', 'recorder'] as const;

/** The scripts of the spying page are TypeScript modules; the browser gets them without their types. */
function clientScript(name: string): Reply {
  const source = readFileSync(join(import.meta.dirname, 'client', `${name}.ts`), 'utf8');
  return {
    status: 200,
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
    body: stripTypeScriptTypes(source),
  };
}

/** Answers any difficult page. */
export function hardRoutes(request: SiteRequest): Reply {
  const { path } = request;
  if (path === '/') return htmlReply(listPage());
  const script = CLIENT_SCRIPTS.find((each) => path === `/script/${each}`);
  if (script) return clientScript(script);
  if (path === '/advert') return htmlReply(advertFrame());
  if (path === '/app-frame') return htmlReply(appFrame());
  if (path === '/lazy-picture') return lazyPicture(request);
  if (path === '/field') return htmlReply(fieldFrame(request));
  const name = isSpaPath(path) ? 'spa' : path.slice(1);
  const reply = Object.hasOwn(ANSWERS, name) ? ANSWERS[name] : ANSWERS.missing;
  return reply ? reply(request) : htmlReply(listPage(), 404);
}
