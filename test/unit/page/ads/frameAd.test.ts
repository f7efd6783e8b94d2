// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findAds } from '@/lib/page/ads/findAds';
import { type FrameAd, joined } from '@/lib/page/ads/frameAd';
import { noteFrames } from '@/lib/page/ads/notedFrames';
import { parseFrameAds } from '@/lib/page/ads/parseFrameAds';
import { readFrameAd } from '@/lib/page/ads/readFrameAd';
import { sitesOf } from '@/lib/page/ads/sitesOf';
import { framePath, windowPath } from '@/lib/page/windowPath';
import { layOutByAttribute } from '../layout';
import { sourceOf } from '../reviews/reviewPages';

beforeEach(() => layOutByAttribute());
afterEach(() => {
  noteFrames([]);
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

const coat: FrameAd = {
  path: [0],
  url: 'https://ads.example/1',
  label: null,
  advertiser: null,
  landingUrl: null,
  network: null,
  text: '',
  closedOrigins: ['https://deep.example'],
};

describe('which frame it is', () => {
  it('is found by the page and by the frame alike', () => {
    document.body.innerHTML = '<iframe></iframe><div><iframe id="second"></iframe></div>';
    const second = document.querySelector<HTMLIFrameElement>('#second');
    if (!second?.contentWindow) throw new Error('There is no frame.');
    expect(windowPath(window)).toEqual([]);
    expect(framePath(second)).toEqual([1]);
    expect(windowPath(second.contentWindow)).toEqual([1]);
    expect(framePath(document.body)).toBeNull();
  });
});

describe('an advertisement in another site’s frame', () => {
  it('is known by what the frame said, once somebody may look into it', () => {
    document.body.innerHTML =
      '<iframe title="Advertisement" data-box="0 0 300 250" src="https://ads.example/1"></iframe>';
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    vi.spyOn(frame, 'contentDocument', 'get').mockReturnValue(null);
    const [closed] = findAds(sourceOf(document));
    expect(closed?.ad).toMatchObject({
      isCrossOriginFrame: true,
      landingUrl: null,
      closedOrigins: ['https://ads.example'],
      framedText: '',
    });
    const text = 'Winter coats from 49 €';
    noteFrames([{ ...coat, advertiser: 'klafti.example', landingUrl: 'https://klafti.example/coats', text }]);
    const [open] = findAds(sourceOf(document));
    expect(open?.ad).toMatchObject({
      isCrossOriginFrame: false,
      advertiser: 'klafti.example',
      landingUrl: 'https://klafti.example/coats',
      framedText: text,
      closedOrigins: ['https://deep.example'],
    });
  });

  it('joins frames in one another, and none whose outermost is closed', () => {
    const inner = {
      ...coat,
      path: [0, 2],
      advertiser: 'klafti.example',
      landingUrl: 'https://klafti.example/',
      text: 'Coats',
    };
    expect(joined([inner, coat, { ...coat, path: [1], text: 'Other' }], [0])).toMatchObject({
      advertiser: 'klafti.example',
      landingUrl: 'https://klafti.example/',
      text: 'Coats',
    });
    expect(joined([inner], [0])).toBeNull();
  });

  it('is read in frames only', () => {
    expect(readFrameAd(document, 'https://ads.example/')).toBeNull();
  });
});

it('takes nothing else for what a frame said', () => {
  expect(parseFrameAds([null, coat, { ...coat, url: 3 }, 'words', { ...coat, path: [] }])).toEqual([coat]);
});

it('names exactly the sites of origins, each once', () => {
  expect(
    sitesOf([
      'https://ads.example',
      'https://ads.example:8443',
      'http://b.example',
      'null',
      'data:,x',
      'ftp://c.example',
    ]),
  ).toEqual(['https://ads.example/*', 'http://b.example/*']);
});
