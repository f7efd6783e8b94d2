import { openPageStage, type StageMessage } from './pageStage';

export interface BannerHiderDeps {
  /** Puts the script into the page that sets it up for pictures. Rejects where no script may run. */
  readonly putStageScript: (tabId: number) => Promise<unknown>;
  readonly sendToPage: (tabId: number, message: StageMessage) => Promise<unknown>;
  readonly newNonce: () => string;
}

export interface HiddenBanners {
  /** How many there were. */
  readonly count: number;
  readonly putBack: () => Promise<void>;
}

/** Hides the banners that ask for consent on a tab's page. Rejects where the page cannot be changed. */
export type HideBanners = (tabId: number) => Promise<HiddenBanners>;

export function createBannerHider({ putStageScript, sendToPage, newNonce }: BannerHiderDeps): HideBanners {
  return async (tabId) => {
    await putStageScript(tabId);
    const stage = openPageStage({
      send: (message) => sendToPage(tabId, message),
      nonce: newNonce(),
      target: 'window',
      withoutBanner: true,
    });
    const putBack = async () => void (await stage.close());
    try {
      const { hiddenBanners: count = 0 } = await stage.opened;
      return { count, putBack };
    } catch (error) {
      await putBack();
      throw error;
    }
  };
}
