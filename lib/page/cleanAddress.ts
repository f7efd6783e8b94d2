import { cutText, wellFormed } from './pageText';

/** Families of tracking parameters, by how their names begin. */
const trackingPrefixes = ['utm_', 'utmi_', 'mtm_', 'pk_', 'piwik_', 'matomo_', 'etcc_', 'hsa_', 'itm_', 'stm_'];

/** Parameters that tell where a visitor came from and never what the page shows. Lower case. */
const trackingNames = new Set([
  // Google
  ...['gclid', 'gclsrc', 'gbraid', 'wbraid', 'dclid', 'gad_source', 'gad_campaignid', 'srsltid', '_gl', '_ga'],
  // Meta, Microsoft, TikTok, X, Yandex, LinkedIn, Pinterest, Snapchat, Reddit, Quora, Taboola, Outbrain
  ...[
    'fbclid',
    'igshid',
    'igsh',
    'msclkid',
    'ttclid',
    'twclid',
    'yclid',
    'ysclid',
    'li_fat_id',
    'epik',
    'sccid',
    'scclid',
  ],
  ...['rdt_cid', 'qclid', 'tblci', 'dicbo', 'obclid', 'obclickid'],
  // E-mail and automation: Mailchimp, Marketo, HubSpot, Klaviyo, Vero, Omeda, Drip, Bronto, Emarsys
  ...['mc_cid', 'mc_eid', 'mkt_tok', '_hsenc', '_hsmi', '__hssc', '__hstc', '__hsfp', 'hsctatracking', '_kx', '_ke'],
  ...[
    'vero_id',
    'vero_conv',
    'oly_anon_id',
    'oly_enc_id',
    '__s',
    '_bta_tid',
    '_bta_c',
    'sc_src',
    'sc_lid',
    'sc_uid',
    'sc_llid',
  ],
  // Affiliation: Impact, Awin, CJ, Rakuten, Effiliation, Tradedoubler, ShareASale
  ...[
    'irclickid',
    'irgwc',
    'clickid',
    'awc',
    'cjevent',
    'cjdata',
    'ranmid',
    'raneaid',
    'ransiteid',
    'eff_cpt',
    'tduid',
  ],
  ...['sscid', 'wickedid'],
  // Adobe, Mapp (Webtrekk), Piano (AT Internet), Eulerian, Branch, AppsFlyer
  ...[
    'wt_mc',
    'wt.mc_id',
    's_kwcid',
    'ef_id',
    's_cid',
    'xtor',
    'at_medium',
    'at_campaign',
    'at_custom1',
    'at_custom2',
    'at_custom3',
    'at_custom4',
  ],
  ...['eaf-publisher', 'eaf-name', 'eaf-creative', '_branch_match_id', '_branch_referrer', 'af_xp'],
]);

/** Parameters that a click on a paid advertisement leaves. */
const paidClickNames = new Set([
  'gclid',
  'gbraid',
  'wbraid',
  'dclid',
  'gad_source',
  'msclkid',
  'ttclid',
  'twclid',
  'yclid',
]);

const maxParameters = 50;
const maxNameLength = 100;
const maxValueLength = 500;

/** An address without its tracking parameters, and these by name. */
export interface CleanAddress {
  readonly url: string;
  readonly campaign: Record<string, string>;
}

/**
 * Takes the tracking parameters out of an address, and out of the part after `#`, where some put them so that caches do not see them. What
 * remains stays as it was written, byte for byte: `URL` would encode it anew. A parameter given twice counts once, by its first value.
 */
export function cleanAddress(url: string): CleanAddress {
  const hashAt = url.indexOf('#');
  const beforeHash = hashAt < 0 ? url : url.slice(0, hashAt);
  const queryAt = beforeHash.indexOf('?');
  const campaign = new Map<string, string>();
  const query = queryAt < 0 ? '' : withoutTracking(beforeHash.slice(queryAt), campaign);
  const hash = hashAt < 0 ? '' : withoutTracking(url.slice(hashAt), campaign);
  if (campaign.size === 0) return { url, campaign: {} };
  const path = queryAt < 0 ? beforeHash : beforeHash.slice(0, queryAt);
  return { url: path + query + hash, campaign: Object.fromEntries(campaign) };
}

/** What remains of parameters behind their sign, without that where nothing does; those that track are added to the campaign. */
function withoutTracking(written: string, campaign: Map<string, string>): string {
  const pairs = written.slice(1).split('&');
  const kept: string[] = [];
  for (const pair of pairs) {
    const [name, value] = decodePair(pair);
    if (!isTracking(name)) {
      kept.push(pair);
    } else if (!campaign.has(name) && campaign.size < maxParameters) {
      campaign.set(name, value);
    }
  }
  if (kept.length === pairs.length) return written;
  return kept.length > 0 ? written.slice(0, 1) + kept.join('&') : '';
}

/** Whether these parameters say that the visit was paid for as advertising. */
export function isPaidVisit(campaign: Readonly<Record<string, string>>): boolean {
  if (Object.keys(campaign).some((name) => paidClickNames.has(name.toLowerCase()))) return true;
  const { utm_medium: medium = '' } = campaign;
  return medium !== '' && /^(cpc|ppc|cpm|cpv|paid|paid[-_ ]?\w+|display|banner|retargeting|sea|sem)$/i.test(medium);
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  if (lower.length > maxNameLength) return false;
  return trackingNames.has(lower) || trackingPrefixes.some((prefix) => lower.startsWith(prefix));
}

function decodePair(pair: string): [name: string, value: string] {
  const equalsAt = pair.indexOf('=');
  const name = decode(equalsAt < 0 ? pair : pair.slice(0, equalsAt));
  const value = equalsAt < 0 ? '' : decode(pair.slice(equalsAt + 1));
  return [name, cutText(wellFormed(value), maxValueLength)];
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
