import { type QueryInput, StoreError } from '@/lib/journey/commands';
import { eachRecord, type RecordLists, type Snapshot } from '@/lib/journey/recordLists';
import { type HeldReference, referencesOf, remarkedRecord } from '@/lib/journey/references';
import type { RecordOf, RecordType } from '@/lib/journey/schemas/recordTypes';
import type { Walkthrough } from '@/lib/journey/schemas/walkthrough';
import { shippedStageModel } from './stages';

type Scope = QueryInput<'exportFile'>['scope'];

/** What is known of the records that tombstones stand for. */
export interface DeletedRecords {
  /** As each was when it was deleted here. */
  readonly records: RecordLists;
  /** Of records that were never here: the study whose file brought the tombstone, by "type/id". */
  readonly cameWith: ReadonlyMap<string, string>;
}

interface Entry {
  readonly type: RecordType;
  readonly record: RecordOf<RecordType>;
  readonly references: readonly HeldReference[];
}

/**
 * The records to export: one journey, a study or everything, with all that they belong to and name, so that the file
 * can be read by itself. Evidence comes along where a record names it, and deletions where the file stands for a whole
 * study: those of that study's records.
 * @throws {StoreError} `notFound`
 */
export function recordsOfScope(all: Snapshot, scope: Scope, deleted: DeletedRecords): Snapshot {
  const entries = entriesOf(all);
  const seeds = seedsOf(entries, scope);
  const chosen = new Set(seeds);
  spread(entries, chosen, (entry) => belongsTo(entry, chosen, scope));
  const own = new Set(chosen);
  addNamed(entries, chosen);
  spread(entries, chosen, ({ type, record }) => type === 'comments' && isRemarkOn(record, chosen));
  addNamed(entries, chosen);
  return { ...listsOf(entries, chosen), tombstones: tombstonesOfScope(all, scope, deleted, own, entries, chosen) };
}

/**
 * A brief by itself, for others to walk: with its study, the study's brands (shoppers choose one, and what they choose must be the same record
 * to compare), its persona and stages, and the plan that it follows. Of what waits for its shoppers (`visits`), the walkthroughs with the
 * journeys that they become, and who walks them. Nothing that was captured, and nobody else's name.
 * @throws {StoreError} `notFound`
 */
export function recordsOfBrief(all: Snapshot, briefId: string, visits: readonly Walkthrough[] = []): Snapshot {
  const entries = entriesOf(all);
  const seed = keyOf('briefs', briefId);
  const brief = entries.get(seed);
  if (!brief) throw new StoreError('notFound', seed);
  const studyKeys = brief.references.filter(({ target }) => target === 'studies').map(({ id }) => keyOf('studies', id));
  const chosen = new Set<string>();
  const waiting = [seed];
  const visited = new Set(visits.map(({ journeyId }) => keyOf('journeys', journeyId)));
  for (const { id, observerId } of visits) {
    const key = keyOf('walkthroughs', id);
    chosen.add(key);
    if (observerId !== null && entries.has(keyOf('observers', observerId))) chosen.add(keyOf('observers', observerId));
    waiting.push(...(entries.get(key)?.references ?? []).map(({ target, id: named }) => keyOf(target, named)));
  }
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const entry = entries.get(key);
    if (!entry || chosen.has(key) || notOfBrief.has(entry.type) || (entry.type === 'briefs' && key !== seed)) continue;
    chosen.add(key);
    // Of a study only its stages are needed: a default persona is not this brief's.
    const named = entry.type === 'studies' ? entry.references.filter(({ owner }) => owner) : entry.references;
    waiting.push(...named.map(({ target, id }) => keyOf(target, id)));
    // The steps of a plan; what a shopper captured is theirs already.
    if (entry.type === 'journeys' && !visited.has(key)) waiting.push(...stepsOf(entries, key));
  }
  for (const [key, { type, references }] of entries) {
    if (type === 'brands' && references.some(({ target, id }) => studyKeys.includes(keyOf(target, id))))
      chosen.add(key);
  }
  return { ...listsOf(entries, chosen), tombstones: [] };
}

const notOfBrief: ReadonlySet<RecordType> = new Set(['observers', 'evidence', 'verbatims', 'themes']);

/** The touchpoints of a journey. */
function stepsOf(entries: ReadonlyMap<string, Entry>, journey: string): string[] {
  const isOf = ({ type, references }: Entry) =>
    type === 'touchpoints' && references.some(({ owner, target, id }) => owner && keyOf(target, id) === journey);
  return [...entries].filter(([, entry]) => isOf(entry)).map(([key]) => key);
}

/**
 * The deletions that a file takes along. A study's are of what belonged to it, and of what its records, also deleted
 * ones, name: the file says those ids anyway.
 */
function tombstonesOfScope(
  all: Snapshot,
  scope: Scope,
  deleted: DeletedRecords,
  own: ReadonlySet<string>,
  entries: ReadonlyMap<string, Entry>,
  chosen: ReadonlySet<string>,
): Snapshot['tombstones'] {
  if (scope.kind === 'everything') return all.tombstones;
  if (scope.kind === 'journey') return [];
  const gone = entriesOf(deleted.records);
  const scoped = new Set(own);
  spread(gone, scoped, (entry) => belongsTo(entry, scoped, scope));
  spread(gone, scoped, ({ type, record }) => type === 'comments' && isRemarkOn(record, scoped));
  const named = new Set<string>();
  const addNamesOf = (entry: Entry | undefined) => {
    for (const { target, id } of entry?.references ?? []) named.add(keyOf(target, id));
  };
  for (const key of chosen) addNamesOf(entries.get(key));
  for (const key of scoped) addNamesOf(gone.get(key));
  return all.tombstones.filter(({ type, id }) => {
    const key = keyOf(type, id);
    return scoped.has(key) || named.has(key) || deleted.cameWith.get(key) === scope.studyId;
  });
}

function entriesOf(all: RecordLists): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = <Type extends RecordType>(type: Type, record: RecordOf<Type>) => {
    entries.set(keyOf(type, record.id), { type, record, references: referencesOf(type, record) });
  };
  eachRecord(all, (type, record) => add(type, record));
  for (const { references } of [...entries.values()]) {
    for (const { target, id } of references) {
      const shipped = target === 'stageModels' ? shippedStageModel(id) : null;
      if (shipped) add('stageModels', shipped);
    }
  }
  return entries;
}

function seedsOf(entries: ReadonlyMap<string, Entry>, scope: Scope): string[] {
  if (scope.kind === 'everything') {
    return [...entries].filter(([, entry]) => standsForItself(entry, entries)).map(([key]) => key);
  }
  const key = scope.kind === 'journey' ? keyOf('journeys', scope.journeyId) : keyOf('studies', scope.studyId);
  const seed = entries.get(key);
  if (!seed) throw new StoreError('notFound', key);
  // The script that a journey follows is read with it.
  const planned = seed.references.filter(({ target }) => target === 'journeys').map(({ id }) => keyOf('journeys', id));
  return [key, ...planned.filter((each) => entries.has(each))];
}

/**
 * Evidence and shipped models are there for what names them; so is an observer of whom nothing has been written yet. A comment is
 * there for the record that it is on.
 */
function standsForItself({ type, record }: Entry, entries: ReadonlyMap<string, Entry>): boolean {
  if (type === 'evidence') return false;
  if (type === 'comments') {
    const remarked = remarkedRecord(type, record);
    return remarked === null || entries.has(keyOf(remarked.target, remarked.id));
  }
  if (type === 'stageModels') return shippedStageModel(record.id) === null;
  return type !== 'observers' || Object.keys(record.fieldVersions).length > 0;
}

/** Whether a record belongs to one that is chosen. */
function belongsTo({ type, references }: Entry, chosen: ReadonlySet<string>, scope: Scope): boolean {
  return references.some(({ owner, target, id }) => {
    if (!chosen.has(keyOf(target, id))) return false;
    if (scope.kind === 'journey') {
      const told = type === 'verbatims' || type === 'questionnaireAnswers';
      if (told) return target === 'journeys' || target === 'touchpoints';
      return owner && (target === 'journeys' || target === 'walkthroughs');
    }
    return target === 'studies' || (owner && target !== 'stageModels');
  });
}

/** Adds whatever fits until nothing more does. */
function spread(entries: ReadonlyMap<string, Entry>, chosen: Set<string>, fits: (entry: Entry) => boolean): void {
  for (let size = -1; size !== chosen.size; ) {
    size = chosen.size;
    for (const [key, entry] of entries) {
      if (!chosen.has(key) && fits(entry)) chosen.add(key);
    }
  }
}

/** The parts of a study that any of its journeys is read with, though it may not name them. */
const sharedTypes: ReadonlySet<RecordType> = new Set(['brands', 'personas', 'themes']);

/** Adds what the chosen ones name, with what that names, and the shared parts of the studies that come in. */
function addNamed(entries: ReadonlyMap<string, Entry>, chosen: Set<string>): void {
  const shared = [...entries].filter(([, { type }]) => sharedTypes.has(type));
  const waiting = [...chosen];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const entry = entries.get(key);
    const named = entry?.references.map(({ target, id }) => keyOf(target, id)) ?? [];
    const parts =
      entry?.type === 'studies'
        ? shared.filter(([, { references }]) => references.some(({ target, id }) => keyOf(target, id) === key))
        : [];
    for (const next of [...named, ...parts.map(([part]) => part)]) {
      if (!entries.has(next) || chosen.has(next)) continue;
      chosen.add(next);
      waiting.push(next);
    }
  }
}

function isRemarkOn(record: RecordOf<RecordType>, chosen: ReadonlySet<string>): boolean {
  return 'recordType' in record && chosen.has(`${record.recordType}/${record.recordId}`);
}

function listsOf(entries: ReadonlyMap<string, Entry>, chosen: ReadonlySet<string>): RecordLists {
  const lists: { [Type in RecordType]?: RecordOf<RecordType>[] } = {};
  for (const [key, { type, record }] of entries) {
    if (!chosen.has(key)) continue;
    const list = lists[type] ?? [];
    list.push(record);
    lists[type] = list;
  }
  // Every record stands in the list of its own type.
  return lists as RecordLists;
}

function keyOf(type: string, id: string): string {
  return `${type}/${id}`;
}
