/**
 * Whether a host is a domain or lies under it: "www.klafti.example" matches "klafti.example", "notklafti.example" does not.
 * A port, a final dot and the case of letters do not count. Nothing matches an empty domain.
 */
export function hostMatchesDomain(host: string, domain: string): boolean {
  const wanted = bareHost(domain);
  const actual = bareHost(host);
  return wanted !== '' && (actual === wanted || actual.endsWith(`.${wanted}`));
}

function bareHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/:\d*$/, '')
    .replace(/^\.+|\.+$/g, '');
}
