import { filmMessages } from '@/lib/i18n/film';
import { mapMessages } from '@/lib/i18n/map';
import { presentMessages } from '@/lib/i18n/present';
import type { Measure } from '@/lib/journey/map/scene';
import { curveWidth, type JourneyCurve, journeyCurve } from '@/lib/journey/present/journeyCurve';
import { type Presentation, presentationOf, type StageSlide } from '@/lib/journey/present/slides';
import type { ToldPoint } from '@/lib/journey/present/toldPoints';
import { documentModel } from '../documentModel';
import type { DocumentJourney, MapDocument } from '../mapDocument';
import { type Writing, writingOf } from '../writing';

/** What is seen for a while: the marker stands at `x` of the curve, then goes on to where the next one has it. */
export type FilmScene = { readonly x: number; readonly seconds: number } & (
  | { readonly kind: 'title' | 'end' }
  /** A stage that is entered; `isReturn`: not for the first time. */
  | { readonly kind: 'chapter'; readonly stage: StageSlide; readonly isReturn: boolean }
  | { readonly kind: 'moment'; readonly point: ToldPoint; readonly y: number | null }
);

/** Everything that a film is written from. */
export interface Film {
  readonly writing: Writing;
  readonly inJourney: DocumentJourney;
  readonly text: (typeof filmMessages)['en'];
  readonly words: (typeof presentMessages)['en'];
  readonly map: (typeof mapMessages)['en'];
  readonly presentation: Presentation;
  readonly curve: JourneyCurve;
  readonly scenes: readonly FilmScene[];
}

/** Nobody watches more, in seconds: the more moments there are, the shorter is each. */
const longest = 600;
const shortestMoment = 1;
const chapterSeconds = 3.5;

export function filmOf(document: MapDocument, inJourney: DocumentJourney, measure: Measure): Film {
  const writing = writingOf(document);
  const { language, study, evidence, lanes } = document;
  const { journey, stages, touchpoints, verbatims } = inJourney;
  const presentation = presentationOf({
    ...{ touchpoints, verbatims, evidence },
    journey: { ...journey, stages },
    model: documentModel(document, inJourney),
    countExposures: study.countExposures,
    shows: (lane) => lanes.some(({ id }) => id === lane),
  });
  const curve = journeyCurve(presentation.points, { width: curveWidth, height: 190, measure });
  return {
    ...{ writing, inJourney, presentation, curve },
    text: filmMessages[language],
    words: presentMessages[language],
    map: mapMessages[language],
    scenes: scenesOf(presentation, curve),
  };
}

function scenesOf({ points, slides }: Presentation, { bands, places, plot }: JourneyCurve): FilmScene[] {
  const asked = points.map(secondsOf);
  const chapters = bands.length * chapterSeconds;
  const sum = asked.reduce((total, each) => total + each, 0);
  const share = Math.min(1, Math.max(0.1, longest - chapters) / Math.max(1, sum));
  return [
    { kind: 'title', x: plot.x, seconds: 5 },
    ...bands.flatMap(({ stageId, from, x, isReturn }, nth): FilmScene[] => {
      const stage = slides.find((slide): slide is StageSlide => slide.kind === 'stage' && slide.stageId === stageId);
      return [
        ...(stage ? [{ kind: 'chapter' as const, x, seconds: chapterSeconds, stage, isReturn }] : []),
        ...points.slice(from, bands[nth + 1]?.from).map((point, index): FilmScene => {
          const { x: at = 0, y = null } = places[from + index] ?? {};
          const seconds = Math.max(shortestMoment, (asked[from + index] ?? 0) * share);
          return { kind: 'moment', x: at, y, seconds: Math.round(seconds * 10) / 10, point };
        }),
      ];
    }),
    { kind: 'end', x: plot.x + plot.width, seconds: 6 },
  ];
}

/** As long as it takes to look at the pictures and to read the words, within reason. */
function secondsOf({ title, said, pictures, painPoints }: ToldPoint): number {
  const letters = [title, ...said.map(({ text }) => text), ...painPoints.map(({ text }) => text)].join(' ').length;
  return Math.min(14, 3 + letters / 28 + Math.max(0, pictures.length - 1) * 2);
}
