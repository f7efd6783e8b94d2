import Dexie from 'dexie';
import { brandOfAddress } from '@/lib/journey/brandOfAddress';
import type {
  PageTouchpoint,
  PendingEvidence,
  PlannedStepChoice,
  QueryInput,
  QuickTagContext,
} from '@/lib/journey/commands';
import { pageKey } from '@/lib/journey/pageKey';
import { stepsOfPlan } from '@/lib/journey/planSteps';
import { basis } from '@/lib/journey/schemas/emotion';
import type { Journey } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { journeyAndStudy } from './currentJourney';
import { stagesByModel } from './stages';
import { read, type StoreContext } from './storeContext';
import type { Database, TableName } from './tables';

const mostTags = 50;

const tables: readonly TableName[] = [
  'meta',
  'studies',
  'journeys',
  'stageModels',
  'brands',
  'touchpoints',
  'pageKeys',
  'tagCounts',
  'pendingEvidence',
];

/** See `querySchemas.quickTagContext`. A handful of indexed reads: the popup waits for it. */
export async function quickTagContext(
  context: StoreContext,
  { url }: QueryInput<'quickTagContext'>,
): Promise<QuickTagContext> {
  return read(context, tables, async (database) => {
    const { journey: current, study } = await journeyAndStudy(database, null);
    const [journeys, brands, last, onPage] = await Promise.all([
      database.journeys.where('studyId').equals(study.id).toArray(),
      database.brands.where('studyId').equals(study.id).toArray(),
      latestTouchpoint(database, current.id),
      url === null ? [] : touchpointsOnPage(database, url),
    ]);
    const added = study.catalogueAdditions;
    const journeyIds = journeys.map(({ id }) => id);
    const [stagesOf, knownTags, steps, pending] = await Promise.all([
      stagesByModel(
        database,
        journeys.map(({ stageModelId }) => stageModelId),
      ),
      tagsByUse(database, journeyIds),
      plannedSteps(database, journeys),
      database.pendingEvidence
        .where('touchpointId')
        .anyOf(onPage.map(({ id }) => id))
        .toArray(),
    ]);
    return {
      study: { id: study.id, name: study.name },
      journeys: [current, ...journeys.filter(({ id }) => id !== current.id).reverse()].map((journey) => ({
        id: journey.id,
        title: journey.title,
        brandId: journey.brandId,
        kind: journey.kind,
        stages: stagesOf(journey.stageModelId),
        plannedSteps: steps.get(journey.id) ?? [],
      })),
      currentJourneyId: current.id,
      brands: brands.map(({ id, name, role, domains }) => ({ id, name, role, domains })),
      hostBrandId: brandOfAddress(brands, url)?.id ?? null,
      last: last ? { brandId: last.brandId, channel: last.channel, basis: last.basis } : null,
      defaults: {
        brandId: brands.find(({ id }) => id === study.defaults?.brandId)?.id ?? null,
        basis: basis.safeParse(study.defaults?.basis).data ?? null,
      },
      addedCategories: added?.categories ?? [],
      addedChannels: added?.channels ?? [],
      addedEmotions: added?.emotions ?? [],
      pageTouchpoints: onPage
        .filter(({ journeyId }) => journeyIds.includes(journeyId))
        .sort(newestFirst)
        .map((touchpoint) => ({
          ...pageTouchpoint(touchpoint),
          ...pendingState(touchpoint.id, pending, context.now()),
        })),
      knownTags,
    };
  });
}

/** How many touchpoints there are on a page, in all studies: what the toolbar badge shows. */
export async function countOnPage(context: StoreContext, { url }: QueryInput<'countOnPage'>): Promise<number> {
  const database = await context.open();
  return database.pageKeys.where('key').equals(pageKey(url)).count();
}

async function latestTouchpoint(database: Database, journeyId: string): Promise<Touchpoint | undefined> {
  return database.touchpoints
    .where('[journeyId+capturedAt]')
    .between([journeyId, Dexie.minKey], [journeyId, Dexie.maxKey])
    .last();
}

/** The steps of the plans that journeys follow, by the id of the journey. */
async function plannedSteps(
  database: Database,
  journeys: readonly Journey[],
): Promise<ReadonlyMap<string, readonly PlannedStepChoice[]>> {
  const following = journeys.flatMap(({ id, plannedJourneyId }) =>
    plannedJourneyId === null ? [] : { id, plannedJourneyId },
  );
  const ofJourney = (journeyId: string) => database.touchpoints.where('journeyId').equals(journeyId).toArray();
  return new Map(
    await Promise.all(
      following.map(async ({ id, plannedJourneyId }) => {
        const [plan, own] = await Promise.all([ofJourney(plannedJourneyId), ofJourney(id)]);
        const choices = stepsOfPlan(plan, own).map(({ planned, state }) => {
          const { id: stepId, title, stageId, category } = planned;
          return { id: stepId, title, stageId, category, isMet: state === 'met' };
        });
        return [id, choices] as const;
      }),
    ),
  );
}

async function touchpointsOnPage(database: Database, url: string): Promise<Touchpoint[]> {
  const ids = await database.pageKeys.where('key').equals(pageKey(url)).primaryKeys();
  const touchpoints = await database.touchpoints.bulkGet(ids);
  return touchpoints.filter((touchpoint) => touchpoint !== undefined);
}

async function tagsByUse(database: Database, journeyIds: readonly string[]): Promise<string[]> {
  const rows = await database.tagCounts.where('journeyId').anyOf(journeyIds).toArray();
  const counts = new Map<string, number>();
  for (const { tag, count } of rows) counts.set(tag, (counts.get(tag) ?? 0) + count);
  return [...counts]
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
    .slice(0, mostTags)
    .map(([tag]) => tag);
}

/** No evidence takes longer to come: the dashboard, which has the room, tells it by kind. */
const comesWithinMs = 600_000;

/** Whether evidence of a touchpoint has not come: nothing where all has. */
function pendingState(id: string, pending: readonly PendingEvidence[], now: Date): Pick<PageTouchpoint, 'pending'> {
  const own = pending.filter(({ touchpointId }) => touchpointId === id);
  if (own.length === 0) return {};
  const isComing = own.some(
    ({ failed, startedAt }) => failed === null && now.getTime() - Date.parse(startedAt) < comesWithinMs,
  );
  return { pending: isComing ? 'coming' : 'failed' };
}

function newestFirst(a: Touchpoint, b: Touchpoint): number {
  if (a.capturedAt === b.capturedAt) return a.id < b.id ? 1 : -1;
  return a.capturedAt < b.capturedAt ? 1 : -1;
}

function pageTouchpoint({ id, journeyId, title, stageId, emotion, capturedAt }: Touchpoint): PageTouchpoint {
  return { id, journeyId, title, stageId, valence: emotion?.valence ?? null, capturedAt };
}
