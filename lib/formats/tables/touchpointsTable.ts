import { laneText } from '@/lib/journey/map/laneTexts';
import { quoteOf } from '@/lib/journey/quoteOf';
import type { Page } from '@/lib/journey/schemas/page';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { DocumentJourney } from '../mapDocument';
import type { Writing } from '../writing';
import { type ColumnOf, column, dateOrNull, secondsOrNull, type Table, tableOf, textOrNull } from './table';

interface Row {
  readonly touchpoint: Touchpoint;
  readonly inJourney: DocumentJourney;
  /** Counted from 1. */
  readonly order: number;
}

/** Every touchpoint of the document with every field that can be read, in the order of each journey. */
export function touchpointsTable(writing: Writing): Table {
  const rows = writing.document.journeys.flatMap((inJourney) =>
    inJourney.touchpoints.map((touchpoint, index): Row => ({ touchpoint, inJourney, order: index + 1 })),
  );
  const columns = [
    ...placeColumns(writing),
    ...interactionColumns(writing),
    ...experienceColumns(writing),
    ...workColumns(writing),
    ...sourceColumns(writing),
  ];
  return tableOf('touchpoints', writing.words.touchpoints, columns, rows);
}

/** Where it stands. */
function placeColumns({ labels, words, fields }: Writing): ColumnOf<Row>[] {
  const stageOf = ({ inJourney: { stages }, touchpoint: { stageId } }: Row) => stages.find(({ id }) => id === stageId);
  return [
    column(words.journey, 24, ({ inJourney }) => inJourney.journey.title),
    column(words.journeyKind, 14, ({ inJourney }) => labels.of('journeyKinds', inJourney.journey.kind)),
    column(words.persona, 16, ({ inJourney }) => textOrNull(inJourney.persona?.name)),
    column(fields.position, 8, ({ order }) => order),
    column(fields.title, 40, ({ touchpoint }) => touchpoint.title),
    column(words.phase, 10, (row) => textOrNull(labels.of('phases', stageOf(row)?.phase))),
    column(words.stage, 16, ({ inJourney, touchpoint }) =>
      textOrNull(labels.stage(inJourney.stages, touchpoint.stageId)),
    ),
    column(words.withId(words.stage), 16, ({ touchpoint }) => touchpoint.stageId),
    column(fields.status, 12, ({ touchpoint }) => labels.of('touchpointStatuses', touchpoint.status)),
    column(fields.brandId, 18, ({ touchpoint }) => textOrNull(labels.brand(touchpoint.brandId))),
    column(fields.hostBrandId, 18, ({ touchpoint }) => textOrNull(labels.brand(touchpoint.hostBrandId))),
    column(words.inUtc(fields.occurredAt), 18, ({ touchpoint }) => dateOrNull(touchpoint.occurredAt?.time)),
    column(fields.precision, 12, ({ touchpoint }) =>
      textOrNull(labels.of('timePrecisions', touchpoint.occurredAt?.precision)),
    ),
    column(words.inUtc(words.captured), 18, ({ touchpoint }) => dateOrNull(touchpoint.capturedAt)),
    column(words.inSeconds(fields.durationMs), 12, ({ touchpoint }) => secondsOrNull(touchpoint.durationMs)),
  ];
}

/** What kind of interaction it is. */
function interactionColumns({ labels, words, fields, document, shows }: Writing): ColumnOf<Row>[] {
  const outlets = new Map(document.brands.flatMap((brand) => brand.outlets.map(({ id, name }) => [id, name] as const)));
  const choice = (
    heading: string,
    catalogue: Parameters<typeof labels.of>[0],
    field: 'contact' | 'initiator' | 'engagement' | 'media' | 'mode',
  ) => column<Row>(heading, 14, ({ touchpoint }) => textOrNull(labels.of(catalogue, touchpoint[field])));
  return [
    column(
      words.channel,
      16,
      ({ touchpoint }) => textOrNull(labels.of('channels', touchpoint.channel)),
      shows('channel'),
    ),
    column(words.withId(words.channel), 14, ({ touchpoint }) => touchpoint.channel, shows('channel')),
    column(words.category, 24, ({ touchpoint }) => textOrNull(labels.of('categories', touchpoint.category))),
    column(words.withId(words.category), 18, ({ touchpoint }) => touchpoint.category),
    column(
      fields.device,
      12,
      ({ touchpoint }) => textOrNull(labels.of('devices', touchpoint.device)),
      shows('channel'),
    ),
    column(fields.outletId, 16, ({ touchpoint }) => textOrNull(outlets.get(touchpoint.outletId ?? ''))),
    choice(fields.contact, 'contacts', 'contact'),
    choice(fields.initiator, 'initiators', 'initiator'),
    choice(fields.engagement, 'engagements', 'engagement'),
    choice(fields.media, 'mediaTypes', 'media'),
    choice(fields.mode, 'modes', 'mode'),
    column(fields.personalised, 12, ({ touchpoint }) => touchpoint.personalised),
    column(fields.objectives, 18, ({ touchpoint }) =>
      textOrNull(touchpoint.objectives.map((id) => labels.of('objectives', id)).join('; ')),
    ),
    column(fields.claim, 24, ({ touchpoint }) => textOrNull(touchpoint.message?.claim)),
    column(fields.offer, 24, ({ touchpoint }) => textOrNull(touchpoint.message?.offer)),
    column(fields.callToAction, 20, ({ touchpoint }) => textOrNull(touchpoint.message?.callToAction)),
  ];
}

/** What the customer lived. */
function experienceColumns({ labels, words, fields, shows }: Writing): ColumnOf<Row>[] {
  const text = (
    heading: string,
    field: 'customerAction' | 'thought' | 'brandResponse' | 'expectation' | 'reality',
    lane: string,
  ) => column<Row>(heading, 32, ({ touchpoint }) => textOrNull(touchpoint[field]), shows(lane));
  const feels = shows('emotion');
  return [
    text(fields.customerAction, 'customerAction', 'customerAction'),
    text(fields.brandResponse, 'brandResponse', 'brandResponse'),
    column(
      words.inSeconds(fields.responseTimeMs),
      12,
      ({ touchpoint }) => secondsOrNull(touchpoint.responseTimeMs),
      shows('brandResponse'),
    ),
    column(
      words.from(fields.responseQuality, '1', '5'),
      12,
      ({ touchpoint }) => touchpoint.responseQuality,
      shows('brandResponse'),
    ),
    text(fields.thought, 'thought', 'thought'),
    text(fields.expectation, 'expectation', 'expectation'),
    text(fields.reality, 'reality', 'expectation'),
    column(words.from(fields.gap, '−2', '2'), 12, ({ touchpoint }) => touchpoint.gap, shows('expectation')),
    column(fields.basis, 16, ({ touchpoint }) => labels.of('bases', touchpoint.basis)),
    column(words.withId(fields.basis), 12, ({ touchpoint }) => touchpoint.basis),
    column(words.from(words.valence, '−2', '2'), 12, ({ touchpoint }) => touchpoint.emotion?.valence ?? null, feels),
    column(
      fields.emotionLabel,
      16,
      ({ touchpoint }) => textOrNull(labels.of('emotions', touchpoint.emotion?.label)),
      feels,
    ),
    column(words.withId(fields.emotionLabel), 14, ({ touchpoint }) => touchpoint.emotion?.label ?? null, feels),
    column(words.from(fields.intensity, '1', '5'), 12, ({ touchpoint }) => touchpoint.emotion?.arousal ?? null, feels),
    column(
      fields.emotionBasis,
      16,
      ({ touchpoint }) => textOrNull(labels.of('bases', touchpoint.emotion?.basis)),
      feels,
    ),
    column(words.from(fields.effort, '1', '7'), 12, ({ touchpoint }) => touchpoint.effort, shows('effort')),
    column(words.from(fields.satisfaction, '1', '5'), 12, ({ touchpoint }) => touchpoint.satisfaction, shows('effort')),
  ];
}

/** What it means for who works on it. */
function workColumns({ labels, words, fields, shows, ownLanes, hasInternalNotes }: Writing): ColumnOf<Row>[] {
  const moment = shows('momentOfTruth');
  const owner = shows('owner');
  return [
    column(
      fields.painPoints,
      36,
      ({ touchpoint }) => textOrNull(touchpoint.painPoints.map(({ text }) => text).join('; ')),
      shows('painPoints'),
    ),
    column(
      fields.opportunities,
      36,
      ({ touchpoint }) => textOrNull(touchpoint.opportunities.map(({ text }) => text).join('; ')),
      shows('opportunities'),
    ),
    column(
      fields.momentOfTruth,
      20,
      ({ touchpoint }) => textOrNull(labels.of('momentOfTruthKinds', touchpoint.momentOfTruth?.kind)),
      moment,
    ),
    column(
      fields.levers,
      20,
      ({ touchpoint }) =>
        textOrNull(
          (touchpoint.momentOfTruth?.levers ?? []).map((id) => labels.of('momentOfTruthLevers', id)).join('; '),
        ),
      moment,
    ),
    column(fields.decision, 12, ({ touchpoint }) => touchpoint.decision, moment),
    column(fields.abandoned, 12, ({ touchpoint }) => touchpoint.abandoned, moment),
    column(words.from(fields.importance, '1', '5'), 12, ({ touchpoint }) => touchpoint.importance),
    column(fields.ownerTeam, 18, ({ touchpoint }) => textOrNull(touchpoint.ownerTeam), owner),
    column(fields.accountable, 18, ({ touchpoint }) => textOrNull(touchpoint.accountable), owner),
    column(fields.howManaged, 24, ({ touchpoint }) => textOrNull(touchpoint.howManaged), owner),
    column(
      fields.metrics,
      28,
      ({ touchpoint }) =>
        textOrNull(
          touchpoint.metrics
            .map(({ kpiId, value, unit }) => `${labels.of('kpis', kpiId)}: ${labels.measure(value, unit)}`)
            .join('; '),
        ),
      shows('metrics'),
    ),
    ...ownLanes.map(({ id, name }) => column<Row>(name, 32, ({ touchpoint }) => textOrNull(laneText(touchpoint, id)))),
    column(fields.tags, 20, ({ touchpoint }) => textOrNull(touchpoint.tags.join('; '))),
    column(words.note, 32, ({ touchpoint }) => textOrNull(touchpoint.note)),
    column(fields.internalNote, 32, ({ touchpoint }) => textOrNull(touchpoint.internalNote), hasInternalNotes),
  ];
}

/** Where it comes from. */
function sourceColumns({ labels, words, fields, document, shows, hasObservers }: Writing): ColumnOf<Row>[] {
  const isShown = shows('evidence');
  const page = (heading: string, width: number, value: (page: Page) => string | number | null | undefined) =>
    column<Row>(
      heading,
      width,
      ({ touchpoint }) => (touchpoint.page === null ? null : (value(touchpoint.page) ?? null)),
      isShown,
    );
  const hashes = ({ touchpoint }: Row) => touchpoint.evidenceIds.flatMap((id) => document.evidence[id]?.sha256 ?? []);
  return [
    page(words.pageAddress, 36, ({ url }) => url),
    page(words.pageTitle, 28, ({ title }) => textOrNull(title)),
    page(words.site, 18, ({ siteName }) => siteName),
    page(words.price, 12, ({ facts }) => facts?.price?.value),
    page(words.currency, 10, ({ facts }) => facts?.currency?.value),
    page(words.rating, 10, ({ facts }) => facts?.rating?.value.value),
    page(words.ratingBest, 10, ({ facts }) => facts?.rating?.value.best),
    column(words.quotedPart, 36, ({ touchpoint }) => textOrNull(quoteOf(touchpoint.anchor)), isShown),
    column(fields.target, 32, ({ touchpoint }) => textOrNull(touchpoint.target?.url), isShown),
    column(words.evidenceCount, 10, ({ touchpoint }) => touchpoint.evidenceIds.length, isShown),
    column(words.evidenceHashes, 24, (row) => textOrNull(hashes(row).join('; ')), isShown),
    column(fields.observerId, 18, ({ touchpoint }) => textOrNull(labels.observer(touchpoint.observerId)), hasObservers),
    column(words.inUtc(words.changed), 18, ({ touchpoint }) => dateOrNull(touchpoint.updatedAt)),
    column(words.withId(fields.plannedTouchpointId), 18, ({ touchpoint }) => touchpoint.plannedTouchpointId),
    column(words.withId(words.touchpoint), 18, ({ touchpoint }) => touchpoint.id),
    column(words.withId(words.journey), 18, ({ inJourney }) => inJourney.journey.id),
  ];
}
