// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linesOfHistory } from '@/components/dashboard/touchpoint/linesOfHistory';
import { deepEqual } from '@/lib/journey/deepEqual';
import { newId } from '@/lib/journey/newId';
import { isBookkeeping } from '@/lib/journey/recordFields';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { touchpoint } from '@/lib/journey/schemas/touchpoint';
import { type Verbatim, verbatim } from '@/lib/journey/schemas/verbatim';
import { pageAt } from '../store/samples';
import { openDashboardPage, openMemoryStore, standInForBrowser } from './dashboardPage';

let store: ReturnType<typeof openMemoryStore>;
let page: Awaited<ReturnType<typeof openDashboardPage>>;

beforeEach(() => {
  standInForBrowser();
  store = openMemoryStore();
});
afterEach(async () => {
  await page.close();
});

type Act = () => Promise<unknown>;
const id = newId();
const verbatimId = newId();
const outletId = newId();
const stepId = newId();

const detailOf = () => store.query('touchpointDetail', { touchpointId: id });

/** A study with something to choose for each field, and one touchpoint of which nothing is known. */
async function prepare(): Promise<void> {
  const { study, currentJourneyId } = await store.query('studyRecords', { studyId: null });
  const [brandId, plan, themeId] = [newId(), newId(), newId()];
  const make = (type: 'brands' | 'journeys' | 'themes' | 'observers' | 'verbatims', made: string, fields: object) =>
    store.command('createRecord', { type, id: made, fields: { ...fields } });
  const outlets = [{ id: outletId, name: 'Rue de Rivoli', kind: 'shop', address: '' }];
  await make('brands', brandId, { studyId: study.id, name: 'Zara', role: 'own', outlets });
  await make('brands', newId(), { studyId: study.id, name: 'Trustpilot', role: 'thirdParty' });
  await make('themes', themeId, { studyId: study.id, name: { en: 'Delivery', fr: 'Livraison' } });
  await make('observers', newId(), { name: 'Lea' });
  await make('journeys', plan, { studyId: study.id, title: 'The plan', kind: 'planned' });
  await store.command('createTouchpoints', {
    touchpoints: [{ id: stepId, journeyId: plan, fields: { title: 'Is to phone', basis: 'assumed' }, evidence: [] }],
  });
  await store.command('editRecord', { type: 'journeys', id: currentJourneyId, changes: { plannedJourneyId: plan } });
  await store.command('createTouchpoints', {
    touchpoints: [
      { id, journeyId: currentJourneyId, fields: { title: 'Phones', basis: 'expert', observerId: null }, evidence: [] },
    ],
  });
  await make('verbatims', verbatimId, {
    studyId: study.id,
    journeyId: currentJourneyId,
    touchpointId: id,
    quote: 'Fine',
    observerId: null,
  });
}

/** The group of an editor's fields with a heading. */
const group = async (name: string) => {
  const heading = await page.until(
    () => page.all('aside details h3').find((each) => each.textContent === name),
    `the group ${name}`,
  );
  return heading.closest('details') as HTMLElement;
};

/** Controls by name, within a group: several may have the same name elsewhere. */
async function inGroup(groupName: string, selector: string, name: string): Promise<HTMLElement> {
  const within = await group(groupName);
  return page.until(
    () =>
      [...within.querySelectorAll<HTMLElement>(selector)].find((each) => {
        const labelled = each.getAttribute('aria-labelledby');
        const label = each.getAttribute('aria-label') ?? (labelled && document.getElementById(labelled)?.textContent);
        return (label ?? each.closest('label')?.textContent ?? each.textContent)?.trim() === name;
      }),
    `${selector} "${name}" in ${groupName}`,
  );
}
const choose = (groupName: string, name: string, value: string) => async () =>
  page.choose(await inGroup(groupName, 'select', name), value);
const chooseFirst = (groupName: string, name: string) => async () => {
  const list = (await inGroup(groupName, 'select', name)) as HTMLSelectElement;
  await page.choose(list, [...list.options].find(({ value }) => value !== '')?.value ?? 'nothing to choose');
};
const write = (groupName: string, name: string, text: string) => async () => {
  const box = await inGroup(groupName, 'input, textarea', name);
  const kind = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
};
const click = (groupName: string, selector: string, name: string) => async () =>
  (await inGroup(groupName, selector, name)).click();
const tick = (groupName: string, name: string) => click(groupName, 'input', name);
/** A step of a scale, by the names of both. */
const rate = (groupName: string, scale: string, step: string) => async () => {
  const within = await group(groupName);
  const legend = [...within.querySelectorAll('legend')].find((each) => each.textContent === scale);
  const radio = legend?.parentElement?.querySelector<HTMLElement>(`input[aria-label^="${step}"]`);
  expect(radio, `${scale} in ${groupName}`).toBeTruthy();
  radio?.click();
};
const inTurn =
  (...acts: Act[]): Act =>
  async () => {
    for (const act of acts) await act();
  };

describe('the editor of a touchpoint', () => {
  /** What writes each field, as a user would. */
  const controls: Partial<Record<keyof Touchpoint, Act>> = {
    title: () => page.type('Title', 'Phones the shop'),
    stageId: () => page.click('aside input[type=radio]', 'Decision'),
    note: () => page.type('Note', 'On hold for long'),
    journeyId: choose('What happened', 'Journey', 'first'),
    channel: choose('What happened', 'Channel', 'phone'),
    category: choose('What happened', 'Category', 'contactsSupport'),
    brandId: chooseFirst('What happened', 'Brand'),
    hostBrandId: chooseFirst('What happened', 'Hosted by'),
    outletId: choose('What happened', 'Outlet', outletId),
    occurredAt: inTurn(
      write('What happened', 'When it happened', '2026-05-04T10:30'),
      choose('What happened', 'How exactly that is known', 'day'),
    ),
    durationMs: write('What happened', 'Duration (min)', '3'),
    device: choose('What happened', 'Device', 'smartphone'),
    contact: choose('What happened', 'Contact', 'direct'),
    initiator: choose('What happened', 'Started by', 'customer'),
    engagement: choose('What happened', 'Engagement', 'active'),
    media: choose('What happened', 'Media', 'owned'),
    mode: choose('What happened', 'Served by', 'human'),
    personalised: choose('What happened', 'Personalised', 'false'),
    customerAction: write('Customer and brand', 'Customer action', 'Calls'),
    brandResponse: write('Customer and brand', 'Brand’s response', 'Answers'),
    responseTimeMs: write('Customer and brand', 'Response time (h)', '2'),
    responseQuality: rate('Customer and brand', 'Quality of the response', '4'),
    thought: write('Customer and brand', 'Thought', 'Come on'),
    expectation: write('Customer and brand', 'Expectation', 'At once'),
    reality: write('Customer and brand', 'What really happened', 'Late'),
    gap: rate('Customer and brand', 'Gap between the two', '−1'),
    objectives: tick('Customer and brand', 'Inform'),
    message: inTurn(
      write('Customer and brand', 'Claim', 'We care'),
      write('Customer and brand', 'Offer', 'Free returns'),
      write('Customer and brand', 'Call to action', 'Call us'),
    ),
    basis: choose('Feeling', 'Basis', 'experienced'),
    emotion: inTurn(
      () => page.click('aside input[type=radio]', 'Negative'),
      choose('Feeling', 'Emotion in a word', 'frustrated'),
      choose('Feeling', 'Intensity', '4'),
      choose('Feeling', 'Basis of the emotion alone', 'reported'),
    ),
    effort: rate('Feeling', 'Ease (customer effort score)', '2'),
    satisfaction: rate('Feeling', 'Satisfaction (CSAT)', '3'),
    painPoints: inTurn(
      write('Pain points', 'Pain point', 'The wait'),
      rate('Pain points', 'Severity', '4'),
      choose('Pain points', 'Effect', 'blocks'),
      chooseFirst('Pain points', 'Theme'),
      write('Pain points', 'Solution', 'Call back'),
    ),
    opportunities: inTurn(
      click('Opportunities', 'button', '+ Add an opportunity'),
      write('Opportunities', 'Opportunity', 'Say how long it takes'),
      rate('Opportunities', 'Value to the customer', '5'),
      rate('Opportunities', 'Cost to implement', '2'),
      write('Opportunities', 'Owner', 'Service'),
      choose('Opportunities', 'Progress', 'proposed'),
    ),
    momentOfTruth: inTurn(choose('Weight', 'Moment of truth', 'second'), tick('Weight', 'Trust')),
    importance: rate('Weight', 'Importance to the customer', '5'),
    decision: tick('Weight', 'The purchase is decided here'),
    abandoned: tick('Weight', 'The customer gives up here'),
    status: choose('Management', 'Status', 'validated'),
    observerId: chooseFirst('Management', 'Observer'),
    plannedTouchpointId: choose('What happened', 'Touchpoint of the plan', stepId),
    ownerTeam: write('Management', 'Team in charge', 'Service'),
    accountable: write('Management', 'Accountable person', 'Mrs Roy'),
    howManaged: write('Management', 'How it is managed', 'By a partner'),
    metrics: inTurn(
      click('Management', 'button', '+ Add a metric'),
      choose('Management', 'Indicator', 'csat'),
      write('Management', 'Value', '71.5'),
      write('Management', 'Source', 'Survey'),
      write('Management', 'Period', '2026'),
    ),
    tags: async () => {
      const box = await page.find('aside input', 'Tags');
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(box, 'wait');
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await page.press(box, 'Enter');
    },
    internalNote: write('Tags and notes', 'Internal note', 'Not for the client'),
    page: write('Page and part tagged', 'Address', 'https://www.zara.com/contact'),
    evidenceIds: () => attachByHand('aside input[type=file]'),
  };
  /** Fields that nobody fills in: who or what captured the touchpoint does. */
  const withoutControl: Partial<Record<keyof Touchpoint, string>> = {
    position: 'set by moving the touchpoint on the map',
    capturedAt: 'the moment of the capture; what is known better stands in occurredAt',
    utcOffsetMinutes: 'of the place of the capture',
    anchor: 'read from the page; shown, and taken off by a button (below)',
    target: 'read from the page; shown, and taken off by a button (below)',
    extensions: 'other tools’',
  };
  const fields = Object.keys(touchpoint.shape).filter((field) => !isBookkeeping(field)) as (keyof Touchpoint)[];

  it.each(fields.filter((field) => !(field in withoutControl)))('has a control for %s', async (field) => {
    await prepare();
    const [first, plan] = (await store.query('studyRecords', { studyId: null })).journeys.toSorted((one) =>
      one.kind === 'actual' ? -1 : 1,
    );
    page = await openDashboardPage(store, { hash: `#/map?touchpoint=${id}` });
    await group('History');
    const act = controls[field];
    if (!act) throw new Error(`The field ${field} has no control.`);
    const before = (await detailOf()).touchpoint[field];
    if (field === 'journeyId') {
      await choose('What happened', 'Journey', plan?.id ?? '')();
      await page.hasText('moved to the journey');
      expect(before).toBe(first?.id);
    } else await act();
    for (let tries = 0; tries < 300; tries += 1) {
      if (!deepEqual((await detailOf()).touchpoint[field], before)) break;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    // Every part of it: what has parts of its own has none left open.
    await page.until(() => !page.container.textContent?.includes('Saving…'), 'all saved');
    const { [field]: written } = (await detailOf()).touchpoint;
    expect(written).not.toEqual(before);
    expect(openParts(written)).toEqual([]);
  });

  it('shows what was read from the page, and takes it off', async () => {
    await prepare();
    const target = { kind: 'image' as const, url: 'https://www.zara.com/dress.jpg', text: 'A red dress' };
    const anchor = {
      selectors: [{ type: 'TextQuoteSelector' as const, exact: 'Free returns', prefix: '', suffix: '' }],
      textFragmentUrl: null,
    };
    await store.command('editRecord', {
      type: 'touchpoints',
      id,
      changes: { page: pageAt('https://www.zara.com/dress'), anchor, target },
    });
    page = await openDashboardPage(store, { hash: `#/map?touchpoint=${id}` });
    await page.hasText('Maison Lune');
    await page.hasText('Free returns');
    await page.hasText('A red dress');
    await click('Page and part tagged', 'button', 'Remove the part')();
    await click('Page and part tagged', 'button', 'Remove the image or link')();
    await click('Page and part tagged', 'button', 'Remove the page')();
    await page.until(() => !page.container.textContent?.includes('Maison Lune'), 'the page gone');
    expect((await detailOf()).touchpoint).toMatchObject({ page: null, anchor: null, target: null });
  });

  it('tells who changed what, and takes a value up again', async () => {
    await prepare();
    await store.command('editRecord', { type: 'touchpoints', id, changes: { stageId: 'awareness' } });
    await store.command('editRecord', { type: 'touchpoints', id, changes: { brandResponse: 'Sorry' } });
    await store.command('editRecord', { type: 'touchpoints', id, changes: { brandResponse: '' } });
    page = await openDashboardPage(store, { hash: `#/map?touchpoint=${id}` });
    const details = (await group('History')) as HTMLDetailsElement;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await page.hasText('set Stage to Awareness');
    await page.hasText('You cleared Brand’s response');
    // One typing is one line, so the first words are gone again; of what it was made with, only what changed is told.
    expect(details.textContent).not.toContain('set Title');
  });
});

describe('a verbatim', () => {
  const name = 'Verbatims';
  const controls: Partial<Record<keyof Verbatim, Act>> = {
    quote: write(name, 'Quote', 'Fine, all in all'),
    brandId: chooseFirst(name, 'Brand'),
    stageId: choose(name, 'Stage it talks about', 'decision'),
    themeIds: tick(name, 'Delivery'),
    emotion: inTurn(
      choose(name, 'Emotion', '1'),
      choose(name, 'Emotion in a word', 'happy'),
      choose(name, 'Intensity', '2'),
      choose(name, 'Basis', 'observed'),
    ),
    rating: inTurn(write(name, 'Stars', '4'), write(name, 'Out of', '6'), write(name, 'Number of ratings', '12')),
    publishedAt: write(name, 'Published', 'in May'),
    authorInitials: write(name, 'Author’s initials', 'L. R.'),
    language: write(name, 'Language', 'fr'),
    page: write(name, 'Address', 'https://reviews.example/1'),
    evidenceIds: () => attachByHand('aside li input[type=file]'),
    observerId: chooseFirst(name, 'Observer'),
  };
  const withoutControl: Partial<Record<keyof Verbatim, string>> = {
    studyId: 'the study in which it is written',
    anchor: 'read from the page; shown, and taken off by a button',
    journeyId: 'choosing it takes the verbatim from its touchpoint: tested below',
    touchpointId: 'tested below, as it takes the verbatim from the editor',
    extensions: 'other tools’',
  };
  const fields = Object.keys(verbatim.shape).filter((field) => !isBookkeeping(field)) as (keyof Verbatim)[];
  const stored = async () => {
    const found = (await store.query('studyRecords', { studyId: null })).verbatims.find(
      (each) => each.id === verbatimId,
    );
    if (!found) throw new Error('The verbatim is gone.');
    return found;
  };
  const open = async () => {
    await prepare();
    page = await openDashboardPage(store, { hash: `#/map?touchpoint=${id}` });
    await group('Verbatims');
  };

  it.each(fields.filter((field) => !(field in withoutControl)))('has a control for %s', async (field) => {
    await open();
    const before = (await stored())[field];
    const act = controls[field];
    if (!act) throw new Error(`The field ${field} has no control.`);
    await act();
    for (let tries = 0; tries < 300; tries += 1) {
      if (!deepEqual((await stored())[field], before)) break;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await page.until(() => !page.container.textContent?.includes('Saving…'), 'all saved');
    const written = (await stored())[field];
    expect(written).not.toEqual(before);
    expect(openParts(written)).toEqual([]);
  });

  it('goes to another touchpoint, or to none, or to another journey', async () => {
    await open();
    await choose('Verbatims', 'Stands under', '')();
    await page.until(() => !page.all('aside li').some((each) => each.textContent?.includes('Stars')), 'none here');
    expect((await stored()).touchpointId).toBeNull();
    expect((await stored()).journeyId).not.toBeNull();
  });
});

describe('the lines of a history', () => {
  const change = (seq: number, seconds: number, before: object | null, after: object | null) => ({
    seq,
    group: String(seq),
    command: 'editRecord',
    at: new Date(Date.UTC(2026, 4, 4) + seconds * 1000).toISOString(),
    observerId: 'me',
    observerName: 'Lea',
    isHere: true,
    before: before && { ...before },
    after: after && { ...after },
  });
  const told = (...changes: ReturnType<typeof change>[]) =>
    linesOfHistory(changes).map((line) => (line.kind === 'set' ? [line.field, line.value] : [line.kind]));

  it('join what one person typed in one go, and tell the value that it began with', () => {
    expect(
      told(
        change(4, 300, { note: 'ab' }, { note: 'abc' }),
        change(3, 21, { note: 'a' }, { note: 'ab' }),
        change(2, 20, { note: '' }, { note: 'a' }),
        change(1, 0, null, { note: '', title: 'Phones' }),
      ),
    ).toEqual([['note', 'abc'], ['note', 'ab'], ['made']]);
    expect(
      told(change(2, 20, { title: 'Phones' }, { title: 'Calls' }), change(1, 0, null, { title: 'Phones' })),
    ).toEqual([['title', 'Calls'], ['title', 'Phones'], ['made']]);
  });

  it('leave out what is about the record', () => {
    expect(told(change(2, 20, { updatedAt: '1', stageId: null }, { updatedAt: '2', stageId: 'x' }))).toEqual([
      ['stageId', 'x'],
    ]);
    expect(told(change(3, 40, { title: 'Phones' }, null))).toEqual([['deleted']]);
  });
});

/** Gives a file to what takes files. */
async function attachByHand(selector: string): Promise<void> {
  const input = (await page.until(() => page.all(selector)[0], selector)) as HTMLInputElement;
  const file = new File(['x'], 'photo.png', { type: 'image/png' });
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await page.hasText('attached “photo.png”');
}

/** Parts of a value that hold nothing. */
function openParts(value: unknown, path = ''): string[] {
  if (value === null || value === '') return [path];
  if (Array.isArray(value)) {
    return value.length === 0 ? [path] : value.flatMap((each, index) => openParts(each, `${path}[${index}]`));
  }
  if (typeof value !== 'object') return [];
  // A page that was typed has an address; the rest is the browser's to read.
  if ('canonicalUrl' in value) return [];
  return Object.entries(value).flatMap(([key, each]) => openParts(each, `${path}.${key}`));
}
