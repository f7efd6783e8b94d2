import { type Html, html } from '../shop/html';
import { type Language, say, type Text } from '../shop/language';
import { garment } from '../shop/picture/garment';
import { scenePicture } from '../shop/picture/scene';
import type { pictures } from './pictures';
import { t } from './step';

type Pictures = typeof pictures;
export type DrawnKey = {
  [Key in keyof Pictures]: Pictures[Key] extends { readonly drawn: true } ? Key : never;
}[keyof Pictures];

/** Pages and photographs of what the sample sites do not have: a telephone, an app, parcels, a shop. */
export const drawings: Readonly<Record<DrawnKey, (language: Language) => Html>> = {
  call: (language) =>
    phone(
      language,
      '#f4ede4',
      html`<div class="caller"><svg viewBox="0 0 64 64" width="96" height="96"><circle cx="32" cy="32" r="32" fill="#a4502f"/><path d="M40 14a20 20 0 1 0 10 28 16 16 0 1 1-10-28z" fill="#fbeee2"/></svg>
        <h1>Aubelune</h1><p>${say(t('Call ended · 6 min 12 s', 'Appel terminé · 6 min 12 s'), language)}</p></div>
        <ul class="rows"><li><b>12:35:08</b><span>${say(t('Dials the number from the site', 'Compose le numéro du site'), language)}</span></li>
        <li><b>12:35:20</b><span>${say(t('A person answers', 'Une personne répond'), language)}</span></li>
        <li><b>12:38:40</b><span>${say(t('“Take the 38.”', '« Prenez le 38. »'), language)}</span></li>
        <li><b>12:41:20</b><span>${say(t('Hangs up, relieved', 'Raccroche, soulagée'), language)}</span></li></ul>`,
    ),
  confirmation: (language) =>
    phone(
      language,
      '#fbf6ee',
      html`<div class="mail"><p class="from"><b>Sonia, Aubelune</b><br>${say(t('Your order AUB-20417', 'Votre commande AUB-20417'), language)}</p>
        <h1 class="serif">${say(t('Thank you, Camille', 'Merci, Camille'), language)}</h1>
        <p>${say(t('We cut, check and press your dress by hand. It reaches you on', 'Nous coupons, vérifions et repassons votre robe à la main. Elle sera chez vous le'), language)}</p>
        <p class="day">${say(t('Thursday 4 June', 'jeudi 4 juin'), language)}</p>
        <div class="thing">${dress('wrapDress', '#d9b48f', '#b4573a', 84, 105)}<p>${say(t('Alba linen wrap dress', 'Robe portefeuille en lin Alba'), language)}<br><small>${say(t('Size 38 · €149.00', 'Taille 38 · 149,00 €'), language)}</small></p></div></div>`,
    ),
  missed: (language) =>
    phone(
      language,
      '#eef1f6',
      html`<p class="when">${say(t('Wednesday 17 June', 'Mercredi 17 juin'), language)}</p>
        <p class="bubble">${say(t('Your parcel arrives today between 9 and 1. No need to do anything.', 'Votre colis arrive aujourd’hui entre 9 h et 13 h. Vous n’avez rien à faire.'), language)}<time>08:02</time></p>
        <p class="bubble bad">${say(t('We called and nobody was home. Your parcel is at a collection point: tobacconist’s, 5.2 km from you.', 'Nous sommes passés, vous étiez absente. Votre colis est en point relais : bureau de tabac, à 5,2 km de chez vous.'), language)}<time>11:48</time></p>
        <p class="bubble own">${say(t('I was at the window!', 'J’étais à la fenêtre !'), language)}<time>11:49</time></p>
        <p class="bubble">${say(t('This number takes no replies.', 'Ce numéro ne reçoit pas de réponses.'), language)}<time>11:49</time></p>`,
    ),
  chat: (language) =>
    phone(
      language,
      '#e9ecff',
      html`<p class="klaf"><b>Klaf</b> ${say(t('answers day and night', 'répond jour et nuit'), language)}</p>
        <p class="bubble own">${say(t('Is S a 38?', 'S, c’est un 38 ?'), language)}</p>
        <p class="bubble loud">${say(t('Great choice! Want to see BIM in lime?', 'Super choix ! Envie de voir BIM en citron ?'), language)}</p>
        <p class="bubble own">${say(t('No. What does S measure?', 'Non. S mesure combien ?'), language)}</p>
        <p class="bubble loud">${say(t('Sizes are fun! Here are four looks for you.', 'Les tailles, c’est fun ! Voici quatre looks pour vous.'), language)}</p>
        <div class="looks">${dress('tierDress', '#a6d51e', '#141433', 66, 82)}${dress('bomber', '#1d1d42', '#ff4f9a', 66, 82)}${dress('tee', '#fbfaf5', '#2b8cff', 66, 82)}${dress('jeans', '#4d78b8', '#e0a04a', 66, 82)}</div>
        <p class="bubble own">${say(t('A human, please', 'Un humain, s’il vous plaît'), language)}</p>
        <p class="bubble loud">${say(t('Humans are back on weekdays at 10!', 'Les humains reviennent en semaine à 10 h !'), language)}</p>`,
    ),
  app: (language) =>
    phone(
      language,
      '#f6f4ee',
      html`<p class="brand">ORVESSINE</p><h1>${say(t('Hello Camille', 'Bonjour Camille'), language)}</h1>
        <p>${say(t('In this dress you are a 38.', 'Dans cette robe, vous faites du 38.'), language)}</p>
        <div class="card">${dress('wrapDress', '#2f5a50', '#d8b25e', 180, 225)}<p><b>${say(t('Vernay linen dress', 'Robe en lin Vernay'), language)}</b><br>${say(t('€89.00', '89,00 €'), language)}</p></div>
        <p class="stock">● ${say(t('3 in stock in Nantes', '3 en stock à Nantes'), language)}</p>`,
    ),
  ready: (language) =>
    phone(
      language,
      '#eef1f6',
      html`<p class="when">${say(t('Thursday 4 June', 'Jeudi 4 juin'), language)}</p>
        <p class="bubble">${say(t('ORVESSINE: good news, your dress is here a day early.', 'ORVESSINE : bonne nouvelle, votre robe est là un jour plus tôt.'), language)}<time>10:12</time></p>
        <p class="bubble">${say(t('Locker 12, until Saturday.', 'Casier 12, jusqu’à samedi.'), language)}<span class="code">4071</span><time>10:12</time></p>
        <p class="bubble own">${say(t('Already? Thank you!', 'Déjà ? Merci !'), language)}<time>10:15</time></p>`,
    ),
  receipt: (language) =>
    html`${style}<body class="desk"><div class="ticket"><p class="brand">ORVESSINE</p><p>${say(t('Nantes, old town', 'Nantes, vieille ville'), language)}<br>30/05/2026 15:26</p><hr>
      <p class="line"><span>${say(t('VERNAY DRESS 38', 'ROBE VERNAY 38'), language)}</span><span>89.00</span></p><p class="line"><span>${say(t('Till 2 of 3', 'Caisse 2 sur 3'), language)}</span><span></span></p><hr>
      <p class="line"><b>TOTAL EUR</b><b>89.00</b></p><p>${say(t('89 points on your card', '89 points sur votre carte'), language)}</p>
      <p class="bars"></p><p>${say(t('Thank you, see you soon', 'Merci, à bientôt'), language)}</p></div></body>`,
  vernay: (language) =>
    html`${style}<body class="shop"><header><span class="brand">ORVESSINE</span><nav>${say(t('Dresses   Coats   Shoes   Shops', 'Robes   Manteaux   Chaussures   Magasins'), language)}</nav><span>${say(t('Camille · 412 points', 'Camille · 412 points'), language)}</span></header>
      <main><figure>${dress('wrapDress', '#2f5a50', '#d8b25e', 440, 550)}</figure><section><p class="crumb">${say(t('Dresses › Linen', 'Robes › Lin'), language)}</p><h1>${say(t('Vernay linen dress', 'Robe en lin Vernay'), language)}</h1>
      <p class="stars">★★★★<i>★</i> <small>4,1 · 212</small></p><p class="price">${say(t('€89.00', '89,00 €'), language)}</p>
      <p>${say(t('Mid-length, belted, two pockets. Linen and cotton. Machine wash at 30 degrees.', 'Mi-longue, ceinturée, deux poches. Lin et coton. Lavage en machine à 30 degrés.'), language)}</p>
      <p class="sizes"><span>36</span><b>38</b><span>40</span><span>42</span><span>44</span></p><p class="stock">● ${say(t('3 in stock in Nantes, old town', '3 en stock à Nantes, vieille ville'), language)}</p>
      <p class="buy">${say(t('Reserve and try it on', 'Réserver et essayer'), language)}</p></section></main></body>`,
  parcel: () =>
    photograph(html`<rect width="1000" height="750" fill="#e8dccb"/><path d="M0 470 1000 380V750H0z" fill="#b98d67"/><path d="M0 470 1000 380v14L0 486z" fill="#9c734f"/>
      <ellipse cx="500" cy="640" rx="380" ry="46" fill="#5b3f2a" fill-opacity=".3"/>
      <path d="M180 330 500 250 830 320 500 420z" fill="#e9d3b2"/><path d="M180 330 500 420V660L200 560z" fill="#c9a377"/><path d="M830 320 500 420V660L810 545z" fill="#b68d60"/>
      <path d="M330 366 650 280l20 6-320 90zM350 292l320 80-18 8-320-80z" fill="#a4502f"/><path d="M352 382 338 614l26 9 10-232zM652 378l-4 234 26-9 2-232z" fill="#a4502f" fill-opacity=".85"/>
      <path d="M470 318c-60-60-120-40-90 0 18 24 60 20 100 8M520 318c60-70 130-50 96-4-20 26-64 20-106 8" fill="none" stroke="#a4502f" stroke-width="18" stroke-linecap="round"/>
      <g transform="translate(640 470) rotate(-9)"><rect width="250" height="160" rx="6" fill="#fffdf7"/><path d="M28 44c30-14 44 12 74 0s40 8 62-2M28 78c40-10 70 10 100-2s40 4 50 0M28 112c22-8 40 6 66-2" fill="none" stroke="#6b4630" stroke-width="6" stroke-linecap="round"/><path d="M200 118a24 24 0 1 0 12 34 19 19 0 1 1-12-34z" fill="#a4502f"/></g>
      <path d="M120 210c-10 60-20 110-60 160M140 200c6 60 0 120-20 180" stroke="#7c8f62" stroke-width="9" fill="none" stroke-linecap="round"/>`),
  klaftiParcel: () => html`${style}<body class="photo">${scenePicture('parcel', '')}</body>`,
  catalogue: (language) =>
    photograph(html`<rect width="1000" height="750" fill="#6d7f76"/><path d="M0 0h1000v90L0 210z" fill="#5c6d65"/>
      <g transform="translate(250 70) rotate(-4)"><rect x="14" y="16" width="520" height="640" fill="#26332e" fill-opacity=".4"/><rect width="520" height="640" fill="#f1ead9"/><rect width="520" height="430" fill="#d8c7a0"/>
      <g transform="translate(262 -30) scale(.62)">${garment('wrapDress', '#2f5a50', '#d8b25e', 'c')}</g>
      <text x="40" y="505" font-family="Nimbus Sans, Arial" font-size="52" letter-spacing="9" fill="#1f3d36">ORVESSINE</text><text x="40" y="560" font-family="DejaVu Serif, serif" font-size="32" fill="#1f3d36">${say(t('Summer in linen', 'L’été en lin'), language)}</text><path d="M520 560v80h-80z" fill="#cdbf9f"/></g>`),
  window: () =>
    photograph(html`<rect width="1000" height="750" fill="#8b8279"/><rect y="620" width="1000" height="130" fill="#a9a29a"/><path d="M0 620h1000v10H0z" fill="#6f675f"/>
      <rect x="70" y="60" width="860" height="92" fill="#1f3d36"/><text x="500" y="124" text-anchor="middle" font-family="Nimbus Sans, Arial" font-size="50" letter-spacing="22" fill="#f1ead9">ORVESSINE</text>
      <rect x="70" y="152" width="620" height="450" fill="#f4ecd9"/><rect x="70" y="540" width="620" height="62" fill="#cbb98f"/>
      <g transform="translate(240 150) scale(.56)">${garment('wrapDress', '#2f5a50', '#d8b25e', 'a')}</g><g transform="translate(510 150) scale(.56)">${garment('skirt', '#b4573a', '#7d3a26', 'b')}</g>
      <path d="M70 152h620L400 602H70z" fill="#fff" fill-opacity=".12"/><rect x="70" y="152" width="620" height="450" fill="none" stroke="#1f3d36" stroke-width="14"/>
      <rect x="716" y="152" width="214" height="468" fill="#284b42"/><rect x="740" y="180" width="166" height="400" fill="#e7d8ae" fill-opacity=".85"/><circle cx="890" cy="390" r="9" fill="#d8b25e"/>
      <circle cx="842" cy="470" r="34" fill="#6b4a3a"/><path d="M800 640c0-90 12-130 44-130s44 40 44 130z" fill="#b4573a"/>`),
  camille: () => portrait('#e3c9b0', '#6a3f2a', '#c98f6a', '#a4502f'),
  ines: () => portrait('#d7d3ff', '#241c2e', '#b9805c', '#ff4f9a'),
};

function dress(
  kind: Parameters<typeof garment>[0],
  colour: string,
  accent: string,
  width: number,
  height: number,
): Html {
  return html`<svg viewBox="-300 60 600 690" width="${width}" height="${height}">${garment(kind, colour, accent, `${kind}${width}`)}</svg>`;
}

function photograph(content: Html): Html {
  return html`${style}<body class="photo"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 750">${content}</svg></body>`;
}

function portrait(wall: string, hair: string, skin: string, cloth: string): Html {
  return html`${style}<body class="photo"><svg viewBox="0 0 320 320"><rect width="320" height="320" fill="${wall}"/><circle cx="236" cy="92" r="64" fill="#fff" fill-opacity=".35"/>
    <path d="M88 190c-22-110 12-158 74-158s92 46 74 158c-4 30 6 50 10 66H76c6-18 16-36 12-66z" fill="${hair}"/><path d="M136 190h50v56h-50z" fill="${skin}"/>
    <path d="M52 330c4-66 42-92 84-98 10 16 40 16 50 0 44 6 80 32 86 98z" fill="${cloth}"/><ellipse cx="161" cy="140" rx="52" ry="64" fill="${skin}"/>
    <path d="M106 138c2-54 34-76 60-74 30 2 52 26 50 72-12-22-30-36-42-40-16 14-44 30-68 42z" fill="${hair}"/>
    <path d="M140 166c10 14 32 14 42 0" fill="none" stroke="#5b2d20" stroke-width="5" stroke-linecap="round"/><circle cx="140" cy="138" r="5" fill="#33211c"/><circle cx="183" cy="138" r="5" fill="#33211c"/></svg></body>`;
}

function phone(language: Language, ground: string, content: Html): Html {
  const carrier: Text = t('9:41', '09:41');
  return html`${style}<body class="phone" style="background:${ground}"><p class="bar"><span>${say(carrier, language)}</span><span>▂▄▆ 84 %</span></p>${content}</body>`;
}

const style = html`<style>
*{box-sizing:border-box;margin:0;padding:0}body{font:16px/1.45 'Nimbus Sans',Arial,sans-serif;color:#22262e}ul{list-style:none}
.photo svg{display:block;width:100vw;height:100vh}.photo svg[viewBox="0 0 320 320"]{width:320px;height:320px}
.phone{padding:12px 18px;height:100vh;overflow:hidden}.phone .bar{display:flex;justify-content:space-between;font-size:13px;color:#555;margin-bottom:16px}
.phone h1{font-size:27px;line-height:1.2;margin:8px 0}.caller{text-align:center;padding:26px 0 20px}.caller p{color:#6b5b50}.rows li{display:flex;gap:14px;padding:13px 4px;border-top:1px solid #dccdbd;font-size:16px}.rows b{color:#a4502f;font-weight:600}
.serif{font-family:'DejaVu Serif',serif;font-weight:400}.mail{background:#fff;border-radius:14px;padding:20px;box-shadow:0 2px 14px rgb(90 60 30/.14)}.mail p{margin-bottom:12px}.from{border-bottom:1px solid #eadfce;padding-bottom:10px;font-size:14px;color:#6b5b50}.day{font:26px 'DejaVu Serif',serif;color:#a4502f}.thing{display:flex;gap:14px;align-items:center;background:#f6ecdf;border-radius:10px;padding:8px 12px}
.when{text-align:center;font-size:13px;color:#667;margin-bottom:14px}.bubble{position:relative;max-width:82%;width:fit-content;background:#fff;border-radius:18px;padding:11px 15px;margin:0 0 12px;font-size:16px}.bubble time{display:block;text-align:right;font-size:11px;color:#889}.own{margin-left:auto;background:#2d6cdf;color:#fff}.own time{color:#dbe6ff}.bad{box-shadow:inset 4px 0 0 #d6452b}.code{display:block;font:700 34px/1.3 'Nimbus Mono PS',monospace;letter-spacing:8px;color:#1f3d36}
.klaf{background:#141433;color:#d7ff3e;border-radius:16px;padding:10px 16px;margin-bottom:14px}.loud{background:#d7ff3e;font-weight:600}.looks{display:flex;gap:8px;margin-bottom:12px}.looks svg{background:#fff;border-radius:14px}
.brand{letter-spacing:6px;color:#1f3d36;font-weight:700}.card{background:#fff;border-radius:18px;text-align:center;padding:14px;margin:14px 0}.stock{color:#1b7a4b;font-weight:600}
.desk{background:#7a6a5c;height:100vh;display:grid;place-items:center}.ticket{width:290px;background:#fdfcf8;padding:24px 22px;text-align:center;font:15px/1.6 'Nimbus Mono PS',monospace;transform:rotate(-2deg);box-shadow:0 10px 26px rgb(20 10 0/.4)}.ticket hr{border:0;border-top:2px dashed #bbb;margin:12px 0}.line{display:flex;justify-content:space-between}.bars{height:52px;margin:14px 0;background:repeating-linear-gradient(90deg,#222 0 2px,transparent 2px 5px,#222 5px 9px,transparent 9px 11px)}
.shop{background:#faf8f2}.shop header{display:flex;justify-content:space-between;align-items:center;padding:22px 48px;background:#fff;border-bottom:1px solid #e5dfd0}.shop nav{white-space:pre;word-spacing:14px}.shop main{display:grid;grid-template-columns:620px 1fr;gap:60px;padding:36px 48px}.shop figure{background:linear-gradient(#ece3cd,#d9cba6);display:grid;place-items:center;height:620px}.shop h1{font-size:44px;font-weight:400;margin:10px 0}.shop section p{margin-bottom:16px;font-size:19px}.crumb{color:#777}.stars{color:#c58a1b}.stars i{opacity:.3}.price{font-size:34px!important;color:#1f3d36;font-weight:700}.sizes span,.sizes b{display:inline-block;border:1px solid #bbb;padding:9px 16px;margin-right:8px}.sizes b{background:#1f3d36;color:#fff}.buy{background:#1f3d36;color:#fff;padding:16px;text-align:center;max-width:420px}
</style>`;
