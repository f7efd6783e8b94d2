import { decodeQuotedPrintable, encodeQuotedPrintable } from './quotedPrintable';
import { scrubHtml } from './scrubHtml';

export interface ScrubbedArchive {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The address of the page, as the archive says it; null where it does not. */
  readonly url: string | null;
  /** How many form fields something was taken out of. */
  readonly fields: number;
}

const documentTypes = /^(text\/html|application\/xhtml\+xml|text\/xml|application\/xml|image\/svg\+xml)\b/i;

/**
 * Takes what form fields hold out of every document of an MHTML archive, frames included. Throws where it is not understood: what may hold
 * somebody's data must not be kept.
 */
export function scrubArchive(archive: Uint8Array): ScrubbedArchive {
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
  let fields = 0;
  const parts = pieces.slice(1, -1).map((piece) => {
    // After the mark comes the end of its line.
    const part = scrubPart(piece.replace(/^\r\n/, ''));
    fields += part.fields;
    return `\r\n${part.text}`;
  });
  const whole = [`${headers}\r\n\r\n${(pieces[0] ?? '').replace(/^\r\n/, '')}`, ...parts, last].join(`\r\n${mark}`);
  return {
    bytes: Uint8Array.from(whole, (letter) => letter.charCodeAt(0)),
    url: /^Snapshot-Content-Location:\s*(\S+)/im.exec(headers)?.[1] ?? null,
    fields,
  };
}

const chunk = 0x8000;

function scrubPart(part: string): { text: string; fields: number } {
  const { headers, body } = splitHeaders(part);
  const type = /^Content-Type:\s*([^\r\n]+)/im.exec(headers)?.[1]?.trim() ?? '';
  if (!documentTypes.test(type)) return { text: part, fields: 0 };
  const encoding = /^Content-Transfer-Encoding:\s*([^\r\n]+)/im.exec(headers)?.[1]?.trim().toLowerCase();
  if (encoding !== 'quoted-printable') throw new Error('A document of the archive is encoded in an unknown way.');
  const { html, fields } = scrubHtml(decodeQuotedPrintable(body));
  return { text: `${headers}\r\n\r\n${encodeQuotedPrintable(html)}`, fields };
}

function splitHeaders(text: string): { headers: string; body: string } {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) throw new Error('The archive of the page is not whole.');
  return { headers: text.slice(0, end), body: text.slice(end + 4) };
}
