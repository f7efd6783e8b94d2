import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendToBackground } from '@/lib/browser/backgroundMessages';
import { extensionIsAlive, onMessageFromBackground } from '@/lib/browser/overlayScript';
import { shadowRootOf } from '@/lib/browser/shadowRootOf';
import { type PickingMessages, pickingMessages } from '@/lib/i18n/picking';
import { createRequester } from '@/lib/messaging/createRequester';
import { parseStageRequest } from '@/lib/messaging/stageRequest';
import { notedAds } from '@/lib/page/ads/notedAds';
import type { FoundAd } from '@/lib/page/ads/pageAd';
import { notePick } from '@/lib/page/picking/notedPick';
import { noteScroll } from '@/lib/page/picking/notedScroll';
import type { PickedElement } from '@/lib/page/picking/pickedElement';
import { readPicked } from '@/lib/page/picking/readPicked';
import { createPicker, type Picker, type PickerChoice } from './createPicker';

/** How long the first request may take to come. */
const patienceMs = 10_000;

/**
 * Lets a person pick a part of the page, and tells the background what it is. Put into a page when a person asks for it, and gone when
 * something is taken, or nothing.
 */
export default defineUnlistedScript(() => {
  const request = createRequester({ send: sendToBackground });
  const ended = new AbortController();
  const giveUp = window.setTimeout(() => ended.abort(), patienceMs);
  let nonce: string | null = null;
  let picker: Picker | null = null;

  async function onEnd(of: string, picked: PickedElement | null): Promise<void> {
    ended.abort();
    notePick(picked);
    // Nobody is left to be told when the extension itself went away.
    await (picked === null
      ? request('pick.left', { nonce: of })
      : request('pick.taken', {
          nonce: of,
          part: { ...readPicked(picked, location.href, shadowRootOf), review: null, ad: null },
        })
    ).catch(() => undefined);
  }

  async function pick(of: string, language: 'en' | 'fr', what: 'part' | 'advertisement'): Promise<boolean> {
    const words = pickingMessages[language];
    const ads = what === 'advertisement' ? notedAds() : [];
    // Where none is left, any part can be picked.
    const choices = ads.length > 0 ? ads.map((ad) => adChoice(ad, words)) : null;
    const title = choices ? words.adTitle : words.title;
    const instructions = choices ? words.adInstructions : words.instructions;
    picker = await createPicker({
      document,
      window,
      shadowRootOf,
      language,
      choices,
      words: {
        title,
        instructions,
        keys: [
          ...(choices
            ? []
            : ([
                ['↑', words.widen],
                ['↓', words.narrow],
              ] as const)),
          ['← →', words.siblings],
          ['↵', words.take],
          ['Esc', words.leave],
        ],
      },
      extensionIsAlive,
      onEnd: (picked, putBack) => {
        noteScroll(putBack);
        void onEnd(of, picked);
      },
    });
    return true;
  }

  onMessageFromBackground((message) => {
    const asked = parseStageRequest(message);
    if (asked?.type === 'stage.pick' && nonce === null) {
      window.clearTimeout(giveUp);
      nonce = asked.data.nonce;
      return pick(asked.data.nonce, asked.data.language, asked.data.what ?? 'part').catch(() => {
        ended.abort();
        return false;
      });
    }
    if (asked?.type === 'stage.key') {
      picker?.press(asked.data);
      return Promise.resolve(true);
    }
    // Another form opens on this page before anything was taken.
    if (asked?.type !== 'stage.close' || asked.data.nonce !== nonce) return null;
    picker?.close();
    ended.abort();
    return Promise.resolve(null);
  }, ended.signal);
});

function adChoice({ ad, element }: FoundAd, words: PickingMessages): PickerChoice {
  const by = ad.advertiser ?? ad.network;
  const label = [words.ad, by, ad.isCrossOriginFrame ? words.adFrame : null].filter(Boolean).join(' · ');
  return { element, frames: [], label };
}
