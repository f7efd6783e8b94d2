import { type Html, html } from '../html';
import { formatDate, formatNumber, say, type Text } from '../language';
import { avatar } from '../picture/avatar';
import { mark } from '../picture/mark';
import { plainPage } from '../plainPage';
import { htmlReply, type PageRequest, type Reply } from '../site';
import { stars } from '../stars';
import { COMPANIES, type Company, type Opinion } from './companies';

const NAME = 'Parlavis';

const WORDS = {
  title: { en: 'Parlavis · Honest words about companies', fr: 'Parlavis · La parole franche sur les entreprises' },
  slogan: { en: 'Say what you lived.', fr: 'Dites ce que vous avez vécu.' },
  text: {
    en: 'Reviews by customers, kept as they were written. Companies may answer, never erase.',
    fr: 'Des avis de clients, gardés tels qu’ils ont été écrits. Les entreprises peuvent répondre, jamais effacer.',
  },
  companies: { en: 'Companies', fr: 'Entreprises' },
  latest: { en: 'Latest reviews', fr: 'Derniers avis' },
  reviews: { en: 'reviews', fr: 'avis' },
  experienced: { en: 'Date of experience', fr: 'Date de l’expérience' },
  answered: { en: 'Answer from', fr: 'Réponse de' },
  useful: { en: 'people found this useful', fr: 'personnes ont trouvé cet avis utile' },
  visit: { en: 'Visit the site', fr: 'Visiter le site' },
  whole: { en: 'Read the whole review', fr: 'Lire l’avis en entier' },
  advertisement: { en: 'Advertisement', fr: 'Publicité' },
  missing: { en: 'Not found', fr: 'Introuvable' },
} satisfies Record<string, Text>;

function mean(company: Company): number {
  return company.opinions.reduce((sum, opinion) => sum + opinion.rating, 0) / company.opinions.length;
}

function reviewData(company: Company, opinion: Opinion, request: PageRequest): Readonly<Record<string, unknown>> {
  const { language } = request;
  return {
    '@type': 'Review',
    url: request.url('parlavis', `/${language}/review/${opinion.id}`),
    name: say(opinion.title, language),
    reviewBody: say(opinion.body, language),
    datePublished: opinion.date,
    inLanguage: language,
    author: { '@type': 'Person', name: opinion.author },
    reviewRating: { '@type': 'Rating', ratingValue: opinion.rating, bestRating: 5, worstRating: 1 },
    itemReviewed: { '@type': 'Organization', name: company.name, url: request.url(company.id, '/') },
  };
}

function opinionArticle(company: Company, opinion: Opinion, request: PageRequest, alone: boolean): Html {
  const { language } = request;
  const title = say(opinion.title, language);
  const link = html`<a href="/${language}/review/${opinion.id}">${title}</a>`;
  return html`<article class="opinion" id="${opinion.id}">
    <header>${avatar(opinion.author)}<div><p class="opinion-author">${opinion.author}</p><p class="opinion-town">${opinion.town}</p></div>
    <time datetime="${opinion.date}">${formatDate(opinion.date, language)}</time></header>
    ${stars(opinion.rating, language)}
    ${alone ? html`<h1>${title}</h1>` : html`<h3>${link}</h3>`}
    <p class="opinion-body">${say(opinion.body, language)}</p>
    <p class="opinion-meta"><strong>${say(WORDS.experienced, language)}</strong> <time datetime="${opinion.experienced}">${formatDate(opinion.experienced, language)}</time> · ${opinion.useful} ${say(WORDS.useful, language)}</p>
    ${opinion.answer && html`<blockquote class="answer"><p class="answer-by">${say(WORDS.answered, language)} ${company.name}</p><p>${say(opinion.answer, language)}</p></blockquote>`}
  </article>`;
}

/** The advertisement beside the reviews, served into a frame by another company. */
function advert(campaign: string, request: PageRequest): Html {
  const label = say(WORDS.advertisement, request.language);
  const source = request.url('affichette', `/${request.language}/frame/${campaign}?placement=parlavis-side`);
  return html`<aside class="ad" data-ad="frame" aria-label="${label}"><p class="label">${label}</p><iframe src="${source}" title="${label}" width="300" height="250"></iframe></aside>`;
}

function companyCard(company: Company, request: PageRequest): Html {
  const { language } = request;
  return html`<li><a class="company" href="/${language}/company/${company.id}">${mark(company.id)}<span class="company-name">${company.name}</span><span class="company-trade">${say(company.trade, language)}</span></a>
    ${stars(mean(company), language)} <span class="company-mean">${formatNumber(mean(company), language, 1)} · ${company.opinions.length} ${say(WORDS.reviews, language)}</span></li>`;
}

function homePage(request: PageRequest): Html {
  const { language } = request;
  const latest = COMPANIES.flatMap((company) => company.opinions.map((opinion) => ({ company, opinion })))
    .toSorted((one, other) => other.opinion.date.localeCompare(one.opinion.date))
    .slice(0, 4);
  return plainPage('parlavis', NAME, request, {
    title: say(WORDS.title, language),
    description: say(WORDS.text, language),
    name: 'home',
    main: html`<section class="opening"><h1>${say(WORDS.slogan, language)}</h1><p>${say(WORDS.text, language)}</p></section>
<section><h2>${say(WORDS.companies, language)}</h2><ul class="companies">${COMPANIES.map((company) => companyCard(company, request))}</ul></section>
<section><h2>${say(WORDS.latest, language)}</h2><div class="latest">${latest.map(({ company, opinion }) => opinionArticle(company, opinion, request, false))}</div></section>`,
  });
}

function companyPage(company: Company, request: PageRequest): Html {
  const { language } = request;
  const counts = [5, 4, 3, 2, 1].map((rating) => {
    const count = company.opinions.filter((opinion) => opinion.rating === rating).length;
    const share = Math.round((count / company.opinions.length) * 100);
    return html`<li><span>${rating} ★</span><meter min="0" max="100" value="${share}" aria-label="${rating} ★">${share}%</meter><span>${share}%</span></li>`;
  });
  return plainPage('parlavis', NAME, request, {
    title: `${company.name} · ${company.opinions.length} ${say(WORDS.reviews, language)}`,
    description: `${company.name}. ${say(WORDS.text, language)}`,
    name: 'company',
    structuredData: [
      {
        '@type': 'Organization',
        name: company.name,
        url: request.url(company.id, '/'),
        aggregateRating: {
          '@type': 'AggregateRating',
          ratingValue: mean(company),
          bestRating: 5,
          reviewCount: company.opinions.length,
        },
        review: company.opinions.map((opinion) => reviewData(company, opinion, request)),
      },
    ],
    main: html`<section class="company-head">${mark(company.id)}<div><h1>${company.name}</h1><p>${say(company.trade, language)} · <a href="${request.url(company.id, `/${language}/`)}">${say(WORDS.visit, language)}</a></p></div>
  <div class="score"><p>${formatNumber(mean(company), language, 1)}</p>${stars(mean(company), language)}</div></section>
<div class="columns"><div>${company.opinions.map((opinion) => opinionArticle(company, opinion, request, false))}</div>
<div class="side"><ul class="bars">${counts}</ul>${advert(company.id === 'aubelune' ? 'klafti-sale' : 'aubelune-again', request)}</div></div>`,
  });
}

function reviewPage(company: Company, opinion: Opinion, request: PageRequest): Html {
  const { language } = request;
  return plainPage('parlavis', NAME, request, {
    title: say(opinion.title, language),
    description: say(opinion.body, language),
    name: 'review',
    kind: 'article',
    structuredData: [reviewData(company, opinion, request)],
    main: html`<p class="back"><a href="/${language}/company/${company.id}">← ${company.name}</a></p>${opinionArticle(company, opinion, request, true)}`,
  });
}

/** Answers any page of the review site. */
export function opinionRoutes(request: PageRequest): Reply {
  if (request.page === '/') return htmlReply(homePage(request));
  const [, kind, id] = /^\/(company|review)\/([a-z0-9]+)$/.exec(request.page) ?? [];
  const company = COMPANIES.find((each) =>
    kind === 'company' ? each.id === id : each.opinions.some((one) => one.id === id),
  );
  const opinion = company?.opinions.find((each) => each.id === id);
  if (company && opinion) return htmlReply(reviewPage(company, opinion, request));
  if (company) return htmlReply(companyPage(company, request));
  const title = say(WORDS.missing, request.language);
  return htmlReply(
    plainPage('parlavis', NAME, request, { title, description: title, name: 'missing', main: html`<h1>${title}</h1>` }),
    404,
  );
}
