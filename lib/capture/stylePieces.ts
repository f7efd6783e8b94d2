import type { HtmlPiece } from './htmlPiece';

/** What a style writes out, or is given by a name of the page's own. Each begins where a name does: nothing is gone through twice. */
const written = /(?<![\w-])(content|--[^\s:;"'{}]+)\s*:\s*((?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^;{}"'])*)/gs;
const quoted = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gs;

/** All that may say something in a style sheet: what it writes on the page, and pictures that are drawn in it. */
export function stylePiecesOf(css: string, from = 0, to = css.length): HtmlPiece[] {
  const sheet = css.slice(from, to);
  const pieces: HtmlPiece[] = [];
  for (const { index, 0: whole, 1: property = '', 2: value = '' } of sheet.matchAll(written)) {
    const start = from + index + whole.length - value.length;
    for (const { index: at, 0: string } of value.matchAll(quoted)) {
      pieces.push(pieceOf(start + at, start + at + string.length, property));
    }
    if (property !== 'content') pieces.push(pieceOf(start, start + value.length, 'style'));
  }
  return [...pieces, ...drawnPiecesOf(css, from, to)];
}

/** A picture written in its own address, and what stands before it, which ends it too. */
const drawn = /(["'(=\s]|&quot;|&#39;)(data:image\/svg\+xml(?:;[^,;"'()\s]*)*,)/gi;

/** The content of pictures that stand in their own addresses, in an attribute or a style sheet. */
export function drawnPiecesOf(text: string, from: number, to: number): HtmlPiece[] {
  const stretch = text.slice(from, to);
  const pieces: HtmlPiece[] = [];
  let end = 0;
  for (const { index, 0: whole, 1: opening = '', 2: head = '' } of stretch.matchAll(drawn)) {
    const start = index + whole.length;
    if (start < end) continue;
    const isBase64 = /;base64,$/i.test(head);
    // Nothing that is written as base64 has white space or quotes in it.
    const ends = isBase64 ? /[^\w+/%=-]/g : opening === '(' ? /\)/g : /["'&]/.test(opening) ? null : /[\s>]/g;
    if (ends) ends.lastIndex = start;
    const found = ends ? (ends.exec(stretch)?.index ?? -1) : stretch.indexOf(opening, start);
    end = found < 0 ? stretch.length : found;
    pieces.push({ ...pieceOf(from + start, from + end, 'drawn'), kind: isBase64 ? 'encoded' : 'attribute' });
  }
  return pieces;
}

function pieceOf(start: number, end: number, name: string): HtmlPiece {
  return { kind: 'attribute', start, end, name, goesOn: false, isOption: false };
}
