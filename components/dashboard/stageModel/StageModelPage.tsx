import { Button, Notice } from '@/components/controls';
import { labelIn } from '@/lib/journey/labelIn';
import type { StageModel } from '@/lib/journey/schemas/study';
import { countInStage, phasesGoBack, type StagedIn } from '@/lib/journey/stageMapping';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { LabelsField } from '../fields/LabelsField';
import { SaveStatus } from '../fields/SaveStatus';
import { formatRoute, studyRoute } from '../route';
import { StageList } from './StageList';
import { CopyButton, journeysUnder } from './StageModelList';
import styles from './StageModels.module.css';
import { StageRoute } from './StageRoute';
import type { StageModelScreenProps } from './screenProps';
import { useStageModelEdits } from './useStageModelEdits';
import { useStageModelWords } from './useStageModelWords';

/** One model: its route; and where it is the study's own, everything of it to edit. */
export function StageModelPage({
  model,
  records,
  staged,
  onChange,
}: StageModelScreenProps & { readonly model: StageModel }) {
  const { history, messages, language, format, toast, navigate, reportError } = useDashboard();
  const { words } = useStageModelWords();
  const isOwn = model.studyId === records.study.id;
  const edits = useStageModelEdits(model);
  const { current } = edits;
  const name = labelIn(current.name, language);
  const journeys = records.journeys.filter(({ stageModelId }) => stageModelId === model.id);
  const isStudys = records.study.stageModelId === model.id;
  const isUsed = isStudys || journeys.length > 0;
  const ofModel: readonly StagedIn[] | null = staged?.filter(({ stageModelId }) => stageModelId === model.id) ?? null;
  const countIn = ofModel ? (stageId: string) => countInStage(ofModel, stageId) : undefined;
  const remove = () => {
    const label = words.deletedModel(name);
    history.flush();
    history.run('deleteRecord', { type: 'stageModels', id: model.id }, { label }).then(({ group }) => {
      toast({ text: label, group });
      navigate(studyRoute('stages'));
    }, reportError);
  };
  return (
    <div className={cards.column}>
      <p className={styles.back}>
        <a className={cards.link} href={formatRoute(studyRoute('stages'))}>
          <span aria-hidden="true">← </span>
          {words.backToModels}
        </a>
      </p>
      <section className={cards.card} aria-labelledby="stage-model">
        <div className={styles.modelHead}>
          <h2 id="stage-model">{name}</h2>
          {isStudys ? <span className={cards.current}>{words.inUse}</span> : null}
          <span className={styles.modelActions}>
            {isStudys ? null : (
              <Button
                disabled={staged === null}
                aria-label={words.pickModel(name)}
                onClick={() => onChange({ stageModelId: model.id, study: true, journeyIds: journeysUnder(records) })}
              >
                {words.use}
              </Button>
            )}
            <CopyButton model={{ ...model, ...current, stages: [...current.stages] }} studyId={records.study.id} />
            {isOwn && !isUsed ? <DeleteButton name={words.deleteModel(name)} onClick={remove} /> : null}
          </span>
        </div>
        {isOwn ? (
          <LabelsField
            name={words.modelName}
            labels={current.name}
            needed
            onSave={(labels) =>
              edits.edit(
                (content) => ({ ...content, name: labels }),
                messages.editedLabel(words.modelName),
                `${model.id} name`,
              )
            }
          />
        ) : (
          <p className={cards.text}>{model.studyId === null ? words.shippedHint : words.foreignHint}</p>
        )}
        <StageRoute stages={current.stages} countIn={isUsed ? countIn : undefined} />
        {isUsed ? (
          <p className={styles.hint}>
            {isOwn ? `${words.usedByAll(words.journeyCount(journeys.length, format.number(journeys.length)))} ` : null}
            {isOwn ? words.modelUsed : null}
          </p>
        ) : null}
      </section>
      {isOwn ? (
        <section className={cards.card} aria-labelledby="stages">
          <div className={styles.modelHead}>
            <h2 id="stages">{words.stages}</h2>
            <span className={cards.count}>{format.number(current.stages.length)}</span>
            <SaveStatus save={edits.save} onRetry={edits.retry} />
          </div>
          <p className={cards.text}>{words.stagesText}</p>
          {phasesGoBack(current.stages) ? <Notice tone="info" title={words.phasesGoBack} /> : null}
          <StageList edits={edits} countIn={countIn} modelId={model.id} isUsed={isUsed} />
        </section>
      ) : null}
    </div>
  );
}
