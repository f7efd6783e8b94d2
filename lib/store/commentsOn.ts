import type { RecordOf, RecordType } from '@/lib/journey/schemas/recordTypes';
import type { Writer } from './writer';

/** The comments on records of a type. */
export async function commentsOn(
  { database }: Writer,
  type: RecordType,
  ids: readonly string[],
): Promise<RecordOf<'comments'>[]> {
  const comments = await database.comments
    .where('recordId')
    .anyOf([...ids])
    .toArray();
  return comments.filter(({ recordType }) => recordType === type);
}
