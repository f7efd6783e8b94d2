import { type Html, html } from '../html';
import { formatDate, formatNumber, say, type Text } from '../language';
import { avatar } from '../picture/avatar';
import { SCENES, scenePicture } from '../picture/scene';
import { plainPage } from '../plainPage';
import { htmlReply, type PageRequest, type Reply, type SiteRequest, svgReply } from '../site';
import { POSTS, type Post } from './posts';

const NAME = 'Flanou';

const WORDS = {
  title: { en: 'Flanou · Wander among people', fr: 'Flanou · Flânez parmi les gens' },
  description: {
    en: 'What your friends wear, eat and grumble about.',
    fr: 'Ce que vos amis portent, mangent et maugréent.',
  },
  sponsored: { en: 'Sponsored', fr: 'Sponsorisé' },
  partnership: { en: 'Paid partnership', fr: 'Partenariat rémunéré' },
  likes: { en: 'likes', fr: 'j’aime' },
  comments: { en: 'comments', fr: 'commentaires' },
  say: { en: 'Say something', fr: 'Dites quelque chose' },
  share: { en: 'Share', fr: 'Partager' },
  trends: { en: 'Trends', fr: 'Tendances' },
  advertisement: { en: 'Advertisement', fr: 'Publicité' },
  missing: { en: 'Not found', fr: 'Introuvable' },
} satisfies Record<string, Text>;

function postArticle(post: Post, request: PageRequest, alone: boolean): Html {
  const { language } = request;
  const path = `/${language}/post/${post.id}`;
  const text = html`<p class="post-text">${say(post.text, language)}</p>`;
  const comments = html`<ul class="comments" id="comments">${post.comments.map((comment) => html`<li>${avatar(comment.author)}<p><strong>${comment.author}</strong> ${say(comment.text, language)}</p></li>`)}</ul>`;
  return html`<article class="post${post.paid && ` post-${post.paid}`}"${post.paid === 'sponsored' && html` data-ad="sponsored-post"`} id="${post.id}">
    <header>${avatar(post.author)}<div>${alone ? html`<h1>${post.author}</h1>` : html`<h2><a href="${path}">${post.author}</a></h2>`}<p>${post.handle} · <time datetime="${post.date}">${formatDate(post.date, language)}</time></p></div>
    ${post.paid && html`<p class="label">${say(WORDS[post.paid], language)}</p>`}</header>
    ${text}<p class="tags">${post.tags.map((tag) => html`<span>${tag}</span> `)}</p>
    ${post.scene && html`<img src="/picture/${post.scene}.svg" alt="${post.alt && say(post.alt, language)}" width="1000" height="750">`}
    ${post.link && html`<a class="button" href="${request.url(post.link.site, `/${language}${post.link.path}`)}"${post.paid && html` rel="sponsored"`}>${say(post.link.label, language)}</a>`}
    <p class="counts">♥ ${formatNumber(post.likes, language)} ${say(WORDS.likes, language)} · <a href="${path}#comments">${post.comments.length} ${say(WORDS.comments, language)}</a></p>
    ${alone && comments}
  </article>`;
}

function composer(request: PageRequest): Html {
  const label = say(WORDS.say, request.language);
  return html`<form class="composer" action="/${request.language}/">${avatar('Jeanne Morel')}<textarea rows="2" aria-label="${label}" placeholder="${label}…"></textarea><button class="button">${say(WORDS.share, request.language)}</button></form>`;
}

function side(request: PageRequest): Html {
  const { language } = request;
  const label = say(WORDS.advertisement, language);
  const source = request.url('affichette', `/${language}/frame/aubelune-again?placement=flanou-side`);
  const tags = [...new Set(POSTS.flatMap((post) => post.tags))];
  return html`<div class="side"><section><h2>${say(WORDS.trends, language)}</h2><ul>${tags.map((tag) => html`<li>${tag}</li>`)}</ul></section>
    <aside class="ad" data-ad="frame" aria-label="${label}"><p class="label">${label}</p><iframe src="${source}" title="${label}" width="300" height="250"></iframe></aside></div>`;
}

function feedPage(request: PageRequest): Html {
  const { language } = request;
  return plainPage('flanou', NAME, request, {
    title: say(WORDS.title, language),
    description: say(WORDS.description, language),
    name: 'home',
    main: html`<h1 class="hidden">${NAME}</h1><div class="feed">${composer(request)}${POSTS.map((post) => postArticle(post, request, false))}</div>${side(request)}`,
  });
}

function postPage(post: Post, request: PageRequest): Html {
  const { language } = request;
  return plainPage('flanou', NAME, request, {
    title: `${post.author} (${post.handle})`,
    description: say(post.text, language),
    name: 'post',
    kind: 'article',
    image: `/picture/${post.scene}.svg`,
    structuredData: [
      {
        '@type': 'SocialMediaPosting',
        headline: say(post.text, language),
        datePublished: post.date,
        author: { '@type': 'Person', name: post.author },
        interactionStatistic: {
          '@type': 'InteractionCounter',
          interactionType: 'https://schema.org/LikeAction',
          userInteractionCount: post.likes,
        },
      },
    ],
    main: html`<div class="feed">${postArticle(post, request, true)}</div>${side(request)}`,
  });
}

/** The drawn photographs of the feed: `/picture/<scene>.svg`. */
export function socialPicture(request: SiteRequest): Reply | null {
  const scene = SCENES.find((each) => request.path === `/picture/${each}.svg`);
  return scene ? svgReply(scenePicture(scene, scene)) : null;
}

/** Answers any page of the social feed. */
export function socialRoutes(request: PageRequest): Reply {
  if (request.page === '/') return htmlReply(feedPage(request));
  const post = POSTS.find((each) => request.page === `/post/${each.id}`);
  if (post) return htmlReply(postPage(post, request));
  const title = say(WORDS.missing, request.language);
  return htmlReply(
    plainPage('flanou', NAME, request, { title, description: title, name: 'missing', main: html`<h1>${title}</h1>` }),
    404,
  );
}
