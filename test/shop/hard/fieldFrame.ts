import { type Html, html } from '../html';
import type { SiteRequest } from '../site';

/** The address of a frame with one filled field. `within`: an address to be framed inside it, too. */
export function fieldFramePath(colour: string, value: string, within?: string): string {
  const query = new URLSearchParams({ colour, value, ...(within === undefined ? {} : { within }) });
  return `/field?${query}`;
}

/** The frame itself: a field that fills it, and perhaps another frame. */
export function fieldFrame(request: SiteRequest): Html {
  const written = request.query.get('colour') ?? '';
  const colour = /^#[0-9a-f]{6}$/.test(written) ? written : '#ff00ff';
  const within = request.query.get('within');
  const nested =
    within?.startsWith('http://') &&
    html`<iframe src="${within}" title="A frame in a frame" style="border:0;width:48%;height:100%;float:right"></iframe>`;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A field in a frame</title></head>
<body style="margin:0;height:100vh">${nested}<input aria-label="A field in a frame" value="${request.query.get('value')}" data-secret-colour="${colour}" style="box-sizing:border-box;width:${nested ? '50%' : '100%'};height:100vh;border:0;font:14px system-ui;background:${colour}"></body></html>
`;
}
