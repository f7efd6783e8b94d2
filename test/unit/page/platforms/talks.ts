import { type PlatformPage, paragraphs, prose } from './platformPage';

const page = (language: string, title: string, body: string, head = '') =>
  `<html lang="${language}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const comment = (who: string, age: string) =>
  `<tr><td><div class="comment"><span class="comhead"><a href="/user?id=${who}" class="who">${who}</a> <span class="age" title="2023-07-22T18:04:01"><a href="/item?id=${who}">${age}</a></span> | <a href="#">next</a></span><div class="commtext">${prose.en}</div></div></td></tr>`;

/** What people say to each other, where nothing but the page itself tells. */
export const talks: readonly PlatformPage[] = [
  {
    name: 'a thread with points, in tables, without a heading',
    url: 'https://talk.quayside.example/item?id=36817231',
    html: page(
      'en',
      'Ask: Which tide tables do you read? | Quay Talk',
      `<table><tr><td><b><a href="/news">Quay Talk</a></b> <a href="/newest">new</a> | <a href="/login">login</a></td></tr><tr><td><span class="titleline"><a href="/item?id=36817231">Ask: Which tide tables do you read?</a></span></td></tr><tr><td class="subtext"><span class="score">225 points</span> by <a href="/user?id=wavelet" class="who">wavelet</a> <span class="age" title="2023-07-21T18:04:01"><a href="/item?id=36817231">1 day ago</a></span> | <a href="/hide">hide</a> | <a href="/item?id=36817231">100 comments</a></td></tr><tr><td><div class="toptext">${prose.en}</div></td></tr></table><table class="comment-tree">${comment('gull', '1 day ago')}${comment('tern_9', '20 hours ago')}${comment('petrel', '3 hours ago')}${comment('auk', '1 hour ago')}</table>`,
    ),
    expected: { kind: 'social', author: 'wavelet', date: '2023-07-21', product: null, rating: null },
  },
  {
    name: 'a post under the name and handle of who wrote it, on a server of its own',
    url: 'https://birds.quayside.example/hafenwacht/status/1258657263948005377',
    html: page(
      'de',
      'Hafenwacht (@hafenwacht): "Heute früh war das Wasser so still wie nie" | birds',
      `<nav><a href="/">birds</a></nav><div class="main-thread"><div class="post"><a class="fullname" href="/hafenwacht">Hafenwacht</a> <a class="username" href="/hafenwacht">@hafenwacht</a> <span><a href="/hafenwacht/status/1258657263948005377#m" title="8.5.2020, 07:17:31">8. Mai</a></span><div class="content">Heute früh war das Wasser so still wie nie, und niemand hat es gesehen.</div></div></div>`,
      '<meta property="og:type" content="article"><meta property="og:title" content="Hafenwacht (@hafenwacht)">',
    ),
    expected: { kind: 'social', author: 'Hafenwacht', date: '2020-05-08' },
  },
  {
    name: 'a topic of a group, its first words by a member’s link, Chinese',
    url: 'https://fan.quayside.example/group/topic/356259',
    html: page(
      'zh-CN',
      '来说说港口吧！',
      `<div class="head"><a href="/" class="logo">港口</a><a href="/user/me9">时光机</a></div><div class="columns"><div><h1>来说说港口吧！</h1></div><div class="row_topic"><div class="info"><small>#1 - 2020-5-4 15:32</small></div><div class="inner"><strong><a href="/user/455074" class="l">海</a></strong><div class="topic_content">${prose.zh}</div></div></div>${[1, 2, 3].map((nth) => `<div class="row_reply"><div class="info"><small>#${nth + 1} - 2020-5-4 16:0${nth}</small></div><div class="inner"><strong><a href="/user/9${nth}" class="l">浪${nth}</a></strong><div class="message">${prose.zh}</div></div></div>`).join('')}</div>`,
    ),
    expected: { kind: 'social', author: '海', date: '2020-05-04' },
  },
  {
    name: 'a post of a federated network',
    url: 'https://wellen.example/@mia/112233445566778899',
    html: page(
      'de',
      'Mia: "Ebbe" - Wellen',
      `<div id="mastodon"></div><main><article><a href="/@mia">Mia</a><time datetime="2024-05-03T10:00:00Z">3. Mai 2024</time><p>${prose.de}</p></article></main>`,
      '<meta name="generator" content="Mastodon v4.2"><meta property="og:type" content="article"><meta property="og:title" content="Mia (@mia@wellen.example)">',
    ),
    expected: { kind: 'social', author: 'Mia', date: '2024-05-03' },
  },
  {
    name: 'a board by the name of its body',
    url: 'https://www.segelrunde.example/threads/anker-haelt-nicht.4821/',
    html: page(
      'de',
      'Anker hält nicht | Segelrunde',
      `<main><h1>Anker hält nicht</h1><ul><li>Themenstarter <a href="/members/gero.7/" class="username">gero</a></li><li><time datetime="2024-05-03T10:00:00+02:00">3. Mai 2024</time></li></ul>${['gero', 'ute'].map((who) => `<article class="message"><h4><a class="username" href="/members/${who}.7/">${who}</a></h4><div class="bbWrapper">${prose.de}</div></article>`).join('')}</main>`,
    ).replace('<html', '<html id="XF"'),
    expected: { kind: 'social', author: 'gero', date: '2024-05-03' },
  },
  {
    name: 'a handle with the sign of members before it',
    url: 'https://talk.quayside.example/t/anchor-does-not-hold/48',
    html: page(
      'en',
      'Anchor does not hold | Quay Talk',
      `<main><h1>Anchor does not hold</h1><div><a href="/user/tern_9/">u/tern_9</a> 3 hours ago</div><p>${prose.en}</p>${['gull', 'auk', 'wave'].map((who) => `<div><a href="/user/${who}/">u/${who}</a> 2 hours ago<p>${prose.en}</p></div>`).join('')}</main>`,
    ),
    expected: { kind: 'social', author: 'tern_9' },
  },
  {
    name: 'an article with comments by members below it',
    url: 'https://www.hafenblatt.example/die-neue-mole-ist-fertig/',
    html: page(
      'de',
      'Die neue Mole ist fertig | Hafenblatt',
      `<main><article><h1>Die neue Mole ist fertig</h1><p>Von Jonas Tief</p><p>3. Mai 2024</p>${paragraphs('de', 6)}</article><section><h2>4 Kommentare</h2>${[1, 2, 3, 4].map((nth) => `<div><a href="/user/${nth}">Leser${nth}</a> vor ${nth} Stunden<p>${prose.de}</p></div>`).join('')}</section></main>`,
    ),
    expected: { kind: 'article', author: 'Jonas Tief', date: '2024-05-03' },
  },
  {
    name: 'a thing for sale with questions of members below it',
    url: 'https://www.ankerladen.example/produkt/buganker-10kg',
    html: page(
      'de',
      'Buganker 10 kg | Ankerladen',
      `<main><h1>Buganker 10 kg</h1><p class="price">89,00 €</p><button>In den Warenkorb</button><section>${[1, 2, 3, 4].map((nth) => `<div><a href="/user/${nth}">Kunde${nth}</a> vor ${nth} Tagen<p>${prose.de}</p></div>`).join('')}</section></main>`,
    ),
    expected: { kind: 'product', product: 'Buganker 10 kg', price: 89, author: null, date: null },
  },
];
