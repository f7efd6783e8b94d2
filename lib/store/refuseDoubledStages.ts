import { problem } from '@/lib/journey/problem';
import { refusal } from '@/lib/journey/refusal';

/** @throws {StoreError} `invalid` when two stages of a model have one id. */
export function refuseDoubledStages(stages: unknown): void {
  if (!Array.isArray(stages)) return;
  const ids = stages.map((stage: unknown) => (typeof stage === 'object' && stage ? Reflect.get(stage, 'id') : null));
  const problems = ids.flatMap((id: unknown, index) => {
    const first = ids.indexOf(id);
    return typeof id === 'string' && first < index
      ? [problem(`stageModels.stages[${index}].id`, 'hasIdOf', `stageModels.stages[${first}]`)]
      : [];
  });
  if (problems.length > 0) throw refusal(problems);
}
