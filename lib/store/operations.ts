import type {
  CommandInput,
  CommandName,
  CommandResults,
  commandSchemas,
  QueryInput,
  QueryName,
  QueryResults,
  querySchemas,
} from '@/lib/journey/commands';
import type { fillNewDatabase } from './firstRecords';
import type { StoreContext } from './storeContext';
import type { upgradeDatabase } from './upgrading';

/** How each command and query is carried out. */
export interface Operations {
  readonly commands: {
    readonly [Name in CommandName]: (context: StoreContext, input: CommandInput<Name>) => Promise<CommandResults[Name]>;
  };
  readonly queries: {
    readonly [Name in QueryName]: (context: StoreContext, input: QueryInput<Name>) => Promise<QueryResults[Name]>;
  };
}

/** What writes: the commands, the first records of a new database, and what an older one lacks. */
export interface Writing {
  readonly commands: Partial<Operations['commands']>;
  readonly commandSchemas: Partial<typeof commandSchemas>;
  readonly fillNewDatabase: typeof fillNewDatabase;
  readonly upgradeDatabase: typeof upgradeDatabase;
}

/** What a store can do. The writing half may come later than the reading half: the popup shows its form before it loads it. */
export interface SomeOperations {
  readonly queries: Partial<Operations['queries']>;
  readonly querySchemas: Partial<typeof querySchemas>;
  readonly writing: () => Promise<Writing>;
  /** False where `writing` costs nothing to wait for; true makes the store look first whether the database is new. */
  readonly writingIsLazy: boolean;
}
