import type Dexie from 'dexie';
import { StoreError } from '@/lib/journey/commands/storeInterface';
import { toStoreError } from './openError';

/**
 * How long an upgrade waits for other windows to let go of the database, which they do by themselves unless they hang.
 */
const blockedAfterMs = 3000;
/** Browsers tell that only of the first that waits, and nothing to those behind it. */
const silentMs = 10_000;

/**
 * Gives a function that opens the database at its first call and then keeps it. A failed opening is tried anew at the
 * next call. `create` makes it, not yet open.
 */
export function openOnDemand<Database extends Dexie>(create: () => Database | Promise<Database>) {
  let opening: Promise<Database> | null = null;
  let current: Database | null = null;
  let opened = false;

  function forget(): void {
    opening = null;
    current = null;
    opened = false;
  }

  async function made(): Promise<Database> {
    try {
      return await create();
    } catch (error) {
      throw toStoreError(error);
    }
  }

  async function open(): Promise<Database> {
    const database = await made();
    current = database;
    const blocked = new Promise<never>((_, reject) => {
      const giveUp = () => {
        // It has come to be brought up to date, which nobody hinders any more, and takes its time: to end that would be to begin it anew.
        if (!database.isOpen()) reject(new StoreError('blocked', 'held elsewhere'));
      };
      // Once it is open, nobody hears of it.
      setTimeout(giveUp, silentMs);
      database.on('blocked', () => setTimeout(giveUp, blockedAfterMs));
    });
    try {
      await Promise.race([database.open(), blocked]);
      return database;
    } catch (error) {
      database.close();
      throw toStoreError(error);
    }
  }

  return {
    open(): Promise<Database> {
      // The browser closed it (a newer version wants it, the profile's disk went away): what it was is of no more use.
      if (opened && !current?.isOpen()) forget();
      if (opening === null) {
        const attempt = open();
        opening = attempt;
        attempt.then(
          () => {
            opened = opening === attempt;
          },
          () => {
            if (opening === attempt) forget();
          },
        );
      }
      return opening;
    },
    close(): void {
      current?.close();
      forget();
    },
  };
}
