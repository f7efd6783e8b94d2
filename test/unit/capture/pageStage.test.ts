import { describe, expect, it } from 'vitest';
import { CaptureCancelled } from '@/lib/capture/captureError';
import { createBannerHider } from '@/lib/capture/hideBanners';
import { openPageStage, type StageMessage } from '@/lib/capture/pageStage';
import { parseStageRequest } from '@/lib/messaging/stageRequest';

const rectangle = { x: 0, y: -5, width: 10, height: 20 };
const view = { box: rectangle, visible: null, isWhole: false, over: [], beside: [], empty: [], isCutOff: false };

function stageOf(answer: (message: StageMessage) => unknown, signal?: AbortSignal) {
  const sent: StageMessage[] = [];
  const stage = openPageStage({
    nonce: 'n',
    target: 'page',
    withoutBanner: true,
    signal,
    send: async (message) => {
      sent.push(message);
      return answer(message);
    },
  });
  return { stage, sent };
}

describe('openPageStage', () => {
  it('asks what the script in the page understands', async () => {
    const { stage, sent } = stageOf(({ type }) => (type === 'stage.close' ? rectangle : view));
    expect(await stage.opened).toEqual(view);
    await stage.look();
    await stage.walk();
    await stage.deafen();
    await stage.show(3, 4);
    expect(await stage.close()).toEqual(rectangle);
    expect(sent.map(({ type }) => type)).toEqual([
      'stage.open',
      'stage.look',
      'stage.walk',
      'stage.deafen',
      'stage.show',
      'stage.close',
    ]);
    for (const message of sent) expect(parseStageRequest(message)).toEqual(message);
  });

  it('tells cancelling from a page that is gone, and from an answer that is none', async () => {
    await expect(stageOf(() => null).stage.opened).rejects.toBeInstanceOf(CaptureCancelled);
    await expect(stageOf(() => Promise.reject(new Error('no receiver'))).stage.opened).rejects.toMatchObject({
      reason: 'elsewhere',
    });
    await expect(stageOf(() => ({ box: 'everywhere' })).stage.opened).rejects.toMatchObject({ reason: 'failed' });
    const control = new AbortController();
    const { stage } = stageOf(() => view, control.signal);
    await stage.opened;
    control.abort(new CaptureCancelled('enough'));
    await expect(stage.look()).rejects.toBeInstanceOf(CaptureCancelled);
    expect(await stage.close()).toBeNull();
  });
});

describe('parseStageRequest', () => {
  it('leaves every other message to others', () => {
    for (const other of [null, 'stage.open', { type: 'stage.open' }, { type: 'stage.shut', data: { nonce: 'n' } }]) {
      expect(parseStageRequest(other)).toBeNull();
    }
  });
});

describe('createBannerHider', () => {
  it('puts the page back where it could not be set up', async () => {
    const sent: string[] = [];
    const hide = createBannerHider({
      putStageScript: async () => undefined,
      newNonce: () => 'n',
      sendToPage: async (_, { type }) => {
        sent.push(type);
        return type === 'stage.open' ? { broken: true } : rectangle;
      },
    });
    await expect(hide(1)).rejects.toMatchObject({ reason: 'failed' });
    expect(sent).toEqual(['stage.open', 'stage.close']);
  });

  it('says how many there were', async () => {
    const hide = createBannerHider({
      putStageScript: async () => undefined,
      newNonce: () => 'n',
      sendToPage: async (_, { type }) => (type === 'stage.open' ? { ...view, hiddenBanners: 2 } : rectangle),
    });
    expect((await hide(1)).count).toBe(2);
  });
});
