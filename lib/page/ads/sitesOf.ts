/** The sites of origins (`https://ads.example:8443`) as browsers name them where they ask to let an extension in (`https://ads.example/*`). */
export function sitesOf(origins: readonly string[]): string[] {
  const sites = origins.flatMap((origin) => {
    if (!URL.canParse(origin)) return [];
    const { protocol, hostname } = new URL(origin);
    return /^https?:$/.test(protocol) && hostname !== '' ? [`${protocol}//${hostname}/*`] : [];
  });
  return [...new Set(sites)];
}
