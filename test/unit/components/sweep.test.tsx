// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/lib/journey/newId';
import { newSweep } from '@/lib/journey/newSweep';
import type { ReviewSweep } from '@/lib/journey/reviewSweep';
import { page as pageSchema } from '@/lib/journey/schemas/page';
import { browserTools, openDashboardPage, openMemoryStore, standInForBrowser } from './dashboardPage';

let store: ReturnType<typeof openMemoryStore>;
let page: Awaited<ReturnType<typeof openDashboardPage>>;
let kept: Map<string, ReviewSweep>;

beforeEach(() => {
  standInForBrowser();
  store = openMemoryStore();
  kept = new Map();
});
afterEach(async () => {
  await page.close();
});

const sweeps: typeof browserTools.sweeps = {
  get: async (id) => kept.get(id) ?? null,
  list: async () => [...kept.values()],
  put: async (sweep) => void kept.set(sweep.id, sweep),
  delete: async (id) => void kept.delete(id),
  clear: async () => kept.clear(),
};
const review = (text: string) => ({
  ...{ text, title: null, rating: null, authorInitials: 'A.', publishedAt: null, language: 'en', anchor: null },
});
const open = (id: string) =>
  openDashboardPage(store, { hash: `#/sweep/${id}`, props: { browserTools: { ...browserTools, sweeps } } });

/** A sweep of two reviews in the study that is worked in, which has a brand of its own. */
async function begin(journeyId: string | null) {
  const { study } = await store.query('studyRecords', { studyId: null });
  const brandId = newId();
  await store.command('createRecord', {
    type: 'brands',
    id: brandId,
    fields: { studyId: study.id, name: 'Klafti', role: 'competitor' },
  });
  const shown = pageSchema.parse({ url: 'https://parlavis.example/klafti', title: 'Klafti' });
  const reviews = [review('Slow'), review('Quick')];
  const sweep = newSweep({ before: null, page: shown, reviews, journeyId, brandId, newId, now: new Date() });
  kept.set(sweep.id, sweep);
  return { sweep, study, brandId };
}

/** Another study is worked in from now on, as after the example was opened in another tab. */
async function workElsewhere() {
  const id = newId();
  await store.command('createStudy', {
    ...{ id, name: 'Another study', journeyId: newId(), journeyTitle: 'Another journey', copyFrom: null },
    copy: { personas: false, brands: false, codebook: false, settings: false },
  });
  return id;
}

const verbatims = async (studyId: string) => (await store.query('studyRecords', { studyId })).verbatims;

/** By its key, which is heard once the coder has the focus. */
async function keep(): Promise<void> {
  await page.until(() => document.activeElement?.tagName === 'SECTION', 'the focus');
  await page.press(document.body, 'Enter', { code: 'Enter' });
}

describe('a sweep of reviews', { timeout: 20_000 }, () => {
  it.each(['that says its journey', 'that says none'])('stays in the study in which it began (%s)', async (which) => {
    const { journey } = await store.query('journeyView', { journeyId: null });
    const { sweep, study, brandId } = await begin(which.endsWith('none') ? null : journey.id);
    page = await open(sweep.id);
    await page.hasText('Slow');
    const other = await workElsewhere();
    await keep();
    await expect.poll(() => verbatims(study.id), { timeout: 10_000 }).toMatchObject([{ quote: 'Slow', brandId }]);
    await page.close();

    // And goes on there, whatever is worked in by then.
    page = await open(sweep.id);
    await page.hasText('Quick');
    await keep();
    await expect.poll(() => verbatims(study.id), { timeout: 10_000 }).toHaveLength(2);
    expect(await verbatims(other)).toEqual([]);
    await page.hasText('My study');
  });

  it('says when and in which language a review was written in words, and what is no day or language as it stands', async () => {
    const { sweep } = await begin(null);
    const [first, second] = sweep.reviews;
    if (!first || !second) throw new Error('The sweep has two reviews.');
    kept.set(sweep.id, {
      ...sweep,
      reviews: [
        { ...first, review: { ...first.review, publishedAt: '2026-01-10T08:00:00Z', language: 'fr' } },
        { ...second, review: { ...second.review, publishedAt: '2026-13-45', language: '??' } },
      ],
    });
    page = await open(sweep.id);
    await page.hasText('A. · 10 Jan 2026 · French');
    await keep();
    await page.hasText('A. · 2026-13-45 · ??');
  });

  it('has nothing to undo before the first act, and shows the way to the codebook', async () => {
    const { sweep } = await begin(null);
    page = await open(sweep.id);
    const undo = await page.until(
      () => page.all('button').find(({ textContent }) => textContent?.startsWith('Undo')),
      'the button',
    );
    expect((undo as HTMLButtonElement).disabled).toBe(true);
    expect((await page.find('a', 'Write the codebook')).getAttribute('href')).toBe('#/study/codebook');
    await keep();
    await page.until(() => !(undo as HTMLButtonElement).disabled, 'something to undo');
  });
});
