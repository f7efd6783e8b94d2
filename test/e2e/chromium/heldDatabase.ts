import type { Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';

/** A page of the extension that does not let go of an older version of the database. */
export interface HeldDatabase {
  readonly page: Page;
  /** The database goes as well: there never was such a version that could be brought up to date. */
  letGo(): Promise<void>;
}

export async function holdDatabase(run: ChromiumRun): Promise<HeldDatabase> {
  const page = await run.openExtensionPage('overlay-form.html');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('parcours', 1);
        opening.onsuccess = () => {
          Object.assign(window, { held: opening.result });
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
  );
  return {
    page,
    letGo: () =>
      page.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            (Reflect.get(window, 'held') as IDBDatabase).close();
            const deleting = indexedDB.deleteDatabase('parcours');
            deleting.onsuccess = () => resolve();
            deleting.onerror = () => reject(deleting.error);
          }),
      ),
  };
}
