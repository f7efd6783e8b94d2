import { createRecord } from '@/lib/journey/createRecord';
import { newId } from '@/lib/journey/newId';
import type { NewFields } from '@/lib/journey/recordFields';
import type { Answer, Criterion, PageView } from '@/lib/journey/schemas/walkthrough';

const author = { replicaId: newId(), now: new Date('2026-03-02T09:00:00.000Z') };
const walkthroughId = newId();

/** "09:00:07" of the day of the visit. */
export const at = (seconds: number) => new Date(author.now.getTime() + seconds * 1000).toISOString();

export function criterionOf(values: Partial<Criterion> = {}): Criterion {
  return {
    id: newId(),
    question: 'Is it so?',
    answerType: 'yesNo',
    weight: 1,
    knockOut: false,
    evidenceRequired: false,
    commentRequiredOnNo: false,
    stageId: null,
    plannedTouchpointId: null,
    ...values,
  };
}

/** An answer to a criterion; null = not applicable. */
export function answerTo(criterion: Criterion, value: Answer['value'] | 'n/a', values: Partial<Answer> = {}): Answer {
  const notApplicable = value === 'n/a';
  const fields = { walkthroughId, criterionId: criterion.id, notApplicable, value: notApplicable ? null : value };
  return { ...createRecord('answers', fields, author), ...values };
}

/** A page in view in these stretches: from, to, clicks (seconds). */
export function pageSeen(
  name: string,
  stretches: readonly (readonly [from: number, to: number, clicks?: number])[],
  values: Partial<NewFields<'pageViews'>> = {},
): PageView {
  const seen = stretches.map(([from, to, clicks = 0]) => ({
    from: at(from),
    to: at(to),
    activeMs: 0,
    clicks,
    fields: 0,
    interruptions: 0,
  }));
  return createRecord(
    'pageViews',
    {
      walkthroughId,
      url: `https://shop.example/${name}`,
      title: name,
      arrivedAt: at(stretches[0]?.[0] ?? 0),
      inViewMs: stretches.reduce((sum, [from, to]) => sum + (to - from) * 1000, 0),
      activeMs: 0,
      stretches: seen,
      ...values,
    },
    author,
  );
}

export function touchpointAt(seconds: number, values: Partial<NewFields<'touchpoints'>> = {}) {
  return createRecord(
    'touchpoints',
    { journeyId: walkthroughId, position: 'a0', capturedAt: at(seconds), title: 'T', basis: 'experienced', ...values },
    author,
  );
}

export function walkthroughOf(values: Partial<NewFields<'walkthroughs'>> = {}) {
  return createRecord('walkthroughs', { briefId: newId(), journeyId: newId(), state: 'toValidate', ...values }, author);
}

/** A run of a task, from and to in seconds. */
export function runOf(taskId: string, from: number, to: number | null, values: object = {}) {
  return {
    id: newId(),
    taskId,
    startedAt: at(from),
    endedAt: to === null ? null : at(to),
    completed: null,
    expectation: '',
    reality: '',
    gap: null,
    effort: null,
    satisfaction: null,
    friction: null,
    ...values,
  };
}
