import { html } from '../html';
import { htmlReply, type Reply, type SiteRequest } from '../site';
import { fieldFrame } from './fieldFrame';
import { advertFrame } from './pickPage';

/** `elsewhere.localhost`: the other origin of the difficult pages. */
export function elsewhereRoutes(request: SiteRequest): Reply {
  if (request.path === '/field') return htmlReply(fieldFrame(request));
  if (request.path === '/advert') return htmlReply(advertFrame());
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Elsewhere</title></head><body><p>This page stands for any other origin.</p></body></html>
`;
  return htmlReply(page, request.path === '/' ? 200 : 404);
}
