import { type CommandInput, type Committed, StoreError } from '@/lib/journey/commands';
import { problem } from '@/lib/journey/problem';
import { refusal } from '@/lib/journey/refusal';
import { problemOfAnswer } from '@/lib/journey/visit/problemOfAnswer';
import { hashEvidence, keepEvidence, tablesToKeepEvidence } from '../evidence';
import type { StoreContext } from '../storeContext';
import { write } from '../writer';
import { briefOf, walkthroughOf } from './walkthroughRecords';

/** See `commandSchemas.answerCriterion`. @throws {StoreError} `notFound`, and `invalid` for what is no answer to the question. */
export async function answerCriterion(
  context: StoreContext,
  input: CommandInput<'answerCriterion'>,
): Promise<Committed> {
  const hashed = await hashEvidence(input.evidence);
  const tables = ['walkthroughs', 'briefs', 'answers', ...tablesToKeepEvidence] as const;
  return write(context, 'answerCriterion', tables, async (writer) => {
    const { database } = writer;
    const { walkthroughId, criterionId, value, notApplicable, comment, touchpointId } = input;
    const { briefId } = await walkthroughOf(database, walkthroughId);
    const { criteria } = await briefOf(database, briefId);
    const criterion = criteria.find(({ id }) => id === criterionId);
    if (!criterion) throw new StoreError('notFound', `criteria ${criterionId}`);
    const wrong = value === undefined || value === null ? null : problemOfAnswer(criterion.answerType, value);
    if (wrong) throw refusal([problem('answers.value', ...wrong)]);
    await keepEvidence(writer, hashed);
    const given = await database.answers.where('walkthroughId').equals(walkthroughId).toArray();
    const existing = given.find((answer) => answer.criterionId === criterionId);
    const evidenceIds = [
      ...new Set([...(existing?.evidenceIds ?? []), ...input.evidenceIds, ...hashed.map(({ id }) => id)]),
    ];
    const fields = {
      // Not applicable is the whole answer: what was said before does not stand beside it.
      ...(notApplicable !== undefined && { notApplicable, ...(notApplicable && { value: null }) }),
      ...(value !== undefined && { value, ...(value !== null && { notApplicable: false }) }),
      ...(comment !== undefined && { comment }),
      ...(touchpointId !== undefined && { touchpointId }),
      evidenceIds,
    };
    if (existing) await writer.edit('answers', existing, fields);
    else await writer.create('answers', { walkthroughId, criterionId, ...fields }, input.id);
    return {};
  });
}
