import { type Html, html } from '../html';
import { say } from '../language';
import type { PageRequest } from '../site';
import { breadcrumb } from './breadcrumb';
import { shopPage } from './layout';
import type { Shop } from './shop';
import { breadcrumbData } from './structuredData';
import { WORDS } from './words';

export function helpPage(shop: Shop, request: PageRequest): Html {
  const { language } = request;
  const crumbs = [
    { name: say(WORDS.home, language), path: `/${language}/` },
    { name: say(WORDS.help, language), path: `/${language}/help` },
  ];
  const sent = request.query.has('sent');
  const form = html`<form class="write" method="post" action="/${language}/help"><h2>${say(WORDS.writeToUs, language)}</h2>
    <label>${say(WORDS.email, language)}<input type="email" name="email" autocomplete="email" required></label>
    <label>${say(WORDS.message, language)}<textarea name="message" rows="5" required></textarea></label>
    <button class="button">${say(WORDS.send, language)}</button></form>`;
  const main = html`${breadcrumb(crumbs, language)}<header class="page-head"><h1>${say(WORDS.helpTitle, language)}</h1></header>
<div class="help"><div class="topics">${shop.help.map((topic) => html`<section id="${topic.id}"><h2>${say(topic.question, language)}</h2><p>${say(topic.answer, language)}</p></section>`)}</div>
${sent ? html`<p class="sent" role="status">${say(WORDS.sent, language)}</p>` : form}</div>`;
  return shopPage(shop, request, {
    title: say(WORDS.help, language),
    name: 'help',
    structuredData: [
      breadcrumbData(request, crumbs),
      {
        '@type': 'FAQPage',
        inLanguage: language,
        mainEntity: shop.help.map((topic) => ({
          '@type': 'Question',
          name: say(topic.question, language),
          acceptedAnswer: { '@type': 'Answer', text: say(topic.answer, language) },
        })),
      },
    ],
    main,
  });
}
