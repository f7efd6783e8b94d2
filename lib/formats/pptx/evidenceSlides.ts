import { quoteOf } from '@/lib/journey/quoteOf';
import type { NumberedEvidence } from '../documentParts';
import { coverCrop } from './coverCrop';
import type { Slide } from './deck';
import { content } from './masters';
import { paragraph } from './shape';
import { namedTouchpoint, type Show, type ShownPicture, titledSlide } from './show';
import { type CellLine, tableSlides } from './tableSlides';
import { fitted } from './textFit';

/** So few are shown large. */
const few = 4;

/** Each piece of evidence with what it is of, where and when it was seen, and the start of its hash. */
export function evidenceSlides(show: Show): void {
  const { writing, evidence, pictures } = show;
  if (!writing.shows('evidence')) return;
  const pieces = [...evidence.values()];
  const shown = pieces.flatMap((piece) => {
    const picture = pictures.get(piece.evidence.sha256);
    return picture && !picture.isSmall ? [{ piece, picture }] : [];
  });
  const perSlide = shown.length <= few ? 2 : 6;
  for (let from = 0; from < shown.length; from += perSlide) {
    pictureSlide(
      show,
      shown.slice(from, from + perSlide),
      perSlide,
      from / perSlide,
      Math.ceil(shown.length / perSlide),
    );
  }
  otherEvidence(
    show,
    pieces.filter(({ evidence: { sha256 } }) => shown.every(({ piece }) => piece.evidence.sha256 !== sha256)),
  );
}

function pictureSlide(
  show: Show,
  own: readonly { readonly piece: NumberedEvidence; readonly picture: ShownPicture }[],
  perSlide: number,
  at: number,
  slides: number,
): void {
  const { writing, words } = show;
  const { number } = writing.labels;
  const title = slides === 1 ? words.evidence : words.part(words.evidence, number(at + 1), number(slides));
  const slide = titledSlide(show, title, at === 0 ? words.evidenceText : '');
  const columns = perSlide === 2 ? 2 : 3;
  const rows = perSlide / columns;
  const gap = 22;
  const width = (content.width - (columns - 1) * gap) / columns;
  const height = (content.height - (rows - 1) * 14) / rows;
  const captionHeight = perSlide === 2 ? 96 : 82;
  own.forEach(({ piece, picture }, nth) => {
    const x = content.x + (nth % columns) * (width + gap);
    const y = content.y + Math.floor(nth / columns) * (height + 14);
    const place = { x, y, width, height: height - captionHeight };
    const box = placed(picture, place);
    slide.picture(box, slide.pictureRelation(picture.path), pictureName(show, piece), crop(picture, place));
    caption(show, slide, piece, { x, y: y + box.height + 6, width, height: captionHeight - 6 }, perSlide === 2);
  });
  slide.notes(own.map(({ piece }) => inWords(show, piece)));
}

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A picture that is wider than its place is shown whole; one that is higher fills it from its top. */
function isWider(picture: ShownPicture, place: Place): boolean {
  return picture.width / picture.height > place.width / place.height;
}

function placed(picture: ShownPicture, place: Place): Place {
  return isWider(picture, place) ? { ...place, height: (place.width * picture.height) / picture.width } : place;
}

function crop(picture: ShownPicture, place: Place) {
  return isWider(picture, place) ? undefined : coverCrop(picture, place);
}

function caption(show: Show, slide: Slide, piece: NumberedEvidence, box: Place, isLarge: boolean): void {
  const { words } = show;
  const size = isLarge ? 13 : 11.5;
  const width = box.width * 0.96;
  const { url } = piece.evidence;
  const link = url ? slide.linkRelation(url) : null;
  slide.text(
    box,
    [
      paragraph(fitted(pictureName(show, piece), width, 2, { size, bold: true }), { size, bold: true }),
      paragraph(
        fitted([seenAt(show, piece), words.hash(piece.evidence.sha256.slice(0, 12))].join(' · '), width, 1, {
          size: size - 1,
          bold: false,
        }),
        {
          size: size - 1,
          ink: 'inkSoft',
          above: 2,
        },
      ),
      ...(url
        ? [
            paragraph(fitted(shortAddress(url), width, 1, { size: size - 1, bold: false }), {
              size: size - 1,
              ink: 'accent',
              ...(link ? { link } : {}),
            }),
          ]
        : []),
    ],
    { name: words.evidence },
  );
}

function pictureName(show: Show, { number, evidence, of, besides }: NumberedEvidence): string {
  const { writing, report } = show;
  const kind = writing.labels.of('evidenceKinds', evidence.kind);
  const titles = [...of.map(({ journey, touchpoint }) => namedTouchpoint(show, journey, touchpoint)), ...besides];
  const name = report.pictureOf(writing.labels.number(number), kind, titles.join(', '));
  return titles.length === 0 ? name.replace(/[\s\u00a0]*:\s*$/, '') : name;
}

/** Where it was captured, as far as the touchpoint says where that was. */
function seenAt({ writing: { labels } }: Show, { evidence, of }: NumberedEvidence): string {
  const utcOffsetMinutes = of[0]?.touchpoint.utcOffsetMinutes ?? 0;
  return labels.touchpointTime({ capturedAt: evidence.capturedAt, occurredAt: null, utcOffsetMinutes });
}

/** An address as one reads it: without its protocol. */
function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}

function inWords(show: Show, piece: NumberedEvidence): string {
  const { url, fileName, sha256 } = piece.evidence;
  return [pictureName(show, piece), seenAt(show, piece), url ?? fileName ?? '', `SHA-256 ${sha256}`]
    .filter(Boolean)
    .join(' | ');
}

/** What customers said, where that is what a piece of evidence is of. */
function quotesWith({ writing: { document }, words }: Show, evidenceId: string): CellLine[] {
  return document.verbatims
    .filter(({ evidenceIds }) => evidenceIds.includes(evidenceId))
    .map(({ quote }) => ({ text: words.quoted(quote), italic: true, isSmall: true }));
}

/** What is no picture, or whose picture is not in the file. */
function otherEvidence(show: Show, pieces: readonly NumberedEvidence[]): void {
  if (pieces.length === 0) return;
  const { writing, words, report } = show;
  const { labels } = writing;
  tableSlides<NumberedEvidence>(show, {
    title: words.otherEvidence,
    rows: pieces,
    columns: [
      {
        name: report.number,
        share: 7,
        cell: ({ number }) => [{ text: report.evidenceNo(labels.number(number)), bold: true }],
      },
      { name: report.kind, share: 15, cell: ({ evidence }) => labels.of('evidenceKinds', evidence.kind) },
      {
        name: report.usedBy,
        share: 40,
        cell: ({ of, evidence, besides }) => [
          ...besides.map((text): CellLine => ({ text })),
          ...of.flatMap(({ journey, touchpoint }): CellLine[] => [
            { text: namedTouchpoint(show, journey, touchpoint) },
            ...(evidence.kind === 'quote' && quoteOf(touchpoint.anchor) !== ''
              ? [{ text: words.quoted(quoteOf(touchpoint.anchor)), italic: true, isSmall: true }]
              : []),
          ]),
          ...quotesWith(show, evidence.id),
        ],
      },
      { name: report.seenAt, share: 18, cell: (piece) => seenAt(show, piece) },
      {
        name: report.address,
        share: 30,
        cell: ({ evidence: { url, fileName, sha256 } }): CellLine[] => [
          ...(url ? [{ text: shortAddress(url), url, ink: 'accent' as const, isSmall: true }] : []),
          ...(!url && fileName ? [{ text: fileName, isSmall: true }] : []),
          { text: words.hash(sha256.slice(0, 12)), ink: 'inkSoft', isSmall: true },
        ],
      },
    ],
    notes: (rows) => rows.map((piece) => inWords(show, piece)),
  });
}
