// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { feesShown } from '@/lib/page/watching/feesShown';

beforeEach(() => {
  document.body.replaceChildren();
});

function shown(html: string): boolean {
  document.body.innerHTML = html;
  return feesShown(document);
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
    ['in many elements', '<p>Delivery<span> from </span><b>4</b><sup>95</sup> EUR</p>'],
    ['with the amount before', '<p><b>£3.95</b> <span>Delivery</span></p>'],
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
    ['a heading far from any price', `<h2>Delivery</h2><p>${'We bring it to you. '.repeat(20)}</p><p>£3.95</p>`],
    ['an empty page', ''],
  ])('are not seen in %s', (_, html) => {
    expect(shown(html)).toBe(false);
  });

  it('are looked for without touching an element where no amount is near', () => {
    const touched = vi.spyOn(Node.prototype, 'parentElement', 'get');
    expect(shown(`<h2>Delivery</h2><p>${'We bring it to you. '.repeat(20)}</p><footer><a>Shipping</a></footer>`)).toBe(
      false,
    );
    expect(touched).not.toHaveBeenCalled();
    expect(shown('<h2>Delivery</h2><p>£3.95</p>')).toBe(true);
    touched.mockRestore();
  });

  it('are seen whatever a form calls its fields', () => {
    const fields = ['closest', 'parentElement', 'childElementCount', 'textContent'].map(
      (name) => `<input name="${name}">`,
    );
    expect(shown(`<img name="createTreeWalker"><form>Delivery fee: £3.95${fields.join('')}</form>`)).toBe(true);
    expect(shown(`<form>Delivery fee${fields.join('')}</form><p>3</p>`)).toBe(false);
  });

  it('are not looked for in all of a page that is too long', () => {
    const long = (count: number) => `${'<p>nothing of that kind</p>'.repeat(count)}<p>Delivery fee: £3.95</p>`;
    expect(shown(long(1_900))).toBe(true);
    expect(shown(long(2_100))).toBe(false);
  });
});
