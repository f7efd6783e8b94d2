import type { CommandInput } from '@/lib/journey/commands';
import { compareInJourney } from '@/lib/journey/compareInJourney';
import { newId } from '@/lib/journey/newId';
import type { Store } from '@/lib/store';
import { type ContractCase, formats } from './contract';
import { saving, screenshot } from './samples';

const records = (store: Store, studyId: string | null = null) => store.query('studyRecords', { studyId });
const detail = (store: Store, touchpointId: string) => store.query('touchpointDetail', { touchpointId });
const undo = (store: Store, { group }: { readonly group: string | null }) =>
  store.command('undo', { group: group ?? '' });
const titles = (items: readonly { readonly title: string }[]) => items.map(({ title }) => title);

async function make(
  store: Store,
  type: CommandInput<'createRecord'>['type'],
  fields: Record<string, unknown>,
  id = newId(),
): Promise<string> {
  const { study } = await records(store);
  const whole = type === 'observers' || type === 'comments' ? fields : { studyId: study.id, ...fields };
  await store.command('createRecord', { type, id, fields: whole });
  return id;
}

/** A touchpoint by hand, at the end of a journey: the current one, unless another is named. */
async function tag(store: Store, fields: Record<string, unknown> = {}, journeyId?: string): Promise<string> {
  const id = newId();
  const into = journeyId ?? (await records(store)).currentJourneyId;
  const touchpoint = { id, journeyId: into, fields: { title: 'Calls', basis: 'experienced', ...fields }, evidence: [] };
  await store.command('createTouchpoints', { touchpoints: [touchpoint] });
  return id;
}

async function stageModel(store: Store, ...stages: string[]): Promise<string> {
  return make(store, 'stageModels', { name: { en: 'Own', fr: 'À nous' }, stages: stages.map(stageOf) });
}

function stageOf(id: string) {
  return { id, labels: { en: id, fr: id }, phase: 'during' as const };
}

function painPoint(themeId: string | null, text = 'slow') {
  return { id: newId(), text, severity: null, effect: null, themeId, solution: '' };
}

function study(values: Partial<CommandInput<'createStudy'>> = {}): CommandInput<'createStudy'> {
  return {
    id: newId(),
    name: 'Coats',
    journeyId: newId(),
    journeyTitle: 'Buys a coat',
    copyFrom: null,
    copy: { personas: false, brands: false, codebook: false, settings: false },
    ...values,
  };
}

const attachment = (seed: number) =>
  screenshot(seed, { kind: 'attachedFile', fileName: `photo ${seed}.webp`, url: null });

/** What a store must do with the records of a study, over whichever IndexedDB. */
export const studyContract: readonly ContractCase[] = [
  {
    name: 'records are made once, and not again after they were deleted',
    async run({ open }, assert) {
      const store = open();
      const { study: own, me } = await records(store);
      const id = newId();
      const input = { type: 'personas', id, fields: { studyId: own.id, name: 'Léa', goals: ['a warm coat'] } } as const;
      const made = await store.command('createRecord', input);
      assert.ok(made.group !== null, 'it can be undone');
      assert.equal(await store.command('createRecord', { ...input, fields: {} }), { group: null });
      const [lea] = (await records(store)).personas;
      assert.equal([lea?.name, lea?.goals, lea?.story, lea?.pictureEvidenceId], ['Léa', ['a warm coat'], '', null]);
      await store.command('deleteRecord', { type: 'personas', id });
      assert.equal(await store.command('createRecord', input), { group: null });
      assert.equal((await records(store)).personas, []);
      await make(store, 'observers', { name: 'Zoé' });
      const { observers } = await records(store);
      assert.equal(observers.map((each) => [each.id === me, each.name]).sort(), [
        [false, 'Zoé'],
        [true, ''],
      ]);
    },
  },
  {
    name: 'who works here can be somebody else, and a nobody goes',
    async run({ open }, assert) {
      const store = open();
      const { me: nobody } = await records(store);
      const zoe = await make(store, 'observers', { name: 'Zoé' });
      await store.command('becomeObserver', { observerId: zoe });
      const { me, observers, study: own } = await records(store);
      assert.equal([me, observers.map(({ id }) => id)], [zoe, [zoe]]);
      assert.ok(!own.observerIds.includes(nobody), 'the nobody is in no study');
      await make(store, 'comments', { recordType: 'studies', recordId: own.id, text: 'by Zoé' });
      assert.equal((await records(store)).comments[0]?.authorId, zoe);
      await assert.rejects(store.command('becomeObserver', { observerId: newId() }), 'notFound');
      const max = await make(store, 'observers', { name: 'Max' });
      await store.command('becomeObserver', { observerId: max });
      assert.equal((await records(store)).observers.length, 2, 'an author stays');
    },
  },
  {
    name: 'a record is refused that belongs to nothing, that says what no record says, or what its schema forbids',
    async run({ open }, assert) {
      const store = open();
      const { study: own } = await records(store);
      const create = (type: CommandInput<'createRecord'>['type'], fields: Record<string, unknown>, id = newId()) =>
        store.command('createRecord', { type, id, fields });
      await assert.rejects(create('personas', { studyId: newId(), name: 'Léa' }), 'notFound');
      await assert.rejects(create('comments', { recordType: 'brands', recordId: newId(), text: 'so?' }), 'notFound');
      await assert.rejects(create('comments', { recordType: 'dreams', recordId: newId(), text: 'so?' }), 'invalid');
      const unknown = await assert.rejects(create('personas', { studyId: own.id, name: 'Léa', shoe: 38 }), 'invalid');
      assert.ok(unknown.detail.includes('shoe'), `names the field: ${unknown.detail}`);
      await assert.rejects(create('personas', { studyId: own.id, name: 'Léa', version: {} }), 'invalid');
      await assert.rejects(create('personas', { studyId: own.id }), 'invalid');
      await assert.rejects(create('personas', { name: 'Léa' }), 'invalid');
      await assert.rejects(create('personas', { studyId: own.id, name: 'Léa' }, 'no id'), 'invalid');
      await assert.rejects(create('stageModels', { name: { en: 'A', fr: 'A' }, stages: [stageOf('a')] }), 'invalid');
      const twice = { studyId: own.id, name: { en: 'A', fr: 'A' }, stages: [stageOf('a'), stageOf('a')] };
      await assert.rejects(create('stageModels', twice), 'invalid');
      await assert.rejects(create('stageModels', { ...twice, stages: [stageOf('a')] }, 'funnel'), 'invalid');
      await assert.rejects(create('journeys', { studyId: own.id, title: 'A', stageModelId: 'none' }), 'notFound');
      const wrongType = { type: 'touchpoints', id: newId(), fields: {} } as unknown as CommandInput<'createRecord'>;
      await assert.rejects(store.command('createRecord', wrongType), 'invalid');
      assert.equal((await records(store)).personas, []);
    },
  },
  {
    name: 'what a new record leaves out is what the store knows: the model of a journey, who said it, tidy domains',
    async run({ open }, assert) {
      const store = open();
      const { me, currentJourneyId } = await records(store);
      const model = await stageModel(store, 'a', 'b');
      const brand = await make(store, 'brands', {
        name: ' Lune ',
        role: 'own',
        domains: ['WWW.Lune.example', 'lune.example', ' '],
      });
      const plain = await make(store, 'journeys', { title: 'Plain' });
      const own = await make(store, 'journeys', { title: 'Own', kind: 'planned', stageModelId: model, brandId: brand });
      const verbatim = await make(store, 'verbatims', { quote: 'Très doux', journeyId: plain, brandId: brand });
      const answer = await make(store, 'questionnaireAnswers', {
        questionId: 'needs',
        journeyId: plain,
        text: 'warmth',
        basis: 'reported',
      });
      const comment = await make(store, 'comments', {
        recordType: 'verbatims',
        recordId: verbatim,
        text: 'which one?',
      });
      const all = await records(store);
      assert.equal(
        all.brands.map(({ name, domains }) => [name, domains]),
        [['Lune', ['lune.example']]],
      );
      assert.equal(all.currentJourneyId, currentJourneyId, 'the current journey stays');
      const journeyOf = (id: string) =>
        assert.there(
          all.journeys.find((each) => each.id === id),
          'journey',
        );
      assert.equal([journeyOf(plain).stageModelId, journeyOf(plain).stageModelVersion], ['fiveStages', 0]);
      assert.equal([journeyOf(own).stageModelId, journeyOf(own).stageModelVersion], [model, 1]);
      assert.equal(
        journeyOf(own).stages.map(({ id }) => id),
        ['a', 'b'],
      );
      assert.equal([journeyOf(own).observerId, all.verbatims[0]?.observerId], [me, me]);
      assert.equal([all.questionnaireAnswers[0]?.id, all.questionnaireAnswers[0]?.observerId], [answer, me]);
      assert.equal([all.comments[0]?.id, all.comments[0]?.authorId], [comment, me]);
    },
  },
  {
    name: 'a study is shown with its own records, its touchpoints counted, and every stage model there is',
    async run({ open }, assert) {
      const store = open();
      const first = await records(store);
      await tag(store);
      const remarked = await tag(store);
      const theme = await make(store, 'themes', { name: { en: 'Fit', fr: 'Coupe' } });
      const comment = await make(store, 'comments', { recordType: 'touchpoints', recordId: remarked, text: 'sure?' });
      const second = study();
      await store.command('createStudy', second);
      const now = await records(store);
      assert.equal([now.study.id, now.currentJourneyId], [second.id, second.journeyId]);
      assert.equal([now.themes, now.comments, now.journeys.map(({ touchpoints }) => touchpoints)], [[], [], [0]]);
      assert.equal(now.stageModels.length, 6, 'shipped models');
      assert.equal(
        now.stageModels.map(({ studyId }) => studyId).filter((id) => id !== null),
        [],
      );
      const before = await records(store, first.study.id);
      assert.equal(
        before.themes.map(({ id }) => id),
        [theme],
      );
      assert.equal(
        before.comments.map(({ id }) => id),
        [comment],
      );
      assert.equal(
        before.journeys.map(({ touchpoints }) => touchpoints),
        [2],
      );
      await assert.rejects(records(store, newId()), 'notFound');
      const shown = await store.query('studyView', { studyId: first.study.id });
      assert.equal([shown.themes.length, shown.personas.length], [1, 0]);
    },
  },
  {
    name: 'a study is made once, with a journey that is the current one, and goes whole when it is undone',
    async run({ open }, assert) {
      const store = open({ language: 'fr' });
      const { study: first, currentJourneyId, me } = await records(store);
      const input = study({ name: ' Manteaux ' });
      const made = await store.command('createStudy', input);
      assert.equal(await store.command('createStudy', input), { group: null });
      const all = await records(store);
      assert.equal([all.study.name, all.study.language, all.study.observerIds], ['Manteaux', 'fr', [me]]);
      assert.equal(
        all.journeys.map(({ id, title }) => [id, title]),
        [[input.journeyId, 'Buys a coat']],
      );
      assert.equal(
        (await store.query('studies', {})).map(({ id }) => id),
        [input.id, first.id],
      );
      await undo(store, made);
      assert.equal(
        (await store.query('studies', {})).map(({ id }) => id),
        [first.id],
      );
      assert.equal((await records(store)).currentJourneyId, currentJourneyId);
      await assert.rejects(store.command('createStudy', study({ copyFrom: newId() })), 'notFound');
      await assert.rejects(store.command('createStudy', study({ name: ' ' })), 'invalid');
    },
  },
  {
    name: 'a study copies what it is told to from another one, as records of its own that name each other',
    async run({ open }, assert) {
      const store = open();
      const source = (await records(store)).study.id;
      const model = await stageModel(store, 'a', 'b');
      const outlet = { id: newId(), name: 'Rue Haute', kind: 'shop', address: '' };
      const brand = await make(store, 'brands', { name: 'Lune', role: 'own', outlets: [outlet] });
      const persona = await make(store, 'personas', { name: 'Léa', story: 'She is cold.' });
      const parent = await make(store, 'themes', { name: { en: 'Product', fr: 'Produit' } });
      await make(store, 'themes', { name: { en: 'Fit', fr: 'Coupe' }, parentId: parent });
      const settings = {
        stageModelId: model,
        countExposures: false,
        defaults: { brandId: brand, personaId: persona, basis: 'expert' },
      };
      await store.command('editRecord', { type: 'studies', id: source, changes: settings });
      const everything = { personas: true, brands: true, codebook: true, settings: true };
      const whole = study({ copyFrom: source, copy: everything });
      await store.command('createStudy', whole);
      const copy = await records(store);
      assert.equal([copy.personas[0]?.name, copy.personas[0]?.story], ['Léa', 'She is cold.']);
      assert.equal([copy.brands[0]?.name, copy.brands[0]?.outlets[0]?.name], ['Lune', 'Rue Haute']);
      assert.equal(copy.study.countExposures, false);
      assert.equal(
        [copy.study.defaults?.brandId, copy.study.defaults?.personaId],
        [copy.brands[0]?.id, copy.personas[0]?.id],
      );
      const top = assert.there(
        copy.themes.find(({ parentId }) => parentId === null),
        'theme',
      );
      const under = assert.there(
        copy.themes.find(({ parentId }) => parentId !== null),
        'theme',
      );
      assert.equal([top.name.en, under.name.en, under.parentId], ['Product', 'Fit', top.id]);
      const ownModel = assert.there(
        copy.stageModels.find(({ studyId }) => studyId === whole.id),
        'model',
      );
      assert.equal([copy.study.stageModelId, copy.journeys[0]?.stageModelId], [ownModel.id, ownModel.id]);
      assert.equal(
        copy.journeys[0]?.stages.map(({ id }) => id),
        ['a', 'b'],
      );
      const made = [ownModel, ...copy.personas, ...copy.brands, ...copy.themes].map(({ id }) => id);
      assert.ok(![model, persona, brand, parent].some((id) => made.includes(id)), 'every copy has an id of its own');
      assert.ok(copy.brands[0]?.outlets[0]?.id !== outlet.id, 'so have its outlets');

      await store.command(
        'createStudy',
        study({ copyFrom: source, copy: { ...everything, personas: false, brands: false } }),
      );
      const half = await records(store);
      assert.equal([half.personas, half.brands], [[], []]);
      assert.equal(half.study.defaults, { brandId: null, personaId: null, basis: 'expert' });
      const other = (await records(store, source)).personas.length;
      assert.equal(other, 1, 'the source stays as it was');

      const copied = newId();
      const into = { personaId: persona, id: copied, studyId: half.study.id };
      await store.command('copyPersona', into);
      assert.equal(await store.command('copyPersona', into), { group: null });
      assert.equal(
        (await records(store)).personas.map(({ id, name }) => [id, name]),
        [[copied, 'Léa']],
      );
      await assert.rejects(store.command('copyPersona', { ...into, id: newId(), studyId: newId() }), 'notFound');
    },
  },
  {
    name: 'touchpoints without a page are made where they belong, with their files, in one step',
    async run({ open }, assert) {
      const store = open({ now: () => new Date('2026-03-02T09:00:00.000Z') });
      const { currentJourneyId: journeyId, me } = await records(store);
      const start = await tag(store, { title: 'start' });
      const end = await tag(store, { title: 'end' });
      const [call, note, visit, last] = [newId(), newId(), newId(), newId()];
      const by = (id: string, title: string, more: object = {}) => ({
        id,
        journeyId,
        fields: { title, basis: 'experienced', channel: 'phone' },
        evidence: [],
        ...more,
      });
      const touchpoints = [
        by(call, 'call', { afterTouchpointId: start, evidence: [attachment(1)] }),
        by(note, 'note', { afterTouchpointId: call }),
        by(visit, 'visit', {
          afterTouchpointId: null,
          fields: { title: 'visit', basis: 'experienced', capturedAt: '2026-02-01T10:00:00.000Z', stageId: 'checkIn' },
        }),
        by(last, 'last', { evidence: [attachment(1), attachment(2)] }),
      ];
      const made = await store.command('createTouchpoints', { touchpoints });
      const { touchpoints: shown, evidence } = await store.query('journeyView', { journeyId });
      assert.equal(titles(shown), ['visit', 'start', 'call', 'note', 'end', 'last']);
      const [first, , second] = shown;
      assert.equal([first?.capturedAt, second?.capturedAt], ['2026-02-01T10:00:00.000Z', '2026-03-02T09:00:00.000Z']);
      assert.equal([first?.stageId, second?.channel, second?.observerId, second?.page], [null, 'phone', me, null]);
      assert.equal(
        shown.map(({ evidenceIds }) => evidenceIds.length),
        [0, 0, 1, 0, 0, 2],
      );
      const file = assert.there(evidence[second?.evidenceIds[0] ?? ''], 'the file');
      assert.equal([file.kind, file.fileName], ['attachedFile', 'photo 1.webp']);
      assert.ok((await store.query('evidenceBytes', { sha256: file.sha256 })) !== null, 'its bytes');
      const report = await store.query('storageReport', {});
      assert.equal([report.evidence, report.evidenceBytes], [3, 128], 'two records share the bytes of one file');
      assert.equal(await store.command('createTouchpoints', { touchpoints }), { group: null });
      await undo(store, made);
      assert.equal(titles((await store.query('journeyView', { journeyId })).touchpoints), ['start', 'end']);
      assert.equal(await store.command('createTouchpoints', { touchpoints }), { group: null }, 'they stay away');
      const into = (values: object) => store.command('createTouchpoints', { touchpoints: [by(newId(), 'x', values)] });
      await assert.rejects(into({ journeyId: newId() }), 'notFound');
      await assert.rejects(into({ afterTouchpointId: newId() }), 'notFound');
      await assert.rejects(into({ fields: { title: 'x' }, evidence: [attachment(3)] }), 'invalid');
      await assert.rejects(into({ fields: { title: 'x', basis: 'expert', mood: 1 } }), 'invalid');
      assert.equal((await store.query('storageReport', {})).evidence, 0, 'nothing of what was refused is kept');
      assert.equal((await detail(store, end)).touchpoint.title, 'end');
    },
  },
  {
    name: 'files are attached to a touchpoint, a verbatim and a persona, and taken off again',
    async run({ open }, assert) {
      const store = open();
      const touchpoint = await tag(store);
      const verbatim = await make(store, 'verbatims', { quote: 'So soft', touchpointId: touchpoint });
      const persona = await make(store, 'personas', { name: 'Léa' });
      const [photo, review, face, other] = [attachment(1), attachment(2), attachment(3), attachment(4)];
      await store.command('attachEvidence', { type: 'touchpoints', id: touchpoint, evidence: photo });
      const again = await store.command('attachEvidence', { type: 'touchpoints', id: touchpoint, evidence: photo });
      assert.equal(again.group, null, 'attached once');
      await store.command('attachEvidence', { type: 'verbatims', id: verbatim, evidence: review });
      await store.command('attachEvidence', { type: 'personas', id: persona, evidence: face });
      await store.command('attachEvidence', { type: 'personas', id: persona, evidence: other });
      const shown = await detail(store, touchpoint);
      assert.equal(shown.touchpoint.evidenceIds, [photo.id]);
      assert.equal(Object.keys(shown.evidence).sort(), [photo.id, review.id].sort());
      const all = await records(store);
      assert.equal([all.personas[0]?.pictureEvidenceId, all.evidence[other.id]?.kind], [other.id, 'attachedFile']);
      assert.equal(Object.keys(all.evidence).sort(), [review.id, other.id].sort());
      const off = await store.command('detachEvidence', { type: 'touchpoints', id: touchpoint, evidenceId: photo.id });
      assert.equal((await detail(store, touchpoint)).touchpoint.evidenceIds, []);
      await undo(store, off);
      assert.equal(Object.keys((await detail(store, touchpoint)).evidence).length, 2);
      await store.command('detachEvidence', { type: 'personas', id: persona, evidenceId: face.id });
      assert.equal((await records(store)).personas[0]?.pictureEvidenceId, other.id, 'another picture stays');
      await store.command('detachEvidence', { type: 'personas', id: persona, evidenceId: other.id });
      assert.equal((await records(store)).personas[0]?.pictureEvidenceId, null);
      const gone = { type: 'personas', id: newId(), evidence: attachment(9) } as const;
      await assert.rejects(store.command('attachEvidence', gone), 'notFound');
      assert.equal((await store.query('storageReport', {})).evidence, 4, 'nothing of what was refused is kept');
    },
  },
  {
    name: 'several records are edited and deleted in one step, or not at all',
    async run({ open }, assert) {
      const store = open();
      const ids = [
        await tag(store, { title: 'a' }),
        await tag(store, { title: 'b' }),
        await tag(store, { title: 'c' }),
      ];
      const [a = '', b = '', c = ''] = ids;
      const shown = async () => (await store.query('journeyView', { journeyId: null })).touchpoints;
      const staged = await store.command('editRecords', {
        type: 'touchpoints',
        ids: [...ids, a],
        changes: { stageId: 'decision', tags: ['x'] },
      });
      assert.equal(
        (await shown()).map(({ stageId, tags }) => [stageId, tags]),
        Array(3).fill(['decision', ['x']]),
      );
      const perRecord = { [a]: { tags: ['x', 'y'] }, [b]: { tags: [] } };
      await store.command('editRecords', { type: 'touchpoints', perRecord });
      assert.equal(
        (await shown()).map(({ tags }) => tags),
        [['x', 'y'], [], ['x']],
      );
      assert.equal((await store.query('quickTagContext', { url: null })).knownTags, ['x', 'y']);
      await undo(store, staged);
      assert.equal(
        (await shown()).map(({ stageId }) => stageId),
        [null, null, null],
      );
      const wrong = { [a]: { title: 'A' }, [b]: { title: '' } };
      await assert.rejects(store.command('editRecords', { type: 'touchpoints', perRecord: wrong }), 'invalid');
      const changes = { title: 'A' };
      await assert.rejects(
        store.command('editRecords', { type: 'touchpoints', ids: [a, newId()], changes }),
        'notFound',
      );
      await assert.rejects(store.command('deleteRecords', { type: 'touchpoints', ids: [a, newId()] }), 'notFound');
      assert.equal(titles(await shown()), ['a', 'b', 'c'], 'nothing is done by halves');
      const nothing = await store.command('editRecords', { type: 'touchpoints', ids: [], changes });
      assert.equal(nothing, { group: null });
      const gone = await store.command('deleteRecords', { type: 'touchpoints', ids: [a, c] });
      assert.equal(titles(await shown()), ['b']);
      await undo(store, gone);
      assert.equal(titles(await shown()), ['a', 'b', 'c']);
      const { currentJourneyId } = await records(store);
      const other = await make(store, 'journeys', { title: 'Other' });
      await tag(store, { title: 'd' }, other);
      const both = await store.command('deleteRecords', { type: 'journeys', ids: [currentJourneyId, other] });
      assert.equal([titles((await records(store)).journeys), await shown()], [['First journey'], []]);
      await undo(store, both);
      const { journeys } = await records(store);
      assert.equal(journeys.map(({ touchpoints }) => touchpoints).sort(), [1, 3], 'with all that was in them');
    },
  },
  {
    name: 'touchpoints move to the end of a stage of another journey, in their order, with what stands under them',
    async run({ open }, assert) {
      const store = open();
      const { study: own, currentJourneyId: from } = await records(store);
      const to = await make(store, 'journeys', { title: 'Other', stageModelId: 'funnel' });
      const [a, b, c] = [
        await tag(store, { title: 'a', tags: ['t'] }),
        await tag(store, { title: 'b' }),
        await tag(store, { title: 'c' }),
      ];
      await tag(store, { title: 'x', stageId: 'interest' }, to);
      await tag(store, { title: 'y', stageId: 'loyalty' }, to);
      const under = await make(store, 'verbatims', { quote: 'So soft', touchpointId: a, journeyId: from });
      const beside = await make(store, 'verbatims', { quote: 'So dear', journeyId: from });
      const move = (touchpointIds: string[], stageId: string | null, journeyId = to) =>
        store.command('moveTouchpoints', { touchpointIds, journeyId, stageId });
      const order = async (journeyId: string) =>
        titles((await store.query('journeyView', { journeyId })).touchpoints).join(' ');
      const moved = await move([c, a, a], 'interest');
      assert.equal([await order(from), await order(to)], ['b', 'x a c y']);
      const homes = async () => {
        const { verbatims } = await records(store, own.id);
        return [under, beside].map((id) => verbatims.find((each) => each.id === id)?.journeyId);
      };
      assert.equal(await homes(), [to, from]);
      assert.equal(await move([a, c], 'interest'), { group: null }, 'they stand there already');
      await move([b], 'visibility');
      assert.equal(await order(to), 'x a c y b', 'a stage with nothing in it is entered at the end of the journey');
      await move([a], null);
      assert.equal((await detail(store, a)).touchpoint.stageId, null);
      await assert.rejects(move([b], 'awareness'), 'invalid');
      await assert.rejects(move([newId()], null), 'notFound');
      await assert.rejects(move([b], null, newId()), 'notFound');
      const elsewhere = study();
      await store.command('createStudy', elsewhere);
      await assert.rejects(move([b], null, elsewhere.journeyId), 'invalid');
      await undo(store, moved);
      assert.equal((await order(from)).split(' ').sort(), ['a', 'c']);
      assert.equal(await homes(), [from, from]);
    },
  },
  {
    name: 'a study and its journeys change to another stage model: every touchpoint stays, where it is said',
    async run({ open }, assert) {
      const store = open();
      const { study: own, currentJourneyId } = await records(store);
      const other = await make(store, 'journeys', { title: 'Stays' });
      const already = await make(store, 'journeys', { title: 'Already', stageModelId: 'funnel' });
      for (const stageId of ['awareness', 'consideration', 'decision', 'advocacy', null]) await tag(store, { stageId });
      await tag(store, { stageId: 'decision' }, other);
      await tag(store, { stageId: 'interest' }, already);
      await make(store, 'verbatims', { quote: 'Of the journey', journeyId: currentJourneyId, stageId: 'awareness' });
      await make(store, 'verbatims', { quote: 'Of the study', stageId: 'advocacy' });
      await make(store, 'verbatims', { quote: 'Of another', journeyId: other, stageId: 'awareness' });
      const mapping = { awareness: 'visibility', consideration: 'interest', advocacy: null, interest: 'visibility' };
      const input = {
        stageModelId: 'funnel',
        studyId: own.id,
        journeyIds: [currentJourneyId, already],
        mapping,
      };
      const stages = async (journeyId: string) =>
        (await store.query('journeyView', { journeyId })).touchpoints.map(({ stageId }) => stageId);
      const quotes = async () => (await records(store)).verbatims.map(({ quote, stageId }) => [quote, stageId]).sort();
      const before = [await stages(currentJourneyId), await quotes()];

      const { advocacy: _advocacy, ...incomplete } = mapping;
      const error = await assert.rejects(
        store.command('changeStageModel', { ...input, mapping: incomplete }),
        'invalid',
      );
      assert.ok(error.detail.includes('advocacy'), `names the stage: ${error.detail}`);
      await assert.rejects(
        store.command('changeStageModel', { ...input, mapping: { ...mapping, advocacy: 'advocacy' } }),
        'invalid',
      );
      await assert.rejects(store.command('changeStageModel', { ...input, stageModelId: 'none' }), 'notFound');
      assert.equal([await stages(currentJourneyId), await quotes()], before, 'what is refused changes nothing');

      const changed = await store.command('changeStageModel', input);
      assert.equal(await stages(currentJourneyId), ['visibility', 'interest', 'decision', null, null]);
      assert.equal(await stages(other), ['decision']);
      assert.equal(await stages(already), ['interest'], 'the journey that is under the model already');
      assert.equal(await quotes(), [
        ['Of another', 'awareness'],
        ['Of the journey', 'visibility'],
        ['Of the study', null],
      ]);
      const after = await records(store);
      assert.equal(after.study.stageModelId, 'funnel');
      const modelOf = (id: string) => after.journeys.find((each) => each.id === id)?.stageModelId;
      assert.equal([modelOf(currentJourneyId), modelOf(other)], ['funnel', 'fiveStages']);
      assert.equal((await store.command('changeStageModel', input)).group, null, 'it has changed');
      await undo(store, changed);
      assert.equal([await stages(currentJourneyId), await quotes()], before);
      assert.equal((await records(store)).study.stageModelId, 'fiveStages');
    },
  },
  {
    name: "a model of one's own is edited, and what was in a stage that goes is told where to go",
    async run({ open }, assert) {
      const store = open();
      const model = await stageModel(store, 'a', 'b', 'c');
      const journey = await make(store, 'journeys', { title: 'Own', stageModelId: model });
      const untouched = await make(store, 'journeys', { title: 'Empty', stageModelId: model });
      for (const stageId of ['a', 'b', null]) await tag(store, { stageId }, journey);
      const shown = () => store.query('journeyView', { journeyId: journey });
      const versions = async () => {
        const { journeys } = await records(store);
        return [journey, untouched].map((id) => journeys.find((each) => each.id === id)?.stageModelVersion);
      };
      const edit = (values: Partial<CommandInput<'editStageModel'>>) =>
        store.command('editStageModel', { stageModelId: model, stages: [stageOf('a')], mapping: {}, ...values });
      await edit({ stages: ['c', 'a', 'b', 'd'].map(stageOf), name: { en: 'Ours', fr: 'Nôtre' } });
      assert.equal(
        (await shown()).stages.map(({ id }) => id),
        ['c', 'a', 'b', 'd'],
      );
      assert.equal(await versions(), [1, 1], 'journeys are as they were captured');
      const error = await assert.rejects(edit({ stages: ['a', 'd'].map(stageOf) }), 'invalid');
      assert.ok(error.detail.includes('the stage b'), `names the stage in use: ${error.detail}`);
      const cut = await edit({ stages: ['a', 'd'].map(stageOf), mapping: { b: 'd', a: 'a', c: null } });
      assert.equal(
        (await shown()).touchpoints.map(({ stageId }) => stageId),
        ['a', 'd', null],
      );
      assert.equal(await versions(), [3, 1]);
      const own = (await records(store)).stageModels.find(({ id }) => id === model);
      assert.equal(own?.name, { en: 'Ours', fr: 'Nôtre' });
      await undo(store, cut);
      assert.equal(
        (await shown()).touchpoints.map(({ stageId }) => stageId),
        ['a', 'b', null],
      );
      assert.equal((await shown()).stages.length, 4);
      await assert.rejects(edit({ stages: [stageOf('a'), stageOf('a')] }), 'invalid');
      await assert.rejects(edit({ stages: [] }), 'invalid');
      await assert.rejects(edit({ stageModelId: 'fiveStages' }), 'invalid');
      await assert.rejects(edit({ stageModelId: newId() }), 'notFound');
    },
  },
  {
    name: 'themes are merged with all that they code, and a part of a theme moves to another',
    async run({ open }, assert) {
      const store = open();
      const theme = (en: string, parentId: string | null = null) =>
        make(store, 'themes', { name: { en, fr: en }, parentId });
      const [fit, size] = [await theme('Fit'), await theme('Size')];
      const sleeves = await theme('Sleeves', fit);
      const [first, second, third] = [painPoint(fit, 'tight'), painPoint(size, 'small'), painPoint(null, 'dear')];
      const touchpoint = await tag(store, { title: 'Tries it on', painPoints: [first, second, third] });
      const both = await make(store, 'verbatims', { quote: 'Small and tight', themeIds: [fit, size] });
      const one = await make(store, 'verbatims', { quote: 'Tight', themeIds: [fit] });
      const use = () => store.query('themeUse', { studyId: null });
      const before = await use();
      const point = ({ id, text }: { id: string; text: string }) => ({
        touchpointId: touchpoint,
        painPointId: id,
        text,
        touchpointTitle: 'Tries it on',
      });
      assert.equal(before, {
        [fit]: { painPoints: [point(first)], verbatimIds: [both, one] },
        [size]: { painPoints: [point(second)], verbatimIds: [both] },
      });
      const merged = await store.command('mergeThemes', { themeId: fit, intoThemeId: size });
      assert.equal(await use(), { [size]: { painPoints: [point(first), point(second)], verbatimIds: [both, one] } });
      const { themes, verbatims } = await records(store);
      assert.equal(
        themes.map(({ id, parentId }) => [id, parentId]).sort(),
        [
          [size, null],
          [sleeves, size],
        ].sort(),
      );
      assert.equal(verbatims.find(({ id }) => id === both)?.themeIds, [size], 'no theme twice');
      await undo(store, merged);
      assert.equal(await use(), before);
      assert.equal((await records(store)).themes.length, 3);

      await store.command('mergeThemes', { themeId: fit, intoThemeId: sleeves });
      const risen = (await records(store)).themes.find(({ id }) => id === sleeves);
      assert.equal(risen?.parentId, null, 'a theme takes the place of the one that it lay under');
      assert.equal(await store.command('mergeThemes', { themeId: size, intoThemeId: size }), { group: null });
      await assert.rejects(store.command('mergeThemes', { themeId: size, intoThemeId: newId() }), 'notFound');

      const split = {
        fromThemeId: sleeves,
        toThemeId: size,
        painPoints: [first, third].map(({ id }) => ({ touchpointId: touchpoint, painPointId: id })),
        verbatimIds: [one],
      };
      await store.command('recodeTheme', split);
      assert.equal(await use(), {
        [size]: { painPoints: [point(first), point(second)], verbatimIds: [both, one] },
        [sleeves]: { painPoints: [], verbatimIds: [both] },
      });
      assert.equal((await detail(store, touchpoint)).touchpoint.painPoints[2]?.themeId, null, 'it was not coded so');
      await assert.rejects(store.command('recodeTheme', { ...split, toThemeId: newId() }), 'notFound');
    },
  },
  {
    name: 'what would leave a record where there is nothing any more is not taken back',
    async run({ open }, assert) {
      const store = open();
      const { study: own, currentJourneyId } = await records(store);
      const other = await make(store, 'journeys', { title: 'Other' });
      const touchpoint = await tag(store);
      const moving = { touchpointIds: [touchpoint], journeyId: other, stageId: null };
      const moved = await store.command('moveTouchpoints', moving);
      const model = await stageModel(store, 'a');
      const change = { studyId: own.id, journeyIds: [other], mapping: {} };
      await store.command('changeStageModel', { ...change, stageModelId: model });
      const changed = await store.command('changeStageModel', { ...change, stageModelId: 'funnel' });
      await store.command('deleteRecord', { type: 'stageModels', id: model });
      await store.command('deleteRecord', { type: 'journeys', id: currentJourneyId });
      await assert.rejects(undo(store, moved), 'notFound');
      await assert.rejects(undo(store, changed), 'notFound');
      const shown = await detail(store, touchpoint);
      assert.equal([shown.journey.id, shown.journey.stageModelId], [other, 'funnel']);
    },
  },
  {
    name: 'a deletion that was taken back is done again, though others name what it deletes; but not what came to be named since',
    async run({ open }, assert) {
      const store = open();
      const brand = await make(store, 'brands', { name: 'Lune', role: 'own' });
      await tag(store, { brandId: brand });
      const gone = await store.command('deleteRecord', { type: 'brands', id: brand });
      const back = await undo(store, gone);
      assert.equal((await records(store)).brands.length, 1);
      const again = await undo(store, back);
      assert.equal((await records(store)).brands.length, 0);
      const backAgain = await undo(store, again);
      await tag(store, { brandId: brand });
      await undo(store, backAgain);
      assert.equal((await records(store)).brands.length, 1, 'another touchpoint has come to need it');
    },
  },
  {
    name: 'the starter themes come once, besides those that the study has; one in use outlives its undoing',
    async run({ open }, assert) {
      const store = open({ language: 'fr' });
      const { study: own } = await records(store);
      await make(store, 'themes', { name: { en: ' stock ', fr: '' } });
      const added = await store.command('addStarterThemes', { studyId: own.id });
      const { themes } = await records(store);
      assert.equal(themes.length, 12);
      const returns = assert.there(
        themes.find(({ name }) => name.en === 'Returns'),
        'theme',
      );
      assert.ok(returns.definition.startsWith('Retourner'), 'defined in the language of the study');
      assert.equal(await store.command('addStarterThemes', { studyId: own.id }), { group: null });
      await tag(store, { painPoints: [painPoint(returns.id)] });
      await undo(store, added);
      assert.equal((await records(store)).themes.map(({ name }) => name.en).sort(), [' stock ', 'Returns']);
      await assert.rejects(store.command('addStarterThemes', { studyId: newId() }), 'notFound');
    },
  },
  {
    name: 'a touchpoint is shown with all that stands under it, and the plan that its journey follows',
    async run({ open }, assert) {
      const store = open();
      const plan = await make(store, 'journeys', { title: 'Plan', kind: 'planned' });
      const steps = [await tag(store, { title: 'one', basis: 'assumed' }, plan)];
      steps.push(await tag(store, { title: 'two', basis: 'assumed' }, plan));
      const actual = await make(store, 'journeys', { title: 'Actual', plannedJourneyId: plan });
      const touchpoint = await tag(store, { title: 'Calls', plannedTouchpointId: steps[0] }, actual);
      const verbatim = await make(store, 'verbatims', { quote: 'So long', touchpointId: touchpoint });
      const comment = await make(store, 'comments', { recordType: 'touchpoints', recordId: touchpoint, text: 'Why?' });
      const answer = await make(store, 'questionnaireAnswers', {
        questionId: 'needs',
        touchpointId: touchpoint,
        text: 'help',
        basis: 'internal',
      });
      const shown = await detail(store, touchpoint);
      assert.equal([shown.touchpoint.id, shown.journey.id, shown.stages.length], [touchpoint, actual, 5]);
      assert.equal(titles(shown.plannedTouchpoints), ['one', 'two']);
      const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
      assert.equal(
        [idsOf(shown.verbatims), idsOf(shown.comments), idsOf(shown.questionnaireAnswers)],
        [[verbatim], [comment], [answer]],
      );
      assert.equal((await detail(store, steps[0] ?? '')).plannedTouchpoints, []);
      const pending = saving({}, null, { pendingEvidence: [{ id: newId(), kind: 'screenshot' }] });
      await store.command('saveTouchpoint', pending);
      assert.equal((await detail(store, pending.touchpointId)).pendingEvidence.length, 1);
      await assert.rejects(detail(store, newId()), 'notFound');
    },
  },
  {
    name: 'the history of a record tells who changed what, newest first',
    async run({ open }, assert) {
      const store = open();
      const { me } = await records(store);
      const id = await tag(store, { title: 'Calls' });
      await store.command('editRecord', { type: 'observers', id: me, changes: { name: 'Zoé' } });
      const edited = await store.command('editRecord', {
        type: 'touchpoints',
        id,
        changes: { title: 'Rings', note: 'x' },
      });
      await tag(store);
      const removed = await store.command('deleteRecord', { type: 'touchpoints', id });
      const history = await store.query('recordHistory', { type: 'touchpoints', id, limit: 10 });
      assert.equal(
        history.map(({ command }) => command),
        ['deleteRecord', 'editRecord', 'createTouchpoints'],
      );
      const [last, middle, first] = history;
      assert.equal([last?.group, last?.after, last?.before?.title], [removed.group, null, 'Rings']);
      assert.equal(
        [middle?.group, middle?.before, middle?.after],
        [edited.group, { title: 'Calls', note: '' }, { title: 'Rings', note: 'x' }],
      );
      assert.equal([first?.before, first?.after?.title], [null, 'Calls']);
      assert.equal([middle?.observerId, middle?.observerName, middle?.isHere], [me, 'Zoé', true]);
      assert.ok((last?.seq ?? 0) > (middle?.seq ?? 0), 'they are numbered');
      const latest = await store.query('recordHistory', { type: 'touchpoints', id, limit: 1 });
      assert.equal(latest, [last]);
      assert.equal(await store.query('recordHistory', { type: 'touchpoints', id: newId(), limit: 1 }), []);
    },
  },
  {
    name: 'what a study holds is told apart from what another holds',
    async run({ open }, assert) {
      const store = open();
      const first = (await records(store)).study;
      const photo = attachment(1);
      await store.command('attachEvidence', { type: 'touchpoints', id: await tag(store), evidence: photo });
      const persona = await make(store, 'personas', { name: 'Léa' });
      await store.command('attachEvidence', { type: 'personas', id: persona, evidence: attachment(1) });
      await store.command('attachEvidence', { type: 'personas', id: persona, evidence: attachment(2) });
      const second = study();
      await store.command('createStudy', second);
      await store.command('copyPersona', { personaId: persona, id: newId(), studyId: second.id });
      const { byStudy } = await store.query('storageReport', {});
      const of = (id: string) => byStudy.find(({ studyId }) => studyId === id);
      assert.equal(of(first.id), { studyId: first.id, name: 'My study', touchpoints: 1, files: 2, bytes: 128 });
      assert.equal(of(second.id), { studyId: second.id, name: 'Coats', touchpoints: 0, files: 1, bytes: 64 });
    },
  },
  {
    name: 'everything is erased for good, and all starts anew under another name',
    async run({ open }, assert) {
      const store = open({ language: 'fr' });
      const before = await records(store);
      await store.command('attachEvidence', { type: 'touchpoints', id: await tag(store), evidence: attachment(1) });
      const { group } = await store.command('createStudy', study());
      const [change] = await store.query('recordHistory', { type: 'studies', id: before.study.id, limit: 1 });
      assert.equal(await store.command('eraseEverything', {}), { group: null });
      const after = await records(store);
      assert.equal([after.study.name, titles(after.journeys)], ['Mon étude', ['Premier parcours']]);
      assert.ok(after.me !== before.me && after.study.id !== before.study.id, 'nothing of it is the same');
      const version = (record: { readonly version: object }) => Object.keys(record.version).join();
      assert.ok(version(after.study) !== version(before.study), 'another replica');
      assert.equal(change?.isHere, true);
      assert.equal((await store.query('studies', {})).length, 1);
      const report = await store.query('storageReport', {});
      assert.equal([report.touchpoints, report.evidence, report.evidenceBytes], [0, 0, 0]);
      await assert.rejects(undo(store, { group }), 'notFound');
      await tag(store);
      assert.equal((await records(store)).journeys[0]?.touchpoints, 1, 'it goes on');
    },
  },
  {
    name: 'a journey taken along takes the themes of its pain points, and a study its deleted ones',
    async run({ open }, assert) {
      const a = open({ databaseName: 'a', formats: async () => formats });
      const b = open({ databaseName: 'b', formats: async () => formats });
      const { study: own, currentJourneyId } = await records(a);
      const [kept, gone] = [
        await make(a, 'themes', { name: { en: 'Fit', fr: 'Coupe' } }),
        await make(a, 'themes', { name: { en: 'Size', fr: 'Taille' } }),
      ];
      await tag(a, { painPoints: [painPoint(kept), painPoint(gone)] });
      const move = async (scope: Parameters<typeof exported>[1]) =>
        b.command('importFile', { bytes: await exported(a, scope), fileName: 'a.journey-map.json' });
      await move({ kind: 'journey', journeyId: currentJourneyId });
      assert.equal((await records(b, own.id)).themes.map(({ id }) => id).sort(), [kept, gone].sort());
      await a.command('deleteRecord', { type: 'themes', id: gone });
      await move({ kind: 'study', studyId: own.id });
      assert.equal(
        (await records(b, own.id)).themes.map(({ id }) => id),
        [kept],
      );
      const use = await b.query('themeUse', { studyId: own.id });
      assert.equal(Object.keys(use).sort(), [kept, gone].sort(), 'what was coded by it still says so');
    },
  },
  {
    name: 'two observers insert at the same place while apart: merged, both have one order, and their own in it',
    async run({ open }, assert) {
      const a = open({ databaseName: 'a', formats: async () => formats });
      const b = open({ databaseName: 'b', formats: async () => formats });
      const { currentJourneyId: journeyId, study: own } = await records(a);
      const first = await tag(a, { title: 'first' });
      await tag(a, { title: 'last' });
      const scope = { kind: 'study', studyId: own.id } as const;
      const send = async (from: Store, to: Store) =>
        to.command('importFile', { bytes: await exported(from, scope), fileName: 'study.journey-map.json' });
      await send(a, b);
      const insert = async (store: Store, names: readonly string[]) => {
        let after: string = first;
        for (const title of names) {
          const id = newId();
          const fields = { title, basis: 'expert' };
          const touchpoints = [{ id, journeyId, fields, evidence: [], afterTouchpointId: after }];
          await store.command('createTouchpoints', { touchpoints });
          after = id;
        }
      };
      await insert(a, ['a1', 'a2', 'a3']);
      await insert(b, ['b1', 'b2', 'b3']);
      await send(a, b);
      await send(b, a);
      const order = async (store: Store) => (await store.query('journeyView', { journeyId })).touchpoints;
      const [inA, inB] = [await order(a), await order(b)];
      assert.equal(titles(inA), titles(inB));
      assert.equal([titles(inA)[0], titles(inA).at(-1)], ['first', 'last']);
      for (const side of ['a', 'b']) {
        const own3 = titles(inA).filter((title) => new RegExp(`^${side}\\d`).test(title));
        assert.equal(
          own3,
          [1, 2, 3].map((nth) => `${side}${nth}`),
        );
      }
      assert.equal(titles([...inA].reverse().sort(compareInJourney)), titles(inA));
    },
  },
];

async function exported(
  store: Store,
  scope: { kind: 'study'; studyId: string } | { kind: 'journey'; journeyId: string },
) {
  const exportedAt = '2026-03-05T10:00:00.000Z';
  const file = await store.query('exportFile', { scope, format: 'journeyMap', language: 'en', exportedAt });
  return file.bytes;
}
