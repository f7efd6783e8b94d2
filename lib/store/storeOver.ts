import { StoreError } from '@/lib/journey/commands/storeInterface';
import { newId } from '@/lib/journey/newId';
import { createDatabase, defaultDatabaseName, isDatabaseOld } from './database';
import { openOnDemand } from './openDatabase';
import { toStoreError } from './openError';
import type { SomeOperations } from './operations';
import type { StoreContext } from './storeContext';
import type { Store, StoreOptions } from './storeOptions';
import { subscribeToChanges } from './subscribe';

/**
 * A store that carries out these operations over this context's IndexedDB and refuses all others. Nothing is opened before the first
 * call.
 */
export function storeOver(operations: SomeOperations, options: StoreOptions): Store {
  const now = options.now ?? (() => new Date());
  const language = options.language ?? 'en';
  const connection = openOnDemand(async () => {
    const database = createDatabase(options);
    // Within the transaction that creates or upgrades the database nothing may be waited for, a module least of all.
    if (!operations.writingIsLazy || (await isDatabaseOld(options))) {
      const { fillNewDatabase, upgradeDatabase } = await operations.writing();
      upgradeDatabase(database);
      database.on('populate', (transaction) =>
        fillNewDatabase(transaction, language, { replicaId: options.replicaId ?? newId(), now: now() }),
      );
    }
    return database;
  });
  const context: StoreContext = {
    open: connection.open,
    now,
    language,
    formats: options.formats ?? noFormats,
    recorder: options.recorder,
    suggestFromAddress: options.suggestFromAddress,
    generator: options.generator ?? { name: 'Parcours', version: '' },
    tool: options.tool ?? 'Parcours',
    storage: (options.storage === undefined ? globalThis.navigator?.storage : options.storage) ?? {},
  };
  return {
    command: (name, input) =>
      guarded(async () => {
        const { commands, commandSchemas } = await operations.writing();
        const carryOut = commands[name] ?? refused(name);
        const schema = commandSchemas[name] ?? refused(name);
        return carryOut(context, schema.parse(input) as typeof input);
      }),
    query: (name, input) =>
      guarded(async () => {
        const answer = operations.queries[name] ?? refused(name);
        const schema = operations.querySchemas[name] ?? refused(name);
        return answer(context, schema.parse(input) as typeof input);
      }),
    subscribe: (listener) => subscribeToChanges(options.databaseName ?? defaultDatabaseName, listener),
    warmUp: () => void Promise.all([operations.writing(), connection.open()]).catch(() => undefined),
    close: connection.close,
  };
}

/**
 * Whatever goes wrong rejects as a `StoreError`. A native promise: Dexie's own would carry its transaction's context
 * along.
 */
async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw toStoreError(error);
  }
}

async function noFormats(): Promise<never> {
  throw new StoreError('unavailable', 'files are read and written elsewhere');
}

function refused(name: string): never {
  throw new StoreError('unavailable', `${name} is not done in this window`);
}
