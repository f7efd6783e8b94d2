import { type FormEvent, useState } from 'react';
import { Button } from '@/components/controls';
import type { StudyRecords } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import { newId } from '@/lib/journey/newId';
import type { StageModel } from '@/lib/journey/schemas/study';
import { countInStage } from '@/lib/journey/stageMapping';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { NameBox } from '../fields/NameBox';
import { Choice } from '../fields/SavedFields';
import { formatRoute, studyRoute } from '../route';
import { copyStageModel } from './copyStageModel';
import { JourneysByPhase } from './JourneysByPhase';
import styles from './StageModels.module.css';
import { StageRoute } from './StageRoute';
import type { StageModelScreenProps } from './screenProps';
import { useCreateStageModel } from './useCreateStageModel';
import { useStageModelWords } from './useStageModelWords';

/** The model in use, the journeys by phase, and all models there are. */
export function StageModelList({ records, staged, onChange }: StageModelScreenProps) {
  const { language } = useDashboard();
  const { words } = useStageModelWords();
  const { study, stageModels } = records;
  const inUse = stageModels.find(({ id }) => id === study.stageModelId);
  const own = stageModels.filter(({ studyId }) => studyId === study.id);
  const foreign = stageModels.filter(({ studyId }) => studyId !== null && studyId !== study.id);
  const presets = stageModels.filter(({ studyId }) => studyId === null);
  const ofInUse = staged?.filter(({ stageModelId }) => stageModelId === study.stageModelId);
  const row = (model: StageModel) => (
    <ModelRow key={model.id} model={model} records={records} staged={staged} onChange={onChange} />
  );
  return (
    <div className={styles.models}>
      <div className={styles.side}>
        <section className={cards.card} aria-labelledby="model-in-use">
          <h2 id="model-in-use">{words.modelInUse}</h2>
          <p className={cards.text}>{words.modelInUseText}</p>
          {inUse ? (
            <>
              <h3 className={styles.inUseName}>{labelIn(inUse.name, language)}</h3>
              <StageRoute
                stages={inUse.stages}
                countIn={ofInUse ? (stageId) => countInStage(ofInUse, stageId) : undefined}
              />
            </>
          ) : (
            <p className={cards.text}>{words.noModel}</p>
          )}
          <div className={styles.actions}>
            {inUse && inUse.studyId === study.id ? (
              <a
                className={cards.link}
                href={formatRoute(studyRoute('stages', inUse.id))}
                aria-label={words.editStagesOf(labelIn(inUse.name, language))}
              >
                {words.editStages}
              </a>
            ) : inUse ? (
              <CopyButton model={inUse} studyId={study.id} />
            ) : null}
            <Button
              disabled={staged === null}
              onClick={() => onChange({ stageModelId: null, study: true, journeyIds: journeysUnder(records) })}
            >
              {words.changeModel}
            </Button>
            {inUse && inUse.studyId !== study.id ? (
              <span className={styles.hint}>{inUse.studyId === null ? words.shippedHint : words.foreignHint}</span>
            ) : null}
          </div>
        </section>
        <section className={cards.card} aria-labelledby="own-models">
          <h2 id="own-models">{words.ownModels}</h2>
          {own.length + foreign.length === 0 ? (
            <p className={cards.text}>{words.noOwnModels}</p>
          ) : (
            <ul className={cards.rows}>{[...own, ...foreign].map(row)}</ul>
          )}
          <NewStageModel records={records} />
        </section>
        <section className={cards.card} aria-labelledby="preset-models">
          <h2 id="preset-models">{words.presets}</h2>
          <ul className={cards.rows}>{presets.map(row)}</ul>
        </section>
      </div>
      <JourneysByPhase records={records} staged={staged} onChange={onChange} />
    </div>
  );
}

/** The journeys that are under the study's own model now: those go with it where it changes, unless one says otherwise. */
export function journeysUnder({ study, journeys }: StudyRecords): string[] {
  return journeys.filter(({ stageModelId }) => stageModelId === study.stageModelId).map(({ id }) => id);
}

function ModelRow({ model, records, staged, onChange }: StageModelScreenProps & { readonly model: StageModel }) {
  const { language, format } = useDashboard();
  const { words } = useStageModelWords();
  const name = labelIn(model.name, language);
  const isStudys = records.study.stageModelId === model.id;
  const journeys = records.journeys.filter(({ stageModelId }) => stageModelId === model.id).length;
  return (
    <li className={styles.model}>
      <div className={styles.modelHead}>
        <h3 className={styles.modelName}>
          <a className={cards.link} href={formatRoute(studyRoute('stages', model.id))}>
            {name}
          </a>
        </h3>
        <span className={cards.count}>
          {words.stageCount(model.stages.length, format.number(model.stages.length))}
          {journeys > 0 ? ` · ${words.journeyCount(journeys, format.number(journeys))}` : null}
        </span>
        <span className={styles.modelActions}>
          {isStudys ? (
            <span className={cards.current}>{words.inUse}</span>
          ) : (
            <Button
              look="quiet"
              aria-label={words.pickModel(name)}
              disabled={staged === null}
              onClick={() => onChange({ stageModelId: model.id, study: true, journeyIds: journeysUnder(records) })}
            >
              {words.use}
            </Button>
          )}
          <CopyButton model={model} studyId={records.study.id} />
        </span>
      </div>
      <StageRoute stages={model.stages} />
    </li>
  );
}

/** Makes a model of one's own out of any. */
export function CopyButton({ model, studyId }: { readonly model: StageModel; readonly studyId: string }) {
  const { language } = useDashboard();
  const { words } = useStageModelWords();
  const create = useCreateStageModel();
  return (
    <Button
      look="quiet"
      aria-label={words.copyOf(labelIn(model.name, language))}
      onClick={() => create(copyStageModel(model, studyId))}
    >
      {words.copy}
    </Button>
  );
}

function NewStageModel({ records: { study, stageModels } }: { readonly records: StudyRecords }) {
  const { language } = useDashboard();
  const { words } = useStageModelWords();
  const create = useCreateStageModel();
  const [name, setName] = useState('');
  const [source, setSource] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed === '') return;
    const copied = stageModels.find(({ id }) => id === source);
    const first = { id: newId(), labels: { en: '', fr: '', [language]: words.firstStage }, phase: 'before' as const };
    create({
      studyId: study.id,
      name: { en: '', fr: '', [language]: trimmed },
      stages: copied ? copied.stages : [first],
    });
  };
  return (
    <form className={cards.newRow} onSubmit={add} aria-label={words.newModel}>
      <NameBox name={words.newModelName} className={cards.grow} value={name} onChange={setName} />
      <Choice
        className={cards.choice}
        name={words.startFrom}
        value={source}
        options={[
          { value: '', label: words.oneStage },
          ...stageModels.map((model) => ({ value: model.id, label: words.copyOfModel(labelIn(model.name, language)) })),
        ]}
        onChoose={setSource}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {words.makeModel}
      </Button>
    </form>
  );
}
