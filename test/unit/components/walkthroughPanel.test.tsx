// @vitest-environment jsdom
import axe from 'axe-core';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PanelBrowser } from '@/components/walkthrough/panelTools';
import { WalkthroughPanel } from '@/components/walkthrough/WalkthroughPanel';
import { readyBriefs } from '@/lib/journey/catalogues/readyBriefs';
import type { NewEvidence } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import { event, everyKind, start } from '../walkthrough/events';
import { browserTools, openMemoryStore, standInForBrowser } from './dashboardPage';
import { act, createPageDriver } from './pageDriver';

const shop = 'https://shop.example/';
const tasks = [
  { id: newId(), text: 'Find a coat', stageId: 'decision' },
  { id: newId(), text: 'Order it', stageId: 'decision' },
];
const [told, easy, cost] = [
  {
    id: newId(),
    question: 'Were the costs told?',
    answerType: 'yesNo',
    stageId: 'decision',
    evidenceRequired: true,
    commentRequiredOnNo: true,
  },
  { id: newId(), question: 'How easy was it?', answerType: 'scale1to5', stageId: 'decision' },
  { id: newId(), question: 'What did delivery cost?', answerType: 'price', stageId: 'decision' },
] as const;
const said = {
  scenario: 'A wedding in June.',
  objective: 'When all costs are known',
  evidenceRequired: 'The basket with its fees',
  ethicsNote: 'Name nobody who works there.',
  budget: { amount: 150, currency: 'EUR' },
  buy: true,
  returnGoods: true,
};

let store: ReturnType<typeof openMemoryStore>;
let container: HTMLElement;
let root: Root;
let page: ReturnType<typeof createPageDriver>;
/** What the panel asked of the browser. */
let asked: { followed: (readonly [string, boolean])[]; gaveBack: (readonly string[])[] };
/** What was typed in panels and not sent. */
const typed = new Map<string, string>();
/** Tells the panel which page is in view. */
let showPage: (url: string | null) => void;

beforeEach(() => {
  typed.clear();
  standInForBrowser();
  store = openMemoryStore();
  container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
  page = createPageDriver(container);
});
afterEach(async () => {
  await act(() => root.unmount());
  container.remove();
});

const taken = async (): Promise<NewEvidence> => {
  const file = await browserTools.evidenceOfFile(new File([], 'page.webp', { type: 'image/webp' }));
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return { ...file, kind: 'screenshot', bytes, thumbnail: null };
};

interface Opened extends Partial<PanelBrowser> {
  readonly language?: 'en' | 'fr';
  /** The address of the page in view. */
  readonly url?: string;
  readonly logsPages?: boolean;
  readonly sites?: readonly string[];
}

async function openPanel({ language = 'en', url, logsPages = true, sites = [], ...more }: Opened = {}): Promise<void> {
  asked = { followed: [], gaveBack: [] };
  const listeners = new Set<(shown: string | null) => void>();
  const tellFollowed = new Set<Parameters<PanelBrowser['watchFollowed']>[0]>();
  showPage = (shown) => {
    for (const listener of listeners) listener(shown);
  };
  const running = await store.query('runningWalkthrough', {});
  const browser: PanelBrowser = {
    allowedSites: async () => sites,
    askForSites: async () => true,
    giveBackSites: async (given) => {
      asked.gaveBack.push(given);
      return true;
    },
    follow: async (id, logs) => {
      asked.followed.push([id, logs]);
      for (const tell of tellFollowed) tell({ walkthroughId: id, logsPages: logs });
    },
    watchFollowed(listener) {
      tellFollowed.add(listener);
      listener(running && { walkthroughId: running.walkthrough.id, logsPages });
      return () => tellFollowed.delete(listener);
    },
    leave: async () => {},
    watchTrouble: () => () => undefined,
    watchPage(listener) {
      listeners.add(listener);
      listener(url ?? null);
      return () => listeners.delete(listener);
    },
    brandOfPage: async () => null,
    isFirefox: false,
    takePicture: taken,
    takeQuote: async () => null,
    takePart: async () => null,
    evidenceOfFile: browserTools.evidenceOfFile,
    typed: { get: (field) => typed.get(field) ?? '', keep: (field, text) => typed.set(field, text) },
    saveFile: () => {},
    openDashboard: () => {},
    exclusions: { read: async () => ({ kinds: [], own: [], allowed: [] }), write: async () => {} },
    ...more,
  };
  await act(() =>
    root.render(
      <WalkthroughPanel
        store={store}
        browser={browser}
        language={language}
        locale={language === 'en' ? 'en-GB' : 'fr-FR'}
        now={Date.now}
      />,
    ),
  );
}

/** A brief, and the brand that it is walked at. */
async function prepare(fields: object = {}) {
  const { study } = await store.query('studyRecords', { studyId: null });
  const [briefId, brandId] = [newId(), newId()];
  const brand = { studyId: study.id, name: 'Nordic', role: 'competitor', domains: ['shop.example'] };
  await store.command('createRecord', { type: 'brands', id: brandId, fields: brand });
  const brief = { studyId: study.id, title: 'Buy a coat', tasks, criteria: [told, easy, cost], ...said, ...fields };
  await store.command('createRecord', { type: 'briefs', id: briefId, fields: brief });
  return { study, briefId, brandId };
}

/** A walkthrough with one page in view. */
async function begin(fields: object = {}, more: object = {}) {
  const { briefId, brandId } = await prepare(fields);
  const walkthroughId = newId();
  const visit = { id: walkthroughId, journeyId: newId(), briefId, brandId, outletId: null, wave: '', slot: null };
  await store.command('startWalkthrough', { ...visit, begins: true, ...more });
  return walkthroughId;
}
async function see(walkthroughId: string, title: string): Promise<void> {
  const made = event(0, { type: 'seen', tab: 1, url: `${shop}${title}`, title });
  const events = [{ ...made, at: made.at - start + Date.now() }];
  await store.command('recordWalkthroughEvents', { walkthroughId, exclusions: everyKind, events });
}

const running = async () => {
  const view = await store.query('runningWalkthrough', {});
  if (!view) throw new Error('Nothing runs.');
  return view;
};
const text = () => container.textContent ?? '';
const status = () => page.all('[role=status]')[0]?.textContent;
const heading = (name: string) => page.all('h1, h2, h3').find((each) => each.textContent?.includes(name));
const place = (criterionId: string) =>
  page.until(() => document.getElementById(`criterion-${criterionId}`), 'the criterion');
const within = async (criterionId: string, name: string) => {
  const block = await place(criterionId);
  return page.until(
    () =>
      [...block.querySelectorAll<HTMLElement>('button, input')].find(
        (each) => each.textContent?.trim() === name || each.getAttribute('aria-label') === name,
      ),
    `"${name}" in the criterion`,
  );
};
const press = async (criterionId: string, name: string) => {
  const element = await within(criterionId, name);
  await act(() => element.click());
};
/** Before anything of the first click is drawn or kept. */
const clickTwice = async (name: string) => {
  const button = await page.find('button', name);
  await act(() => {
    button.click();
    button.click();
  });
};
/** What was still under way is done. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
const isFolded = (element: Element | null) => element?.closest('[hidden]') !== null;
const noBarrier = async () => {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};

// Whole walks are gone through here: on a busy machine that takes a while.
describe('the panel before the start', { timeout: 20_000 }, () => {
  it('shows what the brief says, and chooses the only brief and the brand whose shop is in view', async () => {
    const personaId = newId();
    const { study } = await prepare({ personaId });
    const persona = { studyId: study.id, name: 'Ines', story: 'Buys twice a year.' };
    await store.command('createRecord', { type: 'personas', id: personaId, fields: persona });
    await openPanel({ url: `${shop}coats` });
    const brief = await page.find('select', 'Brief');
    expect((brief as HTMLSelectElement).selectedOptions[0]?.text).toBe('Buy a coat');
    const brand = (await page.find('select', 'Brand that is walked')) as HTMLSelectElement;
    await page.until(() => brand.selectedOptions[0]?.text === 'Nordic', 'the brand of the shop');
    await page.hasText('Ines');
    const { scenario, objective, evidenceRequired, ethicsNote } = said;
    for (const part of [scenario, objective, evidenceRequired, ethicsNote, 'You buy. You return the goods.', '€150']) {
      expect(text()).toContain(part);
    }
    expect(text()).toContain('2 tasks · 3 criteria');
    await noBarrier();
    // A choice by hand stays, whatever comes into view.
    await page.choose('Brand that is walked', '');
    await act(() => showPage(`${shop}boots`));
    expect(((await page.find('select', 'Brand that is walked')) as HTMLSelectElement).value).toBe('');
  });

  it('shows what a ready brief says in the reader’s language, and what the browser will ask', async () => {
    await openPanel({ language: 'fr' });
    const brief = (await page.find('select', 'Consigne')) as HTMLSelectElement;
    expect(brief.value).toBe('');
    await page.choose('Consigne', brief.options[1]?.value ?? '');
    await page.hasText('Vous cherchez un vêtement');
    await page.hasText('10 tâches · 24 critères');
    await page.click('button', 'Suivant');
    await page.hasText('«\u00a0Lire et modifier toutes vos données sur tous les sites Web\u00a0»');
    expect(text()).toContain('une trace avec son heure');
    await noBarrier();
  });

  it('puts one’s own visits first, names the shoppers of others, and asks before theirs is walked', async () => {
    const given = await prepare();
    const colleagueId = newId();
    await store.command('createRecord', { type: 'observers', id: colleagueId, fields: { name: 'Marc' } });
    const plan = (title: string, more: object) =>
      store.command('startWalkthrough', {
        ...{ briefId: given.briefId, brandId: given.brandId, outletId: null, wave: '', slot: null, begins: false },
        ...{ id: newId(), journeyId: newId(), title },
        ...more,
      });
    await plan('Visit of Marc', { observerId: colleagueId });
    await plan('Visit of mine', {});
    await plan('Visit of nobody', { observerId: null });
    await openPanel();
    await page.hasText('Visit of mine');
    const listed = page.all('li button').map(({ textContent }) => textContent);
    expect(listed).toEqual([
      'Visit of mineTo do',
      'Visit of nobodyTo do · Nobody’s yet',
      'Visit of MarcTo do · Shopper: Marc',
    ]);
    await page.click('button', 'Visit of MarcTo do · Shopper: Marc');
    await page.hasText('This visit is Marc’s');
    expect(text()).not.toContain('May Parcours see');
    await noBarrier();
    await page.click('button', 'Walk it all the same');
    await page.hasText('May Parcours see');
    await page.hasText(said.scenario);
    await page.click('button', 'No, I log by hand');
    expect((await page.find('summary', 'The brief')).parentElement).toHaveProperty('open', true);
    expect((await running()).journey.title).toBe('Visit of Marc');
  });

  it('takes a double click for one: one brief, one brand, one walkthrough', async () => {
    await openPanel();
    await page.choose('Brief', readyBriefs[0]?.id ?? '');
    await page.choose('Brand that is walked', 'new');
    await page.type('Name of the brand', 'Nordic');
    await clickTwice('Next');
    await page.hasText('May Parcours see');
    await clickTwice('Yes, on all sites');
    await page.hasText('Delete the last five minutes');
    await settled();
    const { briefs, brands } = await store.query('briefs', { studyId: null });
    expect([briefs.length, brands.length]).toEqual([1, 1]);
    const { walkthroughs } = await store.query('walkthroughs', { studyId: null });
    expect(walkthroughs.map(({ walkthrough }) => walkthrough.state)).toEqual(['running']);
    expect(new Set(asked.followed.map(([id]) => id))).toEqual(new Set([walkthroughs[0]?.walkthrough.id]));
  });

  it('makes no second brief and brand where somebody went back, and keeps what was chosen', async () => {
    await openPanel();
    await page.choose('Brief', readyBriefs[0]?.id ?? '');
    await page.choose('Brand that is walked', 'new');
    await page.type('Name of the brand', 'Nordic');
    await page.type('Wave', 'spring');
    await page.click('button', 'Next');
    await page.click('button', 'Back');
    expect(((await page.find('input', 'Wave')) as HTMLInputElement).value).toBe('spring');
    await page.click('button', 'Next');
    await page.click('button', 'No, I log by hand');
    await page.hasText('By hand: no page is logged');
    const { briefs, brands } = await store.query('briefs', { studyId: null });
    expect([briefs.length, brands.length]).toEqual([1, 1]);
    expect((await running()).walkthrough).toMatchObject({ wave: 'spring', brandId: brands[0]?.id });
  });

  describe('of a brand that is made here', () => {
    const brandOfPage = async () => ({ name: 'Klafti', domain: 'klafti.example' });
    const madeBrand = async () => (await store.query('briefs', { studyId: null })).brands.at(-1);
    const chooseAnother = async (more: Opened = {}) => {
      await prepare();
      await openPanel({ url: 'https://www.klafti.example/coats', brandOfPage, ...more });
      await page.find('select', 'Brand that is walked');
      await settled();
      await page.choose('Brand that is walked', 'new');
    };
    const site = () => page.named('input', 'Its website is klafti.example') as HTMLInputElement | null;

    it('takes name and website from the page in view, and can see that site alone', async () => {
      await chooseAnother();
      expect(((await page.find('input', 'Name of the brand')) as HTMLInputElement).value).toBe('Klafti');
      expect(site()?.checked).toBe(true);
      await noBarrier();
      await page.click('button', 'Next');
      await page.hasText('Only on klafti.example');
      expect(await madeBrand()).toMatchObject({ name: 'Klafti', domains: ['klafti.example'] });
      await page.click('button', 'Back');
      const brand = (await page.find('select', 'Brand that is walked')) as HTMLSelectElement;
      await page.until(() => brand.selectedOptions[0]?.text === 'Klafti', 'the brand that was made');
    });

    it('leaves the website out where the person says so, and keeps a name that was typed', async () => {
      await chooseAnother();
      await page.type('Name of the brand', 'Klafti Paris');
      await page.choose('Brand that is walked', '');
      await page.choose('Brand that is walked', 'new');
      await page.click('input', 'Its website is klafti.example');
      await page.click('button', 'Next');
      await page.hasText('May Parcours see');
      expect(await madeBrand()).toMatchObject({ name: 'Klafti Paris', domains: [] });
    });

    it('offers no website that is another brand’s, or nobody’s', async () => {
      await chooseAnother({ url: shop });
      expect(site()).toBeNull();
      await act(() => showPage('https://search.example/'));
      await settled();
      expect(site()).not.toBeNull();
      await openPanel({ url: 'https://search.example/' });
      await settled();
      expect(page.named('input', 'Its website is klafti.example')).toBeNull();
    });
  });

  it('offers to go on with a walkthrough that came back with its brief after that was deleted', async () => {
    const walkthroughId = await begin();
    const { brief } = await running();
    const { group } = await store.command('deleteRecord', { type: 'briefs', id: brief.id });
    await store.command('undo', { group: group ?? '' });
    await openPanel();
    await page.click('li button', 'Buy a coat – NordicRunning');
    await page.click('button', 'No, I log by hand');
    await page.hasText('By hand: no page is logged');
    expect((await running()).walkthrough).toMatchObject({ id: walkthroughId, state: 'running' });
  });
});

describe('the panel on a walk', { timeout: 20_000 }, () => {
  it('takes a double press for one: one task begun, one moment off-line', async () => {
    await begin();
    await openPanel();
    await clickTwice('Start the task');
    await page.hasText('End the task');
    await settled();
    expect((await running()).walkthrough.tasks).toMatchObject([{ endedAt: null }]);
    await page.click('button', 'Something off-line …');
    await page.type('What happened?', 'The courier calls');
    await clickTwice('Add touchpoint');
    await page.hasText('Added: The courier calls');
    await settled();
    expect((await running()).touchpoints).toHaveLength(1);
  });

  it('keeps a picture with the page that it is of, also where another one came or the walk ended meanwhile', async () => {
    const walkthroughId = await begin();
    await see(walkthroughId, 'Coat');
    const shots: (() => void)[] = [];
    const slowly = async (): Promise<NewEvidence> => {
      await new Promise<void>((resolve) => shots.push(resolve));
      return { ...(await taken()), url: `${shop}${shots.length === 1 ? 'Coat' : 'Shoes'}` };
    };
    await openPanel({ takePicture: slowly });
    await page.hasText('In view Coat');
    await settled();
    await page.press(document.body, 'c');
    await see(walkthroughId, 'Basket');
    await page.hasText('In view Basket');
    await act(() => shots[0]?.());
    await page.until(() => status() === 'Picture kept', 'the picture kept');
    expect((await running()).touchpoints).toMatchObject([{ title: 'Coat', evidenceIds: { length: 1 } }]);

    await see(walkthroughId, 'Shoes');
    await page.hasText('In view Shoes');
    await page.press(document.body, 'c');
    await page.until(() => shots.length === 2, 'the picture taken');
    await store.command('moveWalkthrough', { walkthroughId, state: 'toValidate', at: Date.now() });
    await act(() => shots[1]?.());
    await settled();
    const { touchpoints } = await store.query('walkthrough', { walkthroughId });
    expect(touchpoints.map(({ title, evidenceIds }) => [title, evidenceIds.length])).toEqual([
      ['Coat', 1],
      ['Shoes', 1],
    ]);
    expect(text()).not.toContain('Nothing was saved');
  });

  it('keeps no address of what is left out with a picture of it', async () => {
    const walkthroughId = await begin();
    const at = Date.now();
    const bank = { ...event(0, { type: 'seen', tab: 1, url: 'https://diary.example/jo', title: 'Jo' }), at };
    await store.command('recordWalkthroughEvents', { walkthroughId, exclusions: everyKind, events: [bank] });
    const ofBank = async (): Promise<NewEvidence> => {
      return { ...(await taken()), url: 'https://diary.example/jo' };
    };
    await openPanel({ takePicture: ofBank });
    await page.hasText('Left out of the recording');
    await settled();
    await page.press(document.body, 'c');
    await page.until(() => status() === 'Picture kept', 'the picture kept');
    await page.click('summary', 'Decision 3 of 3 to answer');
    await press(told.id, `Picture: ${told.question}`);
    await page.until(() => page.all('img').length === 2, 'both pictures');
    expect(Object.values((await running()).evidence).map(({ url }) => url)).toEqual([null, null]);
  });

  it('times a wait over a panel that was closed meanwhile', async () => {
    const walkthroughId = await begin();
    const at = Date.now() - 100_000;
    await store.command('startTask', {
      walkthroughId,
      runId: newId(),
      taskId: tasks[0]?.id ?? '',
      at,
      expectation: '',
    });
    await openPanel();
    await page.hasText('End the task');
    await settled();
    await page.press(document.body, 'w');
    await page.hasText('Wait is over');
    await settled();
    expect(text()).not.toContain('Waited');
    await act(() => root.unmount());
    root = createRoot(container);
    await openPanel();
    await page.hasText('Wait is over');
    await settled();
    await page.press(document.body, 'w');
    await page.hasText('Time a wait');
    await page.hasText('Waited 0:00');
    const { waits } = (await running()).walkthrough;
    expect(waits).toHaveLength(1);
    expect(waits[0]?.ms).toBeGreaterThan(50);
  });

  it('has what was typed in it where it is opened again, until that is sent', async () => {
    await begin({ askExpectation: 'task' });
    const again = async () => {
      await act(() => root.unmount());
      root = createRoot(container);
      await openPanel();
    };
    const written = async (name: string) => {
      const box = await page.find('textarea', name);
      return page.until(() => box instanceof HTMLTextAreaElement && box.value, `something in "${name}"`);
    };
    await openPanel();
    await page.hasText('What do you expect?');
    await page.type('What do you expect?', 'A quick answer');
    await again();
    expect(await written('What do you expect?')).toBe('A quick answer');
    await page.click('button', 'Start the task');
    await page.hasText('End the task');
    await page.click('button', 'End the task');
    await page.hasText('What happened?');
    await page.type('What happened?', 'Nobody answered');
    await again();
    await page.click('button', 'Say what came of it: Find a coat');
    expect(await written('What happened?')).toBe('Nobody answered');
    await page.click('button', 'Save and go on');
    await page.until(() => !text().includes('Nobody answered'), 'the outcome said');
    expect((await running()).walkthrough.tasks).toMatchObject([
      { expectation: 'A quick answer', reality: 'Nobody answered' },
    ]);
    expect([...typed.values()].filter((each) => each !== '')).toEqual([]);
  });

  it('lets somebody who logs by hand let it see the pages after all', async () => {
    const walkthroughId = await begin();
    await openPanel({ logsPages: false });
    await settled();
    await page.click('button', 'Let Parcours see the pages');
    await page.hasText('Recording');
    expect(asked.followed).toEqual([[walkthroughId, true]]);
  });

  it('keeps on top why a visit came back, and its light off while no page is logged', async () => {
    const walkthroughId = await begin();
    const at = Date.now();
    await store.command('moveWalkthrough', { walkthroughId, state: 'toValidate', at });
    await store.command('moveWalkthrough', { walkthroughId, state: 'returned', at, comment: 'The basket is missing.' });
    await store.command('moveWalkthrough', { walkthroughId, state: 'running', at });
    await openPanel({ logsPages: false });
    await page.hasText('The basket is missing.');
    await page.hasText('By hand: no page is logged');
    expect(page.all('[data-on]').map(({ dataset }) => dataset.on)).toEqual(['false']);
    expect(text()).toContain(said.ethicsNote);
    await act(() => root.unmount());
    root = createRoot(container);
    await openPanel({ logsPages: true });
    await page.hasText('No page of the journey is in view.');
    expect(text()).not.toContain('In view No page');
    expect(page.all('[data-on]').map(({ dataset }) => dataset.on)).toEqual(['true']);
  });

  it('says where the keys are heard', async () => {
    await begin();
    await openPanel();
    await act(() => window.dispatchEvent(new Event('blur')));
    await page.hasText('Click here to use the keys');
    expect(page.all('main')[0]?.dataset.keys).toBe('away');
    await act(() => window.dispatchEvent(new Event('focus')));
    await page.hasText('Keys are heard here');
    expect(page.all('main')[0]?.dataset.keys).toBe('here');
  });

  it('adds what happens off-line, and shows that it is there', async () => {
    await begin();
    await openPanel();
    await page.click('button', 'Something off-line …');
    await page.type('What happened?', 'The courier calls');
    expect(((await page.find('select', 'Channel')) as HTMLSelectElement).value).toBe('phone');
    await page.type('When', '2026-03-02T09:30');
    await page.click('form input', 'Negative');
    await noBarrier();
    await page.click('button', 'Add touchpoint');
    await page.hasText('Added: The courier calls');
    expect(status()).toBe('Added: The courier calls');
    const adder = await page.find('button', 'Something off-line …');
    expect(document.activeElement).toBe(adder);
    expect((await running()).touchpoints).toMatchObject([
      {
        title: 'The courier calls',
        channel: 'phone',
        occurredAt: { time: new Date('2026-03-02T09:30').toISOString(), precision: 'minute' },
        emotion: { valence: -1 },
      },
    ]);
    await page.click('button', 'Drop this moment: The courier calls');
    await page.until(() => !page.named('button', 'Drop this moment: The courier calls'), 'the row gone');
    await page.click('button', 'Undo');
    await page.find('button', 'Drop this moment: The courier calls');
    // A channel that was chosen stays, whatever is typed.
    await page.click('button', 'Something off-line …');
    await page.choose('Channel', 'event');
    await page.type('What happened?', 'A letter');
    expect(((await page.find('select', 'Channel')) as HTMLSelectElement).value).toBe('event');
  });

  it('shows the evidence of a page, takes it off again, and says no more of it on the next page', async () => {
    const walkthroughId = await begin();
    await see(walkthroughId, 'Coat');
    await openPanel();
    await page.hasText('Coat');
    await page.click('button', 'Picture');
    await page.hasText('Picture kept');
    const picture = await page.until(() => page.all('img')[0], 'the picture');
    await noBarrier();
    const name = picture.getAttribute('alt');
    await page.click('button', `Remove: ${name}`);
    await page.hasText('Removed.');
    await page.until(() => page.all('img').length === 0, 'the picture gone');
    expect((await running()).touchpoints[0]?.evidenceIds).toEqual([]);
    await page.click('button', 'Undo');
    await page.until(() => page.all('img').length === 1, 'the picture again');
    await see(walkthroughId, 'Basket');
    await page.until(() => !text().includes('Picture kept') && page.all('img').length === 0, 'the next page');
  });

  it('forgets what was said of a picture where by hand another page comes', async () => {
    await begin();
    await openPanel({ logsPages: false });
    await page.click('button', 'Picture');
    await page.until(
      () => page.all('section span').some(({ textContent }) => textContent === 'Picture kept'),
      'the word',
    );
    await act(() => showPage(null));
    await page.until(
      () => !page.all('section span').some(({ textContent }) => textContent === 'Picture kept'),
      'no word',
    );
  });

  it('keeps what was felt before where by hand another page comes, and corrects it where none does', async () => {
    await begin();
    await openPanel({ logsPages: false });
    const felt = async () =>
      (await running()).touchpoints.map(({ emotion }) => emotion?.valence).sort((a, b) => Number(a) - Number(b));
    const choice = (name: string) =>
      page
        .all('input[type=radio]')
        .find(
          (each): each is HTMLInputElement =>
            each.getAttribute('aria-label') === name || each.closest('label')?.textContent?.includes(name) === true,
        );
    const feel = async (name: string, expected: readonly number[]) => {
      const chosen = await page.until(() => choice(name), name);
      await act(() => chosen.click());
      await expect.poll(felt).toEqual(expected);
      await page.until(() => choice(name)?.checked, `${name} shown`);
    };
    await feel('Very negative', [-2]);
    await feel('Very positive', [2]);
    await act(() => showPage(null));
    await feel('Very negative', [-2, 2]);
  });

  it('folds what a criterion seldom needs, hides it where it does not apply, and marks what is missing', async () => {
    await begin();
    await openPanel();
    const comment = (await place(easy.id)).querySelector('textarea');
    expect(isFolded(comment)).toBe(true);
    await press(easy.id, 'Comment, evidence … How easy was it?');
    expect(isFolded(comment)).toBe(false);
    await press(easy.id, '4');
    await within(easy.id, 'Clear: Answer');
    const skip = (await place(easy.id)).querySelector('input[type=checkbox]') as HTMLElement;
    await act(() => skip.click());
    await page.until(
      () => document.querySelectorAll(`#criterion-${easy.id} input[type=radio]`).length === 0,
      'no scale',
    );

    expect((await place(cost.id)).textContent).toContain('Amount in €');
    expect((await place(told.id)).textContent).toContain('Evidence needed');
    await press(told.id, 'Yes');
    await page.until(
      () => document.getElementById(`criterion-${told.id}`)?.textContent?.includes('Evidence missing'),
      'the mark',
    );
    await page.hasText('1 of 3 to answer');
    await page.hasText('1 incomplete');
    await press(told.id, 'Picture: Were the costs told?');
    await page.until(
      () => !document.getElementById(`criterion-${told.id}`)?.textContent?.includes('Evidence missing'),
      'no mark',
    );
    expect(text()).not.toContain('incomplete');
    await noBarrier();
  });

  it('folds what was answered to a row that says all of it and what it lacks, and opens it again by key and by click', async () => {
    await begin();
    await openPanel();
    const row = async (criterionId: string) => {
      const block = await place(criterionId);
      return page.until(() => block.querySelector<HTMLElement>('button[aria-expanded][aria-controls]'), 'the row');
    };
    const whole = async (criterionId: string) =>
      document.getElementById((await row(criterionId)).getAttribute('aria-controls') ?? '');
    await press(told.id, 'No');
    expect((await row(told.id)).getAttribute('aria-expanded')).toBe('true');
    expect(isFolded(await whole(told.id))).toBe(false);

    // Working on the next one folds it.
    await press(easy.id, '4');
    const toldRow = await row(told.id);
    await page.until(() => toldRow.getAttribute('aria-expanded') === 'false', 'it folded');
    expect(isFolded(await whole(told.id))).toBe(true);
    for (const said of [`${told.question} no`, 'Evidence missing', 'Comment missing']) {
      expect(toldRow.textContent).toContain(said);
    }
    await noBarrier();

    // Its evidence is kept by key while it is folded, and then it stands open.
    await act(() => toldRow.focus());
    expect(toldRow.getAttribute('aria-expanded')).toBe('false');
    await act(() => toldRow.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true, cancelable: true })));
    await page.until(() => toldRow.getAttribute('aria-expanded') === 'true', 'it opened');
    await act(async () => (await row(easy.id)).click());
    await page.until(() => toldRow.textContent?.includes('1 piece of evidence'), 'the count');
    expect(toldRow.textContent).not.toContain('Evidence missing');
    expect((await row(easy.id)).getAttribute('aria-expanded')).toBe('true');
    await act(async () => (await row(easy.id)).click());
    expect((await row(easy.id)).getAttribute('aria-expanded')).toBe('false');
    expect((await row(easy.id)).textContent).toContain('4 of 5');
  });

  it('brings the next task into view, and names at the end what is still to do', async () => {
    const walkthroughId = await begin();
    await openPanel({ sites: ['<all_urls>', 'https://ads.example/*'] });
    await page.click('button', 'Start the task');
    await page.click('button', 'End the task');
    await page.click('button', 'Save and go on');
    await page.hasText('Task 2 of 2');
    expect(document.activeElement).toBe(heading('Order it'));
    await press(told.id, 'No');
    await page.hasText('Say why');
    await page.click('button', 'End the walkthrough …');
    await page.until(() => document.activeElement === heading('End the walkthrough'), 'the form in view');
    await page.hasText('Take back the right to see pages');
    await noBarrier();
    const points = page
      .all('details details li, [role=note] details')
      .map((each) => each.querySelector('summary')?.textContent)
      .filter(Boolean);
    expect(points).toEqual([
      '1 task not done',
      '1 task without what came of it',
      '2 criteria without an answer',
      '1 answer without the evidence that it needs',
      '1 “no” without a comment',
    ]);
    await page.click('[role=note] button', 'How easy was it?');
    expect(document.activeElement).toBe(await place(easy.id));
    expect(document.activeElement?.closest('details')).toHaveProperty('open', true);

    await page.click('[role=note] button', 'Find a coat');
    await page.hasText('Task 1 of 2');
    expect(document.activeElement).toBe(heading('Find a coat'));
    await page.type('What happened?', 'Slow');
    await page.click('button', 'Save and go on');
    await page.until(() => !text().includes('without what came of it'), 'the task said');
    expect((await running()).walkthrough.tasks).toMatchObject([{ reality: 'Slow' }]);

    await page.click('button', 'End it all the same');
    await page.hasText('The walkthrough is over');
    // The right for the frames of one site was given for good.
    expect(asked.gaveBack).toEqual([['<all_urls>']]);
    expect((await store.query('walkthrough', { walkthroughId })).walkthrough.state).toBe('toValidate');
  });

  it('speaks French of all of it', async () => {
    await begin();
    await openPanel({ language: 'fr' });
    await page.find('button', 'Hors du site (appel, livreur)…');
    await press(told.id, 'Oui');
    await page.hasText('Preuve manquante');
    await page.click('button', 'Terminer la visite…');
    await page.hasText('Reste à faire');
    await page.hasText('1 réponse sans la preuve demandée');
    await noBarrier();
  });
});
