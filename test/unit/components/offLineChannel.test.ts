import fc from 'fast-check';
import { expect, it } from 'vitest';
import { offLineChannel } from '@/components/walkthrough/offLineChannel';
import { channelIds } from '@/lib/journey/catalogues/channels';

it.each([
  ['The courier called', 'phone'],
  ['Le livreur a appelé', 'phone'],
  ['The parcel arrives, torn', 'mail'],
  ['Le colis arrive abîmé', 'mail'],
  ['Essaie la robe en boutique', 'store'],
  ['Picks the parcel up at the shop', 'store'],
  ['A text message says when', 'sms'],
  ['Reçoit un SMS de retard', 'sms'],
  ['Écrit sur WhatsApp', 'messaging'],
  ['Confirmation by e-mail', 'email'],
  ['My neighbour tells me about it', 'wordOfMouth'],
  ['Recalls the advertisement', null],
  ['', null],
])('takes from "%s" where it happened: %s', (title, channel) => {
  expect(offLineChannel(title)).toBe(channel);
});

it('knows a channel of the catalogue, or none, of whatever is typed', () => {
  fc.assert(fc.property(fc.string(), (title) => [null, ...channelIds].includes(offLineChannel(title))));
});
