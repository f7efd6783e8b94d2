import { expect, it } from 'vitest';
import { localeOf } from '@/lib/i18n/section';

it.each([
  ['en', 'en-GB', 'en-GB'],
  ['en', 'fr-FR', 'en-FR'],
  ['en', 'fr', 'en-150'],
  ['en', 'zh-Hant-TW', 'en-TW'],
  ['fr', 'fr-CA', 'fr-CA'],
  ['fr', 'en-GB', 'fr-GB'],
  ['fr', 'de', 'fr'],
] as const)('%s in a browser of %s is written as %s', (language, browser, locale) => {
  expect(localeOf(language, browser)).toBe(locale);
});

it('writes the day before the month where the browser does not say otherwise', () => {
  const day = new Date(Date.UTC(2026, 10, 22));
  expect(day.toLocaleDateString(localeOf('en', 'fr'), { day: 'numeric', month: 'short' })).toMatch(/^22/);
});
