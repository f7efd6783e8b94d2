import { expect, test } from 'vitest';
import { authorInitials, initialsOf } from '@/lib/journey/initialsOf';

test.each([
  ['Anna Kowalska', 'A. K.'],
  ['jean-paul dupont', 'J. P. D.'],
  ['A. K.', 'A. K.'],
  ['AK', 'AK'],
  [' m.d. ', 'm.d.'],
  ['Li', 'L.'],
  ['Anonymous', 'Anonymous'],
  ['', ''],
])('of “%s” is kept “%s”', (typed, kept) => expect(authorInitials(typed)).toBe(kept));

test.each([
  'AliExpress Shopper',
  'OpenTable Diner',
  'Amazon Customer',
  'Booking.com Traveller',
  'Client Fnac',
  'Cliente de Amazon',
  'Amazon-Kundin',
  'Verified Buyer',
  'A Google User',
  'Utilisateur anonyme',
  'Usuario de Google',
  'Utente Trustpilot',
  'Guest',
  'Guest user',
  'Ein Gast',
  'Klient Allegro',
  'Użytkownik Allegro',
  'Покупатель Ozon',
  'Пользователь предпочёл скрыть свои данные',
  '購入者さん',
  'Amazon カスタマー',
  '구매자',
  '쿠팡구매자',
  '구매고객님',
])('of “%s” there are no initials', (name) => expect(initialsOf(name)).toBeNull());

test.each([
  ['Gaston Leroux', 'G. L.'],
  ['Sig.ra Martini', 'M.'],
  ['Mrs. Anna Poe', 'A. P.'],
  ['Frau Moss', 'M.'],
  ['Mme Roche', 'R.'],
  ['Msika Anna', 'M. A.'],
  ['Ana Clientelle', 'A. C.'],
  ['Anna Gastaldi', 'A. G.'],
  ['Userova Olga', 'U. O.'],
  ['Guy Kundera', 'G. K.'],
])('of “%s” they are “%s”', (name, initials) => expect(initialsOf(name)).toBe(initials));
