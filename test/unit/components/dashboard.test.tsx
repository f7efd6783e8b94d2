// @vitest-environment jsdom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readJourneyMap } from '@/lib/formats/journeyMap';
import { type CommandResults, type ImportSummary, StoreError, type StoreInterface } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import { createStore } from '@/lib/store';
import { memoryDatabase } from '../store/memoryDatabase';
import { draft, saving, screenshot } from '../store/samples';
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

/** Saves touchpoints and gives their ids. */
async function tagged(...tags: Parameters<typeof saving>[0][]) {
  const ids: string[] = [];
  for (const tag of tags) {
    const save = saving(tag);
    await store.command('saveTouchpoint', save);
    ids.push(save.touchpointId);
  }
  return ids;
}

const recordOf = async (id: string) => {
  const { touchpoints } = await store.query('studyView', { studyId: null });
  return touchpoints.find((each) => each.id === id);
};

describe('the frame', () => {
  it('offers the screens there are, and its three acts, by name', async () => {
    page = await openDashboardPage(store);
    await page.find('button', 'New journey');
    expect(page.all('header nav a').map((link) => link.textContent)).toEqual([
      'Map',
      'Touchpoints',
      'Compare',
      'Study',
      'Team',
      'Settings',
    ]);
    expect(page.named('button', 'Export')).not.toBeNull();
    expect(page.named('button', 'Import')).not.toBeNull();
  });

  it('teaches the first step with the shortcut that is really assigned', async () => {
    page = await openDashboardPage(store);
    await page.hasText('A journey begins with one page');
    await page.hasText('Press Alt+Shift+J');
    await page.close();
    page = await openDashboardPage(store, {
      props: {
        shortcuts: { tagPage: null, tagPart: null, openWalkthrough: null, settingsAddress: null, openSettings: null },
      },
    });
    await page.hasText('Click the Parcours button');
  });

  it('says that the database is blocked, and reads it once it is not', async () => {
    let blocked = true;
    const held: StoreInterface = {
      command: store.command,
      subscribe: store.subscribe,
      query: async (name, input) => {
        if (blocked) throw new StoreError('blocked', 'another window holds an older database');
        return store.query(name, input);
      },
    };
    page = await openDashboardPage(held);
    await page.hasText('Another window holds the data');
    await page.hasText('another window holds an older database');
    blocked = false;
    await page.click('button', 'Try again');
    await page.hasText('A journey begins with one page');
  });
});

describe('the map', () => {
  it('shows touchpoints under their stages and what waits in "To code"', async () => {
    await tagged(
      { title: 'Buys', stageId: 'decision', valence: 1 },
      { title: 'Sees', stageId: 'awareness' },
      { title: 'Later' },
    );
    page = await openDashboardPage(store);
    await page.find('a', 'Buys');
    expect(page.column('decision')).toEqual(['Buys']);
    expect(page.column('awareness')).toEqual(['Sees']);
    expect(page.column('to-code')).toEqual(['Later']);
    await page.hasText('2 to code');
  });

  it('has no "To code" column when nothing waits for a stage', async () => {
    await tagged({ title: 'Buys', stageId: 'decision', valence: 1 });
    page = await openDashboardPage(store);
    await page.find('a', 'Buys');
    expect(page.container.querySelector('[aria-labelledby="column-to-code"]')).toBeNull();
  });

  it('stays where its own address is gone to', async () => {
    await tagged({ title: 'Buys', stageId: 'decision', valence: 1 });
    page = await openDashboardPage(store);
    const shown = await page.find('a', 'Buys');
    const { currentJourneyId } = await store.query('quickTagContext', { url: null });
    await page.goTo(`#/map/${currentJourneyId}`);
    expect(shown.isConnected).toBe(true);
  });

  it('finds without accents and says how many', async () => {
    await tagged(
      { title: 'Prend le métro', stageId: 'awareness' },
      { title: 'Entre en boutique', stageId: 'awareness' },
    );
    page = await openDashboardPage(store);
    await page.find('a', 'Entre en boutique');
    await page.type('Search', 'METRO');
    await page.hasText('1 of 2 shown');
    await page.until(() => page.column('awareness').length === 1, 'the one found');
    expect(page.column('awareness')).toEqual(['Prend le métro']);
    expect(page.hash()).toMatch(/\?q=METRO$/);
  });

  it('moves by keyboard, keeps the focus, announces it and takes it back', async () => {
    const [, second] = await tagged({ title: 'First', stageId: 'decision' }, { title: 'Second', stageId: 'decision' });
    page = await openDashboardPage(store);
    const card = await page.find('a', 'Second');
    card.focus();
    await page.press(card, 'ArrowUp', { altKey: true });
    await page.until(() => page.column('decision')[0] === 'Second', 'the moved card first');
    await page.hasText('Moved to Decision, 1 of 2');
    expect(document.activeElement?.textContent).toBe('Second');
    await page.press(document.activeElement ?? document.body, 'ArrowRight', { altKey: true });
    await page.until(() => page.column('retention')[0] === 'Second', 'the card in the next stage');
    expect((await recordOf(second ?? ''))?.stageId).toBe('retention');
    await page.press(document.body, 'z', { ctrlKey: true });
    await page.until(() => page.column('decision')[0] === 'Second', 'the move taken back');
    await page.press(document.body, 'Z', { ctrlKey: true, shiftKey: true });
    await page.until(() => page.column('retention')[0] === 'Second', 'the move done again');
  });

  it('moves by its menu', async () => {
    await tagged({ title: 'Pays', stageId: 'awareness' });
    page = await openDashboardPage(store);
    await page.click('button', 'Move “Pays” to…');
    await page.click('[role=menuitemradio]', 'Advocacy');
    await page.until(() => page.column('advocacy')[0] === 'Pays', 'the card under Advocacy');
    expect(page.container.querySelector('[role=menu]')).toBeNull();
  });

  it('shows at once what another window saves', async () => {
    page = await openDashboardPage(store);
    await page.hasText('A journey begins with one page');
    await tagged({ title: 'Just saved', stageId: 'decision' });
    await page.find('a', 'Just saved');
  });

  it('links back to the page, never to what is none of the web', async () => {
    const save = saving({ title: 'Trap', stageId: 'decision' }, 'javascript:alert(1)');
    await store.command('saveTouchpoint', save);
    await tagged({ title: 'Page', stageId: 'decision' });
    page = await openDashboardPage(store);
    await page.find('a', 'Open the page on maison-lune.example');
    expect(page.all('a[href^="javascript"]')).toEqual([]);
  });

  it('says that a journey is gone', async () => {
    page = await openDashboardPage(store, { hash: `#/map/${newId()}` });
    await page.hasText('This journey is not there');
    await page.click('button', 'Show the current journey');
    await page.hasText('A journey begins with one page');
  });

  it('lists unfinished forms, discards them and brings them back', async () => {
    page = await openDashboardPage(store, { drafts: [draft({ tag: { ...draft().tag, title: 'Half a form' } })] });
    await page.hasText('1 unfinished form');
    await page.click('button', 'Discard “Half a form”');
    await page.until(() => !page.container.textContent?.includes('1 unfinished form'), 'the draft gone');
    await page.click('[role=status] button', 'Undo');
    await page.hasText('1 unfinished form');
  });
});

describe('the editor', () => {
  it('opens from a card and from an address, and saves what is typed', async () => {
    const [id = ''] = await tagged({ title: 'Asks', stageId: 'decision' });
    page = await openDashboardPage(store, { hash: `#/map?touchpoint=${id}` });
    await page.type('Note', 'Nobody answered');
    expect((await recordOf(id))?.note).toBe('');
    await page.hasText('Saved');
    expect((await recordOf(id))?.note).toBe('Nobody answered');
  });

  it('keeps the title when it is emptied', async () => {
    const [id = ''] = await tagged({ title: 'Asks' });
    page = await openDashboardPage(store, { hash: `#/map?touchpoint=${id}` });
    await page.type('Title', '  ');
    await page.hasText('A touchpoint needs a title');
    await page.type('Note', 'x');
    await page.hasText('Saved');
    expect((await recordOf(id))?.title).toBe('Asks');
  });

  it('codes stage and emotion, and opens them again', async () => {
    const [id = ''] = await tagged({ title: 'Asks' });
    page = await openDashboardPage(store, { hash: `#/map?touchpoint=${id}` });
    await page.click('input[type=radio]', 'Decision');
    await page.click('input[type=radio]', 'Very negative');
    await page.hasText('Saved');
    await page.until(() => page.column('decision')[0] === 'Asks', 'the card under Decision');
    expect((await recordOf(id))?.emotion).toEqual({ valence: -2, arousal: null, label: null, basis: null });
    const panel = await page.find('aside', 'Edit touchpoint');
    await page.press(panel, 'h', { code: 'KeyH' });
    await page.press(panel, '0', { code: 'Digit0' });
    await page.until(() => page.column('to-code')[0] === 'Asks', 'the card in "To code"');
    expect(await recordOf(id)).toMatchObject({ emotion: null, stageId: null });
  });

  it('opens the stage again where the other journey does not have it', async () => {
    const [id = ''] = await tagged({ title: 'Asks', stageId: 'decision' });
    const other = newId();
    const first = (await recordOf(id))?.journeyId;
    await store.command('createJourney', { id: other, title: 'Hotel', brandId: null });
    await store.command('editRecord', { type: 'journeys', id: other, changes: { stageModelId: 'hotel' } });
    page = await openDashboardPage(store, { hash: `#/map/${first}?touchpoint=${id}` });
    await page.find('a', 'Asks');
    await page.find('aside', 'Edit touchpoint');
    const inEditor = await page.until(
      () => page.all('aside select').find((list) => list.querySelector(`option[value="${other}"]`)),
      'the list of journeys in the editor',
    );
    await page.choose(inEditor, other);
    await page.until(() => page.named('a', 'Asks') === null, 'the card gone from this journey');
    expect(await recordOf(id)).toMatchObject({ journeyId: other, stageId: null });
  });

  it('tells of a full disk, keeps the text and saves it again', async () => {
    const [id = ''] = await tagged({ title: 'Asks' });
    let full = true;
    const failing: StoreInterface = {
      query: store.query,
      subscribe: store.subscribe,
      command: async (name, input) => {
        if (full && name === 'editRecord') throw new StoreError('full', 'QuotaExceededError');
        return store.command(name, input);
      },
    };
    page = await openDashboardPage(failing, { hash: `#/map?touchpoint=${id}` });
    await page.type('Note', 'Do not lose this');
    await page.hasText('The disk is full');
    expect(page.named('textarea', 'Note')).toHaveProperty('value', 'Do not lose this');
    full = false;
    await page.click('button', 'Try again');
    await page.hasText('Saved');
    expect((await recordOf(id))?.note).toBe('Do not lose this');
  });

  it('deletes, and brings back by its toast', async () => {
    const [id = ''] = await tagged({ title: 'Asks', stageId: 'decision' });
    page = await openDashboardPage(store, { hash: `#/map?touchpoint=${id}` });
    await page.click('button', 'Delete touchpoint');
    await page.hasText('deleted “Asks”');
    await page.until(() => page.named('a', 'Asks') === null, 'the card gone');
    expect(await recordOf(id)).toBeUndefined();
    await page.click('[role=status] button', 'Undo');
    await page.find('a', 'Asks');
    expect(await recordOf(id)).toBeDefined();
  });

  it.each([
    ['en', 'moving', 'Screenshot missing: what had to be masked did not stand still'],
    ['fr', 'moving', 'Capture d’écran manquante\u00a0: ce qui devait être masqué bougeait'],
    ['fr', 'restricted', 'Capture d’écran manquante\u00a0: le navigateur n’en permet pas ici'],
    ['fr', 'hidden', 'Capture d’écran manquante\u00a0: l’onglet n’était plus au premier plan'],
    ['fr', 'failed', 'Capture d’écran manquante\u00a0: le navigateur ne l’a pas prise'],
    // The store's own: nothing came within a minute.
    ['fr', 'interrupted', 'Capture d’écran manquante\u00a0: interrompue avant la fin'],
    ['fr', 'CaptureError: It moved.', 'Capture d’écran manquante\u00a0: le navigateur ne l’a pas prise'],
  ] as const)('says why a picture will not come (%s, %s)', async (language, reason, words) => {
    const id = newId();
    const save = saving({ title: 'Asks' }, undefined, { pendingEvidence: [{ id, kind: 'screenshot' }] });
    await store.command('saveTouchpoint', save);
    await store.command('failEvidence', { id, reason });
    page = await openDashboardPage(store, { hash: `#/map?touchpoint=${save.touchpointId}`, props: { language } });
    await page.hasText(words);
  });

  it('shows evidence full size with its facts', async () => {
    const save = saving({ title: 'Asks' }, undefined, { evidence: [screenshot(3)] });
    await store.command('saveTouchpoint', save);
    page = await openDashboardPage(store, { hash: `#/map?touchpoint=${save.touchpointId}` });
    await page.click('button', 'Screenshot: Show full size');
    await page.hasText('1,280 × 720 pixels');
    await page.hasText('2 form fields');
    const { evidence } = await store.query('journeyView', { journeyId: null });
    await page.hasText(Object.values(evidence)[0]?.sha256 ?? 'no evidence');
  });
});

describe('the inbox', () => {
  it('is coded by keys, one after the other, and nothing vanishes under the hand', async () => {
    const [first = '', second = ''] = await tagged({ title: 'One', valence: 1 }, { title: 'Two', stageId: 'decision' });
    page = await openDashboardPage(store, { hash: '#/touchpoints?toCode=1' });
    await page.hasText('0 of 2 coded');
    await page.until(() => document.activeElement?.matches('section'), 'the inbox ready for keys');
    const heading = () => page.container.querySelector('section h2')?.textContent;
    expect(heading()).toBe('One');
    await page.press(document.body, '"', { code: 'Digit3' });
    await page.hasText('1 of 2 coded');
    expect(heading()).toBe('One');
    await page.press(document.body, 'Enter');
    await page.until(() => heading() === 'Two', 'the next one');
    await page.press(document.body, 's', { code: 'KeyS' });
    await page.hasText('2 of 2 coded');
    expect((await recordOf(first))?.stageId).toBe('decision');
    expect((await recordOf(second))?.emotion?.valence).toBe(-1);
    await page.press(document.body, 'ArrowLeft');
    await page.until(() => heading() === 'One', 'the one before');
  });

  it('says when nothing waits', async () => {
    await tagged({ title: 'Done', stageId: 'decision', valence: 0 });
    page = await openDashboardPage(store, { hash: '#/touchpoints?toCode=1' });
    await page.hasText('Everything is coded');
  });
});

describe('the study', () => {
  it('makes a journey, which becomes the current one', async () => {
    page = await openDashboardPage(store);
    await page.click('button', 'New journey');
    await page.click('button', 'Create journey');
    await page.hasText('Give the journey a title.');
    await page.type('Journey title', 'Buys boots');
    await page.click('button', 'Create journey');
    await page.until(() => /^#\/map\/[0-9a-f-]{36}$/.test(page.hash()), 'its map');
    const { journeys, currentJourneyId } = await store.query('quickTagContext', { url: null });
    expect(journeys.find(({ id }) => id === currentJourneyId)?.title).toBe('Buys boots');
    expect(page.hash()).toBe(`#/map/${currentJourneyId}`);
  });
});

describe('the storage', () => {
  /** A touchpoint with a picture, deleted at that time. */
  async function deletedAt(time: string, seed: number) {
    const there = createStore({ ...database, storage: null, now: () => new Date(time) });
    const save = saving({ title: 'Gone' }, undefined, { evidence: [screenshot(seed)] });
    await there.command('saveTouchpoint', save);
    await there.command('deleteRecord', { type: 'touchpoints', id: save.touchpointId });
    there.close();
  }
  let database: ReturnType<typeof memoryDatabase>;
  const files = async () => (await store.query('storageReport', {})).evidenceBytes / 64;
  beforeEach(() => {
    database = { ...memoryDatabase(), databaseName: newId() };
    store = createStore({ ...database, storage: null });
  });

  it('says nothing of unused evidence where there is none', async () => {
    await store.command('saveTouchpoint', saving({ title: 'Kept' }, undefined, { evidence: [screenshot(1)] }));
    page = await openDashboardPage(store, { hash: '#/settings' });
    await page.hasText('1 in 1 file (64 bytes)');
    expect(page.all('button').filter((button) => button.textContent?.startsWith('Free'))).toEqual([]);
  });

  it('is freed of what nothing refers to, after saying what goes', async () => {
    await deletedAt(new Date(Date.now() - 30 * 24 * 3600 * 1000).toISOString(), 1);
    await deletedAt(new Date().toISOString(), 2);
    await store.command('saveTouchpoint', saving({ title: 'Kept' }, undefined, { evidence: [screenshot(3)] }));
    page = await openDashboardPage(store, { hash: '#/settings' });
    await page.hasText('2 (128 bytes)');
    await page.click('button', 'Free up space…');
    await page.hasText('1 file of evidence (64 bytes) that nothing refers to any more is deleted for good.');
    await page.click('dialog button', 'Cancel');
    expect(await files()).toBe(3);
    await page.click('button', 'Free up space…');
    await page.click('dialog button', 'Delete 64 bytes');
    await page.hasText('64 bytes freed');
    expect(await files()).toBe(2);
  });

  it('is freed of what undo needs only when that is chosen', async () => {
    await deletedAt(new Date().toISOString(), 2);
    page = await openDashboardPage(store, { hash: '#/settings', props: { language: 'fr' } });
    await page.click('button', 'Libérer de la place…');
    const confirm = await page.find('dialog button', 'Supprimer 0\u00a0octet');
    expect(confirm.matches(':disabled')).toBe(true);
    await page.hasText('Annuler ces suppressions ramènerait les points de contact sans leurs images.');
    await page.click('dialog input', 'Aussi 1 fichier (64\u00a0octets) supprimé dans les sept derniers jours');
    await page.click('dialog button', 'Supprimer 64\u00a0octets');
    await page.hasText('64\u00a0octets libérés');
    expect(await files()).toBe(0);
    await page.until(() => page.named('button', 'Libérer de la place…') === null, 'nothing more to free');
  });
});

describe('files', () => {
  it('are exported with what was promised', async () => {
    await tagged({ title: 'Buys', stageId: 'decision' }, { title: 'Sees' });
    page = await openDashboardPage(store);
    await page.click('button', 'Export');
    await page.hasText('1 journey, 2 touchpoints, 0 evidence records');
    await page.click('button', 'Save file');
    const file = await page.until(() => page.saved[0], 'the file');
    await page.hasText(file.fileName);
    const written = JSON.parse(new TextDecoder().decode(file.bytes));
    expect([written.journeys.length, written.touchpoints.length, written.evidence.length]).toEqual([1, 2, 0]);
  });

  it('hold what is still being typed, or are not written', async () => {
    const [id = ''] = await tagged({ title: 'Asks', stageId: 'decision' });
    const steps: string[] = [];
    let full = false;
    const slow: StoreInterface = {
      subscribe: store.subscribe,
      query: (name, input) => {
        if (name === 'exportFile') steps.push('exports');
        return store.query(name, input);
      },
      command: async (name, input) => {
        await new Promise((resolve) => setTimeout(resolve, 30));
        if (full) throw new StoreError('full', 'QuotaExceededError');
        const result = await store.command(name, input);
        steps.push(`has done ${name}`);
        return result;
      },
    };
    page = await openDashboardPage(slow, { hash: `#/map?touchpoint=${id}` });
    await page.find('textarea', 'Note');
    await page.click('button', 'Export');
    await page.find('button', 'Save file');
    await page.type('Note', 'typed just now');
    await page.click('button', 'Save file');
    const file = await page.until(() => page.saved[0], 'the file');
    expect(new TextDecoder().decode(file.bytes)).toContain('typed just now');
    expect(steps).toEqual(['has done editRecord', 'exports']);
    full = true;
    await page.click('dialog button', 'Close');
    await page.click('button', 'Export');
    await page.find('button', 'Save file');
    await page.type('Note', 'not on disk');
    await page.click('button', 'Save file');
    await page.until(() => page.all('dialog [role=alert]').length > 0, 'why there is no file');
    expect(steps).toHaveLength(2);
  });

  /** The store, but for what comes of a file: what the store makes of files is tested there. */
  function importing(result: () => ImportSummary): StoreInterface & { readonly asked: unknown[] } {
    const asked: unknown[] = [];
    return {
      asked,
      query: store.query,
      subscribe: store.subscribe,
      command: async (name, input) => {
        if (name !== 'importFile' && name !== 'undo') return store.command(name, input);
        asked.push(name === 'undo' ? input : name);
        return (name === 'undo' ? { group: newId() } : result()) as CommandResults[typeof name];
      },
    };
  }
  /** What the reader of files throws at a text. */
  function readingOf(text: string): unknown {
    try {
      readJourneyMap(new TextEncoder().encode(text));
    } catch (error) {
      return error;
    }
    throw new Error('it was read');
  }
  async function importFile(name: string, button = 'Import') {
    await page.click('button', button);
    const picker = await page.until(
      () => page.container.querySelector<HTMLInputElement>('input[type=file]'),
      'the picker',
    );
    const file = new File(['{}'], name);
    // jsdom's files do not give their bytes.
    file.arrayBuffer = async () => new ArrayBuffer(2);
    Object.defineProperty(picker, 'files', { value: [file], configurable: true });
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const nothing = {
    added: 0,
    addedByType: {},
    updated: 0,
    unchanged: 0,
    conflicts: 0,
    deleted: 0,
    files: 0,
    pictures: 0,
    filesMissing: 0,
    studyIds: [],
    briefIds: [],
    walkthroughs: [],
    shoppers: [],
  };

  it('are imported with an honest sum, and taken back', async () => {
    await tagged({ title: 'Here', stageId: 'decision' });
    const { journey } = await store.query('journeyView', { journeyId: null });
    const group = newId();
    const files = importing(() => ({
      ...nothing,
      ...{ added: 12, updated: 3, unchanged: 1200, conflicts: 1, filesMissing: 2, group, journeyIds: [journey.id] },
      addedByType: { touchpoints: 4, journeys: 1, evidence: 7 },
      ...{ files: 6, pictures: 5 },
    }));
    page = await openDashboardPage(files);
    await importFile('team.journey-map.json');
    await page.hasText(
      '4 touchpoints, 1 journey, 5 pictures, and 2 other pieces of evidence added; 3 records updated; 1,200 already here',
    );
    await page.hasText('1 conflict.');
    await page.hasText('2 pieces of evidence without its file');
    await page.click('button', 'Undo the import');
    await page.hasText('The import was undone.');
    expect(files.asked).toEqual(['importFile', { group }]);
  });

  it('that bring the pictures of what was here already are said to', async () => {
    await tagged({ title: 'Here', stageId: 'decision' });
    page = await openDashboardPage(
      importing(() => ({ ...nothing, unchanged: 40, files: 12, pictures: 12, group: null, journeyIds: [] })),
    );
    await importFile('team.journey.zip');
    await page.hasText('12 pictures added; 40 already here');
  });

  it('show their journey', async () => {
    await tagged({ title: 'Here', stageId: 'decision' });
    const { journey } = await store.query('journeyView', { journeyId: null });
    page = await openDashboardPage(
      importing(() => ({ ...nothing, unchanged: 4, group: null, journeyIds: [journey.id] })),
    );
    await importFile('same.journey-map.json');
    await page.hasText('Every record of this file was here already.');
    expect(page.named('button', 'Undo the import')).toBeNull();
    await page.click('button', 'Show the journey');
    await page.until(() => page.hash() === `#/map/${journey.id}`, 'its map');
  });

  it('are refused when they are wrong, with the place', async () => {
    page = await openDashboardPage(
      importing(() => {
        throw new StoreError('invalid', 'touchpoints[3].basis: must be "expert"');
      }),
    );
    await importFile('broken.json');
    await page.hasText('This file was not imported (broken.json)');
    await page.hasText('touchpoints[3].basis: must be "expert"');
    await page.hasText('What was here is untouched.');
  });

  it.each([
    [
      'no JSON',
      '{"format": "journey-map",}',
      'journey-map.json\u00a0: n’est pas du JSON, ligne 1, colonne 26\u00a0: un nom',
    ],
    ['another kind of file', '{"format": "ocel"}', 'journey-map.json\u00a0: n’est pas une cartographie de parcours'],
    [
      'wrong fields',
      JSON.stringify({ format: 'journey-map', formatVersion: '1.0.0', exportedAt: 'now', exportId: '1', language: 1 }),
      'exportId\u00a0: doit être un UUID\u00a0; exportedAt\u00a0: doit être un instant UTC',
    ],
  ])('are refused in French where the reader is French (%s)', async (_what, text, words) => {
    page = await openDashboardPage(
      importing(() => {
        throw readingOf(text);
      }),
      { props: { language: 'fr' } },
    );
    await importFile('broken.json', 'Importer');
    await page.hasText('Ce fichier n’a pas été importé (broken.json)');
    await page.hasText(words);
    const problem = page.container.querySelector('dialog [role=alert]')?.textContent ?? '';
    expect(problem).not.toMatch(/\b(must|is not|expected|missing)\b/);
  });

  it('of a newer format say what to do', async () => {
    page = await openDashboardPage(
      importing(() => {
        throw new StoreError('newerFormat', 'formatVersion 2.0.0');
      }),
    );
    await importFile('future.json');
    await page.hasText('It comes from a newer version of Parcours.');
  });
});

describe('accessibility and languages', () => {
  it.each(['en', 'fr'] as const)('axe finds nothing on any screen (%s)', async (language) => {
    const [id = ''] = await tagged({ title: 'Buys', stageId: 'decision', valence: 1 }, { title: 'Sees' });
    page = await openDashboardPage(store, { props: { language } });
    const screens = [
      '#/map',
      `#/map?touchpoint=${id}`,
      '#/touchpoints',
      '#/touchpoints?toCode=1',
      '#/study',
      '#/settings',
    ];
    for (const screen of screens) {
      await page.goTo(screen);
      await page.until(() => page.all('main h1, main h2').length > 0, screen);
      // Colours and regions are judged in a real browser: jsdom lays nothing out.
      const { violations } = await axe.run(page.container, {
        rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
      });
      expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
    }
  });
});
