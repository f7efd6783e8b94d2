import { StoreError } from '@/lib/journey/commands';
import type { RecordOf, RecordType } from '@/lib/journey/schemas/recordTypes';
import type { Brief, PageView, Walkthrough } from '@/lib/journey/schemas/walkthrough';
import type { Database } from '../tables';

/** @throws {StoreError} `notFound` */
async function one<Type extends RecordType>(database: Database, type: Type, id: string): Promise<RecordOf<Type>> {
  const record = await database.table<RecordOf<Type>, string>(type).get(id);
  if (!record) throw new StoreError('notFound', `${type} ${id}`);
  return record;
}

/** A walkthrough by its id. @throws {StoreError} `notFound` */
export function walkthroughOf(database: Database, id: string): Promise<Walkthrough> {
  return one(database, 'walkthroughs', id);
}

/** A brief by its id. @throws {StoreError} `notFound` */
export function briefOf(database: Database, id: string): Promise<Brief> {
  return one(database, 'briefs', id);
}

/** The briefs of a study, in the order of their making. */
export async function briefsOf(database: Database, studyId: string): Promise<Brief[]> {
  return database.briefs.where('studyId').equals(studyId).toArray();
}

/** The walkthroughs by these briefs, in the order of their making. */
export async function walkthroughsBy(database: Database, briefIds: readonly string[]): Promise<Walkthrough[]> {
  const walkthroughs = await database.walkthroughs
    .where('briefId')
    .anyOf([...briefIds])
    .toArray();
  return walkthroughs.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The page views of a walkthrough, in the order of arrival. */
export async function pageViewsOf(database: Database, walkthroughId: string): Promise<PageView[]> {
  const views = await database.pageViews.where('walkthroughId').equals(walkthroughId).toArray();
  return views.sort(compareArrivals);
}

function compareArrivals(a: PageView, b: PageView): number {
  return Date.parse(a.arrivedAt) - Date.parse(b.arrivedAt) || (a.id < b.id ? -1 : 1);
}
