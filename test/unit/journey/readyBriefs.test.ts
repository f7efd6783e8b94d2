import { describe, expect, it } from 'vitest';
import { type ReadyBrief, readyBriefFields, readyBriefs } from '@/lib/journey/catalogues/readyBriefs';
import { stageModels } from '@/lib/journey/catalogues/stageModels';
import { createRecord } from '@/lib/journey/createRecord';
import { newId } from '@/lib/journey/newId';

const all: readonly ReadyBrief[] = readyBriefs;
const author = { replicaId: newId(), now: new Date('2026-03-02T09:00:00.000Z') };

describe.each(all.map((ready) => [ready.id, ready] as const))('the ready brief %s', (_id, ready) => {
  it.each(['en', 'fr'] as const)('makes a brief in %s', (language) => {
    const brief = createRecord('briefs', readyBriefFields(ready, language, newId()), author);
    expect(brief.tasks.map(({ id }) => id)).toEqual(ready.tasks.map(({ id }) => id));
    expect(brief.criteria.map(({ id }) => id)).toEqual(ready.criteria.map(({ id }) => id));
    const texts = [brief.title, brief.scenario, brief.objective, brief.ethicsNote, brief.evidenceRequired];
    const own = [...texts, ...brief.tasks.map(({ text }) => text), ...brief.criteria.map(({ question }) => question)];
    expect(own.filter((text) => text.trim() === '')).toEqual([]);
    // French has a space that does not break before these signs, and curved apostrophes.
    if (language === 'fr') expect(own.filter((text) => /(?<!\u00a0)[?;!:]|'/.test(text))).toEqual([]);
  });

  it('asks of each of its stages, and of no other', () => {
    const stages = stageModels.find(({ id }) => id === ready.stageModelId)?.stages.map(({ id }) => id as string) ?? [];
    const named = [...ready.tasks, ...ready.criteria].map(({ stageId }) => stageId ?? '');
    expect(named.filter((id) => !stages.includes(id))).toEqual([]);
    expect([...new Set(ready.tasks.map(({ stageId }) => stageId ?? ''))]).toEqual(
      stages.filter((id) => ready.tasks.some(({ stageId }) => stageId === id)),
    );
    expect(ready.tasks.length).toBeGreaterThanOrEqual(8);
    expect(ready.criteria.length).toBeGreaterThanOrEqual(15);
    expect(ready.criteria.some(({ knockOut }) => knockOut)).toBe(true);
  });

  it('gives facts no weight, and judgements some', () => {
    const judged = ['yesNo', 'scale1to5', 'scale0to10'];
    for (const { answerType, weight } of ready.criteria) expect(weight > 0).toBe(judged.includes(answerType));
  });
});

it('has ids that are all different', () => {
  const ids = all.flatMap(({ tasks, criteria }) => [...tasks, ...criteria].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
