import { beforeEach, describe, expect, it } from 'vitest';
import type { StoreInterface } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { Study } from '@/lib/journey/schemas/study';
import { createStore } from '@/lib/store';
import { memoryDatabase } from './memoryDatabase';

let store: StoreInterface;
let studyId: string;

beforeEach(async () => {
  store = createStore({ ...memoryDatabase(), databaseName: newId() });
  studyId = (await store.query('quickTagContext', { url: null })).study.id;
});

const context = () => store.query('quickTagContext', { url: null });
const edit = (changes: Partial<Study>) => store.command('editRecord', { type: 'studies', id: studyId, changes });
async function made(type: 'brands' | 'personas', fields: Record<string, unknown>): Promise<string> {
  const id = newId();
  await store.command('createRecord', { type, id, fields: { studyId, ...fields } });
  return id;
}

describe('what a study begins with', () => {
  it('is told to the quick form, as far as it can be chosen there', async () => {
    expect((await context()).defaults).toEqual({ brandId: null, basis: null });
    const brandId = await made('brands', { name: 'Aubelune', role: 'own' });
    await edit({ defaults: { brandId, personaId: null, basis: 'experienced' } });
    expect((await context()).defaults).toEqual({ brandId, basis: 'experienced' });
    await store.command('deleteRecord', { type: 'brands', id: brandId });
    await edit({ defaults: { brandId, personaId: null, basis: 'a basis of a newer version' } });
    expect((await context()).defaults).toEqual({ brandId: null, basis: null });
  });

  it('is given to a new journey: its persona, while there is such a persona', async () => {
    const personaId = await made('personas', { name: 'Mina' });
    await edit({ defaults: { brandId: null, personaId, basis: null } });
    const [first, second] = [newId(), newId()];
    await store.command('createJourney', { id: first, title: 'One', brandId: null });
    await store.command('deleteRecord', { type: 'personas', id: personaId });
    await store.command('createJourney', { id: second, title: 'Two', brandId: null });
    const { journeys } = await store.query('studyRecords', { studyId });
    expect(journeys.find(({ id }) => id === first)?.personaId).toBe(personaId);
    expect(journeys.find(({ id }) => id === second)?.personaId).toBeNull();
  });

  it('goes along into a study that copies the settings, with the copies of brand and persona', async () => {
    const brandId = await made('brands', { name: 'Aubelune', role: 'own' });
    const personaId = await made('personas', { name: 'Mina' });
    await edit({ defaults: { brandId, personaId, basis: 'observed' } });
    const id = newId();
    const copy = { personas: true, brands: true, codebook: false, settings: true };
    await store.command('createStudy', {
      id,
      name: 'Copy',
      journeyId: newId(),
      journeyTitle: 'One',
      copyFrom: studyId,
      copy,
    });
    const records = await store.query('studyRecords', { studyId: id });
    expect(records.journeys).toMatchObject([{ brandId: records.brands[0]?.id, personaId: records.personas[0]?.id }]);
    expect(records.brands[0]?.id).not.toBe(brandId);
    expect((await context()).defaults).toEqual({ brandId: records.brands[0]?.id, basis: 'observed' });
  });
});

it('what a study adds to the catalogues is offered in the quick form', async () => {
  const entry = (en: string) => ({ id: newId(), labels: { en, fr: '' }, phase: null });
  const [category, channel, emotion] = [
    { ...entry('Unboxes'), phase: 'after' as const },
    entry('Radio'),
    entry('Awed'),
  ];
  await edit({
    catalogueAdditions: {
      categories: [category],
      channels: [channel],
      emotions: [emotion],
      kpis: [],
      questions: [],
      classifications: [],
    },
  });
  expect(await context()).toMatchObject({
    addedCategories: [category],
    addedChannels: [channel],
    addedEmotions: [emotion],
  });
});
