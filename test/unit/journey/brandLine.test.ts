import { describe, expect, test } from 'vitest';
import { brandLine } from '@/lib/journey/brandLine';

describe('a brand written in one line', () => {
  test.each([
    ['Etam etam.com', { name: 'Etam', domains: ['etam.com'] }],
    ['  H&M,  hm.com www2.hm.com ', { name: 'H&M', domains: ['hm.com', 'www2.hm.com'] }],
    ['Galeries Lafayette', { name: 'Galeries Lafayette', domains: [] }],
    ['Dr. Martens drmartens.com', { name: 'Dr. Martens', domains: ['drmartens.com'] }],
    ['Zara https://www.zara.com/fr/fr/?a=1', { name: 'Zara', domains: ['https://www.zara.com/fr/fr/?a=1'] }],
    ['maison-velin.co.uk', { name: 'Maison Velin', domains: ['maison-velin.co.uk'] }],
    ['https://www.etam.com/', { name: 'Etam', domains: ['https://www.etam.com/'] }],
    ['', null],
    [' , ', null],
  ])('%s', (line, read) => {
    expect(brandLine(line)).toEqual(read);
  });
});
