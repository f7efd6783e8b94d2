import { isTrackingParameter } from './trackingParameters';

/**
 * What makes two addresses the same page: the address without its fragment and tracking parameters, with its other
 * parameters in alphabetical order, under one scheme for http and https. A fragment that routes ("#/basket",
 * "#!/basket") stays: single-page shops name their pages so. What is no address is its own key.
 */
export function pageKey(address: string): string {
  const text = address.trim();
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  if (!isWeb) return text.replace(/#.*$/s, '');
  const query = [...url.searchParams]
    .filter(([name]) => !isTrackingParameter(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    // By code units, so that every machine sorts alike.
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .join('&');
  const route = /^#!?\//.test(url.hash) ? url.hash.replace(/:~:.*$/s, '') : '';
  return `https://${url.host}${url.pathname}${query === '' ? '' : `?${query}`}${route}`;
}
