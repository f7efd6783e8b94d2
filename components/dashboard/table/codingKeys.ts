import { type FormKey, formKeys } from '@/components/quickForm/formKeys';
import { type Valence, valenceScale } from '@/lib/journey/catalogues/emotions';
import type { Stage } from '@/lib/journey/schemas/study';

/** What a key of the quick form codes: a stage or a valence, null to open it again. Null where it codes nothing. */
export function codingOf(
  key: FormKey,
  stages: readonly Stage[],
): { readonly stageId: string | null } | { readonly valence: Valence | null } | null {
  if (key.kind === 'stage') {
    if (key.index === null) return { stageId: null };
    const stage = stages[key.index];
    return stage ? { stageId: stage.id } : null;
  }
  if (key.kind === 'emotion') {
    const step = valenceScale[key.index];
    return step ? { valence: step.value } : null;
  }
  return key.kind === 'letter' && key.letter === formKeys.clearEmotion ? { valence: null } : null;
}
