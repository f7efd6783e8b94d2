import { labelIn } from '@/lib/journey/labelIn';
import { newId } from '@/lib/journey/newId';
import type { StageModel } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import { studyRoute } from '../route';
import { useStageModelWords } from './useStageModelWords';

/** Makes a model of one's own, and opens it. */
export function useCreateStageModel(): (fields: Pick<StageModel, 'studyId' | 'name' | 'stages'>) => void {
  const { history, language, toast, navigate, reportError } = useDashboard();
  const { words } = useStageModelWords();
  return (fields) => {
    const id = newId();
    const label = words.madeModel(labelIn(fields.name, language));
    history.run('createRecord', { type: 'stageModels', id, fields }, { label }).then(({ group }) => {
      toast({ text: label, group });
      navigate(studyRoute('stages', id));
    }, reportError);
  };
}
