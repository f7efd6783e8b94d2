import { expect, it } from 'vitest';
import { exclusionKindIds } from '@/lib/journey/catalogues/exclusionKinds';
import { exclusionOf } from '@/lib/walkthrough/exclusions';

const all = { kinds: [...exclusionKindIds], own: ['Diary.example'], allowed: ['powerbank.example'] };

it.each([
  ['mail.google.com', 'mail'],
  ['webmail.company.example', 'mail'],
  ['www.credit-agricole.fr', 'bank'],
  ['www.commerzbank.de', 'bank'],
  ['www.ing.com', 'bank'],
  ['my.banque.example', 'bank'],
  ['www.doctolib.fr', 'health'],
  ['www.doctolib.de', 'health'],
  ['web.whatsapp.com', 'messaging'],
  ['www.impots.gouv.fr', 'government'],
  ['accounts.google.com', 'passwords'],
  ['docs.google.com', 'files'],
  ['www.my.diary.example', 'own'],
  ['www.google.com', null],
  ['www.zara.com', null],
  ['shopping.example', null],
  ['ing.shop.example.com', null],
  ['foodbanks.powerbank.example', null],
  ['embankment.example', null],
  ['mailchimp.example', null],
])('%s is %s', (host, kind) => {
  expect(exclusionOf(host, all)).toBe(kind);
});

it('leaves out only the kinds that are switched on', () => {
  expect(exclusionOf('mail.google.com', { ...all, kinds: ['bank'] })).toBeNull();
});
