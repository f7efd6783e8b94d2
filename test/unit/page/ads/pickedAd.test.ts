// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withReviewOrAd } from '@/entrypoints/background/withReviewOrAd';
import { reviewOrAdOf } from '@/entrypoints/picked-reader/reviewOrAdOf';
import type { PickedPart } from '@/lib/messaging/pickedPart';
import { layOutByAttribute } from '../layout';
import { pageUrl } from '../reviews/reviewPages';

beforeEach(() => {
  layOutByAttribute();
  // However slow the machine, there is time to look.
  vi.spyOn(performance, 'now').mockReturnValue(0);
  // Frames of other sites are closed to the page.
  vi.spyOn(HTMLIFrameElement.prototype, 'contentDocument', 'get').mockReturnValue(null);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const room = 'data-box="0 0 300 250"';
const picked: PickedPart = {
  ...{ name: 'section', text: 'What it is told by', quote: null, anchor: null, imageUrl: null, linkUrl: null },
  ...{ rectangle: { x: 0, y: 0, width: 300, height: 250 }, review: null, ad: null },
};

function partAt(selector: string, body: string): Promise<PickedPart> {
  document.body.innerHTML = body;
  const element = document.querySelector(selector);
  if (!element) throw new Error(`${selector} is not there.`);
  return withReviewOrAd(picked, () => Promise.resolve(reviewOrAdOf({ element, frames: [] }, pageUrl)));
}

const frame = (title: string) => `<iframe title="${title}" src="https://ads.network.example/f" ${room}></iframe>`;

it('is told by what it says, its words apart', async () => {
  const body = `<div class="ad-slot" id="ad" ${room}><span>Sponsored</span><a href="https://runfit.example/"><span>RunFit</span><span>https://www.runfit.example</span></a></div>`;
  expect((await partAt('#ad', body)).text).toBe('RunFit https://www.runfit.example');
  expect((await partAt('#ad a', body)).text).toBe('RunFit https://www.runfit.example');
  expect((await partAt('#ad', `${body}<p id="else">Words</p>`)).ad?.advertiser).toBe('runfit.example');
  expect((await partAt('#else', `${body}<p id="else">Words</p>`)).text).toBe('What it is told by');
});

it.each(['Publicité', '3rd party ad content', 'Advertisement', 'Werbung', 'Ad'])(
  'is not told by what any is called: %s',
  async (title) => {
    const slot = `<div class="ad-slot" id="ad" ${room}><p>Publicité</p>${frame(title)}</div>`;
    expect((await partAt('#ad', slot)).text).toBe('ads.network.example');
    const wide = slot.replace(room, 'data-box="0 0 1080 272"');
    expect((await partAt('#ad', wide)).text).toBe('ads.network.example');
    expect((await partAt('iframe', slot)).text).toBe('ads.network.example');
    expect((await partAt('iframe', `<div id="div-gpt-ad-1" ${room}>${frame(title)}</div>`)).text).toBe(
      'ads.network.example',
    );
  },
);

it('is told by who advertises where it says nothing', async () => {
  const body = `<div class="ad-slot" id="ad" ${room}><span>Publicité</span><a href="https://klafti.example/"><img alt="" ${room}></a></div>`;
  const part = await partAt('#ad', body);
  expect([part.text, part.ad?.advertiser]).toEqual(['klafti.example', 'klafti.example']);
});
