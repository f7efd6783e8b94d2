import type { ChannelId } from '@/lib/journey/catalogues/channels';
import { isOfService } from './serviceAddress';

/** Hosts of services by what they are for. A name without a dot stands for that name under any top-level domain. */
const services: readonly { readonly channel: ChannelId; readonly hosts: readonly string[] }[] = [
  {
    channel: 'email',
    hosts: [
      ...[
        'mail.google.com',
        'outlook.live.com',
        'outlook.office.com',
        'outlook.office365.com',
        'outlook.cloud.microsoft',
      ],
      ...['mail.yahoo.com', 'mail.aol.com', 'mail.proton.me', 'app.fastmail.com', 'mail.zoho.com', 'mail.zoho.eu'],
      ...['messagerie.orange.fr', 'webmail.free.fr', 'webmail.laposte.net', 'navigator.gmx.net', 'mail.tutanota.com'],
      ...[
        'app.tuta.com',
        'mail.yandex.ru',
        'mail.yandex.com',
        'e.mail.ru',
        'mail.qq.com',
        'mail.163.com',
        'app.hey.com',
      ],
      ...['mail.infomaniak.com', 'www.icloud.com/mail'],
    ],
  },
  {
    channel: 'messaging',
    hosts: [
      ...['web.whatsapp.com', 'wa.me', 'web.telegram.org', 't.me', 'messenger.com', 'discord.com', 'web.wechat.com'],
      ...['messages.google.com', 'app.slack.com', 'facebook.com/messages', 'instagram.com/direct'],
    ],
  },
  {
    channel: 'reviewSite',
    hosts: [
      ...['trustpilot', 'tripadvisor', 'yelp', 'trustedshops', 'glassdoor', 'capterra', 'holidaycheck', 'ekomi'],
      ...['g2.com', 'avis-verifies.com', 'verified-reviews.com', 'societe-des-avis-garantis.fr', 'custplace.com'],
      ...['feefo.com', 'reviews.io', 'reviews.co.uk', 'sitejabber.com', 'bbb.org', 'consumeraffairs.com', 'reevoo.com'],
      ...['pissedconsumer.com', 'resellerratings.com', 'judge.me', 'productreview.com.au', 'kununu.com', 'ciao.co.uk'],
      ...['quechoisir.org', 'google.com/maps', 'opiniones-verificadas.com', 'provenexpert.com', 'petitfute.com'],
    ],
  },
  {
    channel: 'social',
    hosts: [
      ...[
        'facebook.com',
        'fb.com',
        'instagram.com',
        'threads.net',
        'threads.com',
        'x.com',
        'twitter.com',
        'tiktok.com',
      ],
      ...[
        'youtube.com',
        'youtu.be',
        'linkedin.com',
        'pinterest',
        'snapchat.com',
        'reddit.com',
        'tumblr.com',
        'bsky.app',
      ],
      ...[
        'mastodon.social',
        'vk.com',
        'ok.ru',
        'weibo.com',
        'xiaohongshu.com',
        'douyin.com',
        'bereal.com',
        'twitch.tv',
      ],
      ...[
        'vimeo.com',
        'dailymotion.com',
        'flickr.com',
        'nextdoor',
        'strava.com',
        'vinted.community',
        'quora.com',
        'lemon8-app.com',
      ],
    ],
  },
  {
    channel: 'searchEngine',
    hosts: [
      ...[
        'google',
        'bing.com',
        'duckduckgo.com',
        'qwant.com',
        'ecosia.org',
        'startpage.com',
        'search.brave.com',
        'kagi.com',
      ],
      ...[
        'search.yahoo.com',
        'search.yahoo.co.jp',
        'yandex',
        'ya.ru',
        'baidu.com',
        'search.naver.com',
        'so.com',
        'sogou.com',
      ],
      ...[
        'search.aol.com',
        'search.marginalia.nu',
        'swisscows.com',
        'mojeek.com',
        'lilo.org',
        'search.seznam.cz',
        'perplexity.ai',
      ],
      ...['metager.org', 'metager.de', 'presearch.com', 'search.daum.net', 'lite.duckduckgo.com'],
    ],
  },
];

/**
 * The channel of a page by its host: a mail service, a messenger, a review site, a social network, a search engine, else a website.
 * Null where the address is none of the web. Lists of well-known hosts only: the person has the last word.
 */
export function suggestChannel(url: string): ChannelId | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const service = services.find(({ hosts }) => hosts.some((host) => isOfService(hostname, pathname, host)));
  if (!service) return 'website';
  return service.channel === 'searchEngine' && !isSearch(hostname) ? 'website' : service.channel;
}

/** Some engines have one host per service ("maps.", "docs.", "shop.") and search on their main one. */
function isSearch(hostname: string): boolean {
  const [, service] = /^(?:(.+)\.)?(?:google|yandex|bing|baidu|qwant)\./.exec(hostname) ?? [];
  return service === undefined || /^(www|m|search|lite)$/.test(service);
}
