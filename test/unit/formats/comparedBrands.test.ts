// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { comparedBrands } from '@/lib/formats/comparedBrands';
import type { MapDocument } from '@/lib/formats/mapDocument';
import { writePptx } from '@/lib/formats/pptx';
import { writingOf } from '@/lib/formats/writing';
import { slideMessages } from '@/lib/i18n/slides';
import { newId } from '@/lib/journey/newId';
import type { Snapshot } from '@/lib/journey/recordLists';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { named, readDeck, textsOf } from './readDeck';
import { actualJourneyId, barest, sampleDocument, sampleRecords } from './sampleDocument';

/** So many brands, each with a journey whose touchpoints felt like this in the first stages; null is not coded. */
function walked(brands: readonly (readonly (number | null)[])[]): Snapshot {
  const records = sampleRecords();
  const journey = records.journeys?.find(({ id }) => id === actualJourneyId());
  const [brand] = records.brands ?? [];
  const base = records.touchpoints?.find(({ journeyId }) => journeyId === journey?.id);
  const stages = records.stageModels?.find(({ id }) => id === journey?.stageModelId)?.stages ?? [];
  if (!journey || !brand || !base) throw new Error('The example has no journey of a brand.');
  const all = brands.map((valences, nth) => {
    const own = { ...brand, id: newId(), name: `Brand ${nth + 1}` };
    const of = { ...journey, id: newId(), brandId: own.id };
    const touchpoints = valences.map(
      (valence, at): Touchpoint => ({
        ...base,
        id: newId(),
        journeyId: of.id,
        brandId: own.id,
        position: `a${at}`,
        stageId: stages[at]?.id ?? null,
        status: 'validated',
        engagement: 'active',
        emotion: valence === null ? null : { valence, arousal: null, label: null, basis: null },
      }),
    );
    return { own, of, touchpoints };
  });
  return {
    ...records,
    brands: all.map(({ own }) => own),
    journeys: all.map(({ of }) => of),
    touchpoints: all.flatMap(({ touchpoints }) => touchpoints),
    verbatims: [],
    briefs: [],
    walkthroughs: [],
  };
}

const studyOf = (records: Snapshot, client: MapDocument['client'] = null) => sampleDocument({ records, client });
const title = slideMessages.en.comparedBrands;
async function slidesOf(document: MapDocument) {
  const { slides } = readDeck(await writePptx(document, {}));
  return slides.filter((each) => each.title.startsWith(title));
}

describe('the brands of a study', { timeout: 60_000 }, () => {
  it('are one slide: their curves over each other, and how far their figures lie apart, with n', async () => {
    const [slide, ...more] = await slidesOf(
      studyOf(
        walked([
          [2, 2, -1],
          [1, -2, 0],
        ]),
      ),
    );
    if (!slide) throw new Error('No slide compares the brands.');
    expect(more).toEqual([]);
    const rows = named(slide.xml, 'a:tr').map((row) => named(row, 'a:tc').map(textsOf));
    expect(rows[0]).toEqual(['What', 'Brand 1', 'Brand 2', 'Difference · highest']);
    // (2 + 2 − 1) / 3 against (1 − 2 + 0) / 3.
    expect(rows.find(([what]) => what === 'Mean emotion')).toEqual([
      'Mean emotion',
      '+1.0 (n\u00a0=\u00a03)',
      '−0.3 (n\u00a0=\u00a03)',
      '1.3 · Brand 1',
    ]);
    // The stage in which they are four steps apart stands before those that are one apart.
    const stages = rows.filter(([what]) => what?.endsWith(': Mean emotion'));
    expect(stages[0]).toEqual([
      'Consideration: Mean emotion',
      '+2.0 (n\u00a0=\u00a01)',
      '−2.0 (n\u00a0=\u00a01)',
      '4.0 · Brand 1',
    ]);
    // A line for each brand, drawn in a look of its own, and named.
    const lines = named(slide.xml, 'p:sp').filter((shape) => named(shape, 'a:cubicBezTo').length > 0);
    expect(lines.map((shape) => named(shape, 'p:cNvPr')[0]?.getAttribute('name'))).toEqual(['Brand 1', 'Brand 2']);
    expect(new Set(lines.map((shape) => named(shape, 'a:prstDash')[0]?.getAttribute('val') ?? '')).size).toBe(2);
    expect(slide.notes).toContain('Brand 2, Consideration: −2.0 (1 coded)');
  });

  it('take two slides where there are many', async () => {
    const slides = await slidesOf(studyOf(walked(Array.from({ length: 5 }, () => [1, 0, -1]))));
    expect(slides.length).toBeGreaterThan(1);
    expect(named(slides[0]?.xml as Document, 'a:tbl')).toHaveLength(0);
    expect(named(slides[1]?.xml as Document, 'a:tbl')).toHaveLength(1);
  });

  it('stand near the front, and not where there are fewer than two', async () => {
    const { slides } = readDeck(
      await writePptx(
        studyOf(
          walked([
            [1, 1],
            [0, 0],
          ]),
        ),
        {},
      ),
    );
    expect(slides.findIndex((each) => each.title === title)).toBe(2);
    expect(await slidesOf(studyOf(walked([[1, 0]])))).toEqual([]);
    // A brand of which nothing is captured is none to compare with.
    expect(await slidesOf(studyOf(walked([[1, 0], []])))).toEqual([]);
  });

  it('are not compared with one whose own journeys concern another brand alone', () => {
    const records = walked([
      [1, 0],
      [-1, 1],
    ]);
    const [first, second] = records.brands ?? [];
    const touchpoints = records.touchpoints?.map((each) =>
      each.brandId === second?.id ? { ...each, brandId: first?.id ?? null } : each,
    );
    expect(comparedBrands(writingOf(studyOf(records)))?.names).toEqual(['Brand 1', 'Brand 2']);
    expect(comparedBrands(writingOf(studyOf({ ...records, touchpoints: touchpoints ?? [] })))).toBeNull();
  });

  it('are compared by nothing that a client version leaves out', async () => {
    const document = studyOf(
      walked([
        [2, -1],
        [1, 0],
      ]),
      barest,
    );
    expect(comparedBrands(writingOf(document))?.rows.map(({ measure }) => measure)).toEqual(['touchpoints']);
    const [slide] = await slidesOf(document);
    expect(slide?.text).not.toMatch(/emotion|Pain points|Very negative/);
  });
});
