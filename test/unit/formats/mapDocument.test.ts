import { describe, expect, it } from 'vitest';
import { readMapDocument } from '@/lib/formats/mapDocument';
import { compareInJourney } from '@/lib/journey/compareInJourney';
import type { Store } from '@/lib/store';
import { openMemoryStore } from '../components/dashboardPage';
import { saving, screenshot } from '../store/samples';
import { actualJourneyId, sampleDocument, sampleRecords } from './sampleDocument';

describe('a document', () => {
  it('of a journey holds that journey alone, in its order, with what it belongs to', () => {
    const records = sampleRecords();
    const { journeys, scope, study } = sampleDocument({ journeyId: actualJourneyId(records) });
    expect([scope, study.name, journeys.length]).toEqual(['journey', 'Winter coats', 1]);
    const [inJourney] = journeys;
    expect(inJourney?.journey.title).toBe('A coat before the frost');
    expect([inJourney?.persona?.name, inJourney?.brand?.name, inJourney?.observer?.name]).toEqual([
      'Camille',
      'Klafti',
      'Noor Lambrecht',
    ]);
    expect(inJourney?.touchpoints).toEqual(inJourney?.touchpoints.toSorted(compareInJourney));
    expect(inJourney?.stages).toHaveLength(5);
    expect(inJourney?.verbatims).toHaveLength(1);
    expect(inJourney?.counts.journeyLength).toBe(2);
  });

  it('of a study holds all of its journeys, and counts the actual ones', () => {
    const { journeys, counts } = sampleDocument();
    expect(journeys.map(({ journey }) => journey.kind).toSorted()).toEqual(['actual', 'planned']);
    expect(counts.journeys).toBe(1);
  });

  it('of what is gone is refused', () => {
    expect(() => sampleDocument({ journeyId: '0193c000-0000-7000-8000-00000000ffff' })).toThrow(/notFound/);
  });
});

describe('reading a document', () => {
  async function read(store: Store, scope: Parameters<typeof readMapDocument>[1]['scope']) {
    return readMapDocument(store.query, {
      scope,
      language: 'en',
      locale: 'en',
      exportedAt: '2026-11-22T09:30:00.000Z',
      generator: { name: 'Parcours', version: '1.0.0' },
      client: null,
    });
  }

  it('gives what the store holds of a journey or its study, and its pictures when they are asked for', async () => {
    const store = openMemoryStore();
    await store.command(
      'saveTouchpoint',
      saving({ title: 'Sees', stageId: 'awareness' }, undefined, { evidence: [screenshot(1)] }),
    );
    const { journey, study } = await store.query('journeyView', { journeyId: null });
    const ofJourney = await read(store, { kind: 'journey', journeyId: journey.id });
    expect(ofJourney.journeys.map((each) => each.touchpoints.map(({ title }) => title))).toEqual([['Sees']]);
    const [picture] = Object.values(ofJourney.evidence);
    expect(await ofJourney.picture(picture?.sha256 ?? '')).toEqual({
      mediaType: 'image/webp',
      bytes: screenshot(1).bytes,
    });
    expect((await ofJourney.smallPicture(picture?.sha256 ?? ''))?.bytes).toEqual(screenshot(1).thumbnail?.bytes);
    expect(await ofJourney.picture('0'.repeat(64))).toBeNull();
    const ofStudy = await read(store, { kind: 'study', studyId: study.id });
    expect([ofStudy.study.name, ofStudy.journeys.length]).toEqual([study.name, 1]);
    await expect(read(store, { kind: 'journey', journeyId: study.id })).rejects.toMatchObject({ code: 'notFound' });
    store.close();
  });
});
