// @vitest-environment jsdom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personaMessages } from '@/lib/i18n/personas';
import { newId } from '@/lib/journey/newId';
import { saving } from '../store/samples';
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

const records = () => store.query('studyRecords', { studyId: null });
const undo = () => page.press(document.body, 'z', { ctrlKey: true });

/** Adds a persona and gives its id; its editor is open. */
async function addPersona(name: string): Promise<string> {
  page = await openDashboardPage(store, { hash: '#/study/personas' });
  await page.type('Name of the new persona', name);
  await page.click('button', 'Add a persona');
  await page.until(() => /^#\/study\/personas\/[0-9a-f-]{36}$/.test(page.hash()), 'its editor');
  await page.find('input', 'Age range');
  return page.hash().split('/').at(-1) ?? '';
}

describe('personas', () => {
  it('are made by a name, and every field is saved as it is typed', async () => {
    const id = await addPersona('Camille');
    const texts = {
      'Age range': '30 to 39',
      Education: 'Master’s',
      'Job title': 'Project manager',
      Income: '38 000 €',
      Story: 'Looks at lunch.',
      Goals: ' Find a coat \n\nPay quickly',
      Motivations: 'Look right',
      Challenges: 'Sizes differ',
      Sociodemographic: 'Urban',
      Geographic: 'Lyon',
      Attitude: 'Careful',
      Behaviour: 'Mobile first',
    };
    for (const [name, text] of Object.entries(texts)) {
      await page.type(name, text);
      (await page.find('input, textarea', name)).focus();
      (await page.find('input, textarea', name)).blur();
    }
    await page.choose('Relationship with the brand', 'oneYear');
    await page.until(() => page.container.textContent?.includes('Saved'), '"Saved"');
    expect((await records()).personas).toMatchObject([
      {
        id,
        name: 'Camille',
        ageRange: '30 to 39',
        education: 'Master’s',
        jobTitle: 'Project manager',
        income: '38 000 €',
        story: 'Looks at lunch.',
        goals: ['Find a coat', 'Pay quickly'],
        motivations: ['Look right'],
        challenges: ['Sizes differ'],
        segment: { sociodemographic: 'Urban', geographic: 'Lyon', attitude: 'Careful', behaviour: 'Mobile first' },
        relationship: 'oneYear',
      },
    ]);
    const card = page.container.querySelector(`article[aria-label="${personaMessages.en.card}"]`);
    for (const shown of ['Project manager', 'Pay quickly', 'Customer for one year', 'Mobile first']) {
      expect(card?.textContent).toContain(shown);
    }
  });

  it('get a picture from a file, and only from one that is a picture', async () => {
    await addPersona('Camille');
    const input = page.container.querySelector<HTMLInputElement>('input[type=file]');
    const give = (file: File) => {
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    };
    give(new File(['text'], 'notes.txt', { type: 'text/plain' }));
    await page.hasText('“notes.txt” is no picture that this browser can show.');
    give(new File(['picture'], 'camille.png', { type: 'image/png' }));
    await page.until(() => page.all('img[alt="Picture of Camille"]')[0], 'the picture');
    const { personas, evidence } = await records();
    expect(evidence[personas[0]?.pictureEvidenceId ?? '']).toMatchObject({
      kind: 'attachedFile',
      fileName: 'camille.png',
    });
    await page.click('button', 'Remove the picture');
    await page.until(() => page.all('img').length === 0, 'no picture');
    expect((await records()).personas[0]?.pictureEvidenceId).toBeNull();
    await undo();
    await page.until(() => page.all('img').length > 0, 'the picture again');
  });

  it('are duplicated with all they have, deleted, and brought back', async () => {
    await addPersona('Camille');
    await page.type('Goals', 'Find a coat');
    await page.click('button', 'Duplicate');
    await page.find('h2', 'Camille (copy)');
    expect((await records()).personas.map(({ name, goals }) => [name, goals])).toEqual([
      ['Camille', ['Find a coat']],
      ['Camille (copy)', ['Find a coat']],
    ]);
    await page.click('button', 'Delete the persona “Camille (copy)”');
    await page.hasText('1 persona');
    expect(page.hash()).toBe('#/study/personas');
    await undo();
    await page.hasText('2 personas');
  });

  it('are copied into another study', async () => {
    const { study } = await records();
    const other = newId();
    const copy = { personas: false, brands: false, codebook: false, settings: false };
    const [journeyId, name] = [newId(), 'Second study'];
    await store.command('createStudy', { id: other, name, journeyId, journeyTitle: 'Walk', copyFrom: null, copy });
    const { journeys } = await store.query('studyRecords', { studyId: study.id });
    await store.command('selectJourney', { journeyId: journeys[0]?.id ?? '' });
    await addPersona('Camille');
    await page.click('button', 'Copy into another study…');
    await page.click('button', 'Copy');
    await page.hasText('copied “Camille” into “Second study”');
    expect((await store.query('studyRecords', { studyId: other })).personas.map((each) => each.name)).toEqual([
      'Camille',
    ]);
  });

  it('say so where one is not there', async () => {
    page = await openDashboardPage(store, { hash: `#/study/personas/${newId()}` });
    await page.hasText('This persona is not there');
  });
});

describe('brands', () => {
  const add = async (line: string) => {
    await page.type('Name and domain', line);
    await page.press(await page.find('input', 'Name and domain'), 'Enter');
    const form = (await page.find('input', 'Name and domain')).closest('form');
    form?.requestSubmit();
  };

  it('are added by one line each: the one studied first, then competitors', async () => {
    page = await openDashboardPage(store, { hash: '#/study/brands' });
    await page.find('input', 'Name and domain');
    await add('Zara https://www.zara.com/fr/');
    await page.find('button', 'Delete the brand “Zara”');
    await add('etam.com');
    await page.find('button', 'Delete the brand “Etam”');
    const brands = async () => (await records()).brands.map(({ name, role, domains }) => ({ name, role, domains }));
    expect(await brands()).toEqual([
      { name: 'Zara', role: 'own', domains: ['zara.com'] },
      { name: 'Etam', role: 'competitor', domains: ['etam.com'] },
    ]);
    await page.click('button', 'Delete the brand “Zara”');
    await page.until(() => page.named('button', 'Delete the brand “Zara”') === null, 'the brand gone');
    await undo();
    await page.find('button', 'Delete the brand “Zara”');
  });

  it('take registrable domains of addresses, and no public suffix', async () => {
    page = await openDashboardPage(store, { hash: '#/study/brands' });
    await page.find('input', 'Name and domain');
    await page.until(() => page.named('button', 'Add a brand'), 'the form');
    await add('Velin');
    const domains = await page.find('input', 'Domains');
    await page.type('Domains', 'https://shop.velin.co.uk/a, co.uk; www.velin.fr  cards.velin.fr nonsense');
    domains.focus();
    domains.blur();
    await page.hasText('Saved');
    expect((await records()).brands[0]?.domains).toEqual(['velin.co.uk', 'velin.fr', 'cards.velin.fr']);
  });

  it('have outlets and a note, and say how many touchpoints concern them', async () => {
    const { study } = await records();
    const brandId = newId();
    await store.command('createRecord', {
      type: 'brands',
      id: brandId,
      fields: { studyId: study.id, name: 'Zara', role: 'own' },
    });
    await store.command('saveTouchpoint', saving({ title: 'Looks', brand: { kind: 'known', brandId } }));
    page = await openDashboardPage(store, { hash: '#/study/brands' });
    await page.hasText('1 touchpoint concerns it');
    await page.click('button', 'Add an outlet');
    expect(document.activeElement).toBe(await page.find('input', 'Outlet name'));
    for (const [name, text] of [
      ['Outlet name', 'Rue de la République'],
      ['Kind', 'Shop'],
      ['Address', 'Lyon'],
      ['Note', 'Since 1990'],
    ] as const) {
      await page.type(name, text);
      const box = await page.find('input, textarea', name);
      box.focus();
      box.blur();
    }
    const [brand] = (await records()).brands;
    await page.hasText('Saved');
    expect((await records()).brands[0] ?? brand).toMatchObject({
      outlets: [{ name: 'Rue de la République', kind: 'Shop', address: 'Lyon' }],
      note: 'Since 1990',
    });
    await page.click('button', 'Remove the outlet “Rue de la République”');
    await page.until(() => page.named('input', 'Outlet name') === null, 'the outlet gone');
    expect(document.activeElement).toBe(await page.find('button', 'Add an outlet'));
  });
});

describe('journeys', () => {
  const current = async () => (await records()).journeys[0];

  it('save every field', async () => {
    const { study, me } = await records();
    const [personaId, brandId] = [newId(), newId()];
    await store.command('createRecord', {
      type: 'personas',
      id: personaId,
      fields: { studyId: study.id, name: 'Zoé' },
    });
    await store.command('createRecord', {
      type: 'brands',
      id: brandId,
      fields: { studyId: study.id, name: 'Zara', role: 'own' },
    });
    const id = (await current())?.id;
    page = await openDashboardPage(store, { hash: `#/study/journeys/${id}` });
    const texts = {
      'Journey title': 'Buys a coat',
      Scenario: 'A wedding',
      Goal: 'A coat in ten days',
      Expectations: 'Clear sizes',
      Started: '2026-03-01T10:00',
      Ended: '2026-03-02T10:00',
    };
    for (const [name, text] of Object.entries(texts)) {
      await page.type(name, text);
      const box = await page.find('input, textarea', name);
      box.focus();
      box.blur();
    }
    await page.choose('Persona', personaId);
    await page.choose('Brand', brandId);
    await page.choose('Observer', '');
    await page.choose('State', 'toBe');
    await page.choose('Status', 'completed');
    await page.click('label', 'End-to-end journey');
    await page.choose('Kind', 'planned');
    await page.hasText('A script of assumed touchpoints');
    await page.hasText('Saved');
    expect(await current()).toMatchObject({
      title: 'Buys a coat',
      kind: 'planned',
      state: 'toBe',
      scope: 'endToEnd',
      scenario: 'A wedding',
      goal: 'A coat in ten days',
      expectations: 'Clear sizes',
      personaId,
      brandId,
      observerId: null,
      status: 'completed',
      startedAt: new Date('2026-03-01T10:00').toISOString(),
      endedAt: new Date('2026-03-02T10:00').toISOString(),
    });
    expect(me).not.toBeNull();
  });

  it('are duplicated as plans and targets of assumed steps, in one step of Undo', async () => {
    await store.command('saveTouchpoint', saving({ title: 'Looks', stageId: 'awareness', valence: 1 }));
    page = await openDashboardPage(store, { hash: '#/study/journeys' });
    const first = (await current())?.title ?? '';
    await page.click('button', `Duplicate as to-be: “${first}”`);
    await page.find('h2', `${first} (to-be)`);
    const copy = (await records()).journeys.find(({ title }) => title.endsWith('(to-be)'));
    expect(copy).toMatchObject({ kind: 'planned', state: 'toBe', status: 'planned', touchpoints: 1 });
    const { touchpoints } = await store.query('journeyView', { journeyId: copy?.id ?? null });
    expect(touchpoints).toMatchObject([{ title: 'Looks', stageId: 'awareness', basis: 'assumed', emotion: null }]);
    await undo();
    await page.hasText('This journey is not there');
    expect((await records()).journeys).toHaveLength(1);
  });

  it('follow a plan: what is unmet is shown, taken over to be coded, and met once it was lived', async () => {
    const { study } = await records();
    const planId = newId();
    await store.command('createRecord', {
      type: 'journeys',
      id: planId,
      fields: { studyId: study.id, title: 'The plan', kind: 'planned' },
    });
    await store.command('createTouchpoints', {
      touchpoints: ['Searches', 'Buys'].map((title) => ({
        id: newId(),
        journeyId: planId,
        fields: { title },
        evidence: [],
      })),
    });
    const plan = await store.query('journeyView', { journeyId: planId });
    expect(plan.touchpoints.map(({ basis }) => basis)).toEqual(['assumed', 'assumed']);
    const id = (await current())?.id ?? '';
    page = await openDashboardPage(store, { hash: `#/study/journeys/${id}` });
    await page.choose('Follows the plan', planId);
    await page.hasText('0 of 2 planned steps met');
    await page.hasText('No touchpoint yet');
    await page.click('button', 'Take over 2 steps from the plan');
    await page.hasText('Still assumed');
    const own = async () => (await store.query('journeyView', { journeyId: id })).touchpoints;
    expect(await own()).toMatchObject(
      plan.touchpoints.map(({ id: plannedTouchpointId, title }) => ({
        title,
        plannedTouchpointId,
        basis: 'assumed',
        emotion: null,
      })),
    );
    await page.click('button', 'Lived: “Searches”');
    await page.hasText('1 of 2 planned steps met');
    expect((await own())[0]?.basis).toBe('experienced');
    await undo();
    await page.hasText('0 of 2 planned steps met');
    await undo();
    await page.find('button', 'Take over 2 steps from the plan');
    expect(await own()).toEqual([]);
    await page.goTo(`#/study/journeys/${planId}`);
    await page.hasText('1 journey follows this plan:');
  });
});

describe('the map', () => {
  it('marks where the journey goes from one brand to another', async () => {
    for (const [title, name] of [
      ['Looks', 'Zara'],
      ['Compares', 'Etam'],
      ['Buys', 'Etam'],
    ] as const) {
      const brand = { kind: 'new', name, domain: null, role: 'competitor' } as const;
      await store.command('saveTouchpoint', saving({ title, stageId: 'decision', brand }));
    }
    page = await openDashboardPage(store);
    await page.hasText('The journey goes from Zara to Etam');
    const marked = page.all('article').filter((card) => card.textContent?.includes('The journey goes from'));
    expect(marked.map((card) => card.querySelector('h3')?.textContent)).toEqual(['Compares']);
  });
});

describe('barriers', () => {
  it('are none, in both languages', async () => {
    await addPersona('Camille');
    await store.command('createRecord', {
      type: 'brands',
      id: newId(),
      fields: { studyId: (await records()).study.id, name: 'Zara', role: 'own' },
    });
    const { personas, journeys } = await records();
    for (const language of ['en', 'fr'] as const) {
      for (const hash of [
        '#/study/personas',
        `#/study/personas/${personas[0]?.id}`,
        '#/study/brands',
        '#/study/journeys',
        `#/study/journeys/${journeys[0]?.id}`,
      ]) {
        await page.close();
        page = await openDashboardPage(store, { hash, props: { language } });
        await page.until(() => page.all('main h2').length > 0, hash);
        // jsdom lays nothing out: colours are looked at in a browser.
        const { violations } = await axe.run(page.container, { rules: { 'color-contrast': { enabled: false } } });
        expect(violations.map(({ id, nodes }) => `${hash} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    }
  });
});
