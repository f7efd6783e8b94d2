import { expect, test } from 'vitest';
import { authorInitials } from '@/lib/journey/initialsOf';

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
