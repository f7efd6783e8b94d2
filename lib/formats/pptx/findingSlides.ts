import { fewestToTell } from '@/lib/journey/compare/figure';
import type { Finding, OpportunityFinding, PainPointFinding } from '@/lib/journey/insights/finding';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { fold } from '@/lib/journey/search';
import type { DocumentInsights } from '../documentInsights';
import type { JourneyPart } from '../documentParts';
import type { Slide } from './deck';
import { content } from './masters';
import { type Paragraph, paragraph } from './shape';
import { feelingOf, namedTouchpoint, numbersOf, type Show, titledSlide } from './show';
import { type CellLine, tableSlides } from './tableSlides';
import { fitted, lineHeight, linesIn } from './textFit';

/** Pain points as the insights have them: the gravest and most frequent first. */
export function painPointSlides(show: Show, journey: JourneyPart): void {
  const { words, writing, report } = show;
  const { labels, words: own } = writing;
  const found = journey.insights.of('painPoint');
  if (found.length === 0) return;
  tableSlides<PainPointFinding>(show, {
    title: words.painPoints,
    subtitle: report.severityText,
    journey,
    rows: found,
    columns: [
      { name: own.painPoint, share: 34, cell: ({ text }) => [{ text, bold: true }] },
      {
        name: own.severity,
        share: 13,
        cell: ({ value }) =>
          value === null
            ? [{ text: report.notSaid, ink: 'inkSoft' }]
            : [{ text: `${'●'.repeat(value)}${'○'.repeat(5 - value)}  ${labels.number(value)}/5`, ink: 'danger' }],
      },
      {
        name: words.found,
        share: 16,
        cell: ({ touchpointIds, n }): CellLine[] => [
          { text: numbersOf(show, journey, touchpointIds) },
          { text: show.insightWords.n(labels.number(n)), ink: 'inkSoft', isSmall: true },
        ],
      },
      { name: own.theme, share: 15, cell: ({ themeId }) => labels.theme(themeId) },
      { name: own.solution, share: 26, cell: (finding) => solutionsOf(journey, finding).join(' · ') },
    ],
    notes: (rows) =>
      rows.map((finding) =>
        [
          journey.insights.sentence(finding),
          ...touchpointsOf(journey, finding.touchpointIds).map((each) => namedTouchpoint(show, journey, each)),
          ...solutionsOf(journey, finding),
        ].join(' | '),
      ),
  });
}

function touchpointsOf({ touchpoints }: JourneyPart, ids: readonly string[]): Touchpoint[] {
  return ids.flatMap((id) => touchpoints.find((each) => each.id === id) ?? []);
}

/** What was proposed against it, wherever it was met. */
function solutionsOf(journey: JourneyPart, { text, touchpointIds }: PainPointFinding): string[] {
  const proposed = touchpointsOf(journey, touchpointIds)
    .flatMap(({ painPoints }) => painPoints)
    .filter((each) => fold(each.text) === fold(text) && each.solution.trim() !== '');
  return [...new Set(proposed.map(({ solution }) => solution.trim()))];
}

const matrix = { x: content.x + 30, y: content.y + 6, cell: 76 } as const;
const matrixSize = matrix.cell * 5;

/** Opportunities on a matrix by value and cost, and in a list: a small change with a big effect first. */
export function opportunitySlides(show: Show, journey: JourneyPart): void {
  const { words, writing, report, insightWords } = show;
  const { labels, words: own } = writing;
  const found = journey.insights.of('opportunity').map((finding, nth) => ({ finding, number: nth + 1 }));
  if (found.length === 0) return;
  const x = matrix.x + matrixSize + 48;
  const hasOwners = journey.touchpoints.some(({ opportunities }) => opportunities.some(({ owner }) => owner !== ''));
  tableSlides<(typeof found)[number]>(show, {
    title: words.opportunityList,
    subtitle: report.valueAndCost,
    journey,
    rows: found,
    area: { x, width: content.x + content.width - x },
    beside: (slide) => opportunityMatrix(show, slide, found),
    columns: [
      {
        name: words.number,
        share: 8,
        align: 'ctr',
        cell: ({ number }) => [{ text: labels.number(number), bold: true }],
      },
      {
        name: own.opportunity,
        share: 46,
        cell: ({ finding }): CellLine[] => [
          { text: finding.text, bold: true },
          ...(finding.isQuickWin
            ? [{ text: insightWords.quickWin, ink: 'success' as const, isSmall: true, bold: true }]
            : []),
        ],
      },
      { name: words.worth, share: 19, cell: ({ finding }) => worthOf(show, finding) },
      { name: words.found, share: 17, cell: ({ finding }) => numbersOf(show, journey, finding.touchpointIds) },
      ...(hasOwners
        ? [
            {
              name: own.owner,
              share: 20,
              cell: ({ finding }: (typeof found)[number]) => ownersOf(journey, finding).join(', '),
            },
          ]
        : []),
    ],
    notes: (rows) =>
      rows.map(({ finding, number }) =>
        [
          `${labels.number(number)}. ${finding.text}`,
          worthOf(show, finding),
          ...touchpointsOf(journey, finding.touchpointIds).map((each) => namedTouchpoint(show, journey, each)),
        ].join(' | '),
      ),
  });
}

function worthOf(
  { insightWords, writing: { labels } }: Show,
  { customerValue, implementationCost }: OpportunityFinding,
) {
  return customerValue === null || implementationCost === null
    ? insightWords.notJudged
    : `${labels.number(customerValue)} / ${labels.number(implementationCost)}`;
}

function ownersOf(journey: JourneyPart, { text, touchpointIds }: OpportunityFinding): string[] {
  const same = touchpointsOf(journey, touchpointIds)
    .flatMap(({ opportunities }) => opportunities)
    .filter((each) => fold(each.text) === fold(text));
  return [...new Set(same.map(({ owner }) => owner).filter(Boolean))];
}

function opportunityMatrix(
  show: Show,
  slide: Slide,
  found: readonly { readonly finding: OpportunityFinding; readonly number: number }[],
): void {
  const { words, insightWords, writing } = show;
  const { number } = writing.labels;
  const placed = found.flatMap(({ finding: { customerValue, implementationCost }, number: nth }) =>
    customerValue === null || implementationCost === null
      ? []
      : [{ number: nth, value: customerValue, cost: implementationCost }],
  );
  const told = placed.map((each) => words.placed(number(each.number), number(each.value), number(each.cost)));
  const box = { x: matrix.x, y: matrix.y, width: matrixSize, height: matrixSize };
  slide.group(box, words.opportunities, words.matrixAlt(told.join('; ')), (canvas) => {
    for (let value = 1; value <= 5; value += 1) {
      for (let cost = 1; cost <= 5; cost += 1) {
        const cell = { x: matrix.x + (cost - 1) * matrix.cell, y: matrix.y + (5 - value) * matrix.cell };
        const isQuick = value >= 4 && cost <= 2;
        canvas.shape(
          { ...cell, width: matrix.cell, height: matrix.cell },
          { fill: isQuick ? 'successSoft' : 'ground', stroke: 'surface', strokeWidth: 2, name: `${value}/${cost}` },
        );
        const own = placed.filter((each) => each.value === value && each.cost === cost);
        const isAlone = own.length === 1;
        // More than nine lie on each other in the last place.
        own.forEach((each, nth) => {
          const at = Math.min(nth, 8);
          const place = isAlone
            ? { x: cell.x + (matrix.cell - 22) / 2, y: cell.y + (matrix.cell - 22) / 2 }
            : { x: cell.x + 3 + (at % 3) * 24, y: cell.y + 3 + Math.floor(at / 3) * 24 };
          canvas.text(
            { ...place, width: 22, height: 22 },
            [paragraph(number(each.number), { size: 11, bold: true, ink: 'surface', align: 'ctr' })],
            { geometry: 'ellipse', fill: isQuick ? 'success' : 'accent', anchor: 'ctr', name: number(each.number) },
          );
        });
      }
    }
  });
  for (let step = 1; step <= 5; step += 1) {
    const label = [paragraph(number(step), { size: 12, ink: 'inkSoft', align: 'ctr' as const })];
    slide.text({ x: matrix.x - 26, y: matrix.y + (5 - step) * matrix.cell, width: 22, height: matrix.cell }, label, {
      anchor: 'ctr',
      name: number(step),
    });
    slide.text(
      { x: matrix.x + (step - 1) * matrix.cell, y: matrix.y + matrixSize + 4, width: matrix.cell, height: 18 },
      label,
      { name: number(step) },
    );
  }
  slide.text(
    { x: matrix.x, y: matrix.y + matrixSize + 24, width: matrixSize, height: 64 },
    [
      paragraph(`↑ ${insightWords.customerValue}`, { size: 13, bold: true, ink: 'inkSoft' }),
      paragraph(`→ ${insightWords.implementationCost}`, { size: 13, bold: true, ink: 'inkSoft' }),
      {
        above: 6,
        runs: [
          { text: '■ ', size: 15, ink: 'success' },
          { text: insightWords.quickWins, size: 13 },
        ],
      },
    ],
    { name: words.opportunities },
  );
}

/** The touchpoints that win or lose the customer, and where the journey is decided or broken off. */
export function momentSlides(show: Show, journey: JourneyPart): void {
  const { words, writing, map, report } = show;
  const { labels, shows, words: own } = writing;
  const moments = journey.touchpoints.filter(
    ({ momentOfTruth, decision, abandoned }) => momentOfTruth !== null || decision || abandoned,
  );
  if (moments.length === 0 || !shows('momentOfTruth')) return;
  tableSlides<Touchpoint>(show, {
    title: words.momentsOfTruth,
    journey,
    rows: moments,
    columns: [
      { name: own.touchpoint, share: 34, cell: (each) => [{ text: namedTouchpoint(show, journey, each), bold: true }] },
      {
        name: own.stage,
        share: 16,
        cell: ({ stageId }) => labels.stage(journey.inJourney.stages, stageId) || own.noStage,
      },
      {
        name: words.momentsOfTruth,
        share: 24,
        cell: ({ momentOfTruth, decision, abandoned }): CellLine[] => [
          { text: labels.of('momentOfTruthKinds', momentOfTruth?.kind) },
          ...(decision ? [{ text: map.decision, ink: 'warning' as const, bold: true }] : []),
          ...(abandoned ? [{ text: map.abandoned, ink: 'danger' as const, bold: true }] : []),
        ],
      },
      {
        name: words.levers,
        share: 18,
        cell: ({ momentOfTruth }) =>
          (momentOfTruth?.levers ?? []).map((lever) => labels.of('momentOfTruthLevers', lever)).join(', '),
      },
      ...(shows('emotion')
        ? [{ name: report.emotion, share: 20, cell: (each: Touchpoint) => feelingOf(show, each) }]
        : []),
    ],
    notes: (rows) =>
      rows.map((each) =>
        [namedTouchpoint(show, journey, each), each.thought, each.reality].filter(Boolean).join(' | '),
      ),
  });
}

interface Group {
  readonly title: string;
  readonly findings: readonly Finding[];
  /** Whether it tells of more than was captured, so that a few say nothing. */
  readonly isEstimate?: boolean;
  readonly source?: string;
}

/** What stands out beside pain points and opportunities, each with its n and where it was found. `journey`: null for several. */
export function insightSlides(show: Show, insights: DocumentInsights, journey: JourneyPart | null): void {
  const { insightWords, words, writing } = show;
  const { number } = writing.labels;
  const groups: readonly Group[] = [
    {
      title: insightWords.highsAndLows,
      findings: insights.of('lowest', 'highest', 'steepestDrop'),
      isEstimate: true,
    },
    {
      title: insightWords.peakAndEnd,
      findings: insights.of('peakEnd'),
      isEstimate: true,
      source: insightWords.peakEndSource,
    },
    // Of one journey these have slides of their own.
    ...(journey
      ? []
      : [
          { title: insightWords.painPoints, findings: insights.of('painPoint').slice(0, 8) },
          { title: words.opportunityList, findings: insights.of('opportunity').slice(0, 8) },
        ]),
    { title: insightWords.themes, findings: insights.of('theme').slice(0, 8) },
    { title: insightWords.open, findings: insights.of('negativeWithoutOpportunity', 'expectation', 'emptyStage') },
    { title: insightWords.switches, findings: insights.of('switch').slice(0, 8), isEstimate: true },
  ].filter(({ findings }) => findings.length > 0);
  if (groups.length === 0) return;
  const columns = balancedColumns(groups.map((group) => groupParagraphs(show, insights, group, journey)));
  const slides = Math.ceil(columns.length / 2);
  for (let at = 0; at < slides; at += 1) {
    const title =
      slides === 1 ? insightWords.insights : words.part(insightWords.insights, number(at + 1), number(slides));
    const slide = titledSlide(show, title, at === 0 ? insightWords.insightsText : '', journey ?? undefined);
    [columns[at * 2], columns[at * 2 + 1]].forEach((paragraphs, side) => {
      if (!paragraphs) return;
      slide.text(
        { x: content.x + side * (columnWidth + columnGap), y: content.y, width: columnWidth, height: content.height },
        paragraphs,
        { name: insightWords.insights },
      );
    });
    if (at === 0) {
      slide.notes(
        groups.flatMap(({ title: name, findings, source }) => [
          name,
          ...findings.map((each) => `– ${sentenceOf(show, insights, each)}`),
          source ?? '',
        ]),
      );
    }
  }
}

const columnGap = 40;
const columnWidth = (content.width - columnGap) / 2;
const findingSize = 15;

function sentenceOf(
  { insightWords, writing: { labels, words: own } }: Show,
  insights: DocumentInsights,
  finding: Finding,
): string {
  const sentence = insights.sentence(finding);
  switch (finding.kind) {
    case 'theme':
      return own.pair(
        sentence,
        [
          `${labels.number(finding.painPoints)} ${insightWords.inPainPoints.toLowerCase()}`,
          `${labels.number(finding.verbatimIds.length)} ${insightWords.inVerbatims.toLowerCase()}`,
        ].join(', '),
      );
    case 'switch':
      return `${sentence} ${insightWords.falls(labels.number(finding.falls), labels.number(finding.n))}`;
    default:
      return sentence;
  }
}

function groupParagraphs(
  show: Show,
  insights: DocumentInsights,
  { title, findings, isEstimate = false, source }: Group,
  journey: JourneyPart | null,
): Paragraph[] {
  const { insightWords, writing } = show;
  return [
    paragraph(title, { size: 15, bold: true, ink: 'accent', above: 14 }),
    ...findings.map((finding): Paragraph => {
      const where = journey ? numbersOf(show, journey, finding.touchpointIds) : '';
      const ground = [
        insightWords.n(writing.labels.number(finding.n)),
        ...(isEstimate && finding.n < fewestToTell ? [insightWords.few] : []),
        ...(where === '' ? [] : [where]),
      ].join(' · ');
      return {
        isBullet: true,
        above: 6,
        runs: [
          { text: `${sentenceOf(show, insights, finding)}  `, size: findingSize },
          { text: ground, size: 12, ink: 'inkSoft' },
        ],
      };
    }),
    ...(source ? [paragraph(source, { size: 11, ink: 'inkSoft', italic: true, above: 4 })] : []),
  ];
}

/** In columns that are alike full, where all stands on one slide. */
function balancedColumns(groups: readonly (readonly Paragraph[])[]): Paragraph[][] {
  const step = 20;
  for (let height = 2 * step; height <= content.height; height += step) {
    const columns = fillColumns(groups, height);
    if (columns.length <= 2) return columns;
  }
  return fillColumns(groups, content.height);
}

/** What is not parted: a heading and what follows it, the last finding and the source below it. */
function blocksOf(group: readonly Paragraph[]): Paragraph[][] {
  return group.reduce<Paragraph[][]>((blocks, each, at) => {
    const last = blocks.at(-1);
    if (last && (at === 1 || !each.isBullet)) last.push(each);
    else blocks.push([each]);
    return blocks;
  }, []);
}

/** Groups below each other, in as many columns of a height as they need. */
function fillColumns(groups: readonly (readonly Paragraph[])[], height: number): Paragraph[][] {
  const columns: Paragraph[][] = [];
  let open: Paragraph[] = [];
  let taken = 0;
  const turn = () => {
    if (open.length > 0) columns.push(open);
    open = [];
    taken = 0;
  };
  const heightOf = ({ runs, above = 0 }: Paragraph) => {
    const font = { size: runs[0]?.size ?? findingSize, bold: runs[0]?.bold ?? false };
    const text = runs.map((run) => run.text).join('');
    return linesIn(text, (columnWidth - 20) * 0.97, font) * lineHeight(font.size) + above;
  };
  for (const group of groups) {
    for (const block of blocksOf(group)) {
      const own = block.reduce((sum, each) => sum + heightOf(each), 0);
      if (taken + own > height) turn();
      for (const each of block) open.push(open.length === 0 ? { ...each, above: 0 } : each);
      taken += own;
    }
  }
  turn();
  return columns;
}

const quotesPerSlide = 6;
const mostQuotes = 12;

/** Customers' own words, the gravest first; nothing where there are none. */
export function voiceSlides(show: Show): void {
  const { writing, words } = show;
  const { document, labels, shows, words: own } = writing;
  if (!shows('verbatims')) return;
  const told = document.verbatims.toSorted((a, b) => (a.emotion?.valence ?? 0) - (b.emotion?.valence ?? 0));
  const chosen = told.slice(0, mostQuotes);
  const columns = Math.min(3, chosen.length);
  const gap = 20;
  const width = (content.width - (columns - 1) * gap) / columns;
  const most = chosen.length <= 3 ? content.height : (content.height - gap) / 2;
  const inner = (width - 36) * 0.96;
  const font = { size: 16, bold: false };
  const quoteLines = Math.floor((most - 76) / lineHeight(font.size));
  // Cards of one row are as high as the longest quote needs.
  const height = Math.min(
    most,
    Math.max(...chosen.map(({ quote }) => linesIn(fitted(words.quoted(quote), inner, quoteLines, font), inner, font))) *
      lineHeight(font.size) +
      76,
  );
  const parts = Math.ceil(chosen.length / quotesPerSlide);
  for (let from = 0; from < chosen.length; from += quotesPerSlide) {
    const slide = titledSlide(
      show,
      parts === 1
        ? words.voices
        : words.part(words.voices, labels.number(from / quotesPerSlide + 1), labels.number(parts)),
      chosen.length === told.length
        ? own.verbatimCount(told.length, labels.number(told.length))
        : words.voicesText(labels.number(chosen.length), labels.number(told.length)),
    );
    const shown = chosen.slice(from, from + quotesPerSlide);
    shown.forEach(({ quote, authorInitials, rating, emotion, brandId, themeIds, page }, nth) => {
      const by = [
        authorInitials,
        labels.brand(brandId),
        rating ? `${labels.number(rating.value)}/${labels.number(rating.best ?? 5)}` : '',
        shows('emotion') ? labels.valence(emotion?.valence) : '',
        themeIds
          .map((id) => labels.theme(id))
          .filter(Boolean)
          .join(', '),
        page?.siteName ?? '',
      ].filter(Boolean);
      const box = {
        x: content.x + (nth % columns) * (width + gap),
        y: content.y + Math.floor(nth / columns) * (height + gap),
        width,
        height,
      };
      slide.text(
        box,
        [
          paragraph(words.quoted(fitted(quote, (width - 36) * 0.96, 9, { size: 16, bold: false })), {
            size: 16,
            italic: true,
          }),
          paragraph(by.join(' · '), { size: 12, ink: 'inkSoft', above: 8 }),
        ],
        { fill: 'ground', geometry: 'roundRect', radius: 8, inset: [18, 14], name: words.voices },
      );
    });
    slide.notes(shown.map(({ quote, page }) => [quote, page?.url ?? ''].filter(Boolean).join(' | ')));
  }
}
