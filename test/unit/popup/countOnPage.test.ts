import { beforeEach, expect, it, vi } from 'vitest';
import { countOnPage } from '@/entrypoints/popup/countOnPage';
import { runInTab } from '@/lib/browser/runInTab';

vi.mock('@/lib/browser/runInTab', () => ({ runInTab: vi.fn() }));
vi.mock('@/lib/browser/runInFrames', () => ({ runInFrames: async () => [] }));
vi.mock('@/lib/browser/frameAccess', () => ({ isSiteAllowed: async (site: string) => site.includes('open') }));

const sent = vi.mocked(runInTab);
const nothing = { reviews: 0, ads: 0, closedOrigins: [], isCutOff: false };
const found = (counts: object) => {
  sent.mockResolvedValueOnce({ ...nothing, ...counts });
  return countOnPage(1);
};

beforeEach(() => sent.mockReset());

it('tells how many reviews and advertisements a page has, and whose frames are closed', async () => {
  expect(await found({ reviews: 3, closedOrigins: ['https://ads.example', 'https://open.example'] })).toEqual({
    reviews: 3,
    ads: 0,
    closedSites: ['https://ads.example/*'],
  });
});

it('does not take for none what it had no time to count', async () => {
  expect(await found({ isCutOff: true })).toMatchObject({ reviews: null, ads: null });
  expect(await found({ isCutOff: true, reviews: 3, ads: 1 })).toMatchObject({ reviews: 3, ads: 1 });
});

it('knows nothing of what it does not understand', async () => {
  expect(await found({ reviews: 'many' })).toEqual({ reviews: null, ads: null, closedSites: [] });
});
