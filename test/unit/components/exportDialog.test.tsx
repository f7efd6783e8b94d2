// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeliverableRequest, Deliverables, WrittenDeliverable } from '@/components/dashboard/files/deliverables';
import type { Store } from '@/lib/store';
import { saving } from '../store/samples';
import { browserTools, openDashboardPage, openMemoryStore, standInForBrowser } from './dashboardPage';

standInForBrowser();

interface Watched {
  readonly request: DeliverableRequest;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
  readonly finish: (file: WrittenDeliverable) => void;
  readonly fail: (error: Error) => void;
}

/** Writers that do as the test says. */
function watchedDeliverables(): { readonly deliverables: Deliverables; readonly writing: Watched[] } {
  const writing: Watched[] = [];
  return {
    writing,
    deliverables: {
      choices: [
        {
          id: 'report',
          labels: { en: 'Report', fr: 'Rapport' },
          about: { en: 'In words.', fr: 'En mots.' },
          extension: '.html',
          scopes: ['journey', 'study'],
        },
        {
          id: 'map',
          labels: { en: 'Drawn map', fr: 'Carte' },
          about: { en: 'As a drawing.', fr: 'En dessin.' },
          extension: '.svg',
          scopes: ['journey'],
        },
      ],
      write: (request, watch) =>
        new Promise((finish, fail) => {
          writing.push({ request, ...watch, finish, fail });
        }),
      visitChoices: [],
      writeVisits: browserTools.deliverables.writeVisits,
    },
  };
}

const file: WrittenDeliverable = {
  fileName: 'Study - Journey - 2026-11-22.html',
  mediaType: 'text/html',
  bytes: new Uint8Array([1, 2, 3]),
  counts: { journeys: 1, touchpoints: 1, evidence: 0 },
  notes: ['Two pictures are not in it.'],
};

let store: Store;
let page: Awaited<ReturnType<typeof openDashboardPage>>;
let written: ReturnType<typeof watchedDeliverables>;

beforeEach(async () => {
  store = openMemoryStore();
  await store.command('saveTouchpoint', saving());
  written = watchedDeliverables();
  page = await openDashboardPage(store, {
    props: { browserTools: { ...browserTools, deliverables: written.deliverables } },
  });
  await page.click('button', 'Export');
  await page.find('button', 'Save file');
});
afterEach(async () => {
  await page.close();
  store.close();
});

const radio = (name: string) => {
  const label = page.all('dialog label').find(({ textContent }) => textContent === name);
  return document.getElementById(label?.getAttribute('for') ?? '') as HTMLInputElement;
};
const box = (name: string) => {
  const label = page.all('dialog label').find(({ textContent }) => textContent?.trim() === name);
  return label?.querySelector<HTMLInputElement>('input[type=checkbox]');
};
const started = () => page.until(() => written.writing[0], 'the file to be begun');

describe('the export dialog', () => {
  it('hands over what was chosen, tells how far it is, and what to know of the file', async () => {
    radio('Report').click();
    await page.click('button', 'Save file');
    const { request, onProgress, finish } = await started();
    expect(request).toMatchObject({ form: 'report', scope: { kind: 'journey' }, language: 'en', client: null });
    onProgress(0.5);
    await page.until(
      () => page.all('dialog progress').some((bar) => bar.getAttribute('value') === '0.5'),
      'half of it',
    );
    finish(file);
    await page.hasText(file.fileName);
    await page.hasText('Two pictures are not in it.');
    expect(page.saved).toEqual([file]);
  });

  it('stops when it is cancelled: no file comes of it, and another can be begun', async () => {
    radio('Report').click();
    await page.click('button', 'Save file');
    const { signal, finish } = await started();
    await page.click('button', 'Cancel the export');
    await page.hasText('The export was cancelled. No file was written.');
    expect(signal.aborted).toBe(true);
    // Even where what was begun goes on to its end.
    finish(file);
    await page.click('button', 'Save file');
    await page.until(() => written.writing[1], 'another file');
    expect(page.saved).toEqual([]);
  });

  it('says why there is no file', async () => {
    radio('Report').click();
    await page.click('button', 'Save file');
    (await started()).fail(new Error('the canvas is gone'));
    await page.hasText('the canvas is gone');
    expect(page.all('dialog [role=alert]')).toHaveLength(1);
    expect(page.saved).toEqual([]);
  });

  it('offers each form for what it can hold', async () => {
    radio('Drawn map').click();
    radio('The whole study').click();
    await page.until(() => radio('Drawn map').disabled, 'the map to be for one journey');
    expect(radio('Records, without pictures').checked).toBe(true);
    expect(radio('Report').disabled).toBe(false);
    radio('Everything here').click();
    await page.until(() => radio('Report').disabled, 'the report to be for a study');
    await page.click('button', 'Save file');
    await page.until(() => page.saved[0], 'the file');
    expect(page.saved[0]?.fileName).toMatch(/\.journey-map\.json$/);
  });

  it('gives a client what is ticked, also as records', async () => {
    box('Client version')?.click();
    await page.until(() => box('Thoughts'), 'the rows of the map');
    box('Thoughts')?.click();
    await page.type('Line at the foot', 'Confidential');
    await page.click('button', 'Save file');
    const { request } = await started();
    expect(request.form).toBe('journeyMap');
    expect(request.client).toMatchObject({
      withoutInternalNotes: true,
      withoutObservers: true,
      footer: 'Confidential',
      logo: null,
    });
    expect(request.client?.lanes).toEqual(expect.arrayContaining(['touchpoints', 'emotion', 'painPoints']));
    expect(request.client?.lanes).not.toContain('thought');
  });
});
