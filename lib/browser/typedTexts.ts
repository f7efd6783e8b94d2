import * as z from 'zod/mini';
import { createKeptRecords } from './keptRecords';

const typedText = z.object({ id: z.string(), updatedAt: z.iso.datetime(), text: z.string() });
const kept = createKeptRecords<z.infer<typeof typedText>>('typed:', (value) => {
  const read = typedText.safeParse(value);
  return read.success ? [read.data] : [];
});
/** More fields than a walkthrough is likely to have open. */
const mostKept = 30;

/** What is typed in the side panel and not yet sent: browsers close a panel, with all that is in it, and ask nobody. */
export interface TypedTexts {
  /** '' where nothing waits. */
  get(field: string): string;
  /** '' once it was sent, or is as it was. */
  keep(field: string, text: string): void;
}

/** All of them, at hand at once. Of fields that nobody came back to, the latest. */
export async function readTypedTexts(): Promise<TypedTexts> {
  const rows = await kept.list().catch(() => []);
  const texts = new Map(rows.slice(0, mostKept).map(({ id, text }) => [id, text]));
  for (const { id } of rows.slice(mostKept)) void kept.delete(id).catch(() => undefined);
  return {
    get: (field) => texts.get(field) ?? '',
    keep(field, text) {
      texts.set(field, text);
      const done =
        text === '' ? kept.delete(field) : kept.put({ id: field, updatedAt: new Date().toISOString(), text });
      // Without room it stands in its field alone, as in any other form.
      void done.catch(() => undefined);
    },
  };
}

export const forgetTypedTexts = () => kept.clear();
