// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBanners, hideBanners } from '@/lib/page/banners';
import { createInlineChanges } from '@/lib/page/staging/inlineChanges';
import { openShadowRootOf } from '@/lib/page/untampered';
import { layOutByAttribute } from './layout';

beforeEach(() => layOutByAttribute());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

const fixed = 'style="position: fixed; bottom: 0" data-box="0 500 1024 200"';
const page = '<main><h1>Coats</h1><p>We use cookies in this recipe. Accept it.</p><button>Accept</button></main>';

function bannersIn(markup: string): string[] {
  document.body.innerHTML = page + markup;
  return findBanners(document, (host) => openShadowRootOf(host)).map(({ id }) => id);
}

describe('findBanners', () => {
  const asked: readonly (readonly [string, string])[] = [
    ['English', 'We use cookies. <button>Accept all</button>'],
    ['French', 'Votre vie privée nous importe. <button>Continuer sans accepter</button>'],
    ['German', 'Wir verwenden Ihre Einwilligung. <a href="#">Alle akzeptieren</a>'],
    ['Spanish', 'Valoramos su privacidad <button>Aceptar</button>'],
    ['Polish', 'Ta strona prosi o zgodę. <button>Akceptuję</button>'],
    ['Russian', 'Мы используем куки <button>Принять</button>'],
    ['Japanese', '当サイトではクッキーを使用します <button>同意する</button>'],
    ['Chinese', '我们重视您的隐私 <button>同意</button>'],
    ['Turkish', 'Çerez kullanıyoruz <button>Kabul et</button>'],
    ['Swedish', 'Vi använder kakor <button>Godkänn</button>'],
    ['Polish, by another word', 'Strona korzysta z ciasteczek. <button>Rozumiem</button>'],
    ['English, with settings alone', 'Cookies help us. <button>Cookie settings</button><button>X</button>'],
    ['English, with settings and what they are for', 'Cookies: we use them. <button>Manage</button><button>X</button>'],
    ['English, to be taken note of', 'This site uses cookies. <button>Got it</button>'],
    ['Arabic', 'نستخدم ملفات تعريف الارتباط <button>قبول</button>'],
  ];
  for (const [language, words] of asked) {
    it(`knows one in ${language}`, () =>
      expect(bannersIn(`<div id="ask" ${fixed}><p>${words}</p></div>`)).toEqual(['ask']));
  }

  it('gives the outermost element, also of one in a shadow root or a frame', () => {
    expect(
      bannersIn(`<div id="outer" ${fixed}><div id="inner" ${fixed}>Cookies <button>OK</button></div></div>`),
    ).toEqual(['outer']);
    expect(bannersIn(`<iframe id="sp_message_iframe_1" ${fixed}></iframe>`)).toEqual(['sp_message_iframe_1']);
    document.body.innerHTML = '<div id="host"></div>';
    const root = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = `<div id="ask" ${fixed}>Cookies <button>OK</button></div>`;
    expect(findBanners(document, (host) => openShadowRootOf(host)).map(({ id }) => id)).toEqual(['ask']);
  });

  it('knows one that asks for a choice, its words in the shadow root of what lies over the page', () => {
    document.body.innerHTML = `${page}<div id="consent_overlay" ${fixed}></div>`;
    const root = (document.getElementById('consent_overlay') as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = `<h3>C’est nous… les Cookies !</h3><p>On a attendu que ce site vous intéresse.</p>
      <button>Non merci</button><button>Je choisis</button><button>OK pour moi</button>`;
    expect(findBanners(document, (host) => openShadowRootOf(host)).map(({ id }) => id)).toEqual(['consent_overlay']);
  });

  it('leaves what is none', () => {
    for (const markup of [
      `<header id="x" ${fixed}><a href="/privacy">Privacy</a><button>Menu</button></header>`,
      `<div id="x" ${fixed}>20 % off. <button>Get it</button></div>`,
      '<footer id="x">We use cookies. <button>Settings</button></footer>',
      `<div id="x" ${fixed}><main>We use cookies <button>Accept</button></main></div>`,
      `<div id="x" ${fixed}>Butter cookies 250 g, $4.50 <button>Add to cart</button></div>`,
      `<div id="x" ${fixed}>Cookies Box added to your basket <button>View basket</button><button>OK</button></div>`,
      `<div id="x" ${fixed}>Letters with 10 % off. <input type="email"><button>Subscribe</button> <a href="/c">We use cookies, see our cookie policy</a></div>`,
      `<div id="x" ${fixed}>Letters with 10 % off. Our cookie policy applies. <button>Subscribe</button><button>No, thanks</button></div>`,
      `<div id="x" ${fixed}>Chat with us. By writing you agree to our privacy notice. <button>OK</button></div>`,
      `<header id="x" ${fixed}>Brown Butter Bakery <a href="#">Cookies</a> <a href="#">Cakes</a> <button>Customise your box</button></header>`,
      `<div id="x" ${fixed}>A box of 12 cookies, €24 <button>Choose your flavours</button></div>`,
      `<div id="x" ${fixed}>12 cookies, €24 <button>Add to basket</button> <button>Manage subscription</button></div>`,
      `<div id="x" ${fixed}>Total €124.00. By ordering you accept our privacy policy. <button>Accept and pay</button></div>`,
      `<div id="x" ${fixed}>10 % off. Join our club. See our privacy policy. <button>Accept offer</button><button>No thanks, decline offer</button></div>`,
      `<div id="x" ${fixed}>Mit der Bestellung stimmen Sie dem Datenschutz zu. <button>Zustimmen und kaufen</button></div>`,
      `<div id="x" ${fixed} hidden>We use cookies <button>Accept</button></div>`,
      `<div id="x" style="position: fixed; visibility: hidden" data-box="0 0 9 9">Cookies <button>OK</button></div>`,
      `<div id="x" ${fixed}>${'cookies '.repeat(2_000)}<button>OK</button></div>`,
    ]) {
      expect(bannersIn(markup), markup).toEqual([]);
    }
  });
});

describe('hideBanners', () => {
  it('hides banner and backdrop, lifts the lock and the blur, and puts all of it back to the letter', () => {
    document.documentElement.setAttribute('style', 'overflow-y:hidden ; --x:1');
    document.body.setAttribute('style', 'filter: blur(3px)');
    document.body.innerHTML = `${page}<div id="dark" style="position:fixed" data-box="0 0 1024 768"></div><div id="ask" ${fixed}>Cookies <button>OK</button></div><div id="chat" ${fixed}>Chat</div>`;
    const before = document.documentElement.outerHTML;
    const changes = createInlineChanges();
    const { hidden, banners } = hideBanners(document, (host) => openShadowRootOf(host), changes);
    expect(banners).toBe(1);
    expect([...hidden].map(({ id }) => id).sort()).toEqual(['ask', 'dark']);
    const shown = (id: string) => document.getElementById(id)?.style.getPropertyValue('visibility');
    expect([shown('ask'), shown('dark'), shown('chat')]).toEqual(['hidden', 'hidden', '']);
    expect(document.documentElement.style.getPropertyValue('overflow-y')).toBe('visible');
    expect(document.body.style.getPropertyValue('filter')).toBe('none');
    changes.undoAll();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('hides the backdrop of one in a shadow root, and lifts the blur of a part inside another', () => {
    document.body.innerHTML = `<div><div id="app" style="filter: blur(4px)">Coats</div></div><div id="host"></div>`;
    const root = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = `<div id="dark" style="position: fixed" data-box="0 0 1024 768"></div>
      <div id="ask" ${fixed}>Cookies <button>OK</button></div>`;
    const changes = createInlineChanges();
    const { hidden } = hideBanners(document, (host) => openShadowRootOf(host), changes);
    expect([...hidden].map(({ id }) => id)).toEqual(['ask', 'dark']);
    expect(document.getElementById('app')?.style.filter).toBe('none');
  });

  it('stumbles over no form with a field that is named as what is asked of it', () => {
    document.body.innerHTML = `<form></form><div id="ask" ${fixed}>Cookies <button>OK</button></div>`;
    Object.defineProperty(document.forms[0], 'matches', { value: document.createElement('input') });
    const { banners } = hideBanners(document, (host) => openShadowRootOf(host), createInlineChanges());
    expect(banners).toBe(1);
  });

  it('leaves a page that is fixed so that it does not scroll', () => {
    for (const locked of ['body', 'div']) {
      document.body.innerHTML = `<div id="page"><p>Coats</p><div id="ask" ${fixed}>Cookies <button>OK</button></div></div>`;
      const element = document.querySelector(locked) as HTMLElement;
      element.style.position = 'fixed';
      element.setAttribute('data-box', '0 -300 1024 3000');
      expect(findBanners(document, (host) => openShadowRootOf(host)).map(({ id }) => id)).toEqual(['ask']);
      document.body.removeAttribute('data-box');
      document.body.removeAttribute('style');
    }
  });

  it('touches nothing where there is no banner', () => {
    document.documentElement.setAttribute('style', 'overflow-y: hidden');
    document.body.innerHTML = page;
    const before = document.documentElement.outerHTML;
    expect(hideBanners(document, (host) => openShadowRootOf(host), createInlineChanges()).banners).toBe(0);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
