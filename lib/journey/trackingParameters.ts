/** Name prefixes of the parameters that analytics and advertising systems add to an address. */
const prefixes = ['utm_', 'pk_', 'mtm_', 'matomo_', 'piwik_', 'hsa_', 'at_', 'oly_', 'vero_', '_hs', 'mc_', 'sc_'];

/** Click identifiers of advertising, mail and social systems. */
const names = new Set([
  'dclid',
  'ef_id',
  'epik',
  'fbclid',
  'gad_campaignid',
  'gad_source',
  'gbraid',
  'gclid',
  'gclsrc',
  'igsh',
  'igshid',
  'irclickid',
  'li_fat_id',
  'mkt_tok',
  'msclkid',
  'rdt_cid',
  's_kwcid',
  'scclid',
  'srsltid',
  'tblci',
  'ttclid',
  'twclid',
  'wbraid',
  'xtor',
  'yclid',
  '_ga',
  '_gl',
]);

/** Whether a query parameter only says how the visitor arrived: it names no other page, and tells a campaign. */
export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase();
  return names.has(lower) || prefixes.some((prefix) => lower.startsWith(prefix));
}
