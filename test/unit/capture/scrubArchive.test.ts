import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBlanker } from '@/lib/capture/blankValues';
import { createPageArchiver } from '@/lib/capture/pageArchive';
import { decodeQuotedPrintable, encodeQuotedPrintable } from '@/lib/capture/quotedPrintable';
import { scrubArchive } from '@/lib/capture/scrubArchive';
import { scrubHtml } from '@/lib/capture/scrubHtml';
import { newEvidence } from '@/lib/journey/commands/newEvidence';
import type { FilledValues } from '@/lib/page/filledValues';

const letters = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));

/** An archive as Chromium writes it. */
function archiveOf(...documents: readonly string[]): Uint8Array {
  const boundary = '----MultipartBoundary--x----';
  const part = (type: string, body: string) =>
    `--${boundary}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${encodeQuotedPrintable(letters(body))}\r\n`;
  const text = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://shop.example/checkout\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"\r\n\r\n\r\n${documents
    .map((each) => part('text/html', each))
    .join('')}${part('text/css', 'input[value="kept"]{}')}--${boundary}--\r\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function documentsIn(archive: Uint8Array): string {
  return new TextDecoder().decode(
    Uint8Array.from(decodeQuotedPrintable(String.fromCharCode(...archive)), (letter) => letter.charCodeAt(0)),
  );
}

describe('quoted-printable', () => {
  it('gives back every byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const line = String.fromCharCode(...bytes);
        const encoded = encodeQuotedPrintable(line);
        expect(decodeQuotedPrintable(encoded)).toBe(line);
        expect(Math.max(...encoded.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(76);
        expect(encoded).toMatch(/^[\t\r\n\x20-\x7e]*$/);
      }),
    );
  });
});

describe('scrubHtml', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['<input value="SECRET" name="a">', '<input name="a">', 1],
    ["<INPUT type='text' VALUE='SECRET'/>", "<INPUT type='text'/>", 1],
    ['<input value=SECRET type=email>', '<input type=email>', 1],
    ['<input type="checkbox" checked="" value="SECRET">', '<input type="checkbox">', 1],
    ['<input type="hidden" value="SECRET">', '<input type="hidden">', 1],
    ['<input type="submit" value="Buy now">', '<input type="submit" value="Buy now">', 0],
    ['<input a"b value="SECRET">', '<input a"b>', 1],
    ['<input placeholder="a > b" value="SECRET">', '<input placeholder="a > b">', 1],
    ['<input title="SECRET" data-last="SECRET" value="SECRET" name="a">', '<input name="a">', 1],
    ['<textarea data-last="SECRET" rows="2">SECRET</textarea>', '<textarea rows="2"></textarea>', 1],
    ['<input title="Your name" data-id="1" value="">', '<input title="Your name" data-id="1">', 0],
    ['<input type="checkbox" title="Gift" checked>', '<input type="checkbox" title="Gift">', 1],
    ['<textarea rows="2">SECRET</textarea><p>kept</p>', '<textarea rows="2"></textarea><p>kept</p>', 1],
    ['<option selected="" value="fr">France</option>', '<option value="fr">France</option>', 1],
    [
      '<div contenteditable="true">a<div>SECRET</div>b</div><p>kept</p>',
      '<div contenteditable="true"></div><p>kept</p>',
      1,
    ],
    ['<b role="radio" aria-checked="true">A</b>', '<b role="radio">A</b>', 1],
    ['<b role="radio" aria-checked="false">A</b>', '<b role="radio">A</b>', 0],
    ['<li role="option" aria-selected="true">A</li>', '<li role="option">A</li>', 1],
    ['<b role="tab" aria-selected="true">A</b>', '<b role="tab" aria-selected="true">A</b>', 0],
    ['<input value="SECRET" role="switch" checked aria-checked="true">', '<input role="switch">', 2],
    ['<input value="839" data-value="839" copy=" 839" max="839">', '<input max="839">', 1],
    ['<div contenteditable="false">kept</div>', '<div contenteditable="false">kept</div>', 0],
    ['<span role="textbox">SECRET</span>', '<span role="textbox"></span>', 1],
    [
      '<!-- <input value="kept"> --><p title="<input value=1>">x</p>',
      '<!-- <input value="kept"> --><p title="<input value=1>">x</p>',
      0,
    ],
    ['<style>a::before{content:"<input value=x>"}</style>', '<style>a::before{content:"<input value=x>"}</style>', 0],
    [
      '<template shadowmode="open"><input value="SECRET"></template>',
      '<template shadowmode="open"><input></template>',
      1,
    ],
    ['a < b and c', 'a < b and c', 0],
  ];
  for (const [given, expected, fields] of cases) {
    it(given, () => expect(scrubHtml(given)).toMatchObject({ html: expected, fields }));
  }

  it('marks what is chosen among what a shop offers, and no more than that', () => {
    const list = (attributes: string) =>
      `<select ${attributes}><option value="s" selected="">S</option><optgroup><option>M</option></optgroup><OPTION>L</select>`;
    const plain = (attributes: string) => list(attributes).replace(' selected=""', '');
    const offered = [
      { id: 'size', name: 'é&', entries: 3, chosen: [2] },
      { id: '', name: 'colours', entries: 3, chosen: [0, 1] },
      { id: 'title', name: '', entries: 4, chosen: [1] },
    ];
    const scrubbed = (html: string) => scrubHtml(letters(html), offered);
    expect(scrubbed(list('id="size" name="é&amp;"'))).toMatchObject({
      html: letters(plain('id="size" name="é&amp;"').replace('<OPTION', '<OPTION selected=""')),
      fields: 0,
    });
    expect(scrubbed(list('name="colours" multiple'))).toMatchObject({
      html: list('name="colours" multiple').replace(/<option(?: value="s" selected="")?/g, (each) =>
        each === '<option' ? '<option selected=""' : '<option selected="" value="s"',
      ),
      fields: 0,
    });
    for (const other of ['id="title"', 'id="size"', '']) {
      expect(scrubbed(list(other))).toMatchObject({ html: plain(other), fields: 1 });
    }
  });

  it('takes out what attributes of fields repeat, however short, and leaves others that are called so', () => {
    const repeated = [
      { name: 'data-value', value: '839' },
      { name: 'copy', value: 'C:\\fakepath\\a&b.png' },
      { name: 'data-copy', value: 'a\nb' },
    ];
    const page =
      '<input id="839" data-value="839" copy="839"><input type=file copy="C:\\fakepath\\a&amp;b.png"><select data-value=839 size=1></select><textarea data-value="839" data-copy="a\r\nb"></textarea><i data-value="839" role="textbox"></i>';
    expect(scrubHtml(`${page}<b data-value="839">kept</b>`, [], [], repeated)).toMatchObject({
      html: '<input id="839" copy="839"><input type=file><select size=1></select><textarea></textarea><i role="textbox"></i><b data-value="839">kept</b>',
      fields: 5,
    });
  });

  it('takes time in proportion to the text', () => {
    for (const text of ['<input '.repeat(20_000), '<div contenteditable>'.repeat(20_000), '<'.repeat(200_000)]) {
      expect(scrubHtml(text).html.length).toBeLessThanOrEqual(text.length);
    }
  });
});

describe('scrubArchive', () => {
  it('takes what fields hold out of the page and its frames, and leaves the rest as it is', () => {
    const page = '<p>Prix : 49 €</p><input value="Jeanne Morel"><textarea>Second floor</textarea>';
    const { bytes, fields, url } = scrubArchive(archiveOf(page, '<input value="4242 4242">'));
    expect([fields, url]).toEqual([3, 'https://shop.example/checkout']);
    const text = documentsIn(bytes);
    for (const secret of ['Jeanne', 'Second floor', '4242']) expect(text).not.toContain(secret);
    expect(text).toContain('<p>Prix : 49 €</p>');
    expect(text).toContain('input[value="kept"]{}');
    const plain = archiveOf('<p>Nothing to hide</p>');
    expect(scrubArchive(plain).bytes).toEqual(plain);
  });

  describe('blanks what fields hold wherever else the page has written it', () => {
    const scrubbed = (page: string, typed: readonly string[] = []) =>
      documentsIn(scrubArchive(archiveOf(page), { typed, searched: [], chosen: [], offered: [], repeated: [] }).bytes);

    it('by what the markup says that they hold', () => {
      const text = scrubbed(
        '<title>Jeanne Morel</title><input value="Jeanne Morel"><p class="jeanne">Hello Jeanne  Morel!</p><a href="/of?name=Jeanne%20Morel">x</a>',
      );
      expect(text).not.toMatch(/Jeanne\s+Morel|Jeanne%20Morel/);
      expect(text).toContain('<p class="jeanne">Hello ***!</p>');
    });

    it('by what was typed, which the markup does not say', () => {
      const typed = ['growsecret lane', 'Zoë & Léa <3 "x"', 'first line\nsecond line', '日本橋一丁目'];
      const text = scrubbed(
        `<div class="grow" data-replicated-value="growsecret lane"><textarea></textarea></div><pre aria-hidden="true">first line
second line</pre><b data-x="Zoë &amp; Léa &lt;3 &quot;x&quot;">Zo&#235; &amp; L&#xe9;a &lt;3 "x"</b><i>日本橋一丁目</i><!-- growsecret lane --><p>kept</p>`,
        typed,
      );
      expect(text).not.toMatch(/growsecret|first line|second line|Zo|日本橋/);
      expect(text).toContain('<p>kept</p>');
    });

    it('and leaves what makes the page, parts of words, and what its address says', () => {
      const page =
        '<style>.main{color:red}</style><div class="main" id="main" style="color:red">Maintenance, main road</div>';
      expect(scrubbed(page, ['main', 'red', 'x'])).toContain(
        '<style>.main{color:red}</style><div class="main" id="main" style="color:red">Maintenance, *** road</div>',
      );
      const answer = '<input value="coats"><h1>Results for coats</h1>';
      const archive = String.fromCharCode(...archiveOf(answer)).replace('/checkout', '/search?q=coats');
      const { bytes } = scrubArchive(Uint8Array.from(archive, (letter) => letter.charCodeAt(0)));
      expect(documentsIn(bytes)).toContain('<input><h1>Results for coats</h1>');
    });

    it('but not what somebody searched for, which results are full of', () => {
      const page = (box: string) =>
        `<title>wool coat</title>${box}<h1>Results for “wool coat”</h1><a href="/d/1?q=wool+coat">Oslo wool coat</a>`;
      const boxes = [
        '<input type="search" value="wool coat" data-last="wool coat">',
        '<input type=text name="field-keywords" value="wool coat">',
        '<input id="searchTerm" title="wool coat" value="wool coat">',
        '<textarea name="q" role="combobox">wool coat</textarea>',
        '<div contenteditable role="searchbox">wool coat</div>',
      ];
      for (const box of boxes) {
        const text = scrubbed(page(box));
        expect(text).toContain('<h1>Results for “wool coat”</h1><a href="/d/1?q=wool+coat">Oslo wool coat</a>');
        expect(text.slice(0, text.indexOf('<h1>'))).not.toMatch(/wool coat.*wool coat/s);
      }
      // Typed, and found out in the page, which tells more of a field than its markup.
      const held = { chosen: [], offered: [], repeated: [] };
      const read = (html: string, typed: readonly string[], searched: readonly string[]) =>
        documentsIn(scrubArchive(archiveOf(html), { ...held, typed, searched }).bytes);
      expect(read(page('<input name="q" data-value="wool coat">'), [], ['wool coat'])).toContain(
        '<input name="q"><h1>Results for “wool coat”</h1>',
      );
      expect(read(page('<input name="x1" value="wool  coat">'), [], ['wool coat'])).toContain('Oslo wool coat');
      // Whoever has typed it into another field as well meant more by it.
      expect(read(page('<input name="q">'), ['wool coat'], ['wool coat'])).not.toContain('wool coat');
    });

    it('and what somebody searched for where it tells who they are', () => {
      for (const [box, secret] of [
        ['<input type="search" name="address" value="Lilac Lane 12">', 'Lilac Lane 12'],
        ['<input type="search" autocomplete="postal-code" value="75011 Paris">', '75011 Paris'],
        ['<input type="email" name="q" value="ada lovelace">', 'ada lovelace'],
        ['<input type="search" value="ada@shop.example">', 'ada@shop.example'],
        ['<input type="search" value="06 12 34 56 78">', '06 12 34 56 78'],
      ] as const) {
        expect(scrubbed(`${box}<p>Near ${secret}</p>`)).not.toContain(secret);
      }
    });

    it('where tags split it', () => {
      const typed = ['12 rue X, Lyon', 'Jeanne Morel', 'AB 12 CD'];
      const text = scrubbed(
        `<p><b>12</b> rue <i>X</i>, Lyon</p><div>Hello, <!-- -->Jeanne<!-- --> <span class="a">Mor</span><em>el</em>!</div>
<ul><li>12</li><li>rue X, Lyon</li></ul><p>${[...'Jeanne'].map((each) => `<span>${each}</span>`).join('')}<span>Morel</span></p>
<p>AB<b>12</b>CD</p><table><tr><td>Jeanne</td><td>Durand</td></tr></table>`,
        typed,
      );
      expect(text).toContain(
        '<p><b>***</b><i></i></p><div>Hello, <!-- -->***<!-- --><span class="a"></span><em></em>!</div>',
      );
      expect(text).toContain('<ul><li>***</li><li></li></ul>');
      expect(text.replace(/<[^>]*>/g, '')).not.toMatch(/JeanneMorel|AB12CD|Lyon/);
      expect(text).toContain('<td>Jeanne</td><td>Durand</td>');
    });

    it('as scripts write it, and with digits set apart', () => {
      const typed = ['Zoé 🐈', '0612345678', '4242 4242 4242 4242', '1990'];
      const text = scrubbed(
        `<div data-of='{"name":"Zo\\u00e9 \\ud83d\\uDC08"}'></div><p>06 12 34 56 78, 06.12.34.56.78, +33 (0)6-12-34-56-78</p>
<p><span>4242</span><span>4242</span><span>4242</span><span>4242</span> 4242424242424242</p><p>In 1990: 061234567890</p>`,
        typed,
      );
      expect(text).not.toMatch(/Zo|4242|34.56|1990:/);
      expect(text).toContain('061234567890');
    });

    it('in what a form notes of its state, however short, and leaves other short words', () => {
      const form = (no: string, age: string) =>
        `<form data-state="{&quot;no&quot;:&quot;${no}&quot;,&quot;age&quot;:${age},&quot;of&quot;:[${age}]}" data-json='{"no": "${no}", "next": "17bis"}' data-columns="43" title="17b">17b</form>`;
      expect(scrubbed(form('17b', '43'), ['17b', '43'])).toContain(form('***', '***'));
    });

    it('in what styles are given to draw, and leaves the styles', () => {
      const page = `<div style="color:red;--value: 'growsecret; lane' ;--main:main;width:growsecret">x</div><p style='--a:"growsecret; lane"'>x</p>
<p style="--a: &quot;growsecret; lane&quot;; --b:1px">x</p><p style="--a:growsecret; lane:red"></p><b style=--a:'Ocean'></b><b style="--a:Ocean"></b>`;
      const { bytes } = scrubArchive(archiveOf(page), {
        typed: ['growsecret; lane', 'growsecret', 'main'],
        searched: [],
        chosen: ['Ocean'],
        offered: [],
        repeated: [],
      });
      const text = documentsIn(bytes);
      expect(text).toContain(
        `<div style="color:red;--value: '***' ;--main:***;width:growsecret">x</div><p style='--a:"***"'>x</p>`,
      );
      expect(text).toContain(
        '<p style="--a: &quot;***&quot;; --b:1px">x</p><p style="--a:***; lane:red"></p><b style=--a:\'***\'></b><b style="--a:Ocean"></b>',
      );
    });

    it('in what style sheets write, and leaves what they are made of', () => {
      const sheet = (name: string) =>
        `.main{color:red;content:"${name}";content: counter(main) 'x ${name} y'}.main::after{--who:"${name}";align-content:main}`;
      const page = `<style media="print">${sheet('Zoé Main')}.b{content:"Zo\\e9 Main"}</style><p class="main">x</p><link rel="stylesheet" href="a.css">`;
      const archive = String.fromCharCode(...archiveOf(page)).replace(
        'input[value=3D"kept"]{}',
        encodeQuotedPrintable(letters(sheet('Zoé Main'))),
      );
      const { bytes, fields } = scrubArchive(
        Uint8Array.from(archive, (letter) => letter.charCodeAt(0)),
        { typed: ['Zoé Main', 'main', 'red'], searched: [], chosen: [], offered: [], repeated: [] },
      );
      const text = documentsIn(bytes);
      expect(text).not.toMatch(/Zo/);
      expect(text).toContain(`<style media="print">${sheet('***')}.b{content:"***"}</style><p class="main">x</p>`);
      expect(text).toContain(`\r\n\r\n${sheet('***')}`);
      expect(fields).toBe(7);
    });

    it('in pictures that its addresses draw', () => {
      const drawn = (name: string) =>
        `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Ctext y='15'%3E${name}%3C/text%3E%3C/svg%3E`;
      const plain = (name: string) => `data:image/svg+xml;charset=utf-8,<svg><text>${name}</text></svg>`;
      const coded = (name: string) => `data:image/svg+xml;base64,${btoa(`<svg><text>${name}</text></svg>`)}`;
      const page = (name: string, encoded: string) =>
        `<img src="${drawn(encoded)}"><img src='${plain(name)}' alt="teal"><img srcset="${coded(name)} 2x"><link rel="icon" href="${drawn(encoded)}">
<p style="color:teal;background:url(&quot;${drawn(encoded)}&quot;);fill:teal">x</p><style>.a{color:teal;background:url("${drawn(encoded)}")}</style><img src="/teal.png">`;
      const text = scrubbed(page('Ada Quillfeather', 'Ada%20Quillfeather'), ['Ada Quillfeather', 'teal']);
      expect(text).toContain(page('***', '***').replace('alt="teal"', 'alt="***"'));
    });

    it('what was chosen in a list of the page’s own, and leaves the list and what else is called so', () => {
      const page = `<div class="single">Ocean</div><div title="Ocean" aria-label="Remove Ocean" data-value="Ocean">x</div><p>Ocean coats</p>
<ul><li role="option" aria-selected="true" title="Ocean">Ocean</li><li role="option" aria-selected="false">Mr</li></ul><select><option>Ocean</option></select>
<span> Mr </span><p>Mr Smith</p><div>12 rue des Lilas</div><p>To 12 rue des Lilas</p><div role="option">Ocean`;
      const { bytes, fields } = scrubArchive(archiveOf(page), {
        typed: [],
        searched: [],
        chosen: ['Ocean', 'Mr', '12 rue des Lilas'],
        offered: [],
        repeated: [],
      });
      const text = documentsIn(bytes);
      expect(text).toContain(
        '<div class="single">***</div><div title="***" aria-label="Remove ***" data-value="***">x</div><p>Ocean coats</p>',
      );
      expect(text).toContain(
        '<ul><li role="option" title="Ocean">Ocean</li><li role="option">Mr</li></ul><select><option>Ocean</option></select>',
      );
      expect(text).toContain('<span> *** </span><p>Mr Smith</p><div>***</div><p>To ***</p>');
      expect(fields).toBeGreaterThanOrEqual(7);
    });

    it('in the title that its headers tell', () => {
      const archive = String.fromCharCode(...archiveOf('<p>x</p>')).replace(
        'Content-Type: multipart',
        'Subject: =?utf-8?Q?Basket=20of=20Jeanne=20?=\r\n =?utf-8?Q?Morel?=\r\nContent-Type: multipart',
      );
      const { bytes } = scrubArchive(
        Uint8Array.from(archive, (letter) => letter.charCodeAt(0)),
        { typed: ['Jeanne Morel'], searched: [], chosen: [], offered: [], repeated: [] },
      );
      expect(String.fromCharCode(...bytes)).not.toMatch(/Jeanne|Morel/);
    });

    it('in time in proportion to the text', () => {
      const styles = `<p style="${'--a:&quot;b&amp;'.repeat(20_000)}">x</p>`;
      expect(createBlanker(['growsecret'])?.(styles).places).toBe(0);
      for (const part of [
        '--a',
        '-- a',
        'content:"',
        'content:',
        '(data:image/svg+xml,',
        '"data:image/svg+xml;base64,',
      ]) {
        expect(createBlanker(['growsecret'])?.(`<style>${part.repeat(20_000)}</style>`).places).toBe(0);
        expect(createBlanker(['growsecret'])?.(`<p style='${part.repeat(20_000)}'>x</p>`).places).toBe(0);
      }
      const typed = Array.from({ length: 300 }, (_, index) => `value ${index} of a field with some words`);
      const page = '<p data-a="value">a paragraph of value 7 of a field with some words</p>'.repeat(10_000);
      expect(createBlanker(typed)?.(page).places).toBe(10_000);
    });
  });

  it('refuses what it does not understand', () => {
    const whole = archiveOf('<p>x</p>');
    const text = String.fromCharCode(...whole);
    const bytes = (changed: string) => Uint8Array.from(changed, (letter) => letter.charCodeAt(0));
    expect(() => scrubArchive(bytes('not an archive'))).toThrow();
    expect(() => scrubArchive(whole.subarray(0, whole.length - 20))).toThrow();
    expect(() => scrubArchive(bytes(text.replace('quoted-printable', 'x-unknown')))).toThrow();
  });
});

describe('createPageArchiver', () => {
  const request = { tabId: 1, title: 'Basket: 1/2 "x"', evidenceId: '0198c0de-0000-7000-8000-000000000001' };
  const archiverOf = (
    saveAsMhtml: () => Promise<Uint8Array<ArrayBuffer>>,
    filledValues: () => Promise<FilledValues> = async () => ({
      typed: [],
      searched: [],
      chosen: [],
      offered: [],
      repeated: [],
    }),
  ) => createPageArchiver({ saveAsMhtml, filledValues, now: () => new Date('2026-03-02T09:00:00.000Z'), tool: 'test' });

  it('keeps nothing of what was typed meanwhile, and no page that cannot be asked for it', async () => {
    const texts = [[], ['growsecret lane']];
    const page = async () => new Uint8Array(archiveOf('<p data-copy="growsecret lane">x</p>'));
    const made = await archiverOf(page, async () => ({
      typed: texts.shift() ?? [],
      searched: [],
      chosen: [],
      offered: [],
      repeated: [],
    }))({
      ...request,
      url: 'https://shop.example/checkout',
    });
    expect(String.fromCharCode(...(made.bytes ?? []))).not.toContain('growsecret');
    expect(made.masks).toEqual([{ reason: 'formField', count: 1 }]);
    const unreadable = archiverOf(page, () => Promise.reject(new Error('no script may run')));
    await expect(unreadable({ ...request, url: null })).rejects.toMatchObject({ reason: 'failed' });
  });

  it('makes evidence of it', async () => {
    const archive = archiverOf(async () => new Uint8Array(archiveOf('<input value="Jeanne">')));
    const made = await archive({ ...request, url: 'https://shop.example/checkout' });
    expect(newEvidence.safeParse(made).success).toBe(true);
    expect(made).toMatchObject({
      kind: 'pageArchive',
      mediaType: 'multipart/related',
      fileName: 'Basket 1 2 x.mhtml',
      masks: [{ reason: 'formField', count: 1 }],
    });
  });

  it('is not called after what was typed', async () => {
    const filled = { typed: ['Wilma', 'Ostrander'], searched: [], chosen: [], offered: [], repeated: [] };
    const page = async () => new Uint8Array(archiveOf('<p>x</p>'));
    const archive = archiverOf(page, async () => filled);
    const { fileName } = await archive({ ...request, title: 'Checkout for Wilma Ostrander', url: null });
    expect(fileName).toBe('Checkout for.mhtml');
    expect((await archive({ ...request, title: 'Wilma Ostrander', url: null })).fileName).toBe('page.mhtml');
  });

  it('keeps none of another page, and none that is broken', async () => {
    const archive = archiverOf(async () => new Uint8Array(archiveOf('<p>x</p>')));
    await expect(archive({ ...request, url: 'https://other.example/' })).rejects.toMatchObject({ reason: 'elsewhere' });
    const broken = archiverOf(async () => new Uint8Array([1, 2]));
    await expect(broken({ ...request, url: null })).rejects.toMatchObject({ reason: 'failed' });
    const refused = archiverOf(() => Promise.reject(new Error('no')));
    await expect(refused({ ...request, url: null })).rejects.toMatchObject({ reason: 'failed' });
  });
});
