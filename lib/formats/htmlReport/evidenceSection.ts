import { quoteOf } from '@/lib/journey/quoteOf';
import type { ShrunkPicture } from '../shrunkPicture';
import { type HtmlNode, h, link } from './html';
import { type Report, type ReportEvidence, table, touchpointLink } from './report';

/** A picture that is so much higher than wide is read by scrolling. */
const tall = 1.7;

/** Every piece of evidence: the pictures, then all of it with address and hash. */
export function evidenceSection(report: Report, pictures: ReadonlyMap<string, ShrunkPicture>): HtmlNode {
  const { text, evidence } = report;
  const all = [...evidence.values()];
  if (all.length === 0) return h('p', {}, text.noEvidence);
  return [
    h('div', { class: 'pictures' }, ...all.map((each) => picture(report, each, pictures))),
    evidenceTable(report, all),
  ];
}

function picture(
  { text, writing: { labels }, map }: Report,
  { number, evidence, of, besides }: ReportEvidence,
  pictures: ReadonlyMap<string, ShrunkPicture>,
): HtmlNode {
  const own = pictures.get(evidence.sha256);
  const kind = labels.of('evidenceKinds', evidence.kind);
  if (!own) return null;
  const titles = [...of.map(({ touchpoint }) => touchpoint.title || map.untitled), ...besides].join(', ');
  const name = text.pictureOf(labels.number(number), kind, titles);
  const { width, height, url } = own;
  const image = h('img', { src: url, alt: name, ...(width && height ? { width, height } : {}) });
  const isTall = width !== null && height !== null && height > tall * width;
  return h(
    'figure',
    { class: 'picture' },
    isTall ? h('div', { class: 'tall', role: 'group', tabindex: 0, 'aria-label': name }, image) : image,
    h('figcaption', {}, name),
  );
}

function evidenceTable(report: Report, all: readonly ReportEvidence[]): HtmlNode {
  const { text, writing } = report;
  const { labels, document, words } = writing;
  const bytes = (count: number) => {
    const [unit, value] =
      count < 1_000_000 ? (['kilobyte', count / 1000] as const) : (['megabyte', count / 1e6] as const);
    return new Intl.NumberFormat(document.locale, {
      style: 'unit',
      unit,
      maximumFractionDigits: value < 10 ? 1 : 0,
    }).format(value);
  };
  return table(
    text.evidenceTitle,
    [
      {
        name: text.number,
        cell: ({ number }) => h('span', { id: `evidence-${number}` }, text.evidenceNo(labels.number(number))),
      },
      {
        name: text.kind,
        cell: ({ evidence: { kind, masks, mediaType } }) => {
          const masked = masks.reduce((sum, { count }) => sum + count, 0);
          return [
            labels.of('evidenceKinds', kind),
            h('span', { class: 'under' }, mediaType),
            masked > 0 ? h('span', { class: 'under' }, text.masked(masked, labels.number(masked))) : null,
          ];
        },
      },
      {
        name: text.usedBy,
        look: 'wide',
        cell: ({ of, evidence, besides }) => [
          ...besides.map((name) => h('span', { class: 'line', dir: 'auto' }, name)),
          ...of.map(({ journey, touchpoint }) => [
            h('span', { class: 'line' }, touchpointLink(report, journey, touchpoint)),
            evidence.kind === 'quote' && quoteOf(touchpoint.anchor) !== ''
              ? h('span', { class: 'under', dir: 'auto' }, `${words.quotedPart}: ${quoteOf(touchpoint.anchor)}`)
              : null,
          ]),
        ],
      },
      { name: text.seenAt, cell: ({ evidence, of }) => seenAt(report, evidence.capturedAt, of[0]?.touchpoint) },
      {
        name: text.address,
        look: 'wide',
        cell: ({ evidence: { url, fileName } }) => (url ? link(url, url) : (fileName ?? '')),
      },
      { name: text.size, look: 'number', cell: ({ evidence }) => bytes(evidence.byteLength) },
      { name: text.hash, look: 'wide', cell: ({ evidence }) => h('code', {}, evidence.sha256) },
    ],
    all,
  );
}

/** Where it was captured, as far as the touchpoint says where that was. */
function seenAt(
  { writing: { labels } }: Report,
  capturedAt: string,
  touchpoint: ReportEvidence['of'][number]['touchpoint'] | undefined,
): string {
  return labels.touchpointTime({ capturedAt, occurredAt: null, utcOffsetMinutes: touchpoint?.utcOffsetMinutes ?? 0 });
}
