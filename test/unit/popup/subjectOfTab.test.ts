import { expect, test } from 'vitest';
import { subjectOfTab } from '@/entrypoints/popup/subjectOfTab';
import { tagSubject } from '@/lib/journey/commands/quickTag';

test('a page that is all in its address can be tagged too', () => {
  const url = `data:text/html,${'A'.repeat(100_000)}`;
  const tab = { id: 1, windowId: 1, url, title: 'Page', incognito: false };
  const subject = subjectOfTab(tab, null, new Date('2026-03-02T09:00:00.000Z'));
  expect(tagSubject.safeParse(subject).success).toBe(true);
  expect(subject.page?.url.startsWith('data:text/html,AAAA')).toBe(true);
});

test('a tab with a title longer than any record holds can be tagged too', () => {
  const tab = { id: 1, windowId: 1, url: 'https://shop.example/', title: 'A'.repeat(100_000), incognito: false };
  const subject = subjectOfTab(tab, null, new Date('2026-03-02T09:00:00.000Z'));
  expect(tagSubject.safeParse(subject).success).toBe(true);
});
