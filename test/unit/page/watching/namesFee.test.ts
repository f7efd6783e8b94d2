import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesFee, textEnd } from '@/lib/page/watching/namesFee';

const words = [
  ...['delivery', 'deliveries', 'shipping', 'postage', 'service', 'booking', 'resort', 'fee', 'fees', 'charge', 'cost'],
  ...['frais', 'de', "d'expédition", 'port', 'livraison', 'taxe', 'séjour', 'versand', 'kosten', 'lieferkosten'],
  ...['gastos', 'envío', 'spese', 'di', 'spedizione', 'custos', 'envio', 'taxa', 'entrega', 'koszty', 'dostawy'],
  ...['frakt', 'fraktkostnad', 'verzending', 'доставка', 'стоимость', 'доставки', 'free', 'un', '4,90 €', '&', ':'],
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', '', '  ', ': ')), { maxLength: 6 })
  .map((parts) => parts.flat().join('').trim());

const named = (...texts: string[]) => namesFee(texts.map((each) => each + textEnd).join(''));

describe('the name of a fee', () => {
  it.each([
    'service charge',
    'booking fee',
    'shipping & handling',
    'total delivery',
    'frais d’expédition',
    'delivery:',
  ])('is known: %s', (name) => expect(named(name)).toBe(true));

  it.each([
    'our delivery team',
    'self-service till',
    'unresort',
    'nonlivraison',
    'delivery  fee',
    'la livraison offerte',
    '',
  ])('is not made up: %s', (name) => expect(named(name)).toBe(false));

  it('is found among others exactly where one of them is one', () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(named(...texts)).toBe(texts.some((each) => named(each)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is none of two halves that stand in two texts', () => {
    expect(named('delivery team and', 'fee')).toBe(false);
    expect(named('self-delivery of', 'frais', 'de port')).toBe(false);
  });
});
