import { bases } from '@/lib/journey/catalogues';
import { valenceScale } from '@/lib/journey/catalogues/valences';
import { dashes } from '@/lib/journey/map/emotionCurve';
import type { CountRow } from '../countRows';
import type { JourneyPart } from '../documentParts';
import { marker } from './curveShapes';
import { content } from './masters';
import { paragraph } from './shape';
import { type Show, titledSlide } from './show';
import { type CellLine, tableSlides } from './tableSlides';

/** What the literature counts, each with what it is held against, and where that comes from. */
export function countSlides(
  show: Show,
  rows: readonly CountRow[],
  journey?: JourneyPart,
  title = show.words.counts,
): void {
  const { writing, report } = show;
  const { words, labels } = writing;
  tableSlides<CountRow>(show, {
    title,
    subtitle: report.countsText,
    ...(journey ? { journey } : {}),
    rows,
    columns: [
      {
        name: words.count,
        share: 42,
        cell: ({ label, explanation }): CellLine[] => [
          { text: label, bold: true },
          { text: explanation, ink: 'inkSoft', isSmall: true },
        ],
      },
      {
        name: words.result,
        share: 20,
        cell: ({ result }) => [{ text: typeof result === 'number' ? labels.number(result) : result, bold: true }],
      },
      {
        name: words.reference,
        share: 16,
        cell: ({ reference, isRuleOfThumb }): CellLine[] =>
          reference === ''
            ? []
            : [
                { text: reference },
                ...(isRuleOfThumb ? [{ text: words.ruleOfThumb, ink: 'warning' as const, isSmall: true }] : []),
              ],
      },
      { name: words.source, share: 24, cell: ({ source }) => [{ text: source, ink: 'inkSoft', isSmall: true }] },
    ],
    notes: (shown) =>
      shown.map(({ label, result, explanation, source }) => [`${label}: ${result}`, explanation, source].join(' | ')),
  });
}

/** How the touchpoints came about, and how what is drawn is read. */
export function methodSlide(show: Show): void {
  const { writing, report, words } = show;
  const { document, words: own, shows } = writing;
  const slide = titledSlide(show, words.howToRead);
  const notes = [
    report.methodText,
    report.nText,
    ...(shows('emotion') ? [own.emotionScale, own.intensityScale] : []),
    own.basesExplained,
    ...(shows('effort') ? [report.scales] : []),
    ...(shows('evidence') ? [report.hashText] : []),
    ...(document.client ? [own.clientVersion] : []),
  ];
  const width = shows('emotion') ? 640 : content.width;
  slide.text(
    { x: content.x, y: content.y - 26, width, height: content.height + 26 },
    notes.map((note) => paragraph(note, { size: 14, isBullet: true, above: 8 })),
    { name: words.howToRead },
  );
  slide.notes(notes);
  if (!shows('emotion')) return;
  const x = content.x + width + 56;
  let y: number = content.y - 18;
  for (const { value, labels } of valenceScale.toReversed()) {
    marker(slide, 'experienced', value, x + 20, y + 12, 9, labels[document.language]);
    slide.text({ x: x + 56, y, width: 400, height: 24 }, [paragraph(labels[document.language], { size: 14 })], {
      anchor: 'ctr',
      name: labels[document.language],
    });
    y += 32;
  }
  y += 14;
  for (const { id, labels } of bases) {
    slide.path(`M${x},${y + 12}L${x + 40},${y + 12}`, {
      stroke: 'ink',
      strokeWidth: 2.25,
      dash: dashes[id],
      name: labels[document.language],
    });
    marker(slide, id, 0, x + 20, y + 12, 7, labels[document.language]);
    slide.text(
      { x: x + 56, y: y - 4, width: content.width - width - 112, height: 34 },
      [
        {
          runs: [
            { text: `${labels[document.language]}. `, size: 14, bold: true },
            { text: report[id], size: 13, ink: 'inkSoft' },
          ],
        },
      ],
      { anchor: 'ctr', name: labels[document.language] },
    );
    y += 40;
  }
  slide.shape(
    { x: x + 15, y: y + 7, width: 10, height: 10 },
    { geometry: 'ellipse', fill: 'surface', stroke: 'inkFaint', dash: 'dotted', name: words.notCodedYet },
  );
  slide.text(
    { x: x + 56, y: y - 4, width: content.width - width - 112, height: 34 },
    [paragraph(report.gapSign, { size: 13, ink: 'inkSoft' })],
    { anchor: 'ctr', name: report.gapSign },
  );
}
