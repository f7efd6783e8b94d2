import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '@/lib/journey/newId';
import { createStore, type Store } from '@/lib/store';
import { memoryDatabase } from './memoryDatabase';

const most = 5;
const codebook = fc.record({
  /** Of each theme but the first: which of those before it it lies under; its own number for none. */
  parents: fc.array(fc.nat({ max: most }), { minLength: 1, maxLength: most - 1 }),
  /** Of each pain point of each touchpoint: its theme; a number that is none for an open one. */
  touchpoints: fc.array(fc.array(fc.nat({ max: most }), { maxLength: 3 }), { maxLength: 4 }),
  verbatims: fc.array(fc.uniqueArray(fc.nat({ max: most - 1 }), { maxLength: 3 }), { maxLength: 4 }),
  merges: fc.array(fc.tuple(fc.nat({ max: most - 1 }), fc.nat({ max: most - 1 })), { minLength: 1, maxLength: 3 }),
});

async function coded(store: Store) {
  const { themes, verbatims } = await store.query('studyRecords', { studyId: null });
  const { touchpoints } = await store.query('studyView', { studyId: null });
  return {
    themes: themes.map(({ id, parentId, name }) => ({ id, parentId, name })),
    painPoints: touchpoints.flatMap(({ painPoints }) => painPoints),
    verbatims: verbatims.map(({ id, quote, themeIds }) => ({ id, quote, themeIds })),
  };
}

test('merging themes loses no pain point and no verbatim, leaves no theme under itself, and can be undone', async () => {
  await fc.assert(
    fc.asyncProperty(codebook, async ({ parents, touchpoints, verbatims, merges }) => {
      const store = createStore({ ...memoryDatabase(), storage: null });
      const { study, currentJourneyId: journeyId } = await store.query('studyRecords', { studyId: null });
      const studyId = study.id;
      const themes: string[] = [];
      for (const parent of [most, ...parents]) {
        const id = newId();
        const name = { en: `Theme ${themes.length}`, fr: '' };
        const fields = { studyId, name, parentId: themes[parent] ?? null };
        await store.command('createRecord', { type: 'themes', id, fields });
        themes.push(id);
      }
      await store.command('createTouchpoints', {
        touchpoints: touchpoints.map((codes, index) => ({
          id: newId(),
          journeyId,
          fields: {
            title: `Step ${index}`,
            basis: 'expert',
            painPoints: codes.map((code) => ({ id: newId(), text: `pain ${code}`, themeId: themes[code] ?? null })),
          },
          evidence: [],
        })),
      });
      for (const codes of verbatims) {
        const themeIds = codes.flatMap((code) => themes[code] ?? []);
        await store.command('createRecord', {
          type: 'verbatims',
          id: newId(),
          fields: { studyId, quote: 'So soft', themeIds },
        });
      }
      const states = [await coded(store)];
      const groups: string[] = [];
      for (const [from, to] of merges) {
        const before = states.at(-1) ?? (await coded(store));
        const [themeId, intoThemeId] = [themes[from], themes[to]];
        const isThere = (id: string | undefined) => before.themes.some((theme) => theme.id === id);
        if (themeId === undefined || intoThemeId === undefined || themeId === intoThemeId) continue;
        if (!isThere(themeId) || !isThere(intoThemeId)) continue;
        const { group } = await store.command('mergeThemes', { themeId, intoThemeId });
        const after = await coded(store);
        const now = (id: string | null) => (id === themeId ? intoThemeId : id);
        expect(after.themes.map(({ id }) => id)).toEqual(
          before.themes.map(({ id }) => id).filter((id) => id !== themeId),
        );
        expect(after.painPoints).toEqual(before.painPoints.map((each) => ({ ...each, themeId: now(each.themeId) })));
        expect(after.verbatims).toEqual(
          before.verbatims.map((each) => ({ ...each, themeIds: [...new Set(each.themeIds.map(now))] })),
        );
        for (const theme of after.themes) {
          let at: string | null = theme.parentId;
          for (let steps = 0; at !== null; steps += 1) {
            expect(steps).toBeLessThan(most);
            at = after.themes.find(({ id }) => id === at)?.parentId ?? null;
          }
          expect(theme.parentId).not.toBe(themeId);
        }
        groups.push(group ?? '');
        states.push(after);
      }
      while (groups.length > 0) {
        states.pop();
        await store.command('undo', { group: groups.pop() ?? '' });
        expect(await coded(store)).toEqual(states.at(-1));
      }
      store.close();
    }),
    { numRuns: 80 },
  );
}, 60_000);
