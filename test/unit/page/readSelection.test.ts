// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anchor as anchorSchema } from '@/lib/journey/schemas/anchor';
import { textPieces } from '@/lib/page/documentText';
import { readSelection } from '@/lib/page/readSelection';
import { layOutByAttribute } from './layout';
import { openTextFragment } from './openTextFragment';

const url = 'https://klafti.example/coats?size=44';

function select(
  start: Node | null | undefined,
  startOffset: number,
  end: Node | null | undefined,
  endOffset: number,
): void {
  document.getSelection()?.setBaseAndExtent(start as Node, startOffset, end as Node, endOffset);
}

function selectIn(selector: string, from: number, to: number): void {
  const text = document.querySelector(selector)?.firstChild;
  select(text, from, text, to);
}

function selector(type: string) {
  return readSelection(document, url)?.anchor.selectors.find((each) => each.type === type);
}

function opened(link: string | null | undefined) {
  return openTextFragment(link, Array.from(document.querySelectorAll('p,li')));
}

beforeEach(layOutByAttribute);
afterEach(() => {
  vi.restoreAllMocks();
  document.getSelection()?.removeAllRanges();
  vi.unstubAllGlobals();
});

describe('readSelection', () => {
  it('gives the words as they read, a line per block, without what is hidden', () => {
    document.body.innerHTML = `<div id="a"><h2>The  Alba
      coat</h2><p>is <b>warm</b><span style="display:none"> secret</span>.<br>And dry.</p><script>no()</script></div>`;
    select(document.querySelector('#a'), 0, document.querySelector('#a'), 3);
    expect(readSelection(document, url)?.quote).toBe('The Alba coat\nis warm.\nAnd dry.');
  });

  it('anchors them in the text around them', () => {
    const before = `These are too far away. ${'And so are these. '.repeat(3)}Before it there are quite a few more words that nobody selects at all, `;
    document.body.innerHTML = `<p id="product">${before}<i>warm and dry</i> and after it there are quite a few more words than anybody would keep, and these are beyond that.</p>`;
    selectIn('i', 0, 12);
    const reading = readSelection(document, url);
    expect(anchorSchema.safeParse(reading?.anchor).success).toBe(true);
    const quote = {
      type: 'TextQuoteSelector',
      exact: 'warm and dry',
      prefix: 'are these. Before it there are quite a few more words that nobody selects at all, ',
      suffix: ' and after it there are quite a few more words than anybody would keep, and these',
    };
    expect(reading).toEqual({
      quote: 'warm and dry',
      anchor: {
        selectors: [
          quote,
          {
            type: 'TextPositionSelector',
            start: before.length,
            end: before.length + 12,
            textLength: document.body.textContent?.length,
            isOnly: true,
          },
          { type: 'CssSelector', value: 'i', refinedBy: quote },
        ],
        textFragmentUrl: `${url}#:~:text=warm%20and%20dry`,
      },
    });
  });

  it('keeps as much of the surroundings as tells the words from the same words elsewhere', () => {
    const entry = (name: string) => `<li>${name}: ${'soft, warm and dry, '.repeat(8)}<b>add to cart</b></li>`;
    document.body.innerHTML = `<ul>${['Alba', 'Brisa', 'Celia'].map(entry).join('')}</ul>`;
    selectIn('li:nth-child(2) b', 0, 11);
    const { prefix, suffix } = selector('TextQuoteSelector') as { prefix: string; suffix: string };
    expect(prefix).toContain('Brisa: soft');
    expect(suffix).toContain('Celia: soft');
    expect(prefix.length).toBeLessThan(600);
  });

  it('reads nothing out of form fields and editors, and keeps them out of the context', () => {
    document.body.innerHTML =
      '<p>Dear</p><textarea>Jeanne Morel</textarea><div contenteditable>12 rue Velin</div><p id="b">yours</p>';
    selectIn('textarea', 0, 6);
    expect(readSelection(document, url)).toBeNull();
    selectIn('[contenteditable]', 0, 5);
    expect(readSelection(document, url)).toBeNull();
    selectIn('#b', 0, 5);
    expect(selector('TextQuoteSelector')).toMatchObject({ prefix: 'Dear', exact: 'yours' });
    select(document.body, 0, document.body, 4);
    expect(readSelection(document, url)?.quote).toBe('Dear\nyours');
  });

  it('is null where nothing, or nothing that shows, is selected', () => {
    document.body.innerHTML = '<p id="a">words</p><p id="b" style="visibility:hidden">unseen</p>';
    expect(readSelection(document, url)).toBeNull();
    selectIn('#a', 2, 2);
    expect(readSelection(document, url)).toBeNull();
    selectIn('#b', 0, 6);
    expect(readSelection(document, url)).toBeNull();
  });

  it('finds the selection of a readable frame, and anchors it at the frame', () => {
    document.body.innerHTML = '<p>outside</p><iframe></iframe>';
    const inner = (document.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
    inner.body.innerHTML = '<p>words in a frame</p>';
    const text = inner.querySelector('p')?.firstChild as Text;
    (inner.querySelector('p') as HTMLElement).checkVisibility = () => true;
    inner.getSelection()?.setBaseAndExtent(text, 0, text, 5);
    const reading = readSelection(document, url);
    expect(reading?.quote).toBe('words');
    expect(reading?.anchor.textFragmentUrl).toBeNull();
    expect(reading?.anchor.selectors.map(({ type }) => type)).toEqual(['TextQuoteSelector', 'CssSelector']);
    expect(reading?.anchor.selectors[1]).toMatchObject({ value: 'iframe' });
  });

  it('finds the selection of an open shadow root, and anchors it at the host', () => {
    document.body.innerHTML = '<section id="product"></section>';
    const root = (document.querySelector('section') as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>words in the shade</p>';
    const text = root.querySelector('p')?.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, 5);
    vi.spyOn(Document.prototype, 'getSelection').mockReturnValue({
      rangeCount: 1,
      getRangeAt: () => range,
    } as unknown as Selection);
    expect(readSelection(document, url)?.anchor).toMatchObject({
      selectors: [
        { exact: 'words', suffix: ' in the shade' },
        { type: 'CssSelector', value: '#product' },
      ],
      textFragmentUrl: null,
    });
  });

  it('replaces what is no text without moving positions', () => {
    document.body.innerHTML = '<p></p>';
    const text = document.createTextNode(`a${'\uD800'}b c`);
    document.querySelector('p')?.append(text);
    select(text, 0, text, 5);
    expect(selector('TextQuoteSelector')).toMatchObject({ exact: 'a\uFFFDb c' });
    expect(selector('TextPositionSelector')).toMatchObject({ start: 0, end: 5 });
  });

  it('leaves the selection as it is', () => {
    document.body.innerHTML = '<p id="a">several words here</p>';
    selectIn('#a', 2, 9);
    readSelection(document, url);
    const range = document.getSelection()?.getRangeAt(0);
    expect([range?.startOffset, range?.endOffset]).toEqual([2, 9]);
  });
});

describe('the link to a quote', () => {
  it('opens at a quote that is there once, whole words of it', () => {
    document.body.innerHTML = '<p id="a">The Alba coat is warm, the other is not.</p>';
    selectIn('#a', 5, 18);
    const found = opened(readSelection(document, url)?.anchor.textFragmentUrl);
    expect(found.map(({ words }) => words)).toEqual(['alba coat is warm']);
  });

  it('tells apart what is there twice by the words around it', () => {
    document.body.innerHTML =
      '<ul><li>Alba: add to basket</li><li id="b">Brume: add to basket</li><li>Cime: add to basket</li></ul>';
    selectIn('#b', 7, 20);
    const [found, ...others] = opened(readSelection(document, url)?.anchor.textFragmentUrl);
    expect(others).toEqual([]);
    expect(found?.words).toBe('add to basket');
    expect(found?.first.id).toBe('b');
  });

  it('names a long quote by its first and last words', () => {
    const words = (name: string) => Array.from({ length: 40 }, (_, index) => `${name}${index}`).join(' ');
    document.body.innerHTML = `<p id="a">${words('first')}</p><p>${words('second')}</p><p id="c">${words('third')}</p>`;
    const last = document.querySelector('#c')?.firstChild as Text;
    select(document.querySelector('#a')?.firstChild, 0, last, last.length);
    const reading = readSelection(document, url);
    expect(reading?.anchor.textFragmentUrl?.length).toBeLessThan(300);
    expect(opened(reading?.anchor.textFragmentUrl).map((found) => found.words)).toEqual([
      [words('first'), words('second'), words('third')].join(' '),
    ]);
  });

  it('keeps the part of the address after # and replaces an older link', () => {
    document.body.innerHTML = '<p id="a">a well-kept, warm coat</p>';
    selectIn('#a', 2, 17);
    const link = (from: string) => readSelection(document, from)?.anchor.textFragmentUrl;
    expect(link('https://a.example/#size')).toBe('https://a.example/#size:~:text=well%2Dkept%2C%20warm');
    expect(link('https://a.example/#:~:text=old')).toBe('https://a.example/#:~:text=well%2Dkept%2C%20warm');
  });

  it('is not made where no words name the quote alone', () => {
    document.body.innerHTML = Array.from({ length: 30 }, () => '<p>same words</p>').join('');
    const text = document.querySelectorAll('p')[15]?.firstChild;
    select(text, 0, text, 4);
    expect(readSelection(document, url)?.anchor.textFragmentUrl).toBeNull();
  });

  it('names what was selected, and nothing else, wherever one is made', () => {
    const word = fc.constantFrom('coat', 'Alba', 'warm,', 'dry', 'à', 'l’été', 'size-44', '%', 'COAT');
    const paragraph = fc.array(word, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (paragraphs, a, b) => {
        document.body.innerHTML = paragraphs.map((words) => `<p>${words.join(' ')}</p>`).join('\n');
        const texts = Array.from(document.querySelectorAll('p'), (each) => each.firstChild as Text);
        const [first, last] = [a % texts.length, b % texts.length].sort((x, y) => x - y) as [number, number];
        const [start, end] = [texts[first] as Text, texts[last] as Text];
        select(start, 0, end, end.length);
        const link = readSelection(document, url)?.anchor.textFragmentUrl;
        if (!link) return;
        const [found, ...others] = opened(link);
        expect(others).toEqual([]);
        expect([found?.first, found?.last]).toEqual([start.parentElement, end.parentElement]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('positions', () => {
  it('count in the text of the body, and its quote stands there', () => {
    const html = fc.array(
      fc.constantFrom(
        '<p>coat',
        '<b>warm </b>',
        '<br>',
        '<script>x</script>',
        'dry ',
        '</p>',
        '<select><option>no</select>',
      ),
    );
    fc.assert(
      fc.property(html, fc.nat(), fc.nat(), (parts, a, b) => {
        document.body.innerHTML = parts.join('');
        const pieces = textPieces(document.body).filter((piece) => piece instanceof Text);
        if (pieces.length === 0) return;
        const [first, last] = [a % pieces.length, b % pieces.length].sort((x, y) => x - y) as [number, number];
        select(pieces[first], 0, pieces[last], (pieces[last] as Text).length);
        const reading = readSelection(document, url);
        if (!reading) return;
        const [quote, position] = reading.anchor.selectors;
        if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
          throw new Error('Not both.');
        const text = pieces.map((piece) => piece.data).join('');
        expect(text.slice(position.start, position.end)).toBe(quote.exact);
        expect(text.slice(0, position.start).endsWith(quote.prefix)).toBe(true);
        expect(text.slice(position.end).startsWith(quote.suffix)).toBe(true);
      }),
    );
  });

  describe('keeps of what stands around words of a review only the review’s own', () => {
    const words = 'A warm coat, and it kept me dry in the rain';
    const next = '<li><b>Paul Durand</b><span>12 May 2026</span><p>Too large for me, sadly.</p></li>';
    it.each([
      `<div class="c-reviewCard"><b>Jeanne Morel</b><p>${words}</p><i>Answer of Klafti</i></div>`,
      `<div itemprop="review"><b>Jeanne Morel</b><div><p>${words}</p></div></div><p>Paul Durand</p>`,
      `<section data-hook="top-avis"><b>Jeanne Morel</b> <span>${words}</span> <b>Paul Durand</b></section>`,
      `<ul><li><b>Jeanne Morel</b><span>3 May 2026</span><p>${words}</p></li>${next}</ul>`,
      `<div><div class="x1"><b>Jeanne Morel</b>★★★★☆<p>${words}</p></div><div class="x1"><b>Paul Durand</b>★☆☆☆☆<p>Bad</p></div></div>`,
      `<div><div><b>Jeanne Morel</b><time>May</time><p>${words}</p></div><div><b>Paul Durand</b><time>June</time><p>Bad</p></div></div>`,
    ])('%s', (html) => {
      document.body.innerHTML = html;
      const text = Array.from(document.querySelectorAll('p,span')).find(
        (each) => each.textContent === words,
      )?.firstChild;
      select(text, 7, text, 11);
      const reading = readSelection(document, url);
      expect(reading?.quote).toBe('coat');
      expect(JSON.stringify(reading)).not.toMatch(/Jeanne|Morel|Paul|Durand|Klafti/);
      expect(selector('TextQuoteSelector')).toMatchObject({
        prefix: 'A warm ',
        suffix: ', and it kept me dry in the rain',
      });
      select(text?.parentNode, 0, text?.parentNode, 1);
      expect(selector('TextQuoteSelector')).toMatchObject({ exact: words, prefix: '', suffix: '' });
    });

    it('and leaves what is no review as it is', () => {
      document.body.innerHTML =
        '<div class="preview"><h2>The Alba coat</h2><p>A warm coat</p><p>Dry since 1998</p></div>';
      selectIn('p', 2, 6);
      expect(selector('TextQuoteSelector')).toMatchObject({ prefix: 'The Alba coatA ', suffix: ' coatDry since 1998' });
    });
  });
});
