import fc from 'fast-check';
import { mapWords } from '@/lib/i18n/mapWords';
import { bases } from '@/lib/journey/catalogues/bases';
import { lanesOf } from '@/lib/journey/lanes';
import { type MapModel, mapModel } from '@/lib/journey/map/mapModel';
import type { Font, Measure } from '@/lib/journey/map/scene';
import { newId } from '@/lib/journey/newId';
import { positionsBetween } from '@/lib/journey/order';
import { type Touchpoint, touchpoint } from '@/lib/journey/schemas/touchpoint';

/** Every character is as wide as half its height: what a layout makes of it can be reckoned by hand. */
export const measure: Measure = (text: string, { size, bold }: Font) => [...text].length * size * (bold ? 0.6 : 0.5);

export const words = mapWords('en', 'en-GB', { channels: [], emotions: [], kpis: [] });

export const stages = [
  { id: 'awareness', labels: { en: 'Awareness', fr: 'Sensibilisation' }, phase: 'before' },
  { id: 'decision', labels: { en: 'Decision', fr: 'Décision' }, phase: 'during' },
  { id: 'retention', labels: { en: 'Retention', fr: 'Fidélisation' }, phase: 'after' },
] as const;

export interface Told {
  readonly stageId: string | null;
  readonly valence: number | null;
  readonly channel?: string | null;
  readonly basis?: Touchpoint['basis'];
  readonly title?: string;
  readonly thought?: string;
  /** Minutes after the first. */
  readonly at?: number;
  readonly durationMs?: number | null;
  readonly painPoints?: readonly string[];
  readonly status?: Touchpoint['status'];
}

const begin = Date.parse('2026-03-02T09:00:00.000Z');

/** Touchpoints of one journey, in the order given. */
export function touchpointsOf(told: readonly Told[]): Touchpoint[] {
  const positions = positionsBetween(told.length, null, null);
  const createdAt = new Date(begin).toISOString();
  return told.map(({ stageId, valence, basis = 'experienced', at = 0, painPoints = [], ...more }, index) =>
    touchpoint.parse({
      id: newId(),
      createdAt,
      updatedAt: createdAt,
      version: {},
      journeyId: '0198c0de-0000-7000-8000-000000000001',
      position: positions[index],
      stageId,
      basis,
      ...(more.status ? { status: more.status } : {}),
      title: more.title ?? `Touchpoint ${index + 1}`,
      thought: more.thought ?? '',
      channel: more.channel ?? null,
      durationMs: more.durationMs ?? null,
      capturedAt: new Date(begin + at * 60_000).toISOString(),
      emotion: valence === null ? null : { valence, label: null, arousal: null, basis: null },
      painPoints: painPoints.map((text) => ({
        id: newId(),
        text,
        severity: 3,
        effect: null,
        themeId: null,
        solution: '',
      })),
    }),
  );
}

export function modelOf(
  touchpoints: readonly Touchpoint[],
  more: Partial<Parameters<typeof mapModel>[0]> = {},
): MapModel {
  return mapModel({
    ...{ stages, touchpoints, lanes: lanesOf({ lanes: [] }), evidence: {}, verbatims: [], brands: new Map(), words },
    ...more,
  });
}

const said = fc.oneof(fc.constant(''), fc.lorem({ maxCount: 30 }), fc.string({ unit: 'grapheme', maxLength: 200 }));

/** Journeys of any shape: with returns, gaps, stages left out, long texts and long pauses. */
export const journeys = fc
  .array(
    fc.record({
      stageId: fc.constantFrom('awareness', 'decision', 'retention', 'unknown', null),
      valence: fc.constantFrom(-2, -1, 0, 1, 2, null),
      channel: fc.constantFrom('website', 'store', 'email', null),
      basis: fc.constantFrom(...bases.map(({ id }) => id)),
      title: said.map((text) => text.trim() || 'Pays'),
      thought: said,
      at: fc.integer({ min: 0, max: 60 * 24 * 20 }),
      durationMs: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 3_600_000 })),
      painPoints: fc.array(said, { maxLength: 3 }),
    }),
    { maxLength: 24 },
  )
  .map(touchpointsOf);

/** Widths of a touchpoint at every level, and the whole journey in a window. */
export const sizes = fc.record({
  slotWidth: fc.oneof(fc.constant(null), fc.integer({ min: 4, max: 360 })),
  availableWidth: fc.integer({ min: 320, max: 2560 }),
});
