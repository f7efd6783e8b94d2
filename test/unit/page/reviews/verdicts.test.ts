// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findReviews } from '@/lib/page/reviews/findReviews';
import { documentOf, sourceOf } from './reviewPages';

const told = (body: string, language = 'en') =>
  findReviews(sourceOf(documentOf(`<h1>Harbourtown</h1>${body}`, { language }))).map(
    ({ review: { title, text, rating, authorInitials, publishedAt } }) => [
      title,
      text,
      rating,
      authorInitials,
      publishedAt,
    ],
  );

describe('reviews that recommend a thing or do not, without stars', () => {
  const card = (verdict: string, hours: string, posted: string, text: string, name: string) =>
    `<div class="card modal"><div class="main"><div class="helpful">3 people found this review helpful</div>
     <div class="header"><div class="thumb"><img src="thumb.png" width="44"></div><div class="title">${verdict}</div><div class="hours">${hours}</div></div>
     <div class="card_TextContent"><div class="date_posted">${posted}</div> ${text}</div></div>
     <div class="card_AuthorBlock"><a href="/id/${name}"><img src="a.png"></a><div class="card_AuthorName"><a href="/id/${name}">${name}</a></div><div>12 products in account</div></div></div>`;

  it.each([
    ['en', 'Recommended', 'Not Recommended', '41.2 hrs on record', 'Posted: October 14', 'October 14'],
    ['fr', 'Recommandé', 'Non recommandé', '41,2 h en tout', 'Évaluation publiée le 14 octobre', '14 octobre'],
    ['de', 'Empfohlen', 'Nicht empfohlen', '41,2 Std. insgesamt', 'Verfasst: 14. Oktober', '14. Oktober'],
    ['es', 'Recomendado', 'No recomendado', '41,2 h registradas', 'Publicada el 14 de octubre', '14 de octubre'],
    ['it', 'Consigliato', 'Sconsigliato', '41,2 ore in totale', 'Pubblicata: 14 ottobre', '14 ottobre'],
    ['pl', 'Polecana', 'Niepolecana', '41,2 godz. łącznie', 'Opublikowano: 14 października', '14 października'],
  ])('are read with what they say of the whole (%s)', (language, good, bad, hours, posted, day) => {
    const body =
      card(good, hours, posted, 'Forty hours in and the map still surprises me. Best one in years.', 'Vexillum') +
      card(bad, hours, posted, 'Crashes on every autosave since the patch.', 'mossgoblin') +
      card(good, hours, posted, 'good', 'Kapitan Bomba');
    expect(told(body, language)).toEqual([
      [good, 'Forty hours in and the map still surprises me. Best one in years.', null, 'V.', day],
      [bad, 'Crashes on every autosave since the patch.', null, 'M.', day],
      [good, 'good', null, 'K. B.', day],
    ]);
  });

  it('are no teasers that a paper or a shop recommends', () => {
    const teaser = (title: string, link: string) =>
      `<li class="teaser"><span>Recommended</span>${title}<p>${link}The harbour was empty when we came, and the boats had gone out before dawn.</p><div class="author">Ann Poe</div><time datetime="2026-10-14">14 October 2026</time></li>`;
    for (const title of ['<h3>A morning at the harbour</h3>', '<a href="/harbour">A morning at the harbour</a>'])
      expect(told(`<ul>${teaser(title, '')}${teaser(title, '')}</ul>`)).toEqual([]);
  });
});

describe('feedback with an icon that says what it is', () => {
  const one = (icon: string, user: string, said: readonly [string, string, string], text: string) =>
    `<li class="fdbk"><div class="row"><div class="icon"><svg aria-label="${icon}" role="img"><path d="M0 0h9v9z"/></svg></div>
     <div class="fdbk__username"><span>${user}</span><span>- ${said[0]}</span><span>${said[1]}</span></div></div>
     <div class="fdbk__comment"><span aria-label="${text}">${text}</span></div><div class="fdbk__verified">${said[2]}</div>
     <div class="fdbk__item-link"><a href="/itm/0">Antique map of Kent (#200123)</a></div></li>`;

  it.each([
    ['en', 'Positive', 'Negative', '* feedback rating', 'Feedback left by buyer.', 'Past month', 'Verified purchase'],
    ['de', 'Positive', 'Negative', '* Bewertung', 'Bewertung vom Käufer.', 'Letzter Monat', 'Verifizierter Kauf'],
    [
      'fr',
      'positive',
      'négative',
      'Évaluation *',
      'Évaluation laissée par l’acheteur.',
      'Mois dernier',
      'Achat vérifié',
    ],
    ['es', 'positivo', 'negativo', 'Voto *', 'Votos emitidos por el comprador.', 'Último mes', 'Compra verificada'],
    [
      'it',
      'positivo',
      'negativo',
      'Feedback *',
      'Feedback lasciato dall’acquirente.',
      'Ultimo mese',
      'Acquisto verificato',
    ],
  ])('is found (%s)', (language, good, bad, icon, left, when, verified) => {
    const said = [left, when, verified] as const;
    const body =
      one(icon.replace('*', good), 'r***s (212)', said, 'Item exactly as described, packed with care. Thank you!') +
      one(icon.replace('*', bad), '4***k (31)', said, 'Arrived cracked and seller ignores my messages.') +
      one(icon.replace('*', good), 'o***n (9)', said, 'Fast post.');
    const found = told(`<ul>${body}</ul>`, language);
    expect(found.map(([title, text, rating]) => [title, text, rating])).toEqual([
      [null, 'Item exactly as described, packed with care. Thank you!', null],
      [null, 'Arrived cracked and seller ignores my messages.', null],
      [null, 'Fast post.', null],
    ]);
  });
});
