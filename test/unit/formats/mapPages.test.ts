import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentModel } from '@/lib/formats/documentModel';
import { mapPages } from '@/lib/formats/htmlReport/mapPages';
import type { MapModel } from '@/lib/journey/map/mapModel';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { actualJourneyId, sampleDocument, sampleRecords } from './sampleDocument';

const measure = (text: string, { size }: { readonly size: number }) => text.length * size * 0.55;
const partName = (name: string, part: number, parts: number) => `${name} ${part}/${parts}`;

/** The example's journey with so many touchpoints in each of its stages. */
function modelOf(counts: readonly number[]): MapModel {
  const records = sampleRecords();
  const journeyId = actualJourneyId(records);
  const journey = records.journeys?.find(({ id }) => id === journeyId);
  const stages = records.stageModels?.find(({ id }) => id === journey?.stageModelId)?.stages ?? [];
  const first = records.touchpoints?.find((touchpoint) => touchpoint.journeyId === journeyId);
  if (!first) throw new Error('the example has no touchpoint');
  const touchpoints = stages.flatMap(({ id: stageId }, stage) =>
    Array.from({ length: counts[stage] ?? 0 }, (_, nth): Touchpoint => {
      const place = stage * 1000 + nth;
      return {
        ...first,
        id: `0193c000-0000-7000-8000-${String(place).padStart(12, '0')}`,
        position: `a${String(place).padStart(4, '0')}V`,
        stageId,
      };
    }),
  );
  const document = sampleDocument({ records: { ...records, touchpoints }, journeyId });
  const [inJourney] = document.journeys;
  if (!inJourney) throw new Error('the example has no journey');
  return documentModel(document, inJourney);
}

describe('the pages of a map', { timeout: 60_000 }, () => {
  it('are one, where all fits', () => {
    const { overview, pages } = mapPages(modelOf([1, 1, 1]), measure, partName);
    expect(overview).toBeNull();
    expect(pages).toHaveLength(1);
  });

  it('show each touchpoint with all its lanes, on no page that is too wide', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 5 }), (counts) => {
        const model = modelOf(counts);
        const { pages, overview } = mapPages(model, measure, partName);
        const told = model.lanes
          .map(({ id }) => id)
          .filter((id) => pages.some(({ scene }) => scene.lanes.some((lane) => lane.id === id)));
        for (const { scene } of pages) expect(scene.width).toBeLessThanOrEqual(1400);
        for (const lane of told) {
          const shown = pages.flatMap(({ scene }) =>
            scene.lanes.some(({ id }) => id === lane) ? scene.slots.flatMap(({ ids }) => ids) : [],
          );
          expect(new Set(shown)).toEqual(new Set(model.entries.map(({ id }) => id)));
        }
        expect(pages.length > 1).toBe(overview !== null);
      }),
      { numRuns: 25 },
    );
  });

  it('name the parts of a stage that none has room for', () => {
    const { pages } = mapPages(modelOf([30]), measure, partName);
    const names = new Set(pages.flatMap(({ scene }) => scene.columns.map(({ name }) => name)));
    expect([...names].filter((name) => / \d\/\d$/.test(name)).length).toBeGreaterThan(1);
  });
});
