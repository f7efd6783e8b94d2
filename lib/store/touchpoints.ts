import type { CommandInput, QuickTag, SavedTouchpoint, TagSubject } from '@/lib/journey/commands';
import { StoreError } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import { quoteEvidence } from '@/lib/journey/quoteEvidence';
import type { NewFields } from '@/lib/journey/recordFields';
import type { Journey, Stage } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { textLimits } from '@/lib/journey/textLimits';
import { brandsOfTag } from './brands';
import { chooseJourney, currentJourney } from './currentJourney';
import { hashEvidence, isPagePicture, keepEvidence, tablesToKeepEvidence } from './evidence';
import { noteExpected } from './pendingEvidence';
import { askPersistence } from './persistence';
import { positionAtEnd } from './positions';
import { reviewKeptAs, verbatimOfReview } from './reviewVerbatim';
import { stagesByModel } from './stages';
import type { StoreContext } from './storeContext';
import type { Database } from './tables';
import { write } from './writer';

/** See `commandSchemas.saveTouchpoint`. The journey it goes into is the current one from now on. */
export async function saveTouchpoint(
  context: StoreContext,
  { touchpointId, tag, subject, evidence, pendingEvidence }: CommandInput<'saveTouchpoint'>,
): Promise<SavedTouchpoint> {
  const kept = evidence.filter((each) => tag.keepScreenshot || !isPagePicture(each));
  const { quote, capturedAt, page } = subject;
  const told = { id: newId(), url: page?.url ?? null, capturedAt, tool: evidence[0]?.tool ?? context.tool };
  const quotes = quote === null ? [] : [quoteEvidence(quote, told)];
  const hashed = await hashEvidence([...kept, ...quotes]);
  const saved = await write(
    context,
    'saveTouchpoint',
    ['touchpoints', 'verbatims', 'journeys', 'brands', 'stageModels', ...tablesToKeepEvidence],
    async (writer, [before, journey]: readonly [SavedBefore | null, Journey]) => {
      const { database } = writer;
      const keptAs = reviewKeptAs(tag, subject);
      const existing = before && (await database.touchpoints.get(touchpointId));
      if (before && !existing) return before;
      if (existing) {
        const brands = await brandsOfTag(writer, journey.studyId, tag.brand, subject);
        const stage = await stageIn(database, journey, tag.stageId);
        // Saved before, and saved again with other words: whoever reads "Saved" means these.
        const moved = existing.journeyId === journey.id ? {} : { position: await positionAtEnd(writer, journey.id) };
        const changes = { ...fieldsSavedAgain(existing, tag, subject), ...brands, ...moved };
        await writer.edit('touchpoints', existing, { ...changes, stageId: stage?.id ?? null, journeyId: journey.id });
        return { touchpointId, created: false, journeyId: journey.id };
      }
      const [brands, stage, position] = await Promise.all([
        brandsOfTag(writer, journey.studyId, tag.brand, subject),
        stageIn(database, journey, tag.stageId),
        positionAtEnd(writer, journey.id),
        keepEvidence(writer, hashed),
        noteExpected(
          writer,
          touchpointId,
          pendingEvidence.filter((each) => tag.keepScreenshot || !isPagePicture(each)),
        ),
        chooseJourney(database, journey.id),
      ]);
      const { observerId } = writer;
      const evidenceIds = hashed.map(({ id }) => id);
      const place = { journeyId: journey.id, stageId: stage?.id ?? null, evidenceIds, observerId };
      if (keptAs.touchpoint) {
        const fields = { ...fieldsOfTag(tag, subject), ...fieldsOfSubject(subject), ...brands, ...place, position };
        await writer.create('touchpoints', fields, touchpointId);
      }
      if (keptAs.verbatim) {
        const { studyId } = journey;
        const readBy = keptAs.touchpoint ? touchpointId : null;
        const fields = verbatimOfReview(tag, subject, {
          ...place,
          studyId,
          brandId: brands.brandId,
          touchpointId: readBy,
        });
        // Kept alone it has the id that the form was opened with, so that sending it twice makes one.
        if (fields) await writer.create('verbatims', fields, keptAs.touchpoint ? newId() : touchpointId);
      }
      return { touchpointId, created: true, journeyId: journey.id };
    },
    (database) =>
      Promise.all([
        savedBefore(database, touchpointId, tag.journeyId),
        tag.journeyId === null ? currentJourney(database) : journeyOf(database, tag.journeyId),
      ]),
  );
  if (saved.created) askPersistence(context);
  return saved;
}

/**
 * See `commandSchemas.seeAgain`: what it was stays, what was thought and found that time does not. In the journey of
 * the source.
 */
export async function seeAgain(
  context: StoreContext,
  { touchpointId, sourceTouchpointId, subject, evidence }: CommandInput<'seeAgain'>,
): Promise<SavedTouchpoint> {
  const hashed = await hashEvidence(evidence);
  return write(
    context,
    'seeAgain',
    ['touchpoints', 'verbatims', 'journeys', ...tablesToKeepEvidence],
    async (writer) => {
      const before = await savedBefore(writer.database, touchpointId, null);
      if (before) return before;
      const source = await writer.get('touchpoints', sourceTouchpointId);
      await keepEvidence(writer, hashed);
      await writer.create(
        'touchpoints',
        {
          ...fieldsSeenAgain(source),
          ...fieldsOfSubject(subject),
          page: subject.page ?? source.page,
          anchor: subject.anchor ?? source.anchor,
          target: subject.page ? fieldsOfSubject(subject).target : source.target,
          position: await positionAtEnd(writer, source.journeyId),
          evidenceIds: hashed.map(({ id }) => id),
          observerId: writer.observerId,
        },
        touchpointId,
      );
      return { touchpointId, created: true, journeyId: source.journeyId };
    },
  );
}

type SavedBefore = Omit<SavedTouchpoint, 'group'>;

/** @throws {StoreError} `notFound` */
async function journeyOf(database: Database, id: string): Promise<Journey> {
  const journey = await database.journeys.get(id);
  if (!journey) throw new StoreError('notFound', `journeys ${id}`);
  return journey;
}

/**
 * The answer to a save that was done before: also where the touchpoint has been deleted since, it does not come back by
 * being sent twice.
 */
async function savedBefore(
  database: Database,
  touchpointId: string,
  journeyId: string | null,
): Promise<SavedBefore | null> {
  const [saved, deleted, alone, aloneDeleted] = await Promise.all([
    database.touchpoints.get(touchpointId),
    database.tombstones.get(['touchpoints', touchpointId]),
    // A review may have been kept without the reading of it.
    database.verbatims.get(touchpointId),
    database.tombstones.get(['verbatims', touchpointId]),
  ]);
  if (saved) return { touchpointId, created: false, journeyId: saved.journeyId };
  if (alone?.journeyId) return { touchpointId, created: false, journeyId: alone.journeyId };
  if (!deleted && !alone && !aloneDeleted) return null;
  return { touchpointId, created: false, journeyId: journeyId ?? (await currentJourney(database)).id };
}

/**
 * The stage of the journey's model; null for one that it does not have (a draft of another time), so that it waits to
 * be coded.
 */
export async function stageIn(database: Database, journey: Journey, stageId: string | null): Promise<Stage | null> {
  if (stageId === null) return null;
  const stages = (await stagesByModel(database, [journey.stageModelId]))(journey.stageModelId);
  return stages.find(({ id }) => id === stageId) ?? null;
}

function fieldsOfTag(tag: QuickTag, subject: TagSubject) {
  const painPoint = tag.painPoint.trim();
  const coded = tag.valence !== null || tag.emotionLabel !== null || tag.arousal !== null;
  return {
    title: titleOf(tag, subject),
    category: tag.category,
    channel: tag.channel,
    contact: tag.contact,
    media: tag.media,
    initiator: tag.initiator,
    engagement: tag.engagement,
    plannedTouchpointId: tag.plannedTouchpointId,
    customerAction: tag.customerAction,
    thought: tag.thought,
    basis: tag.basis,
    emotion: coded ? { valence: tag.valence, label: tag.emotionLabel, arousal: tag.arousal } : null,
    painPoints: painPoint === '' ? [] : [{ id: newId(), text: painPoint }],
    tags: [...new Set(tag.tags.map((each) => each.trim()).filter((each) => each !== ''))],
    note: tag.note,
  } satisfies Partial<NewFields<'touchpoints'>>;
}

/** The same for a touchpoint that exists: what the quick form does not show stays. */
function fieldsSavedAgain(existing: Touchpoint, tag: QuickTag, subject: TagSubject) {
  const { painPoints, emotion, ...fields } = fieldsOfTag(tag, subject);
  const [written] = painPoints;
  const [first, ...others] = existing.painPoints;
  const kept = first && written ? { ...first, text: written.text } : written && newPainPoint(written);
  return {
    ...fields,
    emotion: emotion && { ...emotion, basis: existing.emotion?.basis ?? null },
    painPoints: kept ? [kept, ...others] : others,
  };
}

function newPainPoint({ id, text }: { readonly id: string; readonly text: string }): Touchpoint['painPoints'][number] {
  return { id, text, severity: null, effect: null, themeId: null, solution: '' };
}

function fieldsOfSubject(subject: TagSubject) {
  const { target } = subject;
  return {
    capturedAt: subject.capturedAt,
    utcOffsetMinutes: subject.utcOffsetMinutes,
    device: subject.device,
    page: subject.page,
    anchor: subject.anchor,
    target: target === null || target.url === '' ? null : target,
  } satisfies Partial<NewFields<'touchpoints'>>;
}

/**
 * Nothing blocks saving: a title left empty is the page's, one too long is shortened (the page keeps its own whole).
 */
function titleOf(tag: QuickTag, { page, quote }: TagSubject): string {
  const title = [tag.title, page?.title, quote, page?.url]
    .map((each) => each?.trim() ?? '')
    .find((each) => each !== '');
  if (title === undefined) throw new StoreError('invalid', 'tag.title: must not be empty');
  if (title.length <= textLimits.touchpointTitle) return title;
  // Half of a character at the end is none.
  return `${title.slice(0, textLimits.touchpointTitle - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

function fieldsSeenAgain(source: Touchpoint) {
  const { journeyId, brandId, hostBrandId, stageId, title, category, channel, outletId, contact, initiator } = source;
  const { engagement, media, mode, personalised, objectives, message, customerAction, basis, emotion, tags } = source;
  return {
    journeyId,
    brandId,
    hostBrandId,
    stageId,
    title,
    category,
    channel,
    outletId,
    contact,
    initiator,
    engagement,
    media,
    mode,
    personalised,
    objectives,
    message,
    customerAction,
    basis,
    emotion,
    tags,
  } satisfies Partial<NewFields<'touchpoints'>>;
}
