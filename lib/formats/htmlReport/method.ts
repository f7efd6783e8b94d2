import { bases } from '@/lib/journey/catalogues';
import { valenceScale } from '@/lib/journey/catalogues/valences';
import { drawMark } from '@/lib/journey/map/drawScene';
import { dashes, markerOf } from '@/lib/journey/map/emotionCurve';
import { faceMarks } from '@/lib/journey/map/faceMarks';
import type { Mark } from '@/lib/journey/map/scene';
import type { CountRow } from '../countRows';
import { drawing, type HtmlNode, h } from './html';
import { type Report, table } from './report';
import { inkOfReport } from './reportInks';

/** The counts that the literature asks for, each with what it is held against and where that comes from. */
export function countTable({ writing: { words, labels }, text }: Report, rows: readonly CountRow[]): HtmlNode {
  return table(
    text.counts,
    [
      { name: words.count, look: 'wide', cell: ({ label }) => label },
      { name: words.result, cell: ({ result }) => (typeof result === 'number' ? labels.number(result) : result) },
      {
        name: words.reference,
        cell: ({ reference, isRuleOfThumb }) =>
          reference === '' || !isRuleOfThumb ? reference : `${reference} (${words.ruleOfThumb})`,
      },
      { name: words.explanation, look: 'wide', cell: ({ explanation }) => explanation },
      { name: words.source, cell: ({ source }) => source },
    ],
    rows,
  );
}

/** How the touchpoints came about, and how what is drawn is read. */
export function method({ writing, text }: Report): HtmlNode {
  const { document, words, shows } = writing;
  const { language } = document;
  const notes = [
    text.methodText,
    text.nText,
    ...(shows('emotion') ? [words.emotionScale, words.intensityScale] : []),
    words.basesExplained,
    ...(shows('painPoints') ? [text.severityText] : []),
    ...(shows('opportunities') ? [text.valueAndCost] : []),
    ...(shows('effort') ? [text.scales] : []),
    ...(shows('evidence') ? [text.hashText] : []),
    ...(document.client ? [words.clientVersion] : []),
  ];
  const signs: readonly { readonly marks: readonly Mark[]; readonly meaning: string }[] = [
    ...valenceScale.map(({ value, labels }) => ({ marks: faceMarks(value, 32, 14, 10), meaning: labels[language] })),
    ...bases.map(({ id, labels }) => ({
      marks: [
        { kind: 'path', d: 'M2,14H62', stroke: 'ink', strokeWidth: 2.25, dash: dashes[id] } as const,
        ...markerOf(
          { order: 0, x: 54, valence: 0, basis: id, isMean: false },
          { x: 0, y: -12, width: 64, height: 52 },
          8,
        ),
      ],
      meaning: `${labels[language]}: ${text[id]}`,
    })),
    {
      marks: [{ kind: 'circle', x: 32, y: 14, radius: 4, stroke: 'inkFaint', strokeWidth: 1.2, dash: 'dotted' }],
      meaning: text.gapSign,
    },
    {
      marks: [
        { kind: 'path', d: 'M56,24C56,2,8,2,8,22', stroke: 'accent', strokeWidth: 1.5, dash: 'longDashed' },
        { kind: 'path', d: 'M4,17L8,24L12,17', stroke: 'accent', strokeWidth: 1.5 },
      ],
      meaning: text.returnSign,
    },
  ];
  return [
    h('ul', { class: 'notes' }, ...notes.map((note) => h('li', {}, note))),
    ...(shows('emotion')
      ? [
          h(
            'div',
            { class: 'legend' },
            ...signs.map(({ marks, meaning }) => h('p', {}, sign(marks), h('span', {}, meaning))),
          ),
        ]
      : []),
  ];
}

function sign(marks: readonly Mark[]): HtmlNode {
  return drawing({
    tag: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      width: 64,
      height: 28,
      viewBox: '0 0 64 28',
      'aria-hidden': 'true',
    },
    children: marks.flatMap((mark) => drawMark(mark, { colour: inkOfReport, pictureUrl: () => null }) ?? []),
  });
}
