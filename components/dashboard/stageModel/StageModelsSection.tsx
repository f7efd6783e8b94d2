import { useMemo, useState } from 'react';
import { stageUseOf } from '@/lib/journey/stageMapping';
import { useDashboard } from '../dashboardTools';
import type { StudySectionProps } from '../study/sectionProps';
import { useStoreQuery } from '../useStoreQuery';
import { ChangeStageModelDialog, type ProposedChange } from './ChangeStageModelDialog';
import { StageModelList } from './StageModelList';
import { StageModelPage } from './StageModelPage';

/** The study's stage models: which is in use, those there are, and one of them open. */
export function StageModelsSection({ records, id }: StudySectionProps) {
  const { store } = useDashboard();
  const { study, stageModels, journeys } = records;
  // Where things stand takes reading every touchpoint: the models show before that.
  const { data: view } = useStoreQuery(store, 'studyView', { studyId: study.id });
  const staged = useMemo(() => {
    if (!view) return null;
    const stages = stageModels.find((model) => model.id === study.stageModelId)?.stages ?? [];
    return stageUseOf({ study, journeys, stages, touchpoints: view.touchpoints, verbatims: records.verbatims });
  }, [view, study, journeys, stageModels, records.verbatims]);
  const [change, setChange] = useState<ProposedChange | null>(null);
  const open = stageModels.find((model) => model.id === id);
  return (
    <>
      {open ? (
        <StageModelPage key={open.id} model={open} records={records} staged={staged} onChange={setChange} />
      ) : (
        <StageModelList records={records} staged={staged} onChange={setChange} />
      )}
      {change && staged ? (
        <ChangeStageModelDialog records={records} staged={staged} proposed={change} onClose={() => setChange(null)} />
      ) : null}
    </>
  );
}
