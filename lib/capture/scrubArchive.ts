import type { FilledValues } from '@/lib/page/filledValues';
import { type Blanker, createBlanker } from './blankValues';
import { decodeQuotedPrintable, encodeQuotedPrintable } from './quotedPrintable';
import { type ScrubbedHtml, scrubHtml } from './scrubHtml';
import { stylePiecesOf } from './stylePieces';

export interface ScrubbedArchive {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The address of the page, as the archive says it; null where it does not. */
  readonly url: string | null;
  /** How many form fields something was taken out of, and places where the page had written the same. */
  readonly fields: number;
}

const documentTypes = /^(text\/html|application\/xhtml\+xml|text\/xml|application\/xml|image\/svg\+xml)\b/i;

/**
 * Takes what form fields hold out of every document of an MHTML archive, frames included, and blanks it wherever else the page has written it:
 * scripts copy what is typed to size a field by, or to greet somebody. `held` is what the fields hold that the markup does not tell; what it says is
 * chosen among what a shop offers is chosen in the archive too, and what was searched for stays in the page's own words. Throws where it is not understood: what may hold somebody's data must not be kept.
 */
export function scrubArchive(
  archive: Uint8Array,
  held: FilledValues = { typed: [], searched: [], chosen: [], offered: [], repeated: [] },
): ScrubbedArchive {
  // Byte for byte: the parts say by themselves how they are encoded.
  const text = Array.from({ length: Math.ceil(archive.length / chunk) }, (_, index) =>
    String.fromCharCode(...archive.subarray(index * chunk, (index + 1) * chunk)),
  ).join('');
  const { headers, body } = splitHeaders(text);
  const boundary = /boundary="?([^"\r\n;]+)"?/i.exec(headers)?.[1];
  if (boundary === undefined) throw new Error('Not an archive of a page.');
  const mark = `--${boundary}`;
  const pieces = `\r\n${body}`.split(`\r\n${mark}`);
  const last = pieces.at(-1);
  if (pieces.length < 3 || !last?.startsWith('--')) throw new Error('The archive of the page is not whole.');
  const url = /^Snapshot-Content-Location:\s*(\S+)/im.exec(headers)?.[1] ?? null;
  // After the mark comes the end of its line.
  const scrubbed = pieces.slice(1, -1).map((piece) => scrubPart(piece.replace(/^\r\n/, ''), held));
  const documents = scrubbed.filter((part) => 'html' in part);
  const searched = new Set([...held.searched, ...documents.flatMap((part) => part.searched)].map(spaced));
  // The page tells better than its markup what a field is for.
  const written = documents.flatMap((part) => part.values).filter((value) => !searched.has(spaced(value)));
  const values = [...held.typed, ...written];
  // What the address of the page says is kept with it, and is what the page answers.
  const [typed, chosen] = [values, held.chosen].map((each) => each.filter((value) => !isInAddress(value, url)));
  const blanker = createBlanker(typed ?? [], chosen);
  let fields = 0;
  const parts = scrubbed.map((part) => {
    if (!('html' in part)) {
      const blanked = blanker && 'css' in part ? blanker(part.css, stylePiecesOf) : null;
      if (!blanked || !('css' in part) || blanked.places === 0) return `\r\n${part.text}`;
      fields += blanked.places;
      return `\r\n${part.headers}\r\n\r\n${encodeQuotedPrintable(blanked.html)}`;
    }
    const { html, places } = blanker?.(part.html) ?? { html: part.html, places: 0 };
    fields += part.fields + places;
    return `\r\n${part.headers}\r\n\r\n${encodeQuotedPrintable(html)}`;
  });
  const top = blanker ? withoutSubject(headers, blanker) : headers;
  const whole = [`${top}\r\n\r\n${(pieces[0] ?? '').replace(/^\r\n/, '')}`, ...parts, last].join(`\r\n${mark}`);
  return {
    bytes: Uint8Array.from(whole, (letter) => letter.charCodeAt(0)),
    url,
    fields,
  };
}

const chunk = 0x8000;

/** A document without what its fields held, still decoded; any other part as it is, a style sheet decoded too. */
type ScrubbedPart =
  | ({ readonly headers: string } & ScrubbedHtml)
  | { readonly text: string; readonly headers: string; readonly css: string }
  | { readonly text: string };

function scrubPart(part: string, { offered, searched, repeated }: FilledValues): ScrubbedPart {
  const { headers, body } = splitHeaders(part);
  const type = /^Content-Type:\s*([^\r\n]+)/im.exec(headers)?.[1]?.trim() ?? '';
  const encoding = /^Content-Transfer-Encoding:\s*([^\r\n]+)/im.exec(headers)?.[1]?.trim().toLowerCase();
  if (!documentTypes.test(type)) {
    const isStyle = /^text\/css\b/i.test(type) && encoding === 'quoted-printable';
    return isStyle ? { text: part, headers, css: decodeQuotedPrintable(body) } : { text: part };
  }
  if (encoding !== 'quoted-printable') throw new Error('A document of the archive is encoded in an unknown way.');
  return { headers, ...scrubHtml(decodeQuotedPrintable(body), offered, searched, repeated) };
}

function spaced(words: string): string {
  return words.trim().replace(/\s+/g, ' ');
}

function isInAddress(value: string, url: string | null): boolean {
  if (url === null || !URL.canParse(url)) return false;
  const { search } = new URL(url);
  return [...new URLSearchParams(search).values()].some((each) => each.trim() === value.trim());
}

/** The headers tell the title of the page, in words of which each may be encoded. */
function withoutSubject(headers: string, blanker: Blanker): string {
  return headers.replace(/^(Subject:)((?:[^\r\n]|\r\n[ \t])*)/im, (whole, name: string, written: string) => {
    const words = written.replace(/\?=\r\n[ \t]=\?utf-8\?Q\?/gi, '').replace(/=\?utf-8\?Q\?|\?=/gi, '');
    return blanker(decodeQuotedPrintable(words.replaceAll('_', ' '))).places > 0 ? `${name} ***` : whole;
  });
}

function splitHeaders(text: string): { headers: string; body: string } {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) throw new Error('The archive of the page is not whole.');
  return { headers: text.slice(0, end), body: text.slice(end + 4) };
}
