import { type BasisId, basisIds } from '../catalogues/bases';
import type { ComparedJourney } from '../compare/subject';
import type { Finding, OpportunityFinding, PainPointFinding } from '../insights/finding';
import { insightsOf } from '../insights/insightsOf';
import type { Journey, Phase } from '../schemas/study';
import { readOwnHeadlines } from './ownHeadlines';
import { type Headline, stageHeadline } from './stageHeadline';
import { type ToldInput, type ToldPoint, toldPoints } from './toldPoints';

/** How many rest on what; only those that are there, in the catalogue's order. */
export type BasisCounts = readonly { readonly basis: BasisId; readonly count: number }[];

/** One stage, or (null) what is still to be placed in one. */
export interface StageSlide {
  readonly kind: 'stage';
  readonly stageId: string | null;
  readonly name: string;
  readonly phase: Phase | null;
  readonly headline: Headline;
  /** Those that are told at length, in the order of the journey. */
  readonly points: readonly ToldPoint[];
  /** Those for which there is no room, in the order of the journey. */
  readonly others: readonly ToldPoint[];
  /** How many count, and how many of those have an emotion. */
  readonly total: number;
  readonly coded: number;
  /** Null where none is coded. */
  readonly mean: number | null;
  /** Of the emotions, on which the mean rests. */
  readonly bases: BasisCounts;
}

/** The ends of the curve. */
export interface ExtremesSlide {
  readonly kind: 'extremes';
  readonly lowest: readonly ToldPoint[];
  readonly highest: readonly ToldPoint[];
  readonly coded: number;
  /** From and to of the steepest fall between neighbours, where it is one of two steps or more. */
  readonly drop: { readonly from: ToldPoint; readonly to: ToldPoint; readonly value: number } | null;
}

export type Slide =
  | { readonly kind: 'title' }
  | StageSlide
  | ExtremesSlide
  /** All of them, the gravest and most frequent first. */
  | { readonly kind: 'painPoints'; readonly findings: readonly PainPointFinding[] }
  /** All of them, quick wins first. `unanswered`: negative touchpoints that have none. */
  | {
      readonly kind: 'opportunities';
      readonly findings: readonly OpportunityFinding[];
      readonly unanswered: number;
    };

export interface SlidesInput extends ToldInput {
  readonly journey: ComparedJourney & Pick<Journey, 'extensions'>;
}

/** A journey as it is presented. */
export interface Presentation {
  readonly slides: readonly Slide[];
  /** All that is told, in the order of the journey. */
  readonly points: readonly ToldPoint[];
  readonly byId: ReadonlyMap<string, ToldPoint>;
  /** Over the whole journey. */
  readonly bases: BasisCounts;
}

/** So many touchpoints of a stage have room to be told at length. */
const mostPoints = 4;
/** So many findings have room on one slide. */
export const mostFindings = 6;

/** Title, a slide for each stage, then the ends of the curve, pain points and opportunities, as far as there are any and the map shows them. */
export function presentationOf(input: SlidesInput): Presentation {
  const { model, journey, shows } = input;
  const points = toldPoints(input);
  const byId = new Map(points.map((point) => [point.id, point]));
  const findings = insightsOf({
    countExposures: input.countExposures,
    journeys: [journey],
    touchpoints: input.touchpoints.map((touchpoint) =>
      shows('emotion') ? touchpoint : { ...touchpoint, emotion: null },
    ),
    verbatims: [],
    livedOnly: false,
  });
  const own = readOwnHeadlines(journey.extensions);
  // What is still to be placed comes behind the stages: it is no part of the story yet.
  const stages = [...model.stages.filter(({ id }) => id !== null), ...model.stages.filter(({ id }) => id === null)];
  const slides: Slide[] = [
    { kind: 'title' },
    ...stages.map((stage): StageSlide => {
      const within = points.filter(({ stageId }) => stageId === stage.id);
      const counted = within.filter(({ isCounted }) => isCounted);
      const felt = counted.filter(({ valence }) => valence !== null);
      const told = atLength(within);
      const written = own.get(stage.id ?? '');
      return {
        kind: 'stage',
        stageId: stage.id,
        name: stage.name,
        phase: stage.phase,
        headline:
          written === undefined
            ? stageHeadline(counted.length > 0 ? counted : within, findings)
            : { kind: 'own', text: written },
        points: told,
        others: within.filter((point) => !told.includes(point)),
        total: counted.length,
        coded: felt.length,
        mean: felt.length === 0 ? null : felt.reduce((sum, { valence }) => sum + (valence ?? 0), 0) / felt.length,
        bases: basisCounts(felt.length > 0 ? felt : counted),
      };
    }),
    ...extremesSlide(findings, byId),
    ...(shows('painPoints') ? painPointsSlide(findings) : []),
    ...(shows('opportunities') ? opportunitiesSlide(findings) : []),
  ];
  return { slides, points, byId, bases: basisCounts(points) };
}

/** What an address calls a slide: a stage by its id, the others by what they are. */
export type SlidePlace = { readonly stageId: string } | { readonly part: SlidePart };
export const slideParts = ['title', 'toCode', 'extremes', 'painPoints', 'opportunities'] as const;
export type SlidePart = (typeof slideParts)[number];

export function placeOf(slide: Slide): SlidePlace {
  if (slide.kind !== 'stage') return { part: slide.kind };
  return slide.stageId === null ? { part: 'toCode' } : { stageId: slide.stageId };
}

/** Where a slide stands in a presentation; the first where there is none of that place. */
export function indexOfPlace(slides: readonly Slide[], place: SlidePlace): number {
  const key = JSON.stringify(place);
  return Math.max(
    0,
    slides.findIndex((slide) => JSON.stringify(placeOf(slide)) === key),
  );
}

/** Those that tell most of a stage: its ends, then what has a picture, words or a pain point. */
function atLength(points: readonly ToldPoint[]): ToldPoint[] {
  if (points.length <= mostPoints) return [...points];
  const valences = points.flatMap(({ valence }) => valence ?? []);
  const ends = [Math.min(...valences), Math.max(...valences)];
  const weight = ({ valence, pictures, said, painPoints }: ToldPoint) =>
    (valence !== null && ends.includes(valence) ? 4 : 0) +
    Math.abs(valence ?? 0) +
    (pictures.length > 0 ? 3 : 0) +
    (said.length > 0 ? 2 : 0) +
    (painPoints.length > 0 ? 1 : 0);
  const chosen = points.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostPoints);
  return points.filter((point) => chosen.includes(point));
}

function basisCounts(points: readonly ToldPoint[]): BasisCounts {
  return basisIds
    .map((basis) => ({ basis, count: points.filter((point) => point.basis === basis).length }))
    .filter(({ count }) => count > 0);
}

function extremesSlide(findings: readonly Finding[], byId: ReadonlyMap<string, ToldPoint>): ExtremesSlide[] {
  const of = (kind: 'lowest' | 'highest' | 'steepestDrop') => findings.find((finding) => finding.kind === kind);
  const pointsOf = (finding: Finding | undefined) => finding?.touchpointIds.flatMap((id) => byId.get(id) ?? []) ?? [];
  const [lowest, highest, drop] = [of('lowest'), of('highest'), of('steepestDrop')];
  if (!lowest || !highest) return [];
  const [from, to] = pointsOf(drop);
  return [
    {
      kind: 'extremes',
      lowest: pointsOf(lowest),
      highest: pointsOf(highest),
      coded: lowest.n,
      drop: from && to && (drop?.value ?? 0) <= -2 ? { from, to, value: drop?.value ?? 0 } : null,
    },
  ];
}

function painPointsSlide(findings: readonly Finding[]): Slide[] {
  const all = findings.filter((finding) => finding.kind === 'painPoint');
  if (all.length === 0) return [];
  return [{ kind: 'painPoints', findings: all }];
}

function opportunitiesSlide(findings: readonly Finding[]): Slide[] {
  const all = findings.filter((finding) => finding.kind === 'opportunity');
  if (all.length === 0) return [];
  const unanswered = findings.find(({ kind }) => kind === 'negativeWithoutOpportunity')?.value ?? 0;
  return [{ kind: 'opportunities', findings: all, unanswered }];
}
