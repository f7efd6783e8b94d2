import { html } from '../html';
import { say, type Text } from '../language';
import { plainPage } from '../plainPage';
import { htmlReply, type PageRequest, type Reply } from '../site';

const NAME = 'Coffrelin';

const WORDS = {
  title: { en: 'Coffrelin · Payments that stay shut', fr: 'Coffrelin · Des paiements bien fermés' },
  text: {
    en: 'We keep card details away from the shops that never needed them.',
    fr: 'Nous gardons les données de carte loin des boutiques qui n’en ont pas besoin.',
  },
  frame: { en: 'Payment details', fr: 'Données de paiement' },
  expiry: { en: 'Expiry date', fr: 'Date d’expiration' },
  code: { en: 'Security code', fr: 'Code de sécurité' },
} satisfies Record<string, Text>;

/** Answers the payment company: its home page and the frame that shops put into their checkout. */
export function paymentRoutes(request: PageRequest): Reply {
  const { language } = request;
  if (request.page === '/frame') {
    return htmlReply(html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${say(WORDS.frame, language)} | ${NAME}</title>
<link rel="canonical" href="${request.url('coffrelin', `/${language}/frame`)}">
<link rel="stylesheet" href="/style/base.css"><link rel="stylesheet" href="/style/coffrelin.css"></head>
<body class="framed"><form><label>${say(WORDS.expiry, language)}<input name="expiry" autocomplete="cc-exp" inputmode="numeric" value="09 / 29"></label>
<label>${say(WORDS.code, language)}<input name="code" autocomplete="cc-csc" inputmode="numeric" value="731"></label></form></body></html>
`);
  }
  const found = request.page === '/';
  const title = found ? say(WORDS.title, language) : '404';
  const main = html`<section class="opening"><h1>${title}</h1><p>${say(WORDS.text, language)}</p></section>`;
  const name = found ? 'home' : 'missing';
  return htmlReply(
    plainPage('coffrelin', NAME, request, { title, description: say(WORDS.text, language), name, main }),
    found ? 200 : 404,
  );
}
