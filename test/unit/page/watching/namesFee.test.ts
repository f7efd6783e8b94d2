import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintsAtFee, namesFee } from '@/lib/page/watching/namesFee';

const words = [
  ...['delivery', 'deliveries', 'shipping', 'postage', 'service', 'booking', 'resort', 'fee', 'fees', 'charge', 'cost'],
  ...['frais', 'de', "d'expédition", 'port', 'livraison', 'taxe', 'séjour', 'versand', 'kosten', 'lieferkosten'],
  ...['gastos', 'envío', 'spese', 'di', 'spedizione', 'custos', 'envio', 'taxa', 'entrega', 'koszty', 'dostawy'],
  ...['frakt', 'fraktkostnad', 'verzending', 'доставка', 'стоимость', 'доставки', 'free', 'un', '4,90 €', '&', ':'],
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', '', '  ', ': ')), { maxLength: 6 })
  .map((parts) => parts.flat().join('').trim());

describe('the name of a fee', () => {
  it.each([
    'service charge',
    'booking fee',
    'shipping & handling',
    'total delivery',
    'frais d’expédition',
    'delivery:',
  ])('is known: %s', (name) => expect(namesFee(name)).toBe(true));

  it.each([
    'our delivery team',
    'self-service till',
    'unresort',
    'nonlivraison',
    'delivery  fee',
    'la livraison offerte',
    '',
  ])('is not made up: %s', (name) => expect(namesFee(name)).toBe(false));

  it('is hinted at wherever it stands', () => {
    fc.assert(
      fc.property(text, fc.array(text), (name, others) => {
        if (namesFee(name)) expect(hintsAtFee([...others, name].join('\n'))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
