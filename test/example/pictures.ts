import type { EvidenceKind } from '@/lib/journey/schemas/evidence';
import type { Text } from '../shop/language';
import type { SiteId } from '../shop/site';

/** A picture of a page of the sample sites. */
export interface SitePicture {
  readonly site: SiteId;
  /** Without the language in front; by language where it differs. */
  readonly path: string | Readonly<Record<'en' | 'fr', string>>;
  /** CSS selector of the part that is shown; the window where it is left out. */
  readonly part?: string;
  /** Whether its form fields are painted over, as Parcours does. */
  readonly masked?: true;
  /** The day that stands on it, where another one than April's would be later than the touchpoint. */
  readonly dated?: Text;
  /** Whether the cookie banner stays. */
  readonly consent?: true;
}

/** A picture of something that no sample site has: drawn by `drawings`. */
export interface DrawnPicture {
  readonly drawn: true;
  readonly width: number;
  readonly height: number;
}

interface About {
  readonly kind: EvidenceKind;
  /** What a file that was attached is called. */
  readonly fileName?: string;
}

const phone = { drawn: true, width: 390, height: 560 } as const;
const photo = { drawn: true, width: 800, height: 600 } as const;

/** The evidence of the example. Its pictures are drawn by `make`, none is of a real place. */
export const pictures = {
  post: {
    kind: 'elementScreenshot',
    site: 'flanou',
    path: '/',
    part: '#window',
    dated: { en: '17 May 2026', fr: '17 mai 2026' },
  },
  search: { kind: 'screenshot', site: 'questerel', path: { en: '/search?q=linen+dress', fr: '/search?q=robe+lin' } },
  alba: { kind: 'screenshot', site: 'aubelune', path: '/product/alba' },
  albaReviews: { kind: 'elementScreenshot', site: 'aubelune', path: '/product/alba', part: '.reviews' },
  parlavisAubelune: { kind: 'screenshot', site: 'parlavis', path: '/company/aubelune' },
  aubeluneBasket: { kind: 'screenshot', site: 'aubelune', path: '/basket?items=alba:38:1' },
  aubeluneCheckout: { kind: 'screenshot', site: 'aubelune', path: '/checkout', masked: true },
  story: {
    kind: 'elementScreenshot',
    site: 'flanou',
    path: '/',
    part: '#sale',
    dated: { en: '8 June 2026', fr: '8 juin 2026' },
  },
  advertisement: { kind: 'elementScreenshot', site: 'parlavis', path: '/company/aubelune', part: '.ad' },
  klaftiHome: { kind: 'screenshot', site: 'klafti', path: '/', consent: true },
  bim: { kind: 'screenshot', site: 'klafti', path: '/product/bim' },
  parlavisKlafti: { kind: 'screenshot', site: 'parlavis', path: '/company/klafti' },
  klaftiBasket: { kind: 'screenshot', site: 'klafti', path: '/basket?items=bim:S:1' },
  klaftiPayment: { kind: 'screenshot', site: 'klafti', path: '/checkout/payment', masked: true },
  vernay: { kind: 'screenshot', drawn: true, width: 1280, height: 800 },
  call: { kind: 'attachedFile', fileName: 'call.webp', ...phone },
  confirmation: { kind: 'attachedFile', fileName: 'confirmation.webp', ...phone },
  missed: { kind: 'attachedFile', fileName: 'text-message.webp', ...phone },
  chat: { kind: 'attachedFile', fileName: 'chat.webp', ...phone },
  app: { kind: 'attachedFile', fileName: 'app.webp', ...phone },
  ready: { kind: 'attachedFile', fileName: 'locker.webp', ...phone },
  parcel: { kind: 'attachedFile', fileName: 'parcel.webp', ...photo },
  klaftiParcel: { kind: 'attachedFile', fileName: 'klafti-parcel.webp', ...photo },
  catalogue: { kind: 'attachedFile', fileName: 'catalogue.webp', ...photo },
  window: { kind: 'attachedFile', fileName: 'window.webp', ...photo },
  receipt: { kind: 'attachedFile', fileName: 'receipt.webp', drawn: true, width: 420, height: 560 },
  camille: { kind: 'attachedFile', fileName: 'camille.webp', drawn: true, width: 320, height: 320 },
  ines: { kind: 'attachedFile', fileName: 'ines.webp', drawn: true, width: 320, height: 320 },
} as const satisfies Readonly<Record<string, About & (SitePicture | DrawnPicture)>>;
export type PictureKey = keyof typeof pictures;
export const pictureKeys = Object.keys(pictures) as PictureKey[];

/** What is known of a picture once it has been drawn. */
export interface PictureFacts {
  readonly sha256: string;
  readonly byteLength: number;
  readonly width: number;
  readonly height: number;
  /** How many fields were painted over. */
  readonly masks: number;
}
