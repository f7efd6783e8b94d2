import { isWordless } from '../documentText';
import { isInline } from '../facts/outline/isInline';
import { seam, withoutSeams } from '../facts/outline/joinTexts';
import { readRatingText } from '../facts/rating/ratingText';
import { hasPhraseOf, isPhraseOf, phraseAtEnd } from '../listedPhrases';
import {
  attributeOf,
  firstChildOf,
  firstElementOf,
  nextElementOf,
  nextSiblingOf,
  nodeTypeOf,
  openShadowRootOf,
  parentElementOf,
  slotOf,
  textContentOf,
} from '../untampered';
import { tellsDay } from './dayTold';
import { partsOfLine } from './lineOfFacts';
import { isMarkBesidePicture, markOfFive } from './markBesidePicture';
import { markAmongOthers } from './marksTogether';
import { isVerdict } from './recommendation';
import { isSide } from './sides';
import { starRowFrom } from './starRow';
import { describedStars, drawnTitle, type Stars, starsInText, starsOf, tellsBest } from './starsOf';
import { tellsVerified } from './verified';

/** What a stretch of words in a review's box is for. */
export type Role = 'title' | 'text' | 'author' | 'date' | 'stars' | 'plain';

/** A block of words in a review's box. */
export interface ReviewPiece {
  readonly role: Role;
  readonly text: string;
  /** The element that makes the block. */
  readonly element: Element;
  /** All of it leads elsewhere. */
  readonly isLink: boolean;
  readonly isHeading: boolean;
  /** An instant or a day in a machine's writing (`<time datetime>`). */
  readonly dateTime: string | null;
  /** Whether it stands on something to press: what does nothing else, or the name of who wrote it. */
  readonly isControl?: true;
  /** Whether it is part of a line that is put together of facts. */
  readonly isPart?: true;
  /** Of several lines, the first. */
  readonly firstLine?: string;
  /** Whether it stands around what is named as the words themselves, in what is named so as well. */
  readonly isAroundWords?: true;
}

export interface ReviewPieces {
  readonly pieces: readonly ReviewPiece[];
  readonly stars: readonly Stars[];
  /** What shows them. */
  readonly starred: readonly Element[];
  /** What is named as an answer to it: of no use to the review. */
  readonly replies: readonly Element[];
  /** Whether the box holds more than a review's could. */
  readonly isTooMuch: boolean;
}

const maxNodes = 1200;
const maxLength = 30_000;

interface Around {
  readonly role: Role;
  readonly isLink: boolean;
  readonly isHeading: boolean;
  readonly dateTime: string | null;
  readonly block: Element;
  /** What is named as holding the words. */
  readonly named: Element | null;
}

/** Goes through a box, its open shadow roots included, and says what each of its words are for, by the names of what holds them. */
export function reviewPieces(box: Element): ReviewPieces {
  const pieces: ReviewPiece[] = [];
  const stars: Stars[] = [];
  const starred: Element[] = [];
  const namedAround = new Map<ReviewPiece, Element>();
  const containers = new Set<Element>();
  const replies: Element[] = [];
  const row = new Set<Element>();
  let nodes = 0;
  let length = 0;
  let open: { around: Around; joined: string; firstLine?: string } | null = null;

  const close = () => {
    if (open) {
      const text = withoutSeams(open.joined);
      const { role, isLink, isHeading, dateTime, block } = open.around;
      const lines = open.firstLine === undefined ? {} : { firstLine: open.firstLine };
      const piece = { role, text, element: block, isLink, isHeading, dateTime, ...lines };
      if (text !== '' || dateTime !== null) pieces.push(piece);
      if (role === 'text' && open.around.named) namedAround.set(piece, open.around.named);
    }
    open = null;
  };
  const noteLine = () => {
    if (open && open.joined.length <= longestPart) open.firstLine ??= withoutSeams(open.joined);
  };
  const add = (text: string, around: Around) => {
    if (
      open &&
      (open.around.role !== around.role ||
        open.around.block !== around.block ||
        open.around.dateTime !== around.dateTime)
    )
      close();
    if (!open) {
      if (!/\S/.test(text)) return;
      open = { around, joined: text };
    } else {
      const touches = !/\s$/.test(open.joined) && !/^\s/.test(text);
      open = {
        ...open,
        around: { ...open.around, isLink: open.around.isLink && (around.isLink || !/\S/.test(text)) },
        joined: open.joined + (touches ? seam : '') + text,
      };
    }
    length += text.length;
  };

  const visit = (root: Node, around: Around, depth: number) => {
    const isParted = isPartedLine(root);
    for (let node = firstChildOf(root); node; node = nextSiblingOf(node)) {
      if (++nodes > maxNodes || length > maxLength || depth > 60) return;
      const type = nodeTypeOf(node);
      if (type === Node.TEXT_NODE) add((textContentOf(node) ?? '').slice(0, maxLength + 1), around);
      if (type !== Node.ELEMENT_NODE) continue;
      const element = node as Element;
      const breaks = isParted || !isInline(element);
      if (element.localName === 'br') {
        noteLine();
        add(' \n', around);
        continue;
      }
      if (isReply(element)) {
        replies.push(element);
        continue;
      }
      if (isControl(element)) {
        // Names of people lead to what else they wrote.
        const inside = (textContentOf(element) ?? '').length <= longestControl ? reviewPieces(element).pieces : [];
        for (const { role, ...piece } of inside)
          pieces.push({ ...piece, role: role === 'plain' ? roleOf(element, around) : role, isControl: true });
      }
      const side = sideDrawn(element);
      if (side !== null) {
        close();
        pieces.push({ role: 'plain', text: side, element, isLink: false, isHeading: false, dateTime: null });
        continue;
      }
      if (row.has(element)) continue;
      const drawn = starRowFrom(element);
      if (drawn) {
        stars.push(drawn.stars);
        const isAlone =
          root !== box && nodeTypeOf(root) === Node.ELEMENT_NODE && (textContentOf(root) ?? '').trim() === '';
        starred.push(isAlone ? (root as Element) : element);
        for (const icon of drawn.icons) row.add(icon);
        continue;
      }
      if (isLeftOut(element) || isAction(element)) continue;
      const given = isStars(element) ? starsOf(element) : null;
      if (given) {
        stars.push(given);
        starred.push(element);
        close();
        pieces.push(...besideStars(element));
        continue;
      }
      if (element.localName === 'meta') {
        note(element);
        continue;
      }
      const inner = within(element, around, breaks);
      if (inner.named !== around.named && around.named && inner.role === 'text') containers.add(around.named);
      if (breaks) close();
      if (
        inner.dateTime !== null &&
        inner.dateTime !== around.dateTime &&
        (textContentOf(element) ?? '').trim() === ''
      ) {
        pieces.push({ role: 'date', text: '', element, isLink: false, isHeading: false, dateTime: inner.dateTime });
      }
      visit(element, inner, depth + 1);
      const shadow = openShadowRootOf(element);
      if (shadow) visit(shadow, inner, depth + 1);
      if (breaks) close();
    }
  };
  /** Facts for machines among the words. */
  const note = (element: Element) => {
    const property = attributeOf(element, 'itemprop') ?? '';
    const content = attributeOf(element, 'content') ?? '';
    if (/^date/i.test(property) && content !== '') {
      pieces.push({ role: 'date', text: '', element, isLink: false, isHeading: false, dateTime: content });
    }
  };

  const start: Around = { role: 'plain', isLink: false, isHeading: false, dateTime: null, block: box, named: null };
  visit(box, start, 0);
  const own = openShadowRootOf(box);
  if (own) visit(own, start, 0);
  close();
  for (const [at, piece] of pieces.entries()) {
    const named = namedAround.get(piece);
    if (named && containers.has(named)) pieces[at] = { ...piece, isAroundWords: true };
  }
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at] as ReviewPiece;
    const parts = piece.role === 'text' || piece.isControl ? null : partsOfLine(piece.text);
    if (parts) pieces.splice(at, 1, ...parts.map((text) => ({ ...piece, text, isPart: true as const })));
  }
  const texts = pieces.map(({ text }) => text);
  for (const [at, { text, role, element, isControl }] of pieces.entries()) {
    const isWhole = role !== 'text' && text.length <= 40 && !isControl;
    // The mark and the best there is may stand in two boxes.
    const best = isWhole && bareMark.test(text) ? (pieces[at + 1]?.text ?? '') : '';
    const isDrawn = isWhole && markOfFive.test(text) && !isAfterWords(pieces, at) && isMarkBesidePicture(element);
    const told = isDrawn ? bareStars(text) : isWhole && markAmongOthers(texts, at);
    const written = told || (isWhole ? starsInText(tellsBest(best) ? `${text}${best}` : text) : undefined);
    if (!written) continue;
    stars.push(written);
    starred.push(element);
  }
  return { pieces, stars, starred, replies, isTooMuch: nodes > maxNodes || length > maxLength };
}

function bareStars(text: string): Stars {
  return { value: Number(text.replace(',', '.')), best: 5, isGuessed: true, isBare: true };
}

/** Whether words that somebody may have written stand before a piece: numbers behind them count likes and answers. */
function isAfterWords(pieces: readonly ReviewPiece[], at: number): boolean {
  return pieces.slice(0, at).some(({ role, text, isHeading }) => role === 'text' || (!isHeading && text.length >= 40));
}

const bareMark = /^\d{1,2}(?:[.,]\d)?$/;
const mostParts = 6;
const longestPart = 40;

/** Whether a line is made of a few short elements that have nothing in common but the line: stars or a date among them, or what is told behind a name. */
function isPartedLine(root: Node): boolean {
  const parts: string[] = [];
  for (let node = firstChildOf(root); node; node = nextSiblingOf(node)) {
    const type = nodeTypeOf(node);
    const text = type === Node.COMMENT_NODE ? '' : (textContentOf(node) ?? '').trim();
    if (type !== Node.ELEMENT_NODE) {
      if (text !== '') return false;
      continue;
    }
    if (parts.length >= mostParts || text.length > longestPart || !isInline(node as Element)) return false;
    parts.push(text);
  }
  return (
    parts.length >= 2 &&
    parts.some((text, at) => onlyStars.test(text) || dateLike.test(text) || (at > 0 && isBadge(text)))
  );
}

/** How many reviews somebody wrote, or that it is known who they are. */
function isBadge(text: string): boolean {
  return tellsVerified(text) || readRatingText(text).count !== null;
}

const onlyStars = /^(?:[★⭐☆✩🌟✭✮]\uFE0F?\s?){3,10}$/u;
const dateLike = /(?:^|\D)(?:19|20)\d\d(?:\D|$)|\d{1,2}[./]\d{1,2}[./]\d{2}/;

/** Who wrote it and when, where these stand in what its names say are the stars. */
function besideStars(element: Element): ReviewPiece[] {
  if (firstElementOf(element) === null || (textContentOf(element) ?? '').trim().length < fewestBeside) return [];
  const inside: Element[] = [...Element.prototype.querySelectorAll.call(element, 'span,p,div,time,b,strong,a,small')];
  return inside.slice(0, mostBeside).flatMap((each) => {
    const text = firstElementOf(each) === null ? (textContentOf(each) ?? '').trim() : '';
    if (text.length < 2 || text.length > longestControl) return [];
    const outer = parentElementOf(each);
    const plain = { role: 'plain' } as const;
    const role = roleOf(each, { role: outer && outer !== element ? roleOf(outer, plain) : 'plain' });
    if (role !== 'author' && role !== 'date' && !tellsDay(text, null)) return [];
    const dateTime = attributeOf(each, 'datetime');
    return [
      { role: role === 'author' ? role : 'date', text, element: each, isLink: false, isHeading: false, dateTime },
    ];
  });
}

const fewestBeside = 8;
const mostBeside = 12;
const longestControl = 200;

/** Whether it only does something: shows the rest of words that are cut, takes them to others. */
function isAction(element: Element): boolean {
  if (element.localName === 'a') return namesAction(textContentOf(element) ?? '');
  // What scripts listen to, behind the words.
  if (element.localName !== 'span' || nextElementOf(element) || firstElementOf(element)) return false;
  const text = (textContentOf(element) ?? '').trim();
  return text !== text.toLowerCase() && namesAction(text);
}

/** Whether a text is no more than what is written on something to press beside a review. */
export function namesAction(text: string): boolean {
  return text.length <= 24 && isPhraseOf(actions, text.toLowerCase().replace(/^[\s.…]+|[\s\d().:?…>›»]+$/g, ''));
}

const actions =
  '|more|less|read more|show more|see more|show less|lire la suite|lire plus|voir plus|mehr|mehr lesen|mehr anzeigen|weiterlesen|ver más|leer más|leggi tutto|lees meer|afficher plus|afficher la suite|mostrar más|mostra altro|meer weergeven|pokaż więcej|czytaj więcej|もっと見る|続きを読む|さらに表示|全文を表示|helpful|utile|útil|hilfreich|nuttig|reply|répondre|antworten|report|signaler|melden|translate|traduire|übersetzen|share|partager|teilen|edit|delete|permalink|link|';

function isControl(element: Element): boolean {
  return element.localName === 'button' || attributeOf(element, 'role') === 'button';
}

/** What an icon says of the words beside it: that they tell what is liked, or what is not, or that they praise the whole. */
function sideDrawn(element: Element): string | null {
  if (!/^(?:svg|img|i)$/.test(element.localName) && attributeOf(element, 'role') !== 'img') return null;
  const said = describedAs(element).trim();
  return said !== '' && (isSide(said) || isVerdict(said)) ? said : null;
}

/** What a picture says to those who cannot see it. */
function describedAs(element: Element): string {
  return (
    attributeOf(element, 'aria-label') ??
    attributeOf(element, 'alt') ??
    attributeOf(element, 'title') ??
    drawnTitle(element) ??
    ''
  );
}

/** Controls, code, and what is hidden. */
function isLeftOut(element: Element): boolean {
  const { localName } = element;
  if (isWordless(element) || /^(?:button|input|label|nav|svg|option)$/.test(localName)) {
    return !(localName === 'svg' && isStars(element)) && !(localName === 'input' && isStars(element));
  }
  if (isControl(element) || attributeOf(element, 'hidden') !== null) return true;
  return /display\s*:\s*none/i.test(attributeOf(element, 'style') ?? '');
}

/** What the company answers to a review, by the names that its site gave to it. */
function isReply(element: Element): boolean {
  const names = namesOf(element);
  return hasPhraseOf(replyStems, names) && replyNames.test(names);
}

const replyNames =
  /(?:^|[-_\s])(?:repl(?:y|ies)|response|answer|owner|merchant|brandresponse|r[eé]ponse|antwort|respuesta|risposta|resposta|odpowied[zź])(?:$|[-_\s]|[A-Z])/;

/** One of which is in each of these. */
const replyStems = '|repl|respon|répon|repon|answer|owner|merchant|antwort|respuesta|risposta|resposta|odpowied|';

const fewestIcons = 3;
const starNames = '|star|stern|étoile|etoile|estrella|stell|rate|rating|score|valutazione|puntuaci|bewertung|';

function isNamedForStars(element: Element): boolean {
  // "kundenbewertung__kopf" is a part of a review.
  const names = namesOf(element)
    .toLowerCase()
    .replace(/bewertung(?:en)?(?=__|--)/g, '');
  return hasPhraseOf(starNames, names) || (names.includes('note') && /(?:^|[-_\s])note(?:$|[-_\s])/.test(names));
}

/** Whether an element can be the stars of a review: by its names, or as a picture with words for those who cannot see it. */
function isStars(element: Element): boolean {
  if (attributeOf(element, 'data-rating') !== null || attributeOf(element, 'data-score') !== null) return true;
  const role = attributeOf(element, 'role');
  if (role === 'img' || role === 'meter' || element.localName === 'img' || element.localName === 'svg') {
    const said = describedAs(element);
    if (/\d/.test(said) || describedStars(said)) return true;
    // "Rating" alone says nothing: the icons of a row do.
    return role === 'img' && element.childElementCount >= fewestIcons && isNamedForStars(element);
  }
  if (isNamedForStars(element) || /rating/i.test(attributeOf(element, 'itemprop') ?? '')) return true;
  const label = attributeOf(element, 'aria-label') ?? attributeOf(element, 'title') ?? '';
  return label !== '' && label.length < 80 && describedStars(label) !== undefined;
}

function within(element: Element, around: Around, breaks: boolean): Around {
  const isHeading =
    around.isHeading || /^h[1-6]$/.test(element.localName) || attributeOf(element, 'role') === 'heading';
  const isTime = element.localName === 'time';
  const dateTime = isTime ? (attributeOf(element, 'datetime') ?? '') || null : around.dateTime;
  const role = roleOf(element, around);
  return {
    role,
    isLink: around.isLink || (element.localName === 'a' && attributeOf(element, 'href') !== null),
    isHeading,
    dateTime,
    block: breaks ? element : around.block,
    named: role === 'text' && namesWords(element) ? element : around.named,
  };
}

/** Whether its names say that an element holds the words of a review. */
function namesWords(element: Element): boolean {
  return roleOfNames(namesOf(element)) === 'text';
}

const properties: readonly (readonly [RegExp, Role])[] = [
  [/^(?:reviewBody|description|text|articleBody)$/i, 'text'],
  [/^(?:author|creator)$/i, 'author'],
  [/^date/i, 'date'],
  [/^(?:name|headline)$/i, 'title'],
];

const authors =
  '|author|reviewer|username|nickname|auteur|autor|autore|autorin|byline|pseudo|customername|membername|consumername|displayname|profilename|';
const dates = '|date|datum|fecha|data|time|timestamp|published|posted|when|';
const titles = '|title|titre|titel|titulo|titolo|headline|heading|summary|subject|';
const texts = '|text|body|content|description|message|comment|quote|copy|';
const textsOfReviews = `${texts}texte|texto|testo|contenu|inhalt|commentaire|comentario|commento|kommentar|`;

/** What holds the site's word for a mark: "Exceptional". */
const ofScore = /score[-_]*(?:text|description|message)$/i;

/** What the end of a name says that the words inside are. */
function roleOfName(name: string): Role | null {
  const lower = name
    .toLowerCase()
    .replace(/[-_]+name/g, 'name')
    .replaceAll('-stamp', 'stamp');
  const endsAs = (phrases: string, behind: RegExp) =>
    [lower, lower.replace(behind, '')].some(
      (each) => phraseAtEnd(phrases, each, (_, rest) => rest === '' || /[-_a-z]$/.test(rest)) !== undefined,
    );
  if (endsAs(authors, /[-_]*(?:name|nom|title|link|info|initials|button|btn)$/)) return 'author';
  if (endsAs(dates, /[-_]*(?:text|time|published)$/)) return 'date';
  if (ofScore.test(name)) return null;
  const isTitle = (_: string, rest: string) => rest === '' || /[-_]$|(?:^|[-_])(?:review|comment|opinion)$/.test(rest);
  if (phraseAtEnd(titles, name, isTitle) !== undefined) return 'title';
  if (phraseAtEnd('|Title|Headline|Heading|Summary|', name) !== undefined) return 'title';
  const isText =
    phraseAtEnd(texts, name, (_, rest) => rest === '') ??
    phraseAtEnd(textsOfReviews, name, (_, rest) => /(?:__|--)$/.test(rest) || ofReview.test(rest)) ??
    phraseAtEnd('|Text|Body|Content|Description|Message|Comment|Quote|', name);
  return isText === undefined ? null : 'text';
}

const ofReview =
  /(?:review|comment|opinion|avis|testimonial|rezension|bewertung|recensione|feedback)[-_]*(?:(?:posi|nega)tive[-_]*)?$/;

/** The surest first. */
const roles: readonly Role[] = ['author', 'date', 'title', 'text'];
const known = new Map<string, Role | null>();
const maxKnown = 1000;

const partOfReview = /(?:^|[-_])(?:stars?|rating|score|note|sterne?|etoiles?|estrellas|stelle)(?:[-_]*\d+)?$/i;

/** Whether a name is of a part of a review that is none of its words. */
export function namesPart(name: string): boolean {
  const role = roleOfNames(name);
  return (role !== null && role !== 'text') || partOfReview.test(name);
}

/** What the names of an element say that the words inside are. Reviews are made alike. */
function roleOfNames(names: string): Role | null {
  const before = known.get(names);
  if (before !== undefined) return before;
  const tokens = names.split(/\s+/, 20).filter(({ length }) => length < 80);
  // Tools that build pages put a few letters behind names: "text__x7Gh2", which "review__author" has not.
  const said = tokens.map(
    (token) => roleOfName(token) ?? roleOfName(token.replace(/[-_]*\d+$|__[A-Za-z0-9]{5,8}$/, '')),
  );
  // "review-data" holds anything, but where it is the Italian day.
  const isData = (at: number) => /data$/i.test(tokens[at] ?? '') && said.includes('text');
  const role = roles.find((each) => said.some((one, at) => one === each && !isData(at))) ?? null;
  if (known.size < maxKnown) known.set(names, role);
  return role;
}

function roleOf(element: Element, around: Pick<Around, 'role'>): Role {
  const property = (attributeOf(element, 'itemprop') ?? attributeOf(element, 'property') ?? '').replace(/^.*[:/]/, '');
  if (property !== '') {
    for (const [pattern, role] of properties) {
      // The name of the author is no title.
      if (pattern.test(property)) return role === 'title' && around.role === 'author' ? 'author' : role;
    }
  }
  if (element.localName === 'time') return 'date';
  if (element.localName === 'cite' || attributeOf(element, 'rel') === 'author') return 'author';
  if (around.role === 'author') return 'author';
  const named = roleOfNames(namesOf(element));
  if (named !== null) return named;
  return around.role === 'title' ? 'title' : around.role;
}

function namesOf(element: Element): string {
  const slot = slotOf(element);
  return [
    attributeOf(element, 'class') ?? '',
    attributeOf(element, 'id') ?? '',
    attributeOf(element, 'data-testid') ?? attributeOf(element, 'data-test') ?? '',
    attributeOf(element, 'data-hook') ?? '',
    attributeOf(element, 'data-automation') ?? '',
    slot ? (attributeOf(slot, 'name') ?? '') : '',
  ]
    .join(' ')
    .slice(0, 400);
}
