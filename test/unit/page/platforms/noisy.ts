import type { PlatformPage } from './platformPage';
/** The page with what shops and papers have around their matter: consent, baskets that slide in, menus, what was seen last, teasers, seals. */
export function noisy({ html }: PlatformPage): string {
  const before = `<div class="skip"><a href="#main">Skip</a></div>
  <div id="onetrust-banner-sdk" role="dialog" aria-label="Privacy"><h2 id="onetrust-policy-title">We value your privacy</h2><p>We and our 842 partners store cookies.</p><button>Accept all</button><button>Reject all</button></div>
  <div class="announcement-bar" role="region"><p>Free shipping over 50 &euro; | 4.8 out of 5 from 21,044 reviews</p></div>
  <div class="drawer mini-cart" aria-hidden="true"><h2>Your cart</h2><ul><li><a href="/p/zzz">Zzz thing</a><span class="price">77,70 &euro;</span></li></ul><p>Subtotal</p><p class="price">77,70 &euro;</p><a href="/checkout" class="btn">Checkout</a></div>
  <div class="modal newsletter-popup" aria-hidden="true"><h2>10% off your first order</h2><form><input type="email" name="email"><button>Sign up</button></form></div>
  <nav class="mega-menu" aria-label="Main"><ul>${Array.from({ length: 25 }, (_, n) => `<li><a href="/m/${n}">Menu item ${n}</a></li>`).join('')}</ul><div class="promo"><a href="/promo"><h3>Hot deal</h3><span class="price">$5.55</span></a></div></nav>`;
  const after = `<section class="recently-viewed"><h2>Recently viewed</h2><ul>${[1, 2, 3, 4].map((n) => `<li class="item"><a href="/rv/${n}"><img alt="Viewed ${n}" src="v.jpg"><span>Viewed thing ${n}</span></a><span class="stars" aria-label="3.${n} out of 5 stars"></span><span>(${n}1)</span><span class="price">$${n}3.33</span></li>`).join('')}</ul></section>
  <section class="blog-teasers"><h2>From our journal</h2>${[1, 2, 3].map((n) => `<article class="teaser"><h3><a href="/journal/${n}">Journal story ${n}</a></h3><p class="byline">By Teaser Author ${n}</p><time datetime="2020-0${n}-01">0${n}/01/2020</time></article>`).join('')}</section>
  <footer><p>Excellent 4.7 out of 5 based on 9,876 reviews</p><ul><li><a href="/help">Help</a></li><li><a href="/returns">Returns</a></li></ul><form><input type="email" placeholder="Newsletter"></form></footer>`;
  const open = /<body[^>]*>/.exec(html);
  const start = open ? open.index + open[0].length : 0;
  const end = html.lastIndexOf('</body>');
  return html.slice(0, start) + before + html.slice(start, end) + after + html.slice(end);
}
