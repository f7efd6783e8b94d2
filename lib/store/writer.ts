import { applyEdit } from '@/lib/journey/applyEdit';
import type { Author } from '@/lib/journey/author';
import { type Committed, StoreError } from '@/lib/journey/commands';
import { createRecord } from '@/lib/journey/createRecord';
import { newId } from '@/lib/journey/newId';
import type { FieldsOf, NewFields } from '@/lib/journey/recordFields';
import { type RecordOf, type RecordType, recordSchemas } from '@/lib/journey/schemas/recordTypes';
import type { Tombstone } from '@/lib/journey/schemas/tombstone';
import { createTombstone, restoreRecord } from '@/lib/journey/tombstones';
import { changedFields, revertedRecord } from './changedFields';
import { type TouchpointChange, updateDerivedRows } from './derivedRows';
import { ownIdentity } from './ownIdentity';
import { boundTo, type StoreContext } from './storeContext';
import type { Change, Database, Fields, TableName } from './tables';

/** Writes records within one transaction, and into the history with them. Every record is parsed by its schema. */
export interface Writer {
  readonly database: Database;
  readonly author: Author;
  /** The person who works here. */
  readonly observerId: string;
  /** @throws {StoreError} `notFound` */
  get<Type extends RecordType>(type: Type, id: string): Promise<RecordOf<Type>>;
  /** Makes a record. Where one of this id was deleted, the new one outlives its tombstone. */
  create<Type extends RecordType>(type: Type, fields: NewFields<Type>, id?: string): Promise<RecordOf<Type>>;
  edit<Type extends RecordType>(
    type: Type,
    record: RecordOf<Type>,
    changes: Partial<FieldsOf<Type>>,
  ): Promise<RecordOf<Type>>;
  /** Deletes a record, leaving a tombstone. */
  remove(type: RecordType, record: RecordOf<RecordType>): Promise<void>;
  /** Deletes a record without a tombstone: one that nobody else can have. */
  forget(type: RecordType, record: RecordOf<RecordType>): Promise<void>;
  /** Brings a deleted record back as it was, as a new edit. */
  restore(type: RecordType, content: Fields): Promise<void>;
  /** Sets fields to what they were, as a new edit; fields that are in `current` only go. */
  revert(type: RecordType, recordId: string, fields: Fields, current: Fields): Promise<void>;
  /** Stores a record that was made elsewhere, its bookkeeping as it is. `before` is what is here. */
  put<Type extends RecordType>(type: Type, before: RecordOf<Type> | null, record: RecordOf<Type>): Promise<void>;
}

/** The tables that a write to these needs. */
export function tablesToWrite(tables: readonly TableName[]): TableName[] {
  const derived: readonly TableName[] = tables.includes('touchpoints') ? ['pageKeys', 'tagCounts'] : [];
  return [...new Set<TableName>([...tables, ...derived, 'meta', 'changes', 'tombstones'])];
}

/**
 * Runs a command as one transaction over `tables` (and those that belong to every write). What `body` gives comes back
 * with the group of its changes once they are on disk; when it throws, nothing is written. What `readFirst` reads is handed to
 * `body`: each request takes its turn at the database, and these take theirs together with one that every write makes.
 * `afterHistory` comes last, when the history tells of the changes, with their group.
 */
export async function write<Result extends object, First = undefined>(
  context: StoreContext,
  command: string,
  tables: readonly TableName[],
  body: (writer: Writer, first: First) => Promise<Result>,
  readFirst?: (database: Database) => Promise<First>,
  afterHistory?: (database: Database, group: string | null) => Promise<unknown>,
): Promise<Result & Committed> {
  const opened = await context.open();
  return opened.transaction('rw', tablesToWrite(tables), async (transaction) => {
    const database = boundTo(transaction);
    const [identity, first] = await Promise.all([ownIdentity(database), readFirst?.(database)]);
    const history = createHistory(database);
    const author: Author = { replicaId: identity.replicaId, now: context.now() };
    const result = await body(createWriter(database, author, identity.observerId, command, history), first as First);
    const group = await history.commit();
    await afterHistory?.(database, group);
    return { ...result, group };
  });
}

interface History {
  add(change: Omit<Change, 'group'>): void;
  touch(change: TouchpointChange): void;
  /** Writes what was collected. */
  commit(): Promise<string | null>;
}

function createHistory(database: Database): History {
  const changes: Omit<Change, 'group'>[] = [];
  const touchpoints: TouchpointChange[] = [];
  return {
    add: (change) => void changes.push(change),
    touch: (change) => void touchpoints.push(change),
    async commit() {
      if (changes.length === 0) return null;
      const group = newId();
      await Promise.all([
        database.changes.bulkAdd(changes.map((change) => ({ ...change, group }))),
        touchpoints.length > 0 && updateDerivedRows(database, touchpoints),
      ]);
      return group;
    },
  };
}

function createWriter(
  database: Database,
  author: Author,
  observerId: string,
  command: string,
  history: History,
): Writer {
  const tableOf = <Type extends RecordType>(type: Type) => database.table<RecordOf<Type>, string>(type);
  const isTouchpoint = (type: RecordType, _record: RecordOf<RecordType>): _record is RecordOf<'touchpoints'> =>
    type === 'touchpoints';

  /** Notes what changed; both records whole, one of them null. */
  function note(type: RecordType, before: RecordOf<RecordType> | null, after: RecordOf<RecordType> | null): void {
    const record = after ?? before;
    if (!record) return;
    const difference =
      before && after ? changedFields(before, after) : { before: wholeOf(before), after: wholeOf(after) };
    if (difference === null) return;
    history.add({
      command,
      type,
      recordId: record.id,
      ...difference,
      at: author.now.toISOString(),
      replicaId: author.replicaId,
      observerId,
    });
    if (type === 'touchpoints') {
      history.touch({
        before: before && isTouchpoint(type, before) ? before : null,
        after: after && isTouchpoint(type, after) ? after : null,
      });
    }
  }

  /** Takes the tombstone away that a record to come stands against. */
  async function liftTombstone(type: RecordType, id: string): Promise<Tombstone | null> {
    const tombstone = await database.tombstones.get([type, id]);
    if (!tombstone) return null;
    await database.tombstones.delete([type, id]);
    return tombstone;
  }

  const writer: Writer = {
    database,
    author,
    observerId,
    async get(type, id) {
      const record = await tableOf(type).get(id);
      if (!record) throw new StoreError('notFound', `${type} ${id}`);
      return record;
    },
    async create(type, fields, id) {
      const made = createRecord(type, fields, { ...author, ...(id !== undefined && { id }) });
      // Hardly any record is made under the id of one that was deleted: it is written while that is asked.
      const [tombstone] = await Promise.all([liftTombstone(type, made.id), tableOf(type).add(made)]);
      const record = tombstone ? madeAnew(made, tombstone, author) : made;
      if (tombstone) await tableOf(type).put(record);
      note(type, null, record);
      return record;
    },
    async edit(type, record, changes) {
      const edited = applyEdit(type, record, changes, author);
      if (edited === record) return record;
      await tableOf(type).put(edited);
      note(type, record, edited);
      return edited;
    },
    async remove(type, record) {
      await tableOf(type).delete(record.id);
      await database.tombstones.put(createTombstone(type, record, author));
      note(type, record, null);
    },
    async forget(type, record) {
      await tableOf(type).delete(record.id);
      note(type, record, null);
    },
    async restore(type, content) {
      const was = recordSchemas[type].parse(content);
      const tombstone = await liftTombstone(type, was.id);
      const record = restoreRecord(was, tombstone ?? createTombstone(type, was, author), author);
      await tableOf(type).add(record);
      note(type, null, record);
    },
    async revert(type, recordId, fields, current) {
      const record = await tableOf(type).get(recordId);
      if (!record) return;
      const reverted = revertedRecord(record, fields, current, author);
      if (reverted === record) return;
      await tableOf(type).put(recordSchemas[type].parse(reverted));
      note(type, record, reverted);
    },
    async put(type, before, record) {
      await tableOf(type).put(record);
      note(type, before, record);
    },
  };
  return writer;
}

function wholeOf(record: RecordOf<RecordType> | null): Fields | null {
  return record && { ...record };
}

/**
 * A record made under the id of one that was deleted: its fields count as written after everything that the deletion
 * had seen.
 */
function madeAnew<Type extends RecordType>(made: RecordOf<Type>, tombstone: Tombstone, author: Author): RecordOf<Type> {
  const record = restoreRecord(made, tombstone, author);
  const counter = record.version[author.replicaId] ?? 1;
  const fields = Object.keys(record.fieldVersions);
  return {
    ...record,
    fieldVersions: Object.fromEntries(fields.map((field) => [field, { replica: author.replicaId, counter }])),
  };
}
