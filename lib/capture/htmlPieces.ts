import type { HtmlPiece } from './htmlPiece';
import { endOfRawText, matchingEnd, readTag } from './htmlTags';
import { drawnPiecesOf, stylePiecesOf } from './stylePieces';

/** Attributes that make the page what it looks like: names and addresses of its own parts, in which nobody's words stand. */
const structural = new Set(
  'class id for name type rel role style lang dir method target http-equiv charset itemprop itemtype src srcset media sizes width height d viewbox'.split(
    ' ',
  ),
);

/** What a style is given by names of its own. Ends of such are told as browsers tell them: not in quotes, nor with an entity. */
const ownProperty =
  /(?<![\w-])(--[^\s:;"']+)\s*:\s*((?:"[^"]*"|'[^']*'|&quot;(?:(?!&quot;).)*&quot;|&[#\w]+;|[^;"'&]|["'&])*)/gs;
const quote = /^(?:["']|&quot;|&#39;)/;

const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** All that may say something in serialised HTML, in its order; of styles only what they write. */
export function piecesOf(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  /** Names of elements that never end: nothing is looked for twice. */
  const endless = new Set<string>();
  let optionsEnd = 0;
  let goesOn = false;
  let textFrom = 0;
  let at = 0;

  const add = (kind: HtmlPiece['kind'], start: number, end: number, name = '') => {
    if (start < end) pieces.push({ kind, start, end, name, goesOn, isOption: start < optionsEnd });
  };
  const addText = (end: number) => {
    add('text', textFrom, end);
    if (textFrom < end) goesOn = true;
  };
  const goOn = (from: number, name: string | null) => {
    at = from;
    textFrom = from;
    goesOn &&= name === null || inline.has(name) || name.includes('-');
  };

  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const unseen = /^<(?:!--|[/!?])/.exec(html.slice(open, open + 4))?.[0];
    if (unseen !== undefined) {
      const mark = unseen === '<!--' ? '-->' : '>';
      const close = html.indexOf(mark, open + unseen.length);
      if (close < 0) break;
      addText(open);
      add('unseen', open + unseen.length, close);
      const name =
        unseen === '</' ? (/^[^\s/>]*/.exec(html.slice(open + 2, open + 40))?.[0].toLowerCase() ?? '') : null;
      goOn(close + mark.length, name);
      continue;
    }
    const tag = readTag(html, open);
    if (tag === 'unfinished') break;
    if (!tag) {
      at = open + 1;
      continue;
    }
    addText(open);
    const isOption =
      tag.name === 'option' || tag.attributes.some(({ name, value }) => name === 'role' && /^option$/i.test(value));
    if (isOption && open >= optionsEnd && !endless.has(tag.name)) {
      const end = matchingEnd(html, tag.end, tag.name);
      if (end === null) endless.add(tag.name);
      else optionsEnd = end;
    }
    for (const { name, start, end } of tag.attributes) {
      const written = html.slice(start, end);
      if (name === 'style') {
        for (const { index, 0: whole, 1: property = '', 2: value = '' } of written.matchAll(ownProperty)) {
          const from = start + index + whole.length - value.length;
          add('attribute', from, from + value.length, quote.test(value) ? property : name);
        }
      }
      if (written.includes('data:image')) pieces.push(...drawnPiecesOf(html, start, end));
      if (structural.has(name) || (name === 'href' && tag.name === 'link')) continue;
      const equals = written.indexOf('=');
      if (equals >= 0) add('attribute', start + equals + 1, end, name);
    }
    const isStyle = tag.name === 'style';
    const end = isStyle ? endOfRawText(html, tag.end, tag.name) : tag.end;
    if (isStyle) pieces.push(...stylePiecesOf(html, tag.end, end));
    goOn(end, tag.name);
  }
  addText(html.length);
  return pieces;
}
