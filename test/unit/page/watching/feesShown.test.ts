// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { feesShown } from '@/lib/page/watching/feesShown';

const always = () => true;

beforeEach(() => {
  document.body.replaceChildren();
});

function shown(html: string, mayGoOn: () => boolean = always): boolean {
  document.body.innerHTML = html;
  return feesShown(document.body, mayGoOn);
}

describe('fees on a page', () => {
  it.each([
    ['English, in one line', '<p>Delivery fee: £3.95</p>'],
    ['English, in two cells', '<table><tr><td>Shipping</td><td>$4.99</td></tr></table>'],
    ['an American resort', '<li>Resort fee <b>$35</b> per night</li>'],
    ['French', '<p>Frais de livraison : 4,90 €</p>'],
    ['French, in two elements', '<dl><dt>Livraison</dt><dd>4,90 €</dd></dl>'],
    ['a French hotel', '<p>Taxe de séjour 1,20 € par nuit</p>'],
    ['German', '<p>zzgl. Versandkosten 5,95 €</p>'],
    ['Spanish', '<p>Gastos de envío: 3,50 €</p>'],
    ['Italian', '<p>Spese di spedizione € 6,00</p>'],
    ['Dutch', '<p>Verzendkosten € 3,95</p>'],
    ['Portuguese', '<p>Taxa de entrega: 2,50 €</p>'],
    ['Polish', '<p>Koszt dostawy: 12,99 zł</p>'],
    ['Swedish', '<p>Fraktkostnad 49 kr</p>'],
    ['Russian', '<p>Стоимость доставки 299 ₽</p>'],
    ['Russian, in two elements', '<dl><dt>Доставка</dt><dd>299 ₽</dd></dl>'],
    ['in capitals', '<p>SERVICE CHARGE EUR 2.00</p>'],
  ])('are seen: %s', (_, html) => {
    expect(shown(html)).toBe(true);
  });

  it.each([
    ['a price alone', '<p>Linen dress £49.00</p>'],
    ['a promise without an amount', '<p>Delivery charges apply at checkout</p>'],
    ['a link to the page about them', '<p><a href="/help">Delivery fees from £3</a></p>'],
    ['the foot of the page', '<footer><p>Shipping fees: $4.99</p></footer>'],
    ['what is hidden', '<div hidden>Delivery fee £3.95</div>'],
    ['what a script says', '<script>"Delivery fee £3.95"</script>'],
    ['a text about delivery', '<p>Our delivery team will be there within 2 days.</p>'],
    ['a French text about delivery', '<p>La livraison de 8 000 colis a été saluée.</p>'],
    ['an empty page', ''],
  ])('are not seen in %s', (_, html) => {
    expect(shown(html)).toBe(false);
  });

  it('are not looked for longer than allowed', () => {
    const long = `${'<p>nothing of that kind</p>'.repeat(500)}<p>Delivery fee: £3.95</p>`;
    let asked = 0;
    expect(
      shown(long, () => {
        asked += 1;
        return asked < 3;
      }),
    ).toBe(false);
    expect(asked).toBe(3);
    expect(shown(long)).toBe(true);
  });
});
