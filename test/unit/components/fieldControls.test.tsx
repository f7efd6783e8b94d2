// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StudyRecords } from '@/lib/journey/commands';
import { deepEqual } from '@/lib/journey/deepEqual';
import { newId } from '@/lib/journey/newId';
import { isBookkeeping } from '@/lib/journey/recordFields';
import { recordSchemas } from '@/lib/journey/schemas/recordTypes';
import { openDashboardPage, openMemoryStore, standInForBrowser } from './dashboardPage';

/**
 * Every field of the schema has a control on some screen, which writes it into the store: each is operated here. Touchpoints and
 * verbatims have a test of their own (touchpointEditor.test.tsx).
 */
let store: ReturnType<typeof openMemoryStore>;
let page: Awaited<ReturnType<typeof openDashboardPage>>;

beforeEach(async () => {
  standInForBrowser();
  store = openMemoryStore();
  await prepare();
});
afterEach(async () => {
  await page.close();
});

const [persona, brand, plan, model, theme, otherTheme, colleague, touchpoint, answer] = Array.from(
  { length: 9 },
  newId,
) as [string, ...string[]];
const records = () => store.query('studyRecords', { studyId: null });
const journeyOf = ({ journeys, currentJourneyId }: StudyRecords) => journeys.find(({ id }) => id === currentJourneyId);

/** A study with one record of each type, and something to choose for each field. */
async function prepare(): Promise<void> {
  const { study, currentJourneyId } = await records();
  const studyId = study.id;
  const make = (
    type: 'personas' | 'brands' | 'journeys' | 'stageModels' | 'themes' | 'observers' | 'questionnaireAnswers',
    id = '',
    fields: Record<string, unknown> = {},
  ) => store.command('createRecord', { type, id, fields });
  const name = (en: string) => ({ en, fr: '' });
  await make('personas', persona, { studyId, name: 'Camille' });
  await make('brands', brand, { studyId, name: 'Aubelune', role: 'own' });
  await make('journeys', plan, { studyId, title: 'The plan', kind: 'planned' });
  await make('stageModels', model, {
    studyId,
    name: name('Shop'),
    stages: [{ id: 'window', labels: name('Window'), phase: 'before' }],
  });
  await make('themes', theme, { studyId, name: name('Price') });
  await make('themes', otherTheme, { studyId, name: name('Money') });
  await make('observers', colleague, { name: 'Lea' });
  await store.command('createTouchpoints', {
    touchpoints: [
      { id: touchpoint ?? '', journeyId: currentJourneyId, fields: { title: 'Phones', basis: 'expert' }, evidence: [] },
    ],
  });
  await make('questionnaireAnswers', answer, {
    studyId,
    questionId: 'howDiscovered',
    text: 'By a friend',
    basis: 'reported',
  });
}

type Act = () => Promise<unknown>;
const type = (box: string, text: string) => () => page.type(box, text);
const choose = (list: string, value: () => string | undefined) => async () => {
  const select = await page.find('select', list);
  // What a list shows may have to be read first.
  await page.until(() => select.querySelector(`option[value="${value()}"]`), `“${value()}” in “${list}”`);
  await page.choose(select, value() ?? '');
};
const click =
  (name: string, selector = 'button') =>
  () =>
    page.click(selector, name);
const add = (box: string, text: string) => async () => {
  await page.type(box, text);
  await page.click('button', `Add: ${box}`);
};
const steps =
  (...acts: Act[]) =>
  async () => {
    for (const act of acts) await act();
  };
/** Opens what is folded; a page in memory does not by itself. */
const unfold = (heading: string) => async () => {
  const summary = await page.until(
    () => page.all('summary').find((each) => (each.getAttribute('aria-label') ?? each.textContent)?.includes(heading)),
    `the fold “${heading}”`,
  );
  const details = summary.closest('details');
  details?.setAttribute('open', '');
  details?.dispatchEvent(new Event('toggle'));
};
const give = (file: File) => async () => {
  const input = await page.until(() => page.container.querySelector('input[type=file]'), 'the box for files');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

interface Screens {
  /** The address of the record's screen. */
  readonly at: () => string | Promise<string>;
  readonly read: (all: StudyRecords) => object | undefined;
  /** How each field is written: nothing may be left out but what is in `without`. */
  readonly controls: Readonly<Record<string, Act>>;
  /** Fields that nobody writes by hand, with the reason. */
  readonly without: Readonly<Record<string, string>>;
}

const byItsStudy = { studyId: 'a record stays in the study where it was made' };
const details = unfold('About whom and what');
const changeModel = steps(
  // It waits for where the touchpoints stand.
  () => page.until(() => page.named('button:enabled', 'Use… “Hotel”'), 'models to choose from'),
  click('Use… “Hotel”'),
  click('Change the model', 'dialog button'),
);

const screens: Partial<Record<keyof typeof recordSchemas, Screens>> = {
  studies: {
    at: () => '#/study/overview',
    read: ({ study }) => study,
    controls: {
      name: type('Name of the study', 'Winter coats'),
      question: type('Research question', 'Why elsewhere?'),
      language: choose('Language of the study', () => 'de'),
      stageModelId: steps(async () => page.goTo('#/study/stages'), changeModel),
      countExposures: click('Passive exposures count as touchpoints', 'input'),
      observerIds: click('Lea', 'input'),
      catalogueAdditions: add('New channel', 'Parcel locker'),
      lanes: click('Thoughts', 'input'),
      defaults: choose('Basis at the start', () => 'observed'),
    },
    without: {},
  },
  personas: {
    at: () => `#/study/personas/${persona}`,
    read: ({ personas }) => personas[0],
    controls: {
      name: type('Name', 'Amina'),
      ageRange: type('Age range', '30 to 39'),
      education: type('Education', 'Master'),
      jobTitle: type('Job title', 'Nurse'),
      income: type('Income', '2,800 € a month'),
      challenges: type('Challenges', 'Shops close early'),
      motivations: type('Motivations', 'A coat that lasts'),
      goals: type('Goals', 'Buy before the frost'),
      segment: type('Geographic', 'Lyon'),
      relationship: choose('Relationship with the brand', () => 'newCustomer'),
      story: type('Story', 'Her old coat lost its lining.'),
      pictureEvidenceId: give(new File(['picture'], 'camille.png', { type: 'image/png' })),
    },
    without: byItsStudy,
  },
  brands: {
    at: () => '#/study/brands',
    read: ({ brands }) => brands[0],
    controls: {
      name: type('Brand name', 'Klafti'),
      // The first list of that name is the new brand's.
      role: async () => page.choose(await page.find('li[aria-label="Aubelune"] select', 'Role'), 'competitor'),
      domains: type('Domains', 'aubelune.example'),
      outlets: click('Add an outlet'),
      note: type('Note', 'Our client'),
    },
    without: byItsStudy,
  },
  observers: {
    at: () => '#/team',
    read: ({ observers, me }) => observers.find(({ id }) => id === me),
    controls: {
      name: type('Name', 'Noor Lambrecht'),
      initials: type('Initials', 'NL'),
      role: type('Role', 'Researcher'),
    },
    without: {},
  },
  stageModels: {
    at: () => `#/study/stages/${model}`,
    read: ({ stageModels }) => stageModels.find(({ id }) => id === model),
    controls: {
      name: type('Name of the model', 'Shop round the corner'),
      stages: steps(type('Name of the new stage', 'Till'), click('Add stage')),
    },
    without: byItsStudy,
  },
  themes: {
    at: () => `#/study/codebook/${theme}`,
    read: ({ themes }) => themes.find(({ id }) => id === theme),
    controls: {
      name: type('Name', 'Price and fees'),
      definition: type('Definition', 'All that has to be paid'),
      parentId: choose('Under', () => otherTheme),
      archived: click('Archived', 'input'),
    },
    without: byItsStudy,
  },
  journeys: {
    at: async () => `#/study/journeys/${(await records()).currentJourneyId}`,
    read: journeyOf,
    controls: {
      title: type('Journey title', 'Buys a coat'),
      kind: choose('Kind', () => 'planned'),
      state: choose('State', () => 'toBe'),
      scope: click('Buyer journey', 'label'),
      scenario: type('Scenario', 'A wedding in ten days'),
      goal: type('Goal', 'A coat'),
      expectations: type('Expectations', 'Clear sizes'),
      personaId: choose('Persona', () => persona),
      brandId: choose('Brand', () => brand),
      stageModelId: steps(async () => page.goTo('#/study/stages'), changeModel),
      observerId: choose('Observer', () => colleague),
      plannedJourneyId: choose('Follows the plan', () => plan),
      status: choose('Status', () => 'completed'),
      startedAt: type('Started', '2026-03-01T10:00'),
      endedAt: type('Ended', '2026-03-02T10:00'),
    },
    without: { ...byItsStudy, stageModelVersion: 'the store notes it' },
  },
  questionnaireAnswers: {
    at: () => '#/study/questionnaire',
    read: ({ questionnaireAnswers }) => questionnaireAnswers[0],
    controls: {
      questionId: steps(
        details,
        choose('Question', () => 'whyThisBrand'),
      ),
      journeyId: steps(details, chooseJourney),
      touchpointId: steps(
        details,
        chooseJourney,
        choose('Touchpoint', () => touchpoint),
      ),
      text: type('Answer 1', 'By my sister'),
      basis: steps(
        details,
        choose('Who answers', () => 'internal'),
      ),
      observerId: steps(
        details,
        choose('Noted by', () => colleague),
      ),
    },
    without: byItsStudy,
  },
  comments: {
    at: () => `#/touchpoints?touchpoint=${touchpoint}`,
    read: ({ comments }) => comments[0],
    controls: {
      text: comment,
      recordType: comment,
      recordId: comment,
      authorId: comment,
      resolved: steps(
        comment,
        async () => page.goTo('#/team'),
        async () => {
          await page.hasText('Is it the same abroad?');
          await page.click('input', 'Resolved');
        },
      ),
    },
    without: {},
  },
};

async function chooseJourney(): Promise<void> {
  const { currentJourneyId } = await records();
  await choose('Journey', () => currentJourneyId)();
}

async function comment(): Promise<void> {
  await unfold('Comments')();
  await page.type('New comment', 'Is it the same abroad?');
  await page.click('button', 'Add comment');
  await page.hasText('Is it the same abroad?');
}

describe.each(Object.entries(screens))('the fields of %s', (recordType, { at, read, controls, without }) => {
  const { shape } = recordSchemas[recordType as keyof typeof recordSchemas];
  const fields = Object.keys(shape).filter(
    // Extensions belong to other tools.
    (field) => !isBookkeeping(field) && field !== 'extensions' && !Object.hasOwn(without, field),
  );

  it.each(fields)('%s is written by its control', async (field) => {
    const valueNow = async () => (read(await records()) as Record<string, unknown> | undefined)?.[field];
    const before = await valueNow();
    page = await openDashboardPage(store, { hash: await at() });
    const operate = controls[field];
    expect(operate, `a control for ${recordType}.${field}`).toBeDefined();
    await operate?.();
    await expect.poll(async () => deepEqual(await valueNow(), before), { interval: 10, timeout: 10_000 }).toBe(false);
  });
});
