/** Attributes that the scripts of ad networks look for on a page, and leave on it. */
export const adAttributes: ReadonlySet<string> = new Set([
  'data-google-query-id',
  'data-ad-slot',
  'data-ad-client',
  'data-ad-unit',
  'data-ad-unit-path',
  'data-adunit',
  'data-ob-template',
  'data-freestar-ad',
  'data-ad-zone',
  'data-adfox',
  'data-revive-zoneid',
]);
