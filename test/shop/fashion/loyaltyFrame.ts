import { type Html, html } from '../html';
import { say } from '../language';
import type { PageRequest } from '../site';
import type { Shop } from './shop';
import { WORDS } from './words';

/** The small page inside the checkout, of the shop's own origin, with a filled field. */
export function loyaltyFrame(shop: Shop, request: PageRequest): Html {
  const { language } = request;
  const title = say(WORDS.loyaltyCard, language);
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title} | ${shop.name}</title>
<link rel="canonical" href="${request.url(shop.id, `/${language}/frame/loyalty`)}">
<link rel="stylesheet" href="/style/base.css"><link rel="stylesheet" href="/style/${shop.id}.css"></head>
<body class="framed"><label class="visually-plain">${title}<input name="loyalty" autocomplete="off" value="${shop.orderPrefix} 7731 0048 215"></label></body></html>
`;
}
