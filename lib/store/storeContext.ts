import type { Transaction } from 'dexie';
import type { Language } from '@/lib/journey/catalogues';
import type { FormatsModule } from './formatsModule';
import type { StoreOptions } from './storeOptions';
import type { Database, TableName } from './tables';

/** What every command and query works with. */
export interface StoreContext {
  /** Opens the database at the first call. Rejects with `StoreError`. */
  readonly open: () => Promise<Database>;
  readonly now: () => Date;
  readonly language: Language;
  readonly formats: () => Promise<FormatsModule>;
  readonly recorder: StoreOptions['recorder'];
  readonly suggestFromAddress: StoreOptions['suggestFromAddress'];
  readonly generator: { readonly name: string; readonly version: string };
  readonly tool: string;
  readonly storage: NonNullable<StoreOptions['storage']>;
}

/** Reads several tables as they are at one moment. */
export async function read<Result>(
  context: StoreContext,
  tables: readonly TableName[],
  body: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await context.open();
  return database.transaction('r', [...tables], (transaction) => body(boundTo(transaction)));
}

/**
 * The database as one transaction sees it: its tables belong to that transaction, whoever awaits what. Dexie finds the transaction
 * of an unbound table by following each await, and loses the track now and then where several transactions run at once.
 */
export function boundTo(transaction: Transaction): Database {
  // A transaction has the tables of its database under the same names, which is all that is used within one.
  return transaction as unknown as Database;
}
