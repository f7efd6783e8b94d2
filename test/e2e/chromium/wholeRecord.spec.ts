import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { isBookkeeping } from '@/lib/journey/recordFields';
import type { Brand, Journey, Persona } from '@/lib/journey/schemas/study';
import { type Touchpoint, touchpoint } from '@/lib/journey/schemas/touchpoint';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { type StoredEvidence, storedBytes, storedRecords } from './storedRecords';

/** The lists of records of a study, as the database and the file have them. */
const lists = [
  'studies',
  'personas',
  'brands',
  'observers',
  'stageModels',
  'journeys',
  'touchpoints',
  'verbatims',
  'themes',
  'comments',
  'questionnaireAnswers',
  'evidence',
] as const;

interface Row {
  readonly id: string;
}

const title = 'Phones the shop about the size';
const planned = 'Is to phone the shop';

type Act = (group: Locator) => Promise<unknown>;
const choose =
  (name: string, option: string | { readonly label: string }): Act =>
  (group) =>
    group.getByRole('combobox', { name, exact: true }).selectOption(option);
// By the label alone, a group of fields of the same name would be found too.
const write =
  (name: string, text: string): Act =>
  (group) =>
    group.getByLabel(name, { exact: true }).and(group.page().locator('input, textarea')).fill(text);
const tick =
  (name: string): Act =>
  (group) =>
    group.getByRole('checkbox', { name, exact: true }).check();
/** A step of a scale, by the names of both. */
const rate =
  (scale: string, step: number): Act =>
  (group) =>
    group
      .getByRole('group', { name: scale, exact: true })
      .getByRole('radio', { name: new RegExp(`^${String(step).replace('-', '[-−]')}(:|$)`) })
      .check();
const press =
  (name: string): Act =>
  (group) =>
    group.getByRole('button', { name, exact: true }).click();
const inTurn =
  (...acts: readonly Act[]): Act =>
  async (group) => {
    for (const act of acts) await act(group);
  };

/** What writes each field in the editor of a touchpoint, by the groups that the editor has. */
const controls: Readonly<Record<string, Partial<Record<keyof Touchpoint, Act>>>> = {
  'What happened': {
    plannedTouchpointId: choose('Touchpoint of the plan', { label: planned }),
    channel: choose('Channel', 'phone'),
    category: choose('Category', 'contactsSupport'),
    brandId: choose('Brand', { label: 'Aubelune' }),
    hostBrandId: choose('Hosted by', { label: 'Grand Bazar' }),
    outletId: choose('Outlet', { label: 'Rue de la République' }),
    occurredAt: inTurn(write('When it happened', '2026-05-04T10:30'), choose('How exactly that is known', 'day')),
    durationMs: inTurn(write('Duration (min)', '12'), write('Duration (s)', '30')),
    device: choose('Device', 'smartphone'),
    contact: choose('Contact', 'direct'),
    initiator: choose('Started by', 'customer'),
    engagement: choose('Engagement', 'active'),
    media: choose('Media', 'owned'),
    mode: choose('Served by', 'human'),
    personalised: choose('Personalised', 'true'),
  },
  'Customer and brand': {
    customerAction: write('Customer action', 'Calls at lunch'),
    brandResponse: write('Brand’s response', 'Looks the size up'),
    responseTimeMs: write('Response time (min)', '9'),
    responseQuality: rate('Quality of the response', 4),
    thought: write('Thought', 'Come on'),
    expectation: write('Expectation', 'At once'),
    reality: write('What really happened', 'Nine minutes\nof music'),
    gap: rate('Gap between the two', -1),
    objectives: tick('Inform'),
    message: inTurn(write('Claim', 'We care'), write('Offer', 'Free returns'), write('Call to action', 'Call us')),
  },
  Feeling: {
    basis: choose('Basis', 'experienced'),
    emotion: inTurn(
      choose('Emotion in a word', 'frustrated'),
      choose('Intensity', '4'),
      choose('Basis of the emotion alone', 'reported'),
    ),
    effort: rate('Ease (customer effort score)', 2),
    satisfaction: rate('Satisfaction (CSAT)', 3),
  },
  'Pain points': {
    painPoints: inTurn(
      write('Pain point', 'The wait'),
      rate('Severity', 4),
      choose('Effect', 'blocks'),
      choose('Theme', { label: 'Waiting' }),
      write('Solution', 'Call back'),
    ),
  },
  Opportunities: {
    opportunities: inTurn(
      press('+ Add an opportunity'),
      write('Opportunity', 'Say how long it takes'),
      rate('Value to the customer', 5),
      rate('Cost to implement', 2),
      write('Owner', 'Service'),
      choose('Progress', 'proposed'),
    ),
  },
  Weight: {
    momentOfTruth: inTurn(choose('Moment of truth', 'second'), tick('Trust')),
    importance: rate('Importance to the customer', 5),
    decision: tick('The purchase is decided here'),
    abandoned: tick('The customer gives up here'),
  },
  Management: {
    status: choose('Status', 'validated'),
    observerId: choose('Observer', { label: 'Noé Blin' }),
    ownerTeam: write('Team in charge', 'Service'),
    accountable: write('Accountable person', 'Mrs Roy'),
    howManaged: write('How it is managed', 'By a partner'),
    metrics: inTurn(
      press('+ Add a metric'),
      choose('Indicator', 'csat'),
      write('Value', '71.5'),
      write('Source', 'Survey'),
      write('Period', '2026'),
    ),
  },
  'Tags and notes': {
    tags: async (group) => {
      await write('Tags', 'wait')(group);
      await group.page().keyboard.press('Enter');
    },
    internalNote: write('Internal note', 'Not for the client'),
  },
  'Page and part tagged': {
    page: write('Address', 'https://aubelune.example/contact?from=alba'),
  },
};

/** What fills in a verbatim that is made under the touchpoint. */
const inVerbatim: readonly Act[] = [
  write('Stars', '2'),
  write('Out of', '6'),
  write('Number of ratings', '12'),
  tick('Waiting'),
  choose('Emotion', '-1'),
  choose('Emotion in a word', 'frustrated'),
  choose('Intensity', '2'),
  choose('Basis', 'observed'),
  choose('Brand', { label: 'Klafti' }),
  choose('Stage it talks about', { label: 'Way home' }),
  write('Author’s initials', 'L. R.'),
  write('Language', 'fr'),
  write('Published', 'in May'),
  choose('Observer', { label: 'Noé Blin' }),
  write('Address', 'https://reviews.example/1'),
];

/** Fields that the whole record has without a group of the editor, by what gives them. */
const givenOtherwise: Partial<Record<keyof Touchpoint, string>> = {
  journeyId: 'by the journey in which it is made',
  position: 'by its place on the map',
  capturedAt: 'by the moment at which it is made',
  utcOffsetMinutes: 'by the place where it is made',
  title: 'above the groups',
  stageId: 'above the groups',
  note: 'above the groups',
  evidenceIds: 'above the groups, by its files',
};
const readOnly = 'read from the page that is tagged: what is made by hand has none';
/** What stays open in the whole record, by path. */
const leftOpen: Readonly<Record<string, string>> = {
  extensions: 'other tools’',
  anchor: readOnly,
  target: readOnly,
  'page.canonicalUrl': readOnly,
  'page.title': readOnly,
  'page.siteName': readOnly,
  'page.language': readOnly,
  'page.kind': readOnly,
  'page.referrer': readOnly,
  'page.campaign': readOnly,
  'page.context.market': readOnly,
  'page.context.viewport': readOnly,
  'page.context.signedIn': readOnly,
  'page.context.consentGiven': readOnly,
  'page.facts': readOnly,
  'page.readAt': readOnly,
};

/** Opens a section of the study by its links. */
async function section(dashboard: DashboardPage, name: string): Promise<void> {
  await dashboard.goTo('Study');
  await dashboard.page.getByRole('navigation', { name: 'Study' }).getByRole('link', { name, exact: true }).click();
}

/** Opens a group of the editor, where it is folded. */
async function openGroup(editor: Locator, name: string): Promise<Locator> {
  const group = editor.locator('details').filter({ has: editor.page().getByRole('heading', { name, exact: true }) });
  if (!(await group.evaluate((each) => (each as HTMLDetailsElement).open)))
    await group.locator('summary').first().click();
  return group;
}

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
/** Where a value holds nothing, by path; a tick box that is not ticked holds nothing. */
function openParts(value: unknown, path: string): string[] {
  if (value === null || value === undefined || value === '' || value === false) return [path];
  if (typeof value !== 'object') return [];
  const parts = Object.entries(value);
  return parts.length === 0 ? [path] : parts.flatMap(([key, each]) => openParts(each, `${path}.${key}`));
}

/** What nobody has filled in of a record, which may not be there yet. */
function openFields(record: object | undefined): string[] {
  if (record === undefined) return ['all of it'];
  return Object.entries(record).flatMap(([field, value]) => (isBookkeeping(field) ? [] : openParts(value, field)));
}

/** The journey map of a bundle, without what is of the export itself, and its evidence by file name. */
function contentOf(bundle: Uint8Array) {
  const { 'journey-map.json': json, ...files } = unzipSync(bundle);
  if (!json) throw new Error('The bundle has no journey map.');
  const {
    exportId: _exportId,
    exportedAt: _exportedAt,
    ...map
  } = JSON.parse(strFromU8(json)) as Record<string, unknown>;
  // The manifest has the hash of the journey map, which tells when it was exported.
  const evidence = Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith('evidence/')));
  return { map, evidence };
}

test('a study with every record filled in by hand goes into a second profile by its bundle, and nothing is lost', async ({
  launch,
  folder,
}) => {
  const [firstDownloads, secondDownloads] = [await folder('first'), await folder('second')];
  const first = await launch({ downloadDir: firstDownloads });
  const dashboard = await DashboardPage.open(first, '#/study');
  const { page, editor } = dashboard;
  const choosePicture = async (
    open: Locator,
    name: string,
    clip: { readonly width: number; readonly height: number },
  ) => {
    const buffer = await page.screenshot({ clip: { x: 0, y: 0, ...clip } });
    const choosing = page.waitForEvent('filechooser');
    await open.click();
    await (await choosing).setFiles({ name, mimeType: 'image/png', buffer });
  };

  await test.step('the study and its team', async () => {
    await box(page, 'Name of the study').fill('Coats');
    await box(page, 'Research question').fill('What stops people at the checkout?');
    await expect
      .poll(() => storedRecords(first, 'studies'))
      .toMatchObject([{ name: 'Coats', question: 'What stops people at the checkout?' }]);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Team', exact: true }).click();
    await box(page, 'New observer').fill('Noé Blin');
    await page.keyboard.press('Enter');
    await expect(page.getByText('2 observers')).toBeVisible();
  });

  await test.step('two personas, one with all there is to say', async () => {
    await section(dashboard, 'Personas');
    await box(page, 'Name of the new persona').fill('Jules');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Jules', level: 2 })).toBeFocused();
    await page.getByRole('link', { name: 'All personas' }).click();
    await box(page, 'Name of the new persona').fill('Camille');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Camille', level: 2 })).toBeFocused();
    await page.getByText('Segment', { exact: true }).click();
    for (const [name, text] of [
      ['Age range', '30 to 39'],
      ['Job title', 'Project manager'],
      ['Education', 'Master'],
      ['Income', '3 000 € a month'],
      ['Goals', 'Find a coat\nPay quickly'],
      ['Motivations', 'Looks'],
      ['Challenges', 'Sizes differ\nLittle time'],
      ['Story', 'She looks at lunch and decides in the evening.'],
      ['Sociodemographic', 'Couple, no child'],
      ['Geographic', 'Lyon'],
      ['Attitude', 'Careful'],
      ['Behaviour', 'Mobile first'],
    ] as const) {
      await box(page, name).fill(text);
    }
    await page.getByRole('combobox', { name: 'Relationship with the brand' }).selectOption('oneYear');
    await choosePicture(dashboard.button('Choose a picture…'), 'camille.png', { width: 300, height: 300 });
    await expect(page.getByRole('img', { name: 'Picture of Camille' }).first()).toBeVisible();
    const stored = async () => (await storedRecords<Persona>(first, 'personas')).find(({ name }) => name === 'Camille');
    await expect.poll(async () => openFields(await stored())).toEqual(['extensions']);
    expect(await stored()).toMatchObject({
      goals: ['Find a coat', 'Pay quickly'],
      segment: {
        sociodemographic: 'Couple, no child',
        geographic: 'Lyon',
        attitude: 'Careful',
        behaviour: 'Mobile first',
      },
    });
  });

  await test.step('three brands', async () => {
    await section(dashboard, 'Brands');
    const adding = page.getByRole('form', { name: /^Add a (brand|competitor)$/ });
    for (const [line, role] of [
      ['Aubelune aubelune.example', 'own'],
      ['Klafti klafti.example', 'competitor'],
      ['Grand Bazar', 'retailer'],
    ] as const) {
      await adding.getByRole('textbox').fill(line);
      await adding.getByRole('combobox').selectOption(role);
      await adding.getByRole('button').click();
      await expect(adding.getByRole('textbox')).toHaveValue('');
    }
    const own = page.getByRole('listitem', { name: 'Aubelune', exact: true });
    await own.getByText('Outlets and note', { exact: true }).click();
    await own.getByRole('button', { name: 'Add an outlet' }).click();
    await expect(own.getByRole('textbox', { name: 'Outlet name' })).toBeFocused();
    await page.keyboard.type('Rue de la République');
    await own.getByRole('textbox', { name: 'Kind' }).fill('Shop');
    await own.getByRole('textbox', { name: 'Address' }).fill('12 rue de la République, Lyon');
    await own.getByRole('textbox', { name: 'Note', exact: true }).fill('« La marque » étudiée');
    await expect
      .poll(async () =>
        (await storedRecords<Brand>(first, 'brands')).toSorted((one, other) => one.name.localeCompare(other.name)),
      )
      .toMatchObject([
        {
          name: 'Aubelune',
          role: 'own',
          domains: ['aubelune.example'],
          outlets: [{ name: 'Rue de la République', kind: 'Shop', address: '12 rue de la République, Lyon' }],
          note: '« La marque » étudiée',
        },
        { name: 'Grand Bazar', role: 'retailer' },
        { name: 'Klafti', role: 'competitor', domains: ['klafti.example'] },
      ]);
  });

  await test.step('an own stage model, put in use', async () => {
    await section(dashboard, 'Stages');
    await box(page, 'Name of the new model').fill('Shop visit');
    await page.getByRole('combobox', { name: 'Start from' }).selectOption({ label: 'A copy of “Purchase phases”' });
    await dashboard.button('Make model').click();
    await expect(page.getByRole('heading', { level: 2, name: 'Shop visit' })).toBeVisible();
    await page
      .getByRole('group', { name: 'Stage 2', exact: true })
      .getByRole('textbox', { name: 'Stage', exact: true })
      .fill('Till');
    await box(page, 'Name of the new stage').fill('Way home');
    await page.keyboard.press('Enter');
    await expect(box(page, 'Name of the new stage')).toHaveValue('');
    await expect
      .poll(() => storedRecords(first, 'stageModels'))
      .toMatchObject([{ stages: [{}, { labels: { en: 'Till' } }, {}, { labels: { en: 'Way home' } }] }]);
    await dashboard.button('Use… “Shop visit”').click();
    const dialog = dashboard.dialog('Change the stage model');
    await dialog.getByRole('button', { name: 'Change the model' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('a theme', async () => {
    await section(dashboard, 'Codebook');
    await box(page, 'Name of the new theme').fill('Waiting');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /^Waiting\b/ }).click();
    const panel = page.getByRole('region', { name: 'Waiting' });
    await panel.getByRole('textbox', { name: 'Name in French' }).fill('Attente');
    await panel.getByRole('textbox', { name: 'Definition' }).fill('Any time lost.');
    await expect
      .poll(() => storedRecords(first, 'themes'))
      .toMatchObject([{ name: { en: 'Waiting', fr: 'Attente' }, definition: 'Any time lost.' }]);
  });

  await test.step('a plan of one step, and a journey that follows it', async () => {
    for (const [name, kind] of [
      ['The plan', 'planned'],
      ['Camille buys a coat', 'actual'],
    ] as const) {
      await section(dashboard, 'Journeys');
      await dashboard.button('Add a journey').click();
      const dialog = dashboard.dialog('New journey');
      await dialog.getByRole('textbox', { name: 'Journey title' }).fill(name);
      await dialog.getByRole('combobox', { name: 'Kind' }).selectOption(kind);
      await dialog.getByRole('combobox', { name: 'Brand' }).selectOption({ label: 'Aubelune' });
      await dialog.getByRole('button', { name: 'Create journey' }).click();
      await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
      if (kind === 'actual') break;
      await dashboard.goTo('Map');
      await page.getByRole('button', { name: 'Add a step', exact: true }).click();
      await editor.getByRole('textbox', { name: 'Title' }).fill(planned);
      await expect.poll(() => storedRecords(first, 'touchpoints')).toMatchObject([{ title: planned }]);
      await editor.getByRole('button', { name: 'Close' }).click();
    }
    await page.getByRole('combobox', { name: 'Follows the plan' }).selectOption({ label: 'The plan' });
    await page.getByRole('radio', { name: 'Buyer journey' }).check();
    for (const [name, text] of [
      ['Scenario', 'A coat for a wedding in ten days'],
      ['Goal', 'Have it in time'],
      ['Expectations', 'Advice'],
    ] as const) {
      await box(page, name).fill(text);
    }
    await page.getByRole('combobox', { name: 'Persona' }).selectOption({ label: 'Camille' });
    await page.getByRole('combobox', { name: 'Observer' }).selectOption({ label: 'Noé Blin' });
    await page.getByRole('combobox', { name: 'Status' }).selectOption('completed');
    await page.getByLabel('Started', { exact: true }).fill('2026-05-04T09:00');
    await page.getByLabel('Ended', { exact: true }).fill('2026-05-06T18:00');
    const journeys = () => storedRecords<Journey>(first, 'journeys');
    const lived = async () => (await journeys()).find(({ title: name }) => name === 'Camille buys a coat');
    await expect.poll(async () => openFields(await lived())).toEqual(['extensions']);
    const plan = (await journeys()).find(({ kind }) => kind === 'planned');
    expect((await lived())?.plannedJourneyId).toBe(plan?.id);
  });

  const stored = async () =>
    (await storedRecords<Touchpoint>(first, 'touchpoints')).find((each) => each.title === title);
  await test.step('a touchpoint of which everything is known', async () => {
    await dashboard.goTo('Map');
    await dashboard.button('New touchpoint').click();
    await dashboard.dialog('New touchpoint').getByRole('button', { name: 'Something else' }).click();
    await editor.getByRole('textbox', { name: 'Title' }).fill(title);
    await editor.getByRole('radio', { name: 'Till', exact: true }).check();
    await editor.getByRole('radio', { name: 'Negative', exact: true }).check();
    await editor.getByRole('textbox', { name: 'Note', exact: true }).fill('On hold for long');
    const attach = editor.getByRole('button', { name: 'Attach files…' }).first();
    await choosePicture(attach, 'screen.png', { width: 400, height: 200 });
    await expect.poll(async () => (await stored())?.evidenceIds).toHaveLength(1);
    for (const [name, fields] of Object.entries(controls)) {
      const group = await openGroup(editor, name);
      for (const [field, act] of Object.entries(fields)) {
        await test.step(field, () => act(group));
      }
    }
    const written = Object.keys(Object.assign({}, ...Object.values(controls), givenOtherwise));
    const fields = Object.keys(touchpoint.shape).filter((field) => !isBookkeeping(field));
    expect(fields.filter((field) => !written.includes(field))).toEqual(
      fields.filter((field) => Object.hasOwn(leftOpen, field)),
    );
    await expect.poll(async () => openFields(await stored()).toSorted()).toEqual(Object.keys(leftOpen).toSorted());
  });

  await test.step('a verbatim, a comment and an answer', async () => {
    const verbatims = await openGroup(editor, 'Verbatims');
    await verbatims.getByRole('textbox', { name: 'The customer’s own words' }).fill('Nobody could tell me anything.');
    await verbatims.getByRole('button', { name: 'Add verbatim' }).click();
    await verbatims.getByText('More about it', { exact: true }).click();
    const choosing = page.waitForEvent('filechooser');
    await verbatims.getByRole('button', { name: 'Attach files…' }).click();
    const review = { name: 'review.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF') };
    await (await choosing).setFiles(review);
    for (const act of inVerbatim) await act(verbatims);
    const openInVerbatim = async () => openFields((await storedRecords<Row>(first, 'verbatims'))[0]).toSorted();
    await expect.poll(openInVerbatim).toEqual(
      Object.keys(leftOpen)
        .filter((path) => path !== 'target')
        .toSorted(),
    );
    const comments = await openGroup(editor, 'Comments');
    await comments.getByRole('textbox', { name: 'New comment' }).fill('Ask the shop as well?');
    await comments.getByRole('button', { name: 'Add comment' }).click();
    const questions = await openGroup(editor, 'Questions about this touchpoint');
    await questions.getByText('Team', { exact: true }).click();
    await questions.getByRole('button', { name: 'Add an answer: Is the experience positive?' }).click();
    await expect(questions.getByRole('textbox', { name: 'Answer 1' })).toBeFocused();
    await page.keyboard.type('Rather not');
    const touchpointId = (await stored())?.id;
    const [themeId] = (await storedRecords<Row>(first, 'themes')).map(({ id }) => id);
    await expect
      .poll(() => storedRecords(first, 'verbatims'))
      .toMatchObject([{ quote: 'Nobody could tell me anything.', touchpointId, themeIds: [themeId] }]);
    await expect
      .poll(() => storedRecords(first, 'comments'))
      .toMatchObject([{ text: 'Ask the shop as well?', recordId: touchpointId }]);
    await expect
      .poll(() => storedRecords(first, 'questionnaireAnswers'))
      .toMatchObject([{ text: 'Rather not', touchpointId }]);
    await editor.getByRole('button', { name: 'Close' }).click();
    await expect(editor).toBeHidden();
  });

  const bundle = await dashboard.export(firstDownloads, 'The whole study', 'With pictures');
  const second = await launch({ downloadDir: secondDownloads });
  const other = await DashboardPage.open(second);
  const ownObservers = (await storedRecords<Row>(second, 'observers')).map(({ id }) => id);
  const imported = await other.import(bundle);
  await expect(imported.getByRole('status')).toContainText(`Imported: ${bundle.name}`);
  await imported.getByRole('button', { name: 'Show the journey' }).click();

  await test.step('every list of records is the same in both', async () => {
    for (const list of lists) {
      const here = await storedRecords<Row>(first, list);
      const there = await storedRecords<Row>(second, list);
      expect.soft(here.length, list).toBeGreaterThan(0);
      expect
        .soft(
          there.filter(({ id }) => list !== 'observers' || !ownObservers.includes(id)),
          list,
        )
        .toEqual(here);
    }
    for (const { sha256 } of await storedRecords<StoredEvidence>(first, 'evidence')) {
      const bytes = await storedBytes(first, sha256);
      expect(bytes.length).toBeGreaterThan(0);
      expect((await storedBytes(second, sha256)).equals(bytes)).toBe(true);
    }
  });

  await test.step('what the second exports is what it was given', async () => {
    const back = await other.export(secondDownloads, 'The whole study', 'With pictures');
    const [given, returned] = [contentOf(bundle.bytes), contentOf(back.bytes)];
    expect(returned.map).toEqual(given.map);
    expect(Object.keys(given.evidence)).toHaveLength(3);
    expect(returned.evidence).toEqual(given.evidence);
  });
});
