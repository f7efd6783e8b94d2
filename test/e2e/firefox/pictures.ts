import type { FirefoxRun } from '../../browsers/firefox';

/** Pictures as PNG, so that their pixels are the page's own. */
export async function keepPixels(run: FirefoxRun): Promise<void> {
  await run.background.execute(async () => {
    const { browser } = globalThis as unknown as {
      browser: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await browser.storage.local.set({ 'setting.screenshotQuality': 'lossless' });
  });
}

/** The colours (`#rrggbb`) of a stored picture at some places. */
export function coloursAt(
  run: FirefoxRun,
  sha256: string,
  places: readonly (readonly [x: number, y: number])[],
): Promise<string[]> {
  return run.background.execute(
    async (hash, wanted) => {
      const done = <Result>(request: IDBRequest<Result>) =>
        new Promise<Result>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('parcours'));
      const { bytes } = await done(database.transaction('bytes').objectStore('bytes').get(hash));
      database.close();
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (!context) throw new Error('The browser gives no canvas.');
      context.drawImage(bitmap, 0, 0);
      return wanted.map(([x, y]) => {
        const { data } = context.getImageData(x, y, 1, 1);
        return `#${Array.from(data.slice(0, 3), (channel) => channel.toString(16).padStart(2, '0')).join('')}`;
      });
    },
    sha256,
    places,
  );
}
