import { expect, test } from 'vitest';
import * as formats from '@/lib/formats';
import { mergeDocument } from '@/lib/journey/merge/mergeDocument';
import { newId } from '@/lib/journey/newId';
import { createStore } from '@/lib/store';
import { memoryDatabase } from './memoryDatabase';
import { saving } from './samples';

const open = () => createStore({ ...memoryDatabase(), formats: async () => ({ ...formats, mergeDocument }) });

test.each([false, true])(
  'the fullest journey of a file is the current one as soon as it is here, where that is asked for; something captured: %s',
  async (hasOwn) => {
    const [mine, other] = [open(), open()];
    try {
      for (const title of ['One', 'Two', 'Three']) await other.command('saveTouchpoint', saving({ title }));
      const { currentJourneyId: fullest } = await other.query('quickTagContext', { url: null });
      const newer = newId();
      await other.command('createJourney', { id: newer, title: 'Newer', brandId: null });
      await other.command('saveTouchpoint', saving({ title: 'Four' }));
      const { bytes, fileName } = await other.query('exportFile', {
        ...{ scope: { kind: 'everything' }, format: 'journeyMap', language: 'en' },
        exportedAt: '2026-03-02T10:00:00.000Z',
      });
      await mine.query('studyView', { studyId: null });
      if (hasOwn) await mine.command('saveTouchpoint', saving({ title: 'Own' }));
      const file = { bytes: Uint8Array.from(bytes), fileName, choosesFullestJourney: true };
      const { journeyIds } = await mine.command('importFile', file);
      expect(journeyIds).toEqual([fullest, newer]);
      expect((await mine.query('quickTagContext', { url: null })).currentJourneyId).toBe(fullest);
      expect((await mine.query('studyView', { studyId: null })).touchpoints).toHaveLength(4);
    } finally {
      mine.close();
      other.close();
    }
  },
);
