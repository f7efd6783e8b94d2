import type { MapModel } from '../map/mapModel';
import { quoteOf } from '../quoteOf';
import type { Evidence } from '../schemas/evidence';
import type { PainPoint, Touchpoint } from '../schemas/touchpoint';
import type { Verbatim } from '../schemas/verbatim';

/** Words that stand under a touchpoint, and whose they are: what customers said never mixes with what the observer thought. */
export interface Said {
  readonly kind: 'verbatim' | 'thought' | 'quoted';
  readonly text: string;
  /** Initials of who said it; empty where nobody knows. */
  readonly by: string;
}

/** A touchpoint as it is told to an audience: nothing internal, and nothing of the rows that the map does not show. */
export interface ToldPoint {
  readonly id: string;
  /** Its place among those that are told, counted from 1. */
  readonly order: number;
  readonly title: string;
  /** Null for one that is still to be placed. */
  readonly stageId: string | null;
  readonly stageName: string;
  /** Null (never 0) where it is not coded, or not shown. */
  readonly valence: number | null;
  /** How strong it was, 1 to 5; null where nobody said, or it is not shown. */
  readonly intensity: number | null;
  /** The emotion's name in the reader's language. */
  readonly emotion: string | null;
  /** Of the emotion, where it has one, else of the touchpoint. */
  readonly basis: Touchpoint['basis'];
  readonly channel: string | null;
  readonly pictures: readonly Evidence[];
  /** What no browser shows as a picture. */
  readonly otherEvidence: readonly Evidence[];
  /** Customers' words first. */
  readonly said: readonly Said[];
  readonly painPoints: readonly PainPoint[];
  /** Passive, in a study that does not count mere exposures. */
  readonly isCounted: boolean;
}

export interface ToldInput {
  /** Of the whole journey, in the reader's language. */
  readonly model: MapModel;
  readonly touchpoints: readonly Touchpoint[];
  readonly verbatims: readonly Verbatim[];
  /** By id. */
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly countExposures: boolean;
  /** Whether a row of the map is shown. */
  readonly shows: (laneId: string) => boolean;
}

/** The touchpoints of a journey in its order, without those that are excluded. */
export function toldPoints(input: ToldInput): ToldPoint[] {
  const { model, verbatims, evidence, countExposures, shows } = input;
  const byId = new Map(input.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  const said = Map.groupBy(shows('verbatims') ? verbatims : [], ({ touchpointId }) => touchpointId);
  const stageNames = new Map(model.stages.map(({ id, name }) => [id, name]));
  const told = model.entries.flatMap((entry) => {
    const touchpoint = byId.get(entry.id);
    return touchpoint && !entry.isExcluded ? [{ entry, touchpoint }] : [];
  });
  return told.map(({ entry, touchpoint }, index): ToldPoint => {
    const { thought, anchor, channel, painPoints, engagement, evidenceIds } = touchpoint;
    const own = shows('evidence') ? evidenceIds.flatMap((id) => evidence[id] ?? []) : [];
    return {
      id: entry.id,
      order: index + 1,
      title: entry.title,
      stageId: entry.stageId,
      stageName: stageNames.get(entry.stageId) ?? '',
      valence: shows('emotion') ? entry.valence : null,
      intensity: shows('emotion') ? entry.intensity : null,
      emotion: shows('emotion') ? entry.emotion : null,
      basis: shows('emotion') && entry.valence !== null ? entry.basis : touchpoint.basis,
      channel: shows('channel') ? channel : null,
      pictures: own.filter(isShownAsPicture),
      otherEvidence: own.filter((each) => !isShownAsPicture(each)),
      said: [
        ...(said.get(entry.id) ?? []).map(({ quote, authorInitials }): Said => {
          return { kind: 'verbatim', text: quote.trim(), by: authorInitials.trim() };
        }),
        { kind: 'thought' as const, text: shows('thought') ? thought.trim() : '', by: '' },
        { kind: 'quoted' as const, text: shows('evidence') ? quoteOf(anchor).trim() : '', by: '' },
      ].filter(({ text }) => text !== ''),
      painPoints: shows('painPoints') ? painPoints.filter(({ text }) => text.trim() !== '') : [],
      isCounted: countExposures || engagement !== 'passive',
    };
  });
}

/** Photos of some phones (HEIC) no browser of ours shows. */
function isShownAsPicture({ mediaType }: Evidence): boolean {
  return /^image\/(?!hei[cf])/.test(mediaType);
}
