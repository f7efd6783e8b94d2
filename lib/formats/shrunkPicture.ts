import type { StoredPicture } from '@/lib/journey/commands';
import { dataUrl } from './dataUrl';
import type { DeliverableOptions } from './deliverable';
import { encodedPicture } from './encodedPicture';
import type { MapDocument } from './mapDocument';
import { paintPictures } from './paintPictures';

interface PaintedPicture extends StoredPicture {
  /** Pixels; null where nothing here can tell. */
  readonly width: number | null;
  readonly height: number | null;
}

/** A picture with an address that holds its bytes. */
export interface ShrunkPicture extends PaintedPicture {
  readonly url: string;
}

/** No browser paints a side that is longer, in pixels. */
const longestSide = 16_000;
/** Of a picture with so few bytes for each of its pixels, painting it anew would bring more loss than gain. */
const denseEnough = 0.13;

/** How large pictures may become, and how they are kept. */
interface PictureAim {
  /** Pixels across. */
  readonly width: number;
  /** Pixels altogether. */
  readonly area: number;
  /** Of what is so many times as high as wide, only the top is kept: no more of it is shown. */
  readonly cut: number;
  /** What they are painted as. Few programs that show drawings know WebP: where they get JPEG, no WebP is kept as it is. */
  readonly type: 'image/webp' | 'image/jpeg';
  /** So many bytes are not worth the loss that painting a picture anew brings. */
  readonly smallEnough: number;
}

/** In a cell of a map or beside a name, at twice its size. */
const small: PictureAim = { width: 320, area: 320 * 480, cut: 1.5, type: 'image/jpeg', smallEnough: 9_000 };

/** Evidence to be read: the smaller the more there is, for the file must be one that can be sent. The same in every file, so that it is painted once. */
function readable(count: number): PictureAim {
  const width = count <= 60 ? 1280 : count <= 200 ? 960 : 640;
  return { width, area: width * width * 4, cut: Number.POSITIVE_INFINITY, type: 'image/webp', smallEnough: 60_000 };
}

/** Pictures for cells, as addresses by hash; what no browser shows, or is not here, is not in it. `larger`: what was made of them already. */
export async function smallPictures(
  hashes: Iterable<string>,
  document: MapDocument,
  options: DeliverableOptions,
  larger: ReadonlyMap<string, StoredPicture> = new Map(),
): Promise<ReadonlyMap<string, string>> {
  /** What takes the least to be made smaller. */
  async function lightest(sha256: string): Promise<StoredPicture | null> {
    const stored = await document.smallPicture(sha256);
    const known = larger.get(sha256);
    return stored && known && known.bytes.length < stored.bytes.length ? known : stored;
  }
  const pictures = await shrunkPictures(hashes, lightest, small, options);
  return new Map([...pictures].map(([sha256, { url }]) => [sha256, url]));
}

/** Pictures to be read, by hash; what no browser shows, or is not here, is not in it. */
export function readablePictures(
  hashes: readonly string[],
  document: MapDocument,
  options: DeliverableOptions,
): Promise<ReadonlyMap<string, ShrunkPicture>> {
  return shrunkPictures(hashes, document.picture, readable(hashes.length), options);
}

function shrunkPictures(
  hashes: Iterable<string>,
  read: MapDocument['picture'],
  aim: PictureAim,
  options: DeliverableOptions,
): Promise<ReadonlyMap<string, ShrunkPicture>> {
  async function shrink(sha256: string): Promise<PaintedPicture | null> {
    const stored = await read(sha256);
    return stored && shrunkPicture(stored, aim);
  }
  return paintPictures(
    hashes,
    async (sha256) => {
      const paint = () => shrink(sha256);
      const picture = await (options.cache?.of(`${sha256} ${aim.type} ${aim.width}`, paint) ?? paint());
      if (picture === null) return null;
      return { ...picture, url: dataUrl(picture.mediaType, picture.bytes) };
    },
    options,
  );
}

/**
 * A picture no larger than is good for its purpose. As it is where nothing can paint (outside a page) or where it would not become smaller; null where
 * no browser shows it.
 */
async function shrunkPicture({ mediaType, bytes }: StoredPicture, aim: PictureAim): Promise<PaintedPicture | null> {
  if (!/^image\/(?!hei[cf])/.test(mediaType)) return null;
  const whole = { mediaType, bytes, width: null, height: null };
  if (typeof OffscreenCanvas === 'undefined') return whole;
  const bitmap = await createImageBitmap(new Blob([bytes], { type: mediaType })).catch(() => null);
  // A drawing has no pixels of its own.
  if (!bitmap) return mediaType.startsWith('image/svg') ? whole : null;
  try {
    const { width } = bitmap;
    const height = Math.min(bitmap.height, Math.ceil(width * aim.cut));
    const scale = Math.min(1, aim.width / width, longestSide / height, Math.sqrt(aim.area / (width * height)));
    const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
    const isPhoto = /^image\/(webp|jpeg)$/.test(mediaType);
    const enough = isPhoto ? Math.max(aim.smallEnough, width * height * denseEnough) : aim.smallEnough;
    const isKnown = aim.type === 'image/webp' || /^image\/(jpeg|png|gif)$/.test(mediaType);
    if (isKnown && scale === 1 && height === bitmap.height && bytes.length <= enough) return { ...whole, ...size };
    const canvas = new OffscreenCanvas(size.width, size.height);
    const context = canvas.getContext('2d');
    if (!context) return { ...whole, width, height: bitmap.height };
    if (aim.type === 'image/jpeg') {
      context.fillStyle = 'white';
      context.fillRect(0, 0, size.width, size.height);
    }
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, size.width, bitmap.height * scale);
    const painted = await encodedPicture(canvas, aim.type, 0.82);
    // Gives its memory back at once: hundreds of pictures would keep the browser busy with clearing up.
    canvas.width = 0;
    if (isKnown && painted.size >= bytes.length) return { ...whole, width, height: bitmap.height };
    return { mediaType: painted.type, bytes: new Uint8Array(await painted.arrayBuffer()), ...size };
  } finally {
    bitmap.close();
  }
}
