import axe from 'axe-core';
import { afterEach, beforeEach, expect } from 'vitest';
import { newId } from '@/lib/journey/newId';
import { openDashboardPage, openMemoryStore, standInForBrowser } from './dashboardPage';

type Fields = Readonly<Record<string, unknown>>;

/** What the store brings comes later on a busy machine. */
export const eventually = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 10_000 });

/** For each test of a file a dashboard of its own, and what is there before a brief is walked: the brief, a brand, a plan. */
export function dashboardOfBriefs() {
  let store: ReturnType<typeof openMemoryStore>;
  let page: Awaited<ReturnType<typeof openDashboardPage>>;
  beforeEach(() => {
    standInForBrowser();
    store = openMemoryStore();
  });
  afterEach(async () => {
    await page.close();
  });

  async function create(type: 'briefs' | 'brands' | 'journeys', fields: Fields): Promise<string> {
    const { study } = await store.query('studyRecords', { studyId: null });
    const id = newId();
    await store.command('createRecord', { type, id, fields: { studyId: study.id, ...fields } });
    return id;
  }

  return {
    get store() {
      return store;
    },
    get page() {
      return page;
    },
    async open(hash: string) {
      page = await openDashboardPage(store, { hash });
    },
    undo: () => page.press(document.body, 'z', { ctrlKey: true }),
    async expectNoBarrier() {
      const { violations } = await axe.run(page.container, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    },
    create,
    writeBrief: (fields: Fields = {}) => create('briefs', { title: 'Buy a coat', ...fields }),
    addBrand: (name: string, fields: Fields = {}) => create('brands', { name, role: 'competitor', ...fields }),
    briefs: async () => (await store.query('briefs', { studyId: null })).briefs,
    /** A visit by the brief, for nobody yet where no shopper is named. */
    async plan(briefId: string, shopper: string | null = null, given: Fields = {}) {
      const observerId = shopper === null ? null : newId();
      if (observerId !== null) {
        await store.command('createRecord', { type: 'observers', id: observerId, fields: { name: shopper } });
      }
      const visit = { id: newId(), journeyId: newId(), outletId: null, wave: '', slot: null, begins: false };
      await store.command('startWalkthrough', { ...visit, briefId, brandId: null, observerId, ...given });
      return visit;
    },
  };
}
