import { mapScreenMessages } from '@/lib/i18n/mapScreen';
import { bases } from '@/lib/journey/catalogues';
import { valenceScale } from '@/lib/journey/catalogues/valences';
import { dashes, markerOf } from '@/lib/journey/map/emotionCurve';
import { faceMarks } from '@/lib/journey/map/faceMarks';
import type { Font, Mark, Measure } from '@/lib/journey/map/scene';
import { wrapText } from '@/lib/journey/map/wrapText';
import { journeyFacts } from './journeyFacts';
import type { DocumentJourney } from './mapDocument';
import type { Writing } from './writing';

/** What stands above and below a map that is handed over. */
export interface MapFrame {
  readonly head: readonly Mark[];
  readonly headHeight: number;
  readonly foot: readonly Mark[];
  readonly footHeight: number;
}

const titleFont: Font = { size: 22, bold: true };
const nameFont: Font = { size: 11, bold: true };
const textFont: Font = { size: 12.5, bold: false };
const smallFont: Font = { size: 11.5, bold: false };
const lineHeight = 17;
/** Of one fact, in CSS pixels; a map that is wide enough has several beside each other, but no line that is too long to read. */
const factWidth = 300;
const gap = 24;

/** What a map is of, and how it is read, in so much width. The origin of either part is its own top left. */
export function mapFrame(
  writing: Writing,
  inJourney: DocumentJourney | null,
  width: number,
  measure: Measure,
): MapFrame {
  const { marks: head, height: headHeight } = headOf(writing, inJourney, width, measure);
  const { marks: foot, height: footHeight } = footOf(writing, inJourney, width, measure);
  return { head, headHeight, foot, footHeight };
}

interface Block {
  readonly marks: readonly Mark[];
  readonly height: number;
}

function headOf(writing: Writing, inJourney: DocumentJourney | null, width: number, measure: Measure): Block {
  const { document, words } = writing;
  // The logo stands to the right of it.
  const titleWidth = Math.min(width - (document.client?.logo ? 210 : 0), 1400);
  const title = wrapText(inJourney?.journey.title ?? document.study.name, titleWidth, 3, titleFont, measure);
  const marks: Mark[] = [textMark(0, 22, title, titleFont, 28)];
  let y = 22 + title.length * 28;
  if (document.client?.logo) y = Math.max(y, 64);
  const facts = inJourney ? journeyFacts(writing, inJourney) : [{ name: words.study, text: document.study.name }];
  const columns = Math.max(1, Math.min(facts.length, Math.floor((Math.min(width, 2400) + gap) / (factWidth + gap))));
  for (let first = 0; first < facts.length; first += columns) {
    const row = facts.slice(first, first + columns).map(({ name, text }) => ({
      name,
      lines: wrapText(text, factWidth, 8, textFont, measure),
    }));
    row.forEach(({ name, lines }, nth) => {
      const x = nth * (factWidth + gap);
      marks.push(
        textMark(x, y, [name], nameFont, lineHeight, 'inkFaint'),
        textMark(x, y + lineHeight, lines, textFont),
      );
    });
    y += (1 + Math.max(...row.map(({ lines }) => lines.length))) * lineHeight + 10;
  }
  return { marks, height: y + 6 };
}

function footOf(writing: Writing, inJourney: DocumentJourney | null, width: number, measure: Measure): Block {
  const { document, words, labels, shows } = writing;
  const { language, client, generator, exportedAt } = document;
  const legend = mapScreenMessages[language];
  const marks: Mark[] = [];
  let y = 34;
  if (shows('emotion')) {
    y = row(marks, y, legend.legendEmotion, legendOf(inJourney, language, legend.legendGap), width, measure);
  }
  const readWidth = Math.min(width, 1100);
  const notes = [
    ...(shows('emotion') ? [words.emotionScale, words.intensityScale] : []),
    words.basesExplained,
    ...(client ? [words.clientVersion] : []),
  ].flatMap((note) => wrapText(note, readWidth, 6, smallFont, measure));
  marks.push(textMark(0, y, notes, smallFont, 16, 'inkSoft'));
  y += notes.length * 16 + 12;
  const written = words.exportedBy(labels.day(exportedAt), `${generator.name} ${generator.version}`.trim());
  marks.push(
    { kind: 'path', d: `M0,${y - 12}H${width}`, stroke: 'rule' },
    textMark(0, y + 8, [written], smallFont, 16, 'inkSoft'),
  );
  if (client && client.footer !== '') {
    const lines = wrapText(client.footer, width / 2, 3, nameFont, measure);
    marks.push({ ...textMark(width, y + 8, lines, nameFont, 16), anchor: 'end' });
    y += (lines.length - 1) * 16;
  }
  return { marks, height: y + 16 };
}

interface LegendEntry {
  readonly name: string;
  /** Within a box of `width` and 24 pixels. */
  readonly width: number;
  readonly marksAt: (x: number, y: number) => readonly Mark[];
}

/** The steps of the scale, the bases that the journey's touchpoints rest on, and what a gap is. */
function legendOf(inJourney: DocumentJourney | null, language: 'en' | 'fr', gapText: string): LegendEntry[] {
  const used = new Set(inJourney?.touchpoints.map(({ basis, emotion }) => emotion?.basis ?? basis));
  return [
    ...valenceScale.map(({ value, labels }) => ({
      name: labels[language],
      width: 24,
      marksAt: (x: number, y: number) => faceMarks(value, x + 12, y, 9),
    })),
    ...bases
      .filter(({ id }) => used.has(id))
      .map(({ id, labels }) => ({
        name: labels[language],
        width: 64,
        marksAt: (x: number, y: number): readonly Mark[] => [
          { kind: 'path', d: `M${x},${y}H${x + 56}`, stroke: 'ink', strokeWidth: 2.25, dash: dashes[id] },
          ...markerOf(
            { order: 0, x: x + 50, valence: 0, basis: id, isMean: false },
            { x, y: y - 26, width: 64, height: 52 },
            7,
          ),
        ],
      })),
    {
      name: gapText,
      width: 20,
      marksAt: (x, y) => [
        { kind: 'circle', x: x + 10, y, radius: 4, stroke: 'inkFaint', strokeWidth: 1.2, dash: 'dotted' },
      ],
    },
  ];
}

/** Writes entries beside each other, in as many lines as they need; gives where the next thing may stand. */
function row(
  marks: Mark[],
  top: number,
  name: string,
  entries: readonly LegendEntry[],
  width: number,
  measure: Measure,
): number {
  marks.push(textMark(0, top, [name], nameFont, lineHeight, 'inkFaint'));
  let x = 0;
  let y = top + 24;
  for (const entry of entries) {
    const taken = entry.width + 6 + measure(entry.name, smallFont);
    if (x > 0 && x + taken > width) {
      x = 0;
      y += 26;
    }
    marks.push(...entry.marksAt(x, y - 4), textMark(x + entry.width + 6, y, [entry.name], smallFont));
    x += taken + gap;
  }
  return y + 30;
}

function textMark(
  x: number,
  y: number,
  lines: readonly string[],
  font: Font,
  height = lineHeight,
  fill: 'ink' | 'inkSoft' | 'inkFaint' = 'ink',
): Extract<Mark, { readonly kind: 'text' }> {
  return { kind: 'text', x, y, lines, lineHeight: height, font, fill };
}
