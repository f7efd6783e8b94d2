import * as fileFormats from '@/lib/formats';
import type { CommandInput, JourneyView, QueryInput } from '@/lib/journey/commands';
import { mergeDocument } from '@/lib/journey/merge/mergeDocument';
import { newId } from '@/lib/journey/newId';
import type { FormatsModule, Store, StoreOptions } from '@/lib/store';
import type { Assert } from './assert';
import { quickTag, saving, screenshot, tagSubject } from './samples';

/** Where a case runs: `open` gives a store over the database of that name, new to the case. All are closed after it. */
export interface World {
  open(options?: StoreOptions): Store;
}

export interface ContractCase {
  readonly name: string;
  run(world: World, assert: Assert): Promise<void>;
}

export const formats: FormatsModule = { ...fileFormats, mergeDocument };

const coat = 'https://www.maison-lune.example/coat';

const view = (store: Store, journeyId: string | null = null) => store.query('journeyView', { journeyId });
const quickContext = (store: Store, url: string | null = null) => store.query('quickTagContext', { url });
const titles = ({ touchpoints }: JourneyView) => touchpoints.map(({ title }) => title);
const titlesIn = ({ touchpoints }: JourneyView, stage: string | null) =>
  touchpoints.filter(({ stageId }) => stageId === stage).map(({ title }) => title);

async function save(store: Store, input: CommandInput<'saveTouchpoint'>) {
  return store.command('saveTouchpoint', input);
}

/** The picture of a screenshot, with areas painted over. */
function painted(areas: number): CommandInput<'redactEvidence'>['picture'] {
  const { mediaType, width, height, bytes, thumbnail } = screenshot(99);
  return { mediaType, width, height, bytes, thumbnail, areas };
}

async function touchpoint(store: Store, id: string) {
  const { touchpoints } = await store.query('studyView', { studyId: null });
  const found = touchpoints.find((each) => each.id === id);
  if (!found) throw new Error(`no touchpoint ${id}`);
  return found;
}

/** A brand of the current study. */
async function createBrand(store: Store, id: string, fields: Record<string, unknown>) {
  const { study } = await view(store);
  return store.command('createRecord', { type: 'brands', id, fields: { studyId: study.id, ...fields } });
}

async function exported(
  store: Store,
  scope: QueryInput<'exportFile'>['scope'],
  format: 'journeyMap' | 'bundle' = 'journeyMap',
) {
  return store.query('exportFile', { scope, format, language: 'en', exportedAt: '2026-03-05T10:00:00.000Z' });
}

/** The document of an exported file without what is of the export itself. */
async function documentOf(bytes: Uint8Array) {
  const { journeyMap } = await formats.readFile(bytes);
  const { exportId: _exportId, ...rest } = journeyMap;
  return rest;
}

/** What a store must do, over whichever IndexedDB. Written without any test runner, so that a page can run it too. */
export const storeContract: readonly ContractCase[] = [
  {
    name: 'a new database has a study, an observer and a journey, named in the language of who opens it',
    async run({ open }, assert) {
      const first = await view(open({ databaseName: 'en' }));
      assert.equal([first.study.name, first.journey.title], ['My study', 'First journey']);
      assert.equal(first.stages.map(({ id }) => id).length, 5, 'stages');
      assert.equal(first.study.observerIds.length, 1, 'observers of the study');
      const second = await view(open({ databaseName: 'fr', language: 'fr' }));
      assert.equal([second.study.name, second.journey.title], ['Mon étude', 'Premier parcours']);
    },
  },
  {
    name: 'two contexts that open a new database at once share one study',
    async run({ open }, assert) {
      const stores = Array.from({ length: 4 }, () => open());
      const views = await Promise.all(stores.map((store) => view(store)));
      assert.equal(new Set(views.map(({ study }) => study.id)).size, 1, 'studies');
      assert.equal(
        views.map(({ journeys }) => journeys.length),
        [1, 1, 1, 1],
      );
    },
  },
  {
    name: 'a review that was pointed at is kept as its reading, as a verbatim, or as both, and once',
    async run({ open }, assert) {
      const store = open();
      const review = {
        text: 'Warm, but it came late.',
        title: 'Warm',
        rating: { value: 2, best: 5 },
        authorInitials: 'A. B.',
        publishedAt: '2026-02-01',
        language: 'en',
        anchor: null,
      };
      const pointedAt = (reviewAs: 'reading' | 'verbatim' | 'both') => {
        const tag = quickTag({ reviewAs, stageId: 'retention', valence: -1 });
        return { ...saving(), tag, subject: tagSubject(coat, { review, quote: review.text }) };
      };
      const [reading, alone, both] = [pointedAt('reading'), pointedAt('verbatim'), pointedAt('both')];
      for (const input of [reading, alone, both, alone, both]) await save(store, input);
      const { touchpoints } = await store.query('studyView', { studyId: null });
      const { verbatims } = await store.query('studyRecords', { studyId: null });
      assert.equal(
        touchpoints.map(({ id }) => id).toSorted(),
        [reading.touchpointId, both.touchpointId].toSorted(),
        'readings',
      );
      assert.equal(verbatims.length, 2, 'verbatims');
      const [kept] = verbatims.filter(({ id }) => id === alone.touchpointId);
      assert.equal(
        [kept?.quote, kept?.rating, kept?.authorInitials, kept?.stageId, kept?.emotion?.valence, kept?.emotion?.basis],
        ['Warm\nWarm, but it came late.', { value: 2, best: 5, count: null }, 'A. B.', 'retention', -1, 'reported'],
      );
      assert.equal(kept?.touchpointId, null, 'read by nobody');
      const [linked] = verbatims.filter(({ id }) => id !== alone.touchpointId);
      assert.equal(linked?.touchpointId, both.touchpointId, 'read at');
    },
  },
  {
    name: 'the quick form knows the steps of the plan that a journey follows, and which are met',
    async run({ open }, assert) {
      const store = open();
      const { study, journey: plan } = await view(store);
      await store.command('editRecord', { type: 'journeys', id: plan.id, changes: { kind: 'planned' } });
      const planned = saving({ title: 'Compares two coats', basis: 'assumed' });
      await save(store, planned);
      const followerId = newId();
      const fields = { studyId: study.id, title: 'Lived', plannedJourneyId: plan.id, stageModelId: plan.stageModelId };
      await store.command('createRecord', { type: 'journeys', id: followerId, fields });
      const steps = async () =>
        (await quickContext(store)).journeys
          .find(({ id }) => id === followerId)
          ?.plannedSteps.map(({ id, title, isMet }) => ({ id, title, isMet }));
      const step = { id: planned.touchpointId, title: 'Compares two coats' };
      assert.equal(await steps(), [{ ...step, isMet: false }]);
      await save(store, saving({ journeyId: followerId, plannedTouchpointId: step.id }));
      assert.equal(await steps(), [{ ...step, isMet: true }]);
    },
  },
  {
    name: 'what is saved is there, and again after the database was closed',
    async run({ open }, assert) {
      const store = open({ now: () => new Date('2026-03-02T09:00:05.000Z') });
      const input = saving({
        title: '  Reads the product page: Wool coat ',
        stageId: 'consideration',
        valence: -1,
        emotionLabel: 'confused',
        arousal: 4,
        basis: 'experienced',
        customerAction: 'Looks for the size guide',
        thought: 'Where is it?',
        painPoint: ' No size guide ',
        note: 'Ask again',
        tags: ['size ', 'coat', 'size'],
      });
      const saved = await save(store, input);
      store.close();
      const { touchpoints, journey, study } = await view(store);
      assert.equal(saved, {
        touchpointId: input.touchpointId,
        created: true,
        journeyId: journey.id,
        group: saved.group,
      });
      assert.ok(saved.group !== null, 'a save can be undone');
      assert.equal(touchpoints.length, 1);
      const kept = assert.there(touchpoints[0], 'touchpoint');
      assert.equal(kept.title, 'Reads the product page: Wool coat');
      assert.equal(kept.emotion, { valence: -1, label: 'confused', arousal: 4, basis: null });
      assert.equal(
        kept.painPoints.map(({ text }) => text),
        ['No size guide'],
      );
      assert.equal(kept.tags, ['size', 'coat']);
      assert.equal([kept.stageId, kept.basis, kept.device], ['consideration', 'experienced', 'computer']);
      assert.equal([kept.capturedAt, kept.createdAt], ['2026-03-02T09:00:00.000Z', '2026-03-02T09:00:05.000Z']);
      assert.equal(kept.page?.url, coat);
      assert.equal(kept.observerId, study.observerIds[0]);
    },
  },
  {
    name: 'what is not coded stays open',
    async run({ open }, assert) {
      const store = open();
      const open1 = saving();
      await save(store, open1);
      const labelled = saving({ emotionLabel: 'amused' });
      await save(store, labelled);
      const kept = await touchpoint(store, open1.touchpointId);
      assert.equal([kept.stageId, kept.emotion, kept.painPoints], [null, null, []]);
      const half = await touchpoint(store, labelled.touchpointId);
      assert.equal(half.emotion, { valence: null, label: 'amused', arousal: null, basis: null });
    },
  },
  {
    name: 'an empty title is the page title, a stage of another model waits to be coded, too long a title is shortened',
    async run({ open }, assert) {
      const store = open();
      const empty = saving({ title: ' ', stageId: 'checkIn' });
      await save(store, empty);
      const long = saving({ title: 'x'.repeat(1200) });
      await save(store, long);
      const kept = await touchpoint(store, empty.touchpointId);
      assert.equal([kept.title, kept.stageId], ['Wool coat - Maison Lune', null]);
      assert.equal((await touchpoint(store, long.touchpointId)).title.length, 1000);
      const error = await assert.rejects(save(store, saving({ title: '' }, null)), 'invalid');
      assert.ok(error.detail.includes('title'), `names the place: ${error.detail}`);
    },
  },
  {
    name: 'the same save sent twenty times at once is one touchpoint',
    async run({ open }, assert) {
      const stores = [open(), open()];
      const input = saving({ brand: { kind: 'new', name: 'Lune', domain: null, role: 'own' } }, coat, {
        evidence: [screenshot(1)],
      });
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => save(stores[index % 2] ?? open(), input)),
      );
      assert.equal(answers.filter(({ created }) => created).length, 1, 'created');
      assert.equal(new Set(answers.map(({ journeyId }) => journeyId)).size, 1, 'journeys');
      const shown = await view(open());
      assert.equal([shown.touchpoints.length, shown.brands.length, Object.keys(shown.evidence).length], [1, 1, 1]);
    },
  },
  {
    name: 'a save that comes again after the touchpoint was deleted does not bring it back',
    async run({ open }, assert) {
      const store = open();
      const input = saving();
      const { journeyId } = await save(store, input);
      await store.command('deleteRecord', { type: 'touchpoints', id: input.touchpointId });
      const again = await save(store, input);
      assert.equal(again, { touchpointId: input.touchpointId, created: false, journeyId, group: null });
      assert.equal((await view(store)).touchpoints.length, 0);
    },
  },
  {
    name: 'a save into a journey or for a brand that is gone is refused, and nothing of it is written',
    async run({ open }, assert) {
      const store = open();
      await assert.rejects(save(store, saving({ journeyId: newId() })), 'notFound');
      const brand = { kind: 'known', brandId: newId() } as const;
      await assert.rejects(save(store, saving({ brand }, coat, { evidence: [screenshot(1)] })), 'notFound');
      const report = await store.query('storageReport', {});
      assert.equal([report.touchpoints, report.evidence, report.evidenceBytes], [0, 0, 0]);
    },
  },
  {
    name: 'a new brand is made with the save, and used again by name and by domain',
    async run({ open }, assert) {
      const store = open();
      const lune = { kind: 'new', name: 'Maison Lune', domain: 'www.maison-lune.example', role: 'competitor' } as const;
      const first = saving({ brand: lune });
      const { group } = await save(store, first);
      await save(store, saving({ brand: { ...lune, name: 'maison lune', domain: null } }));
      await save(store, saving({ brand: { ...lune, name: 'Lune (FR)' } }));
      await save(store, saving({ brand: { ...lune, domain: 'lune.example' } }));
      const { brands } = await view(store);
      assert.equal(
        brands.map(({ name, role, domains }) => [name, role, domains]),
        [['Maison Lune', 'competitor', ['maison-lune.example', 'lune.example']]],
      );
      const kept = await touchpoint(store, first.touchpointId);
      assert.equal([kept.brandId, kept.hostBrandId], [brands[0]?.id, brands[0]?.id]);
      await store.command('undo', { group: group ?? '' });
      assert.equal((await view(store)).brands.length, 1, 'others have come to need the brand');
      const alone = await save(store, saving({ brand: { ...lune, name: 'Velin', domain: null } }));
      assert.equal((await view(store)).brands.length, 2, 'brands');
      await store.command('undo', { group: alone.group ?? '' });
      assert.equal((await view(store)).brands.length, 1, 'a brand goes with the one save that made and used it');
    },
  },
  {
    name: 'the domain says whose place it is; which brand it concerns the form says, also that it is none',
    async run({ open }, assert) {
      const store = open();
      const lune = newId();
      const market = newId();
      await createBrand(store, lune, { name: 'Lune', role: 'own', domains: ['maison-lune.example'] });
      await createBrand(store, market, { name: 'Market', role: 'retailer', domains: ['market.example'] });
      const proposed = saving({ brand: { kind: 'known', brandId: lune } }, 'https://shop.maison-lune.example/');
      const none = saving({ brand: null }, 'https://shop.maison-lune.example/');
      const retailer = saving({}, 'https://market.example/lune');
      const chosen = saving({ brand: { kind: 'known', brandId: lune } }, 'https://market.example/lune');
      for (const input of [proposed, none, retailer, chosen]) await save(store, input);
      const brandsOf = async ({ touchpointId }: { touchpointId: string }) => {
        const { brandId, hostBrandId } = await touchpoint(store, touchpointId);
        return [brandId, hostBrandId];
      };
      assert.equal(await brandsOf(proposed), [lune, lune]);
      assert.equal(await brandsOf(none), [null, lune]);
      assert.equal(await brandsOf(retailer), [null, market]);
      assert.equal(await brandsOf(chosen), [lune, market]);
      await save(store, { ...proposed, tag: { ...proposed.tag, brand: null } });
      assert.equal(await brandsOf(proposed), [null, lune]);
      assert.equal((await quickContext(store, 'https://market.example/')).hostBrandId, market);
    },
  },
  {
    name: 'selected words and the tagged image are kept with the touchpoint',
    async run({ open }, assert) {
      const store = open({ tool: 'Parcours 1.0.0, Firefox 153' });
      const anchor = {
        selectors: [{ type: 'TextQuoteSelector' as const, exact: 'Très doux', prefix: '', suffix: '' }],
        textFragmentUrl: null,
      };
      const target = { kind: 'image', url: 'https://cdn.example/coat.webp', text: 'A coat' } as const;
      const input = saving({}, coat, { subject: tagSubject(coat, { quote: 'Très doux', anchor, target }) });
      await save(store, input);
      const { evidence, touchpoints } = await view(store);
      const quote = assert.there(Object.values(evidence)[0], 'quote');
      assert.equal([quote.kind, quote.mediaType, quote.byteLength], ['quote', 'text/plain;charset=utf-8', 10]);
      assert.equal([quote.url, quote.tool], [coat, 'Parcours 1.0.0, Firefox 153']);
      assert.equal(touchpoints[0]?.evidenceIds, [quote.id]);
      assert.equal(touchpoints[0]?.anchor, anchor);
      assert.equal(touchpoints[0]?.target, target);
      const stored = await store.query('evidenceBytes', { sha256: quote.sha256 });
      assert.equal(new TextDecoder().decode(stored?.bytes), 'Très doux');
    },
  },
  {
    name: 'evidence is stored under its hash, once',
    async run({ open }, assert) {
      const store = open();
      const picture = screenshot(3);
      await save(store, saving({}, coat, { evidence: [picture] }));
      await save(store, saving({}, coat, { evidence: [screenshot(3)] }));
      await save(store, saving({}, coat, { evidence: [screenshot(4)] }));
      const { evidence } = await view(store);
      const records = Object.values(evidence);
      assert.equal([records.length, new Set(records.map(({ sha256 }) => sha256)).size], [3, 2]);
      const record = assert.there(evidence[picture.id], 'the record under the id of the gesture');
      assert.equal([record.byteLength, record.masks], [64, picture.masks]);
      const { sha256 } = record;
      assert.equal(await store.query('evidenceBytes', { sha256 }), { mediaType: 'image/webp', bytes: picture.bytes });
      assert.equal(await store.query('thumbnail', { sha256 }), picture.thumbnail);
      const report = await store.query('storageReport', {});
      assert.equal([report.touchpoints, report.evidence, report.evidenceBytes], [3, 3, 128]);
      // A view of a larger buffer would be stored with all of it.
      const part = new Uint8Array(10_000).subarray(5000, 5010);
      const cut = screenshot(5, { bytes: part });
      await save(store, saving({}, coat, { evidence: [cut] }));
      const hash = (await view(store)).evidence[cut.id]?.sha256 ?? '';
      const stored = await store.query('evidenceBytes', { sha256: hash });
      assert.equal([stored?.bytes.byteLength, stored?.bytes.buffer.byteLength], [10, 10]);
    },
  },
  {
    name: 'pictures are not kept where the person leaves them out; words are',
    async run({ open }, assert) {
      const store = open();
      const pending = [{ id: newId(), kind: 'screenshot' as const }];
      const input = saving({ keepScreenshot: false }, coat, {
        evidence: [screenshot(1), screenshot(2, { kind: 'attachedFile', fileName: 'receipt.webp' })],
        subject: tagSubject(coat, { quote: 'Soft' }),
        pendingEvidence: pending,
      });
      await save(store, input);
      const { evidence, pendingEvidence } = await view(store);
      assert.equal(
        Object.values(evidence)
          .map(({ kind }) => kind)
          .sort(),
        ['attachedFile', 'quote'],
      );
      assert.equal(pendingEvidence, []);
      assert.equal((await store.query('storageReport', {})).evidenceBytes, 68);
    },
  },
  {
    name: 'pending evidence is shown until it comes or fails, and is not exported',
    async run({ open }, assert) {
      const store = open({ now: () => new Date('2026-03-02T09:00:05.000Z'), formats: async () => formats });
      const first = screenshot(1);
      const second = newId();
      const input = saving({}, coat, {
        pendingEvidence: [
          { id: first.id, kind: 'screenshot' },
          { id: second, kind: 'screenshot' },
        ],
      });
      const { touchpointId } = input;
      await save(store, input);
      assert.equal(
        (await view(store)).pendingEvidence.map(({ id, failed }) => [id, failed]),
        [
          [first.id, null],
          [second, null],
        ],
      );
      await store.command('failEvidence', { id: second, reason: 'tab closed' });
      await store.command('addEvidence', { touchpointId, evidence: first });
      const repeated = await store.command('addEvidence', { touchpointId, evidence: first });
      assert.equal(repeated.group, null, 'coming twice changes nothing');
      const shown = await view(store);
      assert.equal(shown.pendingEvidence, [
        { id: second, touchpointId, kind: 'screenshot', startedAt: '2026-03-02T09:00:05.000Z', failed: 'tab closed' },
      ]);
      assert.equal(shown.touchpoints[0]?.evidenceIds, [first.id]);
      const file = await exported(store, { kind: 'everything' });
      assert.ok(!new TextDecoder().decode(file.bytes).includes(second), 'pending evidence stays here');
      await assert.rejects(store.command('addEvidence', { touchpointId: newId(), evidence: first }), 'notFound');
    },
  },
  {
    name: 'evidence whose window died before it came is told from evidence that is still coming',
    async run({ open }, assert) {
      let time = '2026-03-02T09:00:05.000Z';
      const store = open({ now: () => new Date(time) });
      const id = newId();
      await save(store, saving({}, coat, { pendingEvidence: [{ id, kind: 'screenshot' }] }));
      const failures = async () => (await view(store)).pendingEvidence.map(({ failed }) => failed);
      time = '2026-03-02T09:00:50.000Z';
      assert.equal(await failures(), [null]);
      const listed = async () => (await store.query('quickTagContext', { url: coat })).pageTouchpoints[0]?.pending;
      assert.equal(await listed(), 'coming');
      time = '2026-03-02T09:01:06.000Z';
      assert.equal(await failures(), ['interrupted']);
      time = '2026-03-02T09:11:00.000Z';
      assert.equal(await listed(), 'failed');
      await store.command('dismissEvidence', { id });
      assert.equal(await listed(), undefined);
    },
  },
  {
    name: 'evidence of every kind is pending, each as long as it may take, and can be begun after the save',
    async run({ open }, assert) {
      let time = '2026-03-02T09:00:05.000Z';
      const store = open({ now: () => new Date(time) });
      const kinds = ['screenshot', 'elementScreenshot', 'fullPage', 'pageArchive'] as const;
      const [shot, part, page, archive] = kinds.map((kind) => ({ id: newId(), kind }));
      const input = saving({ keepScreenshot: false }, coat, {
        pendingEvidence: [shot, part].flatMap((each) => each ?? []),
      });
      await save(store, input);
      const evidence = [page, archive].flatMap((each) => each ?? []);
      await store.command('expectEvidence', { touchpointId: input.touchpointId, evidence });
      const shown = async () =>
        (await view(store)).pendingEvidence
          .map(({ kind, failed }) => `${kind} ${failed ?? 'coming'}`)
          .sort((a, b) => (a < b ? -1 : 1));
      assert.equal(await shown(), ['elementScreenshot coming', 'fullPage coming', 'pageArchive coming']);
      time = '2026-03-02T09:04:06.000Z';
      assert.equal(await shown(), ['elementScreenshot coming', 'fullPage coming', 'pageArchive interrupted']);
      await assert.rejects(store.command('expectEvidence', { touchpointId: newId(), evidence }), 'notFound');
    },
  },
  {
    name: 'whoever writes evidence says at its start what was interrupted; what failed stays until it is dismissed',
    async run({ open }, assert) {
      let time = '2026-03-02T09:00:05.000Z';
      const store = open({ now: () => new Date(time) });
      const [page, other, orphan] = [newId(), newId(), newId()];
      const input = saving({}, coat, {
        pendingEvidence: [
          { id: page, kind: 'fullPage' },
          { id: other, kind: 'screenshot' },
        ],
      });
      await save(store, input);
      const gone = saving({}, coat, { pendingEvidence: [{ id: orphan, kind: 'fullPage' }] });
      await save(store, gone);
      await store.command('deleteRecord', { type: 'touchpoints', id: gone.touchpointId });
      time = '2026-03-02T09:00:08.000Z';
      await store.command('settleEvidence', { startedBefore: '2026-03-02T09:00:05.000Z', kinds: ['fullPage'] });
      const shown = async () => (await view(store)).pendingEvidence.map(({ id, failed }) => `${id} ${failed}`).sort();
      assert.equal(await shown(), [`${page} null`, `${other} null`].sort(), 'begun since the start');
      await store.command('settleEvidence', { startedBefore: time, kinds: ['fullPage'] });
      assert.equal(await shown(), [`${page} interrupted`, `${other} null`].sort());
      // It may come after all, by another window.
      await store.command('addEvidence', { touchpointId: input.touchpointId, evidence: screenshot(1, { id: other }) });
      assert.equal(await shown(), [`${page} interrupted`]);
      await store.command('dismissEvidence', { id: page });
      assert.equal(await shown(), []);
    },
  },
  {
    name: 'a redacted picture takes the place of the one it was made of, wherever that stands, and can be taken back',
    async run({ open }, assert) {
      const store = open();
      const [first, again] = [screenshot(1), screenshot(1)];
      const one = saving({}, coat, { evidence: [first] });
      await save(store, one);
      const two = saving({}, coat, { evidence: [screenshot(3), again] });
      await save(store, two);
      const { touchpoints, evidence } = await view(store);
      const redacted = await store.command('redactEvidence', {
        id: first.id,
        picture: painted(2),
        forgetOriginal: false,
      });
      const after = await view(store);
      const [idOfOne = '', idOfTwo = ''] = [redacted.replacedIds[first.id], redacted.replacedIds[again.id]];
      assert.equal(Object.keys(redacted.replacedIds).length, 2, 'both that show the file');
      assert.equal(
        after.touchpoints.map(({ evidenceIds }) => evidenceIds),
        [[idOfOne], [two.evidence[0]?.id, idOfTwo]],
      );
      const [was, is] = [evidence[first.id], after.evidence[idOfOne]];
      assert.equal(is?.masks, [
        { reason: 'formField', count: 2 },
        { reason: 'redaction', count: 2 },
      ]);
      assert.equal([is?.kind, is?.url, is?.capturedAt, is?.tool], [was?.kind, was?.url, was?.capturedAt, was?.tool]);
      assert.ok(was !== undefined && is !== undefined && was.sha256 !== is.sha256, 'bytes of its own');
      const { bytes } = painted(2);
      assert.equal(await store.query('evidenceBytes', { sha256: is?.sha256 ?? '' }), {
        mediaType: 'image/webp',
        bytes,
      });
      assert.equal((await store.query('evidenceBytes', { sha256: was?.sha256 ?? '' }))?.bytes, first.bytes);
      await store.command('undo', { group: redacted.group ?? '' });
      const undone = await view(store);
      assert.equal(
        undone.touchpoints.map(({ evidenceIds }) => evidenceIds),
        touchpoints.map(({ evidenceIds }) => evidenceIds),
      );
      assert.equal(undone.evidence, evidence);
    },
  },
  {
    name: 'of a redacted picture whose original is deleted for good nothing is left, and undo brings nothing back',
    async run({ open }, assert) {
      const store = open({ formats: async () => formats });
      const first = screenshot(1);
      const one = saving({}, coat, { evidence: [first] });
      const saved = await store.command('saveTouchpoint', one);
      const before = await exported(store, { kind: 'everything' }, 'bundle');
      const was = (await view(store)).evidence[first.id]?.sha256 ?? '';
      const redacted = await store.command('redactEvidence', {
        id: first.id,
        picture: painted(1),
        forgetOriginal: true,
      });
      const id = redacted.replacedIds[first.id] ?? '';
      assert.equal(redacted.group, null);
      const isGone = async () =>
        assert.equal(
          [await store.query('evidenceBytes', { sha256: was }), await store.query('thumbnail', { sha256: was })],
          [null, null],
        );
      await isGone();
      assert.equal(
        (await view(store)).touchpoints.map(({ evidenceIds }) => evidenceIds),
        [[id]],
      );
      const history = await store.query('recordHistory', { type: 'touchpoints', id: one.touchpointId, limit: 100 });
      assert.ok(!JSON.stringify(history).includes(first.id), 'no step of the history names it');
      for (const { group } of history.filter(({ group }) => group !== saved.group)) {
        await store.command('undo', { group });
      }
      const undo = await store.command('undo', { group: saved.group ?? '' });
      await store.command('undo', { group: undo.group ?? '' });
      const back = await view(store);
      assert.equal(
        back.touchpoints.map(({ evidenceIds }) => evidenceIds),
        [[id]],
      );
      assert.equal(Object.keys(back.evidence), [id]);
      await isGone();
      // An older file has it still: its bytes come in with it, nothing shows them, and freeing deletes them.
      await store.command('importFile', { bytes: before.bytes, fileName: before.fileName });
      assert.equal(
        (await view(store)).touchpoints.map(({ evidenceIds }) => evidenceIds),
        [[id]],
      );
      await store.command('freeEvidence', { recent: true });
      await isGone();
      await assert.rejects(
        store.command('redactEvidence', { id: first.id, picture: painted(1), forgetOriginal: true }),
        'notFound',
      );
      await assert.rejects(
        store.command('redactEvidence', { id, picture: painted(1), forgetOriginal: true }),
        'invalid',
      );
    },
  },
  {
    name: 'the evidence of a study is listed with what it stands under and who took it',
    async run({ open }, assert) {
      const store = open();
      const first = screenshot(1, { capturedAt: '2026-03-02T10:00:00.000Z' });
      const earlier = screenshot(2);
      const input = saving({ title: 'Reads' }, coat, { evidence: [first, earlier] });
      await save(store, input);
      const { items, unknown, study } = await store.query('studyEvidence', { studyId: null });
      assert.equal(
        items.map(({ evidence }) => evidence.id),
        [earlier.id, first.id],
      );
      assert.equal(items[0]?.uses, [
        { type: 'touchpoints', id: input.touchpointId, title: 'Reads', utcOffsetMinutes: 60 },
      ]);
      assert.equal([unknown, items[0]?.observer !== null], [0, true]);
      await assert.rejects(store.query('studyEvidence', { studyId: newId() }), 'notFound');
      await store.command('detachEvidence', { type: 'touchpoints', id: input.touchpointId, evidenceId: first.id });
      assert.equal((await store.query('studyEvidence', { studyId: study.id })).items.length, 1);
    },
  },
  {
    name: 'files by study and by kind add up to all files, with what is in none or in several said apart',
    async run({ open }, assert) {
      const store = open();
      const [shared, alone, detached] = [screenshot(1), screenshot(2), screenshot(3)];
      const input = saving({}, coat, { evidence: [shared, alone, detached] });
      await save(store, input);
      await store.command('createStudy', {
        id: newId(),
        name: 'Other',
        journeyId: newId(),
        journeyTitle: 'Elsewhere',
        copyFrom: null,
        copy: { personas: false, brands: false, codebook: false, settings: false },
      });
      const again = saving({}, coat, { evidence: [screenshot(1, { kind: 'attachedFile' })] });
      await save(store, again);
      await store.command('detachEvidence', { type: 'touchpoints', id: input.touchpointId, evidenceId: detached.id });
      const report = await store.query('storageReport', {});
      const { byStudy, byKind } = report;
      const files = (rows: readonly { readonly files: number }[]) => rows.reduce((sum, row) => sum + row.files, 0);
      assert.equal([report.evidence, report.files, report.evidenceBytes], [4, 3, 192]);
      assert.equal([report.inNoStudy.files, report.ofNoKind.files], [1, 0]);
      assert.equal(files(byStudy) + report.inNoStudy.files - report.inSeveralStudies.files, report.files);
      assert.equal(files(byKind) + report.ofNoKind.files - report.ofSeveralKinds.files, report.files);
      assert.equal(report.ofSeveralKinds, { files: 1, bytes: 64 });
    },
  },
  {
    name: 'a touchpoint saved again with other words has those words, once, and keeps what the form does not show',
    async run({ open }, assert) {
      const store = open();
      const input = saving({ note: 'first', painPoint: 'slow', valence: 1 }, coat);
      const { touchpointId } = input;
      await save(store, input);
      await store.command('editRecord', { type: 'touchpoints', id: touchpointId, changes: { importance: 4 } });
      const same = await save(store, input);
      assert.equal([same.created, same.group], [false, null], 'the very same changes nothing');
      const other = await save(store, { ...input, tag: { ...input.tag, note: 'second', painPoint: 'very slow' } });
      assert.equal(other.created, false);
      const kept = await touchpoint(store, touchpointId);
      assert.equal([kept.note, kept.painPoints.map(({ text }) => text), kept.importance], ['second', ['very slow'], 4]);
      assert.equal((await view(store)).touchpoints.length, 1, 'touchpoints');
      await store.command('undo', { group: other.group ?? '' });
      assert.equal((await touchpoint(store, touchpointId)).note, 'first');
    },
  },
  {
    name: 'touchpoints stand in the order in which they were saved',
    async run({ open }, assert) {
      const store = open();
      const expected = Array.from({ length: 30 }, (_, index) => `Step ${index}`);
      for (const title of expected) await save(store, saving({ title }));
      assert.equal(titles(await view(store)), expected);
    },
  },
  {
    name: 'seen again repeats what it was at the time of now, once',
    async run({ open }, assert) {
      const store = open();
      const source = saving({ stageId: 'awareness', valence: 1, note: 'first time', painPoint: 'loud', tags: ['ad'] });
      await save(store, source);
      await store.command('createJourney', { id: newId(), title: 'Another', brandId: null });
      const input = {
        touchpointId: newId(),
        sourceTouchpointId: source.touchpointId,
        subject: tagSubject(coat, { capturedAt: '2026-03-03T10:00:00.000Z' }),
        evidence: [screenshot(9)],
      };
      const answer = await store.command('seeAgain', input);
      const twice = await store.command('seeAgain', input);
      assert.equal([answer.created, twice.created], [true, false]);
      const original = await touchpoint(store, source.touchpointId);
      const again = await touchpoint(store, input.touchpointId);
      assert.equal([again.journeyId, again.title, again.stageId], [original.journeyId, original.title, 'awareness']);
      assert.equal([again.emotion, again.tags], [original.emotion, ['ad']]);
      assert.equal([again.capturedAt, again.note, again.painPoints], ['2026-03-03T10:00:00.000Z', '', []]);
      assert.ok(again.position > original.position, 'behind the first time');
      assert.equal(again.evidenceIds, [input.evidence[0]?.id]);
      const unknown = { ...input, touchpointId: newId(), sourceTouchpointId: newId() };
      await assert.rejects(store.command('seeAgain', unknown), 'notFound');
    },
  },
  {
    name: 'a touchpoint moves between stages and within one',
    async run({ open }, assert) {
      const store = open();
      const ids = new Map<string, string>();
      for (const [title, stageId] of [
        ['a', 'awareness'],
        ['b', 'decision'],
        ['c', 'awareness'],
        ['d', null],
        ['e', 'decision'],
      ] as const) {
        const input = saving({ title, stageId });
        ids.set(title, input.touchpointId);
        await save(store, input);
      }
      const move = async (title: string, stageId: string | null, after: string | null) =>
        store.command('moveTouchpoint', {
          touchpointId: ids.get(title) ?? '',
          stageId,
          afterTouchpointId: after === null ? null : (ids.get(after) ?? ''),
        });
      const { group } = await move('d', 'decision', 'b');
      assert.equal(titlesIn(await view(store), 'decision'), ['b', 'd', 'e']);
      await move('c', 'awareness', null);
      assert.equal(titlesIn(await view(store), 'awareness'), ['c', 'a']);
      await move('e', 'awareness', 'a');
      assert.equal(titlesIn(await view(store), 'awareness'), ['c', 'a', 'e']);
      await move('a', 'retention', null);
      assert.equal(titlesIn(await view(store), 'retention'), ['a']);
      await move('b', null, null);
      assert.equal(titlesIn(await view(store), null), ['b']);
      assert.equal((await move('b', null, null)).group, null, 'where it is already');
      await store.command('undo', { group: group ?? '' });
      assert.equal((await touchpoint(store, ids.get('d') ?? '')).stageId, null);
      await assert.rejects(move('a', 'checkIn', null), 'invalid');
      await assert.rejects(move('a', 'awareness', 'nobody'), 'invalid');
    },
  },
  {
    name: 'touchpoints of a file whose positions are equal or none at all can be moved and followed',
    async run({ open }, assert) {
      const a = open({ databaseName: 'a', formats: async () => formats });
      const inputs = ['a', 'b', 'c', 'd'].map((title) => saving({ title, stageId: 'decision' }));
      for (const input of inputs) await save(a, input);
      const file = JSON.parse(new TextDecoder().decode((await exported(a, { kind: 'everything' })).bytes));
      for (const position of ['a5', '9']) {
        for (const each of file.touchpoints) each.position = position;
        const b = open({ databaseName: `b ${position}`, formats: async () => formats });
        await b.command('importFile', {
          bytes: new TextEncoder().encode(JSON.stringify(file)),
          fileName: 'equal.json',
        });
        const [first, , , last] = inputs.map(({ touchpointId }) => touchpointId);
        await b.command('moveTouchpoint', {
          touchpointId: assert.there(last, 'last'),
          stageId: 'decision',
          afterTouchpointId: assert.there(first, 'first'),
        });
        assert.equal(titles(await view(b)), ['a', 'd', 'b', 'c'], `order from ${position}`);
        const c = open({ databaseName: `c ${position}`, formats: async () => formats });
        await c.command('importFile', {
          bytes: new TextEncoder().encode(JSON.stringify(file)),
          fileName: 'equal.json',
        });
        await save(c, saving({ title: 'e' }));
        assert.equal(titles(await view(c)), ['a', 'b', 'c', 'd', 'e'], `order behind ${position}`);
      }
    },
  },
  {
    name: 'an edit writes the fields it names and refuses those it must not',
    async run({ open }, assert) {
      const store = open();
      const input = saving();
      await save(store, input);
      const edit = (changes: Record<string, unknown>) =>
        store.command('editRecord', { type: 'touchpoints', id: input.touchpointId, changes });
      await edit({ title: 'Compares sizes', satisfaction: 4 });
      const edited = await touchpoint(store, input.touchpointId);
      assert.equal([edited.title, edited.satisfaction, edited.channel], ['Compares sizes', 4, 'website']);
      assert.equal((await edit({ title: 'Compares sizes' })).group, null, 'nothing changes');
      for (const changes of [{ id: newId() }, { version: {} }, { feeling: 1 }, { satisfaction: 9 }]) {
        const error = await assert.rejects(edit({ ...changes, title: 'Never' }), 'invalid');
        assert.ok(error.detail.includes(Object.keys(changes)[0] ?? ''), `names the field: ${error.detail}`);
      }
      assert.equal((await touchpoint(store, input.touchpointId)).title, 'Compares sizes');
      const missing = { type: 'journeys', id: newId(), changes: { title: 'x' } } as const;
      await assert.rejects(store.command('editRecord', missing), 'notFound');
    },
  },
  {
    name: 'a journey goes with its touchpoints and comes back with them; after the last one there is a fresh one',
    async run({ open }, assert) {
      const store = open();
      for (const title of ['a', 'b'])
        await save(store, saving({ title, tags: ['kept'] }, coat, { evidence: [screenshot(1)] }));
      const { journey } = await view(store);
      const { group } = await store.command('deleteRecord', { type: 'journeys', id: journey.id });
      const fresh = await view(store);
      assert.ok(fresh.journey.id !== journey.id, 'another journey');
      assert.equal([fresh.journeys.length, fresh.touchpoints.length], [1, 0]);
      assert.equal(await store.query('countOnPage', { url: coat }), 0);
      await store.command('undo', { group: group ?? '' });
      const back = await view(store);
      assert.equal([back.journey.id, titles(back)], [journey.id, ['a', 'b']]);
      assert.equal(back.journeys.length, 1, 'the fresh one is gone again');
      assert.equal(await store.query('countOnPage', { url: coat }), 2);
      assert.equal((await quickContext(store)).knownTags, ['kept']);
      const [picture] = Object.values(back.evidence);
      assert.ok(await store.query('evidenceBytes', { sha256: picture?.sha256 ?? '' }), 'bytes are still there');
    },
  },
  {
    name: 'what belongs to a study goes with it, and what is needed stays',
    async run({ open }, assert) {
      const store = open({ formats: async () => formats });
      await fill(store);
      const before = await documentOf((await exported(store, { kind: 'everything' })).bytes);
      const { study } = await view(store);
      const own = { en: 'Own', fr: 'À nous' };
      const model = {
        ...assert.there(before.stageModels[0], 'stage model'),
        id: newId(),
        studyId: study.id,
        name: own,
        version: { [newId()]: 1 },
      };
      const file = { ...before, exportId: newId(), stageModels: [model] };
      const bytes = new TextEncoder().encode(JSON.stringify(file));
      await store.command('importFile', { bytes, fileName: 'model.json' });
      const used = { type: 'stageModels', id: model.id } as const;
      const use = (stageModelId: string) =>
        store.command('editRecord', { type: 'studies', id: study.id, changes: { stageModelId } });
      await use(model.id);
      await assert.rejects(store.command('deleteRecord', used), 'invalid');
      await use('fiveStages');
      await store.command('deleteRecord', used);
      const me = assert.there(study.observerIds[0], 'observer');
      await assert.rejects(store.command('deleteRecord', { type: 'observers', id: me }), 'invalid');
      const { group } = await store.command('deleteRecord', { type: 'studies', id: study.id });
      const fresh = await view(store);
      assert.ok(fresh.study.id !== study.id, 'another study');
      assert.equal([fresh.journeys.length, fresh.brands.length, fresh.touchpoints.length], [1, 0, 0]);
      await store.command('undo', { group: group ?? '' });
      const { studies, journeys, touchpoints, brands } = await documentOf(
        (await exported(store, { kind: 'everything' })).bytes,
      );
      assert.equal([studies.length, journeys.length, touchpoints.length, brands.length], [1, 2, 3, 1]);
    },
  },
  {
    name: 'undo of an undo is redo',
    async run({ open }, assert) {
      const store = open();
      const input = saving({ title: 'before' });
      const created = await save(store, input);
      const edited = await store.command('editRecord', {
        type: 'touchpoints',
        id: input.touchpointId,
        changes: { title: 'after' },
      });
      const undone = await store.command('undo', { group: edited.group ?? '' });
      assert.equal(titles(await view(store)), ['before']);
      const redone = await store.command('undo', { group: undone.group ?? '' });
      assert.equal(titles(await view(store)), ['after']);
      assert.ok(redone.group !== null, 'redo can be undone');
      const gone = await store.command('undo', { group: created.group ?? '' });
      assert.equal(titles(await view(store)), []);
      await store.command('undo', { group: gone.group ?? '' });
      assert.equal(titles(await view(store)), ['after']);
      await assert.rejects(store.command('undo', { group: newId() }), 'notFound');
    },
  },
  {
    name: 'there is a journey left whatever is taken back',
    async run({ open }, assert) {
      const store = open();
      const first = await view(store);
      const made = await store.command('createJourney', { id: newId(), title: 'Second', brandId: null });
      await store.command('deleteRecord', { type: 'journeys', id: first.journey.id });
      await store.command('undo', { group: made.group ?? '' });
      const left = await view(store);
      assert.equal([left.journeys.length, left.journey.title, left.study.id], [1, 'First journey', first.study.id]);
      await save(store, saving());
      assert.equal((await view(store)).touchpoints.length, 1);
    },
  },
  {
    name: 'the journey last made, chosen or saved into is the current one, and the one before it after a deletion',
    async run({ open }, assert) {
      const store = open();
      const current = async () => (await quickContext(store)).currentJourneyId;
      const first = await current();
      const [second, third] = [newId(), newId()];
      await store.command('createJourney', { id: second, title: 'Second', brandId: null });
      await store.command('createJourney', { id: third, title: 'Third', brandId: null });
      assert.equal(await current(), third);
      const repeated = await store.command('createJourney', { id: third, title: 'Third', brandId: null });
      assert.equal(repeated.group, null, 'made once');
      await store.command('selectJourney', { journeyId: second });
      assert.equal(await current(), second);
      await save(store, saving({ journeyId: first }));
      assert.equal(await current(), first);
      const { group } = await store.command('deleteRecord', { type: 'journeys', id: first });
      assert.equal(await current(), second);
      await store.command('undo', { group: group ?? '' });
      assert.equal(await current(), first);
      await assert.rejects(store.command('selectJourney', { journeyId: newId() }), 'notFound');
      const error = store.command('createJourney', { id: newId(), title: ' ', brandId: null });
      await assert.rejects(error, 'invalid');
    },
  },
  {
    name: 'the form gets the page, the brands and what was the same last time',
    async run({ open }, assert) {
      const store = open();
      const lune = newId();
      await createBrand(store, lune, {
        name: 'Lune',
        role: 'own',
        domains: ['WWW.Maison-Lune.example', 'maison-lune.example'],
      });
      const at = (capturedAt: string) => ({ subject: tagSubject(`${coat}?utm_source=mail#top`, { capturedAt }) });
      const coded = { title: 'late', channel: 'social', basis: 'experienced', tags: ['b', 'a'] } as const;
      const brand = { kind: 'known', brandId: lune } as const;
      const late = saving({ ...coded, tags: [...coded.tags], brand }, coat, { ...at('2026-03-04T09:00:00.000Z') });
      const early = saving({ title: 'early', tags: ['b'], valence: 2, stageId: 'decision' }, coat, {
        ...at('2026-03-01T09:00:00.000Z'),
      });
      await save(store, late);
      await save(store, early);
      const red = `${coat}?colour=red`;
      const before = tagSubject(red, { capturedAt: '2026-01-01T00:00:00.000Z' });
      await save(store, saving({ title: 'elsewhere' }, red, { subject: before }));
      const given = await quickContext(store, `${coat}?gclid=1`);
      assert.equal(given.brands, [{ id: lune, name: 'Lune', role: 'own', domains: ['maison-lune.example'] }]);
      assert.equal(given.hostBrandId, lune);
      assert.equal(given.last, { brandId: lune, channel: 'social', basis: 'experienced' });
      assert.equal(given.knownTags, ['b', 'a']);
      assert.equal(
        given.pageTouchpoints.map(({ title, valence, stageId }) => [title, valence, stageId]),
        [
          ['late', null, null],
          ['early', 2, 'decision'],
        ],
      );
      assert.equal(await store.query('countOnPage', { url: coat }), 2);
      await store.command('editRecord', {
        type: 'touchpoints',
        id: late.touchpointId,
        changes: { page: null, tags: [] },
      });
      assert.equal(await store.query('countOnPage', { url: coat }), 1);
      assert.equal((await quickContext(store)).knownTags, ['b']);
      assert.equal((await quickContext(store, 'about:blank')).pageTouchpoints, []);
    },
  },
  {
    name: 'a study moves to another profile whole, and moving it again changes nothing',
    async run({ open }, assert) {
      const a = open({ databaseName: 'a', formats: async () => formats });
      const b = open({ databaseName: 'b', formats: async () => formats });
      await fill(a);
      const { study, journey } = await view(a);
      for (const [format, scope] of [
        ['journeyMap', { kind: 'study', studyId: study.id }],
        ['bundle', { kind: 'everything' }],
        ['bundle', { kind: 'journey', journeyId: journey.id }],
      ] as const) {
        const file = await exported(a, scope, format);
        const into = open({ databaseName: `into ${format} ${scope.kind}`, formats: async () => formats });
        await view(into);
        const summary = await into.command('importFile', { bytes: file.bytes, fileName: file.fileName });
        const back = await exported(into, scope, format);
        assert.equal(await documentOf(back.bytes), await documentOf(file.bytes), `${format} of ${scope.kind}`);
        const shown = await view(into);
        assert.equal([shown.study.id, shown.journey.id], [study.id, journey.id], 'the imported journey is current');
        assert.equal(summary.filesMissing, format === 'bundle' ? 0 : 2, 'missing files');
        const again = await into.command('importFile', { bytes: file.bytes, fileName: file.fileName });
        assert.equal([again.added, again.updated, again.conflicts, again.deleted, again.group], [0, 0, 0, 0, null]);
        assert.equal(again.unchanged, summary.added, 'all of it is known');
      }
      assert.equal((await view(b)).touchpoints.length, 0, 'nobody else has it');
    },
  },
  {
    name: 'evidence comes with a bundle, and its absence from a plain file shows',
    async run({ open }, assert) {
      const a = open({ databaseName: 'a', formats: async () => formats });
      await fill(a);
      const shown = await view(a);
      const sha256 = Object.values(shown.evidence).find(({ kind }) => kind === 'screenshot')?.sha256 ?? '';
      const original = await a.query('evidenceBytes', { sha256 });
      const plain = await exported(a, { kind: 'everything' });
      const bundle = await exported(a, { kind: 'everything' }, 'bundle');
      const b = open({ databaseName: 'b', formats: async () => formats });
      await b.command('importFile', { bytes: plain.bytes, fileName: plain.fileName });
      assert.equal(await b.query('evidenceBytes', { sha256 }), null);
      const summary = await b.command('importFile', { bytes: bundle.bytes, fileName: bundle.fileName });
      assert.equal([summary.files, summary.pictures, summary.filesMissing, summary.group], [2, 1, 0, null]);
      assert.equal(summary.addedByType, {}, 'its records were here');
      const again = await b.command('importFile', { bytes: bundle.bytes, fileName: bundle.fileName });
      assert.equal([again.files, again.pictures], [0, 0], 'the files are here by now');
      assert.equal(await b.query('evidenceBytes', { sha256 }), original);
      assert.ok(bundle.fileName.endsWith('.journey.zip'), bundle.fileName);
      assert.equal(bundle.counts, { journeys: 2, touchpoints: 3, evidence: 2 });
    },
  },
  {
    name: 'one journey is exported alone, with what it needs',
    async run({ open }, assert) {
      const store = open({ formats: async () => formats });
      await fill(store);
      const { journey, journeys } = await view(store);
      const file = await exported(store, { kind: 'journey', journeyId: journey.id });
      const document = await documentOf(file.bytes);
      assert.equal(journeys.length, 2);
      assert.equal([document.journeys.length, document.touchpoints.length], [1, 1]);
      assert.equal(
        document.stageModels.map(({ id }) => id),
        ['fiveStages'],
      );
      assert.equal([document.studies.length, document.observers.length, document.brands.length], [1, 1, 1]);
      assert.equal(document.tombstones, []);
      assert.equal(file.fileName, 'My study - Return trip - 2026-03-05.journey-map.json');
      await assert.rejects(exported(store, { kind: 'journey', journeyId: newId() }), 'notFound');
    },
  },
  {
    name: 'what was deleted in one profile goes in the other, and nothing else does',
    async run({ open }, assert) {
      const a = open({ databaseName: 'a', formats: async () => formats });
      const b = open({ databaseName: 'b', formats: async () => formats });
      await fill(a);
      const { study } = await view(a);
      const scope = { kind: 'study', studyId: study.id } as const;
      const send = async (from: Store, to: Store) =>
        to.command('importFile', { bytes: (await exported(from, scope)).bytes, fileName: 'study.json' });
      await send(a, b);
      const all = (await b.query('studyView', { studyId: study.id })).touchpoints;
      const gone = all[0]?.id ?? '';
      await b.command('deleteRecord', { type: 'touchpoints', id: gone });
      const mine = saving({ title: 'mine' });
      await save(a, mine);
      const summary = await send(b, a);
      assert.equal([summary.deleted, summary.added], [1, 0]);
      const left = (await a.query('studyView', { studyId: study.id })).touchpoints.map(({ id }) => id);
      assert.equal(left.includes(gone), false);
      assert.equal(left.includes(mine.touchpointId), true);
      await a.command('undo', { group: summary.group ?? '' });
      assert.ok(await touchpoint(a, gone), 'taking the import back brings it back');
      await send(a, b);
      assert.ok(await touchpoint(b, gone), 'and in the other profile too');
    },
  },
  {
    name: 'a study takes along the deletions of its own records, and of no other study',
    async run({ open }, assert) {
      const a = open({ databaseName: 'a', formats: async () => formats });
      await fill(a);
      const mine = await view(a);
      const theirs = open({ databaseName: 'theirs', formats: async () => formats });
      await fill(theirs);
      const other = await view(theirs);
      const scope = { kind: 'study', studyId: mine.study.id } as const;
      const otherScope = { kind: 'study', studyId: other.study.id } as const;
      // A deletion that comes with a study whose record was never here, and one of a record that is.
      await theirs.command('deleteRecord', { type: 'touchpoints', id: assert.there(other.touchpoints[0]?.id, 'one') });
      const early = await exported(theirs, otherScope);
      await a.command('importFile', { bytes: early.bytes, fileName: 'theirs.json' });
      await theirs.command('deleteRecord', { type: 'brands', id: assert.there(other.brands[0]?.id, 'brand') });
      const late = await exported(theirs, otherScope);
      await a.command('importFile', { bytes: late.bytes, fileName: 'theirs.json' });
      // A journey with its touchpoints, and one of its touchpoints before it.
      await a.command('selectJourney', { journeyId: mine.journey.id });
      const second = saving({ title: 'second', journeyId: mine.journey.id });
      await save(a, second);
      await a.command('deleteRecord', { type: 'touchpoints', id: second.touchpointId });
      await a.command('deleteRecord', { type: 'journeys', id: mine.journey.id });
      const deletions = async (store: Store, of: QueryInput<'exportFile'>['scope']) =>
        (await documentOf((await exported(store, of)).bytes)).tombstones.map(({ type, id }) => `${type} ${id}`).sort();
      const own = [mine.journey.id, ...mine.touchpoints.map(({ id }) => id), second.touchpointId];
      const named = own.map((id) => `${id === mine.journey.id ? 'journeys' : 'touchpoints'} ${id}`).sort();
      assert.equal(await deletions(a, scope), named, 'of the own study');
      const foreign = [`brands ${other.brands[0]?.id}`, `touchpoints ${other.touchpoints[0]?.id}`];
      assert.equal(await deletions(a, otherScope), foreign, 'of the other study');
      assert.equal(await deletions(a, { kind: 'everything' }), [...named, ...foreign].sort(), 'of everything');
      const into = open({ databaseName: 'into', formats: async () => formats });
      const file = await exported(a, scope);
      await into.command('importFile', { bytes: file.bytes, fileName: 'study.json' });
      assert.equal(await documentOf((await exported(into, scope)).bytes), await documentOf(file.bytes), 'moved whole');
    },
  },
  {
    name: 'an import can be taken back and made again',
    async run({ open }, assert) {
      const a = open({ databaseName: 'a', formats: async () => formats });
      await fill(a);
      const { study } = await view(a);
      const { bytes } = await exported(a, { kind: 'study', studyId: study.id });
      const b = open({ databaseName: 'b', formats: async () => formats });
      const before = await view(b);
      const { group } = await b.command('importFile', { bytes, fileName: 'study.json' });
      const undone = await b.command('undo', { group: group ?? '' });
      const after = await view(b);
      assert.equal([after.study.id, after.journey.id], [before.study.id, before.journey.id]);
      assert.equal(after.touchpoints.length, 0);
      await b.command('undo', { group: undone.group ?? '' });
      assert.equal((await b.query('studyView', { studyId: study.id })).touchpoints.length, 3);
    },
  },
  {
    name: 'a file of others comes beside what was captured here',
    async run({ open }, assert) {
      const a = open({ databaseName: 'a', formats: async () => formats });
      await fill(a);
      const { bytes } = await exported(a, { kind: 'everything' });
      const b = open({ databaseName: 'b', formats: async () => formats });
      await save(b, saving({ title: 'own' }));
      const own = await view(b);
      await b.command('importFile', { bytes, fileName: 'a.json' });
      const shown = await view(b);
      assert.equal([shown.study.id, titles(shown)], [own.study.id, ['own']], 'the own journey stays current');
      const document = await documentOf((await exported(b, { kind: 'everything' })).bytes);
      assert.equal([document.studies.length, document.journeys.length, document.touchpoints.length], [2, 3, 4]);
    },
  },
  {
    name: 'a wrong file is refused whole, by what is wrong and where',
    async run({ open }, assert) {
      const store = open({ formats: async () => formats });
      await fill(store);
      const before = await documentOf((await exported(store, { kind: 'everything' })).bytes);
      const good = JSON.parse(new TextDecoder().decode((await exported(store, { kind: 'everything' })).bytes));
      const send = (value: unknown) =>
        store.command('importFile', {
          bytes: new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
          fileName: 'file.json',
        });
      await assert.rejects(send('hello'), 'invalid');
      await assert.rejects(send({ ...good, format: 'other' }), 'invalid');
      await assert.rejects(send({ ...good, formatVersion: '2.0.0' }), 'newerFormat');
      const [first, ...rest] = good.touchpoints;
      const broken = {
        ...good,
        touchpoints: [
          { ...first, title: 'changed' },
          { ...rest[0], basis: 'guessed' },
        ],
      };
      const error = await assert.rejects(send(broken), 'invalid');
      assert.ok(error.detail.includes('touchpoints[1].basis'), `names the place: ${error.detail}`);
      assert.equal(await documentOf((await exported(store, { kind: 'everything' })).bytes), before);
      await assert.rejects(exported(open(), { kind: 'everything' }), 'unavailable');
    },
  },
  {
    name: 'fields of a newer version of the format come through',
    async run({ open }, assert) {
      const a = open({ databaseName: 'a', formats: async () => formats });
      await fill(a);
      const { bytes } = await exported(a, { kind: 'everything' });
      const file = JSON.parse(new TextDecoder().decode(bytes));
      for (const each of file.touchpoints) each.weather = { sky: 'clear' };
      const b = open({ databaseName: 'b', formats: async () => formats });
      await b.command('importFile', { bytes: new TextEncoder().encode(JSON.stringify(file)), fileName: 'new.json' });
      const { touchpoints } = await b.query('studyView', { studyId: null });
      await b.command('editRecord', { type: 'touchpoints', id: touchpoints[0]?.id ?? '', changes: { note: 'seen' } });
      const back = JSON.parse(new TextDecoder().decode((await exported(b, { kind: 'everything' })).bytes));
      assert.equal(
        back.touchpoints.map(({ weather }: { weather: unknown }) => weather),
        [{ sky: 'clear' }, { sky: 'clear' }, { sky: 'clear' }],
      );
    },
  },
  {
    name: 'what two people wrote at once waits until someone chooses, and again when the choice is taken back',
    async run({ open }, assert) {
      const a = open({ databaseName: 'a', formats: async () => formats });
      const b = open({ databaseName: 'b', formats: async () => formats });
      const input = saving({ title: 'first' });
      await save(a, input);
      const send = async (from: Store, to: Store) =>
        to.command('importFile', { bytes: (await exported(from, { kind: 'everything' })).bytes, fileName: 'all.json' });
      await send(a, b);
      const rename = (store: Store, title: string) =>
        store.command('editRecord', { type: 'touchpoints', id: input.touchpointId, changes: { title } });
      await rename(a, 'by a');
      await rename(b, 'by b');
      const { conflicts, group } = await send(b, a);
      assert.equal(conflicts, 1);
      const both = await touchpoint(a, input.touchpointId);
      const competing = both.conflicts.title?.map(({ value }) => value).sort();
      assert.equal(competing, ['by a', 'by b']);
      const choice = await rename(a, both.title);
      assert.equal((await touchpoint(a, input.touchpointId)).conflicts, {});
      await a.command('undo', { group: choice.group ?? '' });
      assert.equal((await touchpoint(a, input.touchpointId)).conflicts, both.conflicts);
      await a.command('undo', { group: group ?? '' });
      const alone = await touchpoint(a, input.touchpointId);
      assert.equal([alone.title, alone.conflicts], ['by a', {}]);
    },
  },
  {
    name: 'what a file added to a record goes when the import is taken back',
    async run({ open }, assert) {
      const store = open({ formats: async () => formats });
      const input = saving();
      await save(store, input);
      const { bytes } = await exported(store, { kind: 'everything' });
      const file = JSON.parse(new TextDecoder().decode(bytes));
      const [record] = file.touchpoints;
      const replica = newId();
      file.touchpoints = [
        {
          ...record,
          weather: 'clear',
          version: { ...record.version, [replica]: 1 },
          fieldVersions: { ...record.fieldVersions, weather: { replica, counter: 1 } },
        },
      ];
      const changed = new TextEncoder().encode(JSON.stringify(file));
      const { group, updated } = await store.command('importFile', { bytes: changed, fileName: 'weather.json' });
      assert.equal(updated, 1);
      const there = async () => Object.hasOwn(await touchpoint(store, input.touchpointId), 'weather');
      assert.equal(await there(), true);
      const undone = await store.command('undo', { group: group ?? '' });
      assert.equal(await there(), false);
      await store.command('undo', { group: undone.group ?? '' });
      assert.equal(await there(), true);
    },
  },
  {
    name: 'evidence that nothing refers to any more is freed when asked for, and what undo needs only when that is said',
    async run({ open }, assert) {
      let time = '2026-03-02T09:00:00.000Z';
      const store = open({ now: () => new Date(time), formats: async () => formats });
      const shared = saving({ title: 'kept' }, coat, { evidence: [screenshot(1)] });
      const twin = saving({ title: 'same picture' }, coat, { evidence: [screenshot(1)] });
      const old = saving({ title: 'old' }, coat, { evidence: [screenshot(2)] });
      const taken = saving({ title: 'taken back' }, coat, { evidence: [screenshot(3)] });
      const recent = saving({ title: 'recent' }, coat, {
        evidence: [screenshot(4)],
        subject: tagSubject(coat, { quote: 'Soft' }),
      });
      for (const input of [shared, twin, old, recent]) await save(store, input);
      const { group } = await save(store, taken);
      const unused = async () => (await store.query('storageReport', {})).unused;
      const nothing = { files: 0, bytes: 0 };
      assert.equal(await unused(), { lasting: nothing, recent: nothing });
      assert.equal(await store.command('freeEvidence', { recent: true }), { ...nothing, group: null });
      const remove = ({ touchpointId }: { touchpointId: string }) =>
        store.command('deleteRecord', { type: 'touchpoints', id: touchpointId });
      await remove(old);
      await remove(twin);
      await store.command('undo', { group: group ?? '' });
      assert.equal(await unused(), { lasting: nothing, recent: { files: 2, bytes: 128 } });
      time = '2026-03-10T09:00:00.000Z';
      const deleted = await remove(recent);
      assert.equal(await unused(), { lasting: { files: 2, bytes: 128 }, recent: { files: 2, bytes: 68 } });
      const freed = await store.command('freeEvidence', { recent: false });
      assert.equal([freed.files, freed.bytes], [2, 128]);
      assert.equal(await unused(), { lasting: nothing, recent: { files: 2, bytes: 68 } });
      await store.command('undo', { group: deleted.group ?? '' });
      assert.equal(await unused(), { lasting: nothing, recent: nothing });
      const bytesOf = async (seed: number) => {
        const { evidence } = await view(store);
        const hash = Object.values(evidence).find(({ id }) => [shared, recent][seed]?.evidence[0]?.id === id)?.sha256;
        return (await store.query('evidenceBytes', { sha256: hash ?? '' }))?.bytes.length;
      };
      assert.equal([await bytesOf(0), await bytesOf(1)], [64, 64], 'what is referred to stays');
      await remove(recent);
      assert.equal((await store.command('freeEvidence', { recent: true })).files, 2);
      assert.equal(await unused(), { lasting: nothing, recent: nothing });
      const report = await store.query('storageReport', {});
      assert.equal([report.touchpoints, report.evidence, report.evidenceBytes], [1, 1, 64]);
      const { evidence, tombstones } = await documentOf((await exported(store, { kind: 'everything' })).bytes);
      assert.equal([evidence.length, tombstones.filter(({ type }) => type === 'evidence').length], [1, 1]);
    },
  },
  {
    name: 'evidence that only another version of a record names is referred to',
    async run({ open }, assert) {
      const a = open({ databaseName: 'a', formats: async () => formats });
      const b = open({ databaseName: 'b', formats: async () => formats });
      const input = saving();
      await save(a, input);
      const send = async (from: Store, to: Store) =>
        to.command('importFile', {
          bytes: (await exported(from, { kind: 'everything' }, 'bundle')).bytes,
          fileName: 'all.journey.zip',
        });
      await send(a, b);
      const { touchpointId } = input;
      await a.command('addEvidence', { touchpointId, evidence: screenshot(1) });
      await b.command('addEvidence', { touchpointId, evidence: screenshot(2) });
      assert.equal((await send(b, a)).conflicts, 1);
      assert.equal((await a.command('freeEvidence', { recent: true })).files, 0);
    },
  },
  {
    name: 'listeners hear of changes by any context, and of no others',
    async run({ open }, assert) {
      const [writer, reader] = [open({ databaseName: 'shared' }), open({ databaseName: 'shared' })];
      const other = open({ databaseName: 'other' });
      await Promise.all([view(writer), view(reader), view(other)]);
      let heard = 0;
      const unsubscribe = reader.subscribe(() => {
        heard += 1;
      });
      await save(other, saving());
      await view(other);
      assert.equal(heard, 0, 'calls after a change elsewhere');
      await save(writer, saving());
      await view(reader);
      assert.ok(heard > 0, 'called after a change');
      const until = heard;
      unsubscribe();
      await save(writer, saving());
      await view(reader);
      assert.equal(heard, until, 'calls after unsubscribing');
    },
  },
  {
    name: 'input that is not what it should be is refused by its place',
    async run({ open }, assert) {
      const store = open();
      const input = saving();
      const wrong = { ...input, tag: { ...quickTag(), valence: 7 } };
      const error = await assert.rejects(save(store, wrong), 'invalid');
      assert.ok(error.detail.includes('tag.valence'), `names the place: ${error.detail}`);
      await assert.rejects(view(store, newId()), 'notFound');
      await assert.rejects(store.query('studyView', { studyId: newId() }), 'notFound');
    },
  },
];

/** Two journeys, three touchpoints, a brand, a picture and a quote. */
async function fill(store: Store): Promise<void> {
  const brand = { kind: 'new', name: 'Maison Lune', domain: 'maison-lune.example', role: 'competitor' } as const;
  await save(
    store,
    saving({ brand, valence: 1, stageId: 'awareness', tags: ['x'] }, coat, { evidence: [screenshot(5)] }),
  );
  await save(store, saving({ title: 'Reads a review', painPoint: 'slow' }));
  await store.command('createJourney', { id: newId(), title: 'Return trip', brandId: null });
  await save(store, saving({ title: 'Returns the coat' }, coat, { subject: tagSubject(coat, { quote: 'Soft' }) }));
}
