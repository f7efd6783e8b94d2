import { describe, expect, it } from 'vitest';
import { stageModels } from '@/lib/journey/catalogues/stageModels';
import { newId } from '@/lib/journey/newId';
import type { Stage } from '@/lib/journey/schemas/study';
import { brief, type PageView, pageView, walkthrough } from '@/lib/journey/schemas/walkthrough';
import { suggestFromAddress } from '@/lib/page/suggestFromAddress';
import { touchpointOfViews } from '@/lib/store/walkthroughs/touchpointOfViews';

const at = '2026-03-02T09:00:00.000Z';
const record = () => ({ id: newId(), createdAt: at, updatedAt: at, version: { [newId()]: 1 } });
const task = { id: newId(), text: 'Find a coat', stageId: 'awareness' };
const around = {
  walkthrough: walkthrough.parse({ ...record(), briefId: newId(), journeyId: newId(), state: 'running' }),
  brief: brief.parse({ ...record(), studyId: newId(), title: 'Buy a coat', tasks: [task] }),
  stages: stageModels.find(({ id }) => id === 'fiveStages')?.stages as unknown as readonly Stage[],
  brands: [],
  language: 'en',
  suggestFromAddress,
} as const;
const seen = (fields: Partial<PageView>): PageView =>
  pageView.parse({
    ...record(),
    walkthroughId: around.walkthrough.id,
    arrivedAt: at,
    inViewMs: 0,
    activeMs: 0,
    ...fields,
  });

describe('a touchpoint that stands for logged pages', () => {
  it('has category, channel and stage filled in from the kind of the page that was in view longest', () => {
    const views = [
      seen({ url: 'https://shop.example/', title: 'Shop', inViewMs: 2000 }),
      seen({ url: 'https://shop.example/cart', title: 'Your basket', inViewMs: 9000 }),
    ];
    expect(touchpointOfViews(views, around)).toMatchObject({
      title: 'Your basket',
      category: 'fillsBasket',
      channel: 'website',
      stageId: 'decision',
    });
    const search = [seen({ url: 'https://duckduckgo.com/?q=coat', title: 'coat' })];
    expect(touchpointOfViews(search, around)).toMatchObject({ category: 'searches', channel: 'searchEngine' });
  });

  it('stands in the stage of the task that went on, whatever its page suggests', () => {
    const views = [seen({ url: 'https://shop.example/cart', taskId: task.id })];
    expect(touchpointOfViews(views, around)).toMatchObject({ category: 'fillsBasket', stageId: 'awareness' });
  });

  it('leaves open what nothing suggests: of pages that are left out, and where nothing can suggest', () => {
    const mail = [seen({ url: null, excludedKind: 'mail' })];
    expect(touchpointOfViews(mail, around)).toMatchObject({ category: null, channel: 'email', stageId: null });
    const cart = [seen({ url: 'https://shop.example/cart' })];
    expect(touchpointOfViews(cart, { ...around, suggestFromAddress: null })).toMatchObject({
      category: null,
      channel: 'website',
      stageId: null,
    });
  });
});
