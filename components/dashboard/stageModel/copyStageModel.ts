import { stageModelMessages } from '@/lib/i18n/stageModels';
import type { StageModel } from '@/lib/journey/schemas/study';

/** What a copy of a model is made of. Its stages keep their ids: so a change to the copy leaves everything where it is. */
export function copyStageModel(model: StageModel, studyId: string): Pick<StageModel, 'studyId' | 'name' | 'stages'> {
  const named = (language: 'en' | 'fr') =>
    model.name[language].trim() === '' ? '' : stageModelMessages[language].copyName(model.name[language]);
  return { studyId, name: { en: named('en'), fr: named('fr') }, stages: model.stages };
}
