import { type Html, html } from '../html';
import { type Language, say, type Text } from '../language';
import { reminderAdvert, saleAdvert, scentAdvert, teaAdvert } from '../picture/advert';
import { plainPage } from '../plainPage';
import { htmlReply, type PageRequest, type Reply, type SiteId, type SiteRequest, svgReply } from '../site';

const NAME = 'Affichette';

interface Campaign {
  readonly id: string;
  readonly advertiser: string;
  readonly draw: (language: Language) => Html;
  readonly text: Text;
  /** The advertiser's own page; without it, the landing page that Affichette hosts. */
  readonly target?: { readonly site: SiteId; readonly path: string };
}

const CAMPAIGNS: readonly Campaign[] = [
  {
    id: 'brumesse',
    advertiser: 'Brumesse',
    draw: scentAdvert,
    text: {
      en: 'A scent of wet linen, fig leaf and the first coffee. Ask for a sample in any shop that smells nice.',
      fr: 'Un parfum de lin humide, de feuille de figuier et de premier café. Demandez un échantillon dans toute boutique qui sent bon.',
    },
  },
  {
    id: 'tournelune',
    advertiser: 'Tournelune',
    draw: teaAdvert,
    text: {
      en: 'Green tea from a hillside that faces the moon. Slow down, pour, begin again.',
      fr: 'Un thé vert d’un coteau tourné vers la lune. On ralentit, on verse, on recommence.',
    },
  },
  {
    id: 'klafti-sale',
    advertiser: 'Klafti',
    draw: saleAdvert,
    text: { en: '-30% on everything that moves.', fr: '-30 % sur tout ce qui bouge.' },
    target: { site: 'klafti', path: '/?utm_source=affichette&utm_medium=display&utm_campaign=boum' },
  },
  {
    id: 'aubelune-again',
    advertiser: 'Aubelune',
    draw: reminderAdvert,
    text: { en: 'Still thinking about it?', fr: 'Vous y pensez encore ?' },
    target: { site: 'aubelune', path: '/product/alba?utm_source=affichette&utm_medium=retargeting&utm_campaign=again' },
  },
];

/** The banners: `/picture/<campaign>-<language>.svg`. */
export function advertisingPicture(request: SiteRequest): Reply | null {
  const [, id, language] = /^\/picture\/([a-z-]+)-(en|fr)\.svg$/.exec(request.path) ?? [];
  const campaign = CAMPAIGNS.find((each) => each.id === id);
  return campaign ? svgReply(campaign.draw(language === 'fr' ? 'fr' : 'en')) : null;
}

function adFrame(campaign: Campaign, request: PageRequest): Html {
  const { language } = request;
  const place = campaign.target ?? { site: 'affichette' as const, path: `/campaign/${campaign.id}` };
  const label = { en: 'Advertisement by', fr: 'Publicité de' }[language];
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${label} ${campaign.advertiser}</title>
<link rel="canonical" href="${request.url('affichette', `/${language}/frame/${campaign.id}`)}">
<link rel="stylesheet" href="/style/affichette.css"></head>
<body class="framed"><a href="${request.url(place.site, `/${language}${place.path}`)}" target="_top" rel="sponsored"><img src="/picture/${campaign.id}-${language}.svg" alt="${campaign.advertiser}. ${say(campaign.text, language)}"></a></body></html>
`;
}

/** Answers the advertising network: the frames that sites embed, and the landing pages of campaigns. */
export function advertisingRoutes(request: PageRequest): Reply {
  const { language } = request;
  const [, kind, id] = /^\/(frame|campaign)\/([a-z-]+)$/.exec(request.page) ?? [];
  const campaign = CAMPAIGNS.find((each) => each.id === id);
  if (campaign && kind === 'frame') return htmlReply(adFrame(campaign, request));
  if (campaign) {
    const main = html`<article class="landing"><img src="/picture/${campaign.id}-${language}.svg" alt=""><h1>${campaign.advertiser}</h1><p>${say(campaign.text, language)}</p></article>`;
    return htmlReply(
      plainPage('affichette', NAME, request, {
        title: campaign.advertiser,
        description: say(campaign.text, language),
        name: 'landing',
        main,
      }),
    );
  }
  const found = request.page === '/';
  const text = { en: 'Small posters for the web.', fr: 'De petites affiches pour le web.' }[language];
  const main = html`<section class="opening"><h1>${found ? text : '404'}</h1><ul>${CAMPAIGNS.map((each) => html`<li><a href="/${language}/campaign/${each.id}">${each.advertiser}</a></li>`)}</ul></section>`;
  const parts = {
    title: found ? `${NAME} · ${text}` : '404',
    description: text,
    name: found ? 'home' : 'missing',
    main,
  };
  return htmlReply(plainPage('affichette', NAME, request, parts), found ? 200 : 404);
}
