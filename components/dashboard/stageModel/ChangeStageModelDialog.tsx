import { type FormEvent, useId, useMemo, useState } from 'react';
import { Button } from '@/components/controls';
import { labelOf } from '@/lib/journey/catalogues/label';
import { phases } from '@/lib/journey/catalogues/phases';
import type { StudyRecords } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import type { Stage } from '@/lib/journey/schemas/study';
import {
  effectOf,
  isUsed,
  type OldStage,
  proposeMapping,
  type StagedIn,
  type StageMapping,
  stagesLeftBehind,
} from '@/lib/journey/stageMapping';
import { Dialog } from '../Dialog';
import { DialogFoot } from '../DialogFoot';
import { useDashboard } from '../dashboardTools';
import dialogs from '../dialogs.module.css';
import { Choice } from '../fields/SavedFields';
import { sayRefusal } from '../wordError';
import styles from './ChangeStageModelDialog.module.css';
import { StageRoute } from './StageRoute';
import { useStageModelWords } from './useStageModelWords';

/** What the dialog begins with. */
export interface ProposedChange {
  /** The model to change to; null = yet to be chosen. */
  readonly stageModelId: string | null;
  /** Whether the study's own model changes. */
  readonly study: boolean;
  readonly journeyIds: readonly string[];
}

/**
 * Changes the stage model of the study, of journeys, or of both: asks which of them, and where each stage goes that
 * something stands in; says what moves.
 */
export function ChangeStageModelDialog(props: {
  readonly records: StudyRecords;
  readonly staged: readonly StagedIn[];
  readonly proposed: ProposedChange;
  readonly onClose: () => void;
}) {
  const { records, staged, proposed, onClose } = props;
  const { history, messages, language, format, toast } = useDashboard();
  const { words, uses } = useStageModelWords();
  const { study, stageModels, journeys } = records;
  const [targetId, setTargetId] = useState(proposed.stageModelId ?? '');
  const [alsoStudy, setAlsoStudy] = useState(proposed.study);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(proposed.journeyIds));
  /** Where the reader sends stages otherwise than proposed. */
  const [answers, setAnswers] = useState<StageMapping>({});
  const [refused, setRefused] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const whatId = useId();
  const whereId = useId();

  const target = stageModels.find(({ id }) => id === targetId);
  const nameOf = (id: string) => {
    const model = stageModels.find((each) => each.id === id);
    return model ? labelIn(model.name, language) : id;
  };
  const changing = useMemo(
    () =>
      staged.filter(({ journeyId, stageModelId }) => {
        if (stageModelId === targetId) return false;
        return journeyId === null ? alsoStudy : chosen.has(journeyId);
      }),
    [staged, targetId, alsoStudy, chosen],
  );
  const old = useMemo(() => stagesLeftBehind(changing), [changing]);
  const mapping = useMemo(() => {
    const proposal = proposeMapping(old, target?.stages ?? []);
    return Object.fromEntries(
      Object.entries(proposal).map(([id, to]) => [id, Object.hasOwn(answers, id) ? (answers[id] ?? null) : to]),
    );
  }, [old, target, answers]);
  const { moved, kept, toCode } = effectOf(old, mapping);
  const affected = changing.filter(
    ({ journeyId, uses: ofStages }) => journeyId !== null && [...ofStages.keys()].some((id) => mapping[id] !== id),
  ).length;
  const studyChanges = alsoStudy && study.stageModelId !== targetId;
  const ofNoJourney = staged.find(({ journeyId }) => journeyId === null);
  const verbatims = [...(ofNoJourney?.uses.values() ?? [])].reduce((sum, use) => sum + use.verbatims, 0);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!target || changing.length === 0) return;
    setSaving(true);
    const name = labelIn(target.name, language);
    const journeyIds = changing.flatMap(({ journeyId }) => journeyId ?? []);
    const label = studyChanges
      ? words.changedStudy(name)
      : words.changedJourneys(name, journeyIds.length, format.number(journeyIds.length));
    history.flush();
    try {
      const { group } = await history.run(
        'changeStageModel',
        { stageModelId: target.id, studyId: studyChanges ? study.id : null, journeyIds, mapping },
        { label },
      );
      onClose();
      toast({ text: label, group });
    } catch (error) {
      setRefused(sayRefusal(error, language));
      setSaving(false);
    }
  };

  return (
    <Dialog title={words.changeTitle} closeName={messages.close} onClose={onClose} size="picture">
      <form className={`${dialogs.form} ${styles.form}`} onSubmit={(event) => void submit(event)}>
        <Choice
          name={words.newModelFor}
          value={targetId}
          options={[
            ...(targetId === '' ? [{ value: '', label: messages.notSet }] : []),
            ...stageModels.map((model) => ({
              value: model.id,
              label: labelIn(model.name, language),
              group: model.studyId === null ? words.presets : words.ownModels,
            })),
          ]}
          onChoose={(id) => {
            setTargetId(id);
            setAnswers({});
          }}
        />
        {target ? (
          <>
            <StageRoute stages={target.stages} />
            <fieldset className={styles.what}>
              <legend id={whatId}>{words.whatChanges}</legend>
              <Tick
                name={words.theStudy}
                detail={
                  study.stageModelId === targetId
                    ? words.alreadyUnder
                    : verbatims > 0
                      ? words.theStudyToo(uses({ touchpoints: 0, verbatims }))
                      : nameOf(study.stageModelId)
                }
                checked={alsoStudy || study.stageModelId === targetId}
                disabled={study.stageModelId === targetId}
                onChange={setAlsoStudy}
              />
              {journeys.length > 1 ? (
                <div className={styles.several}>
                  <Button look="quiet" onClick={() => setChosen(new Set(journeys.map(({ id }) => id)))}>
                    {words.allJourneys}
                  </Button>
                  <Button look="quiet" onClick={() => setChosen(new Set())}>
                    {words.noneJourneys}
                  </Button>
                </div>
              ) : null}
              <div className={styles.journeys}>
                {journeys.map(({ id, title, stageModelId, touchpoints }) => (
                  <Tick
                    key={id}
                    name={title}
                    detail={
                      stageModelId === targetId
                        ? words.alreadyUnder
                        : `${nameOf(stageModelId)} · ${messages.touchpointCount(touchpoints, format.number(touchpoints))}`
                    }
                    checked={chosen.has(id) || stageModelId === targetId}
                    disabled={stageModelId === targetId}
                    onChange={(checked) =>
                      setChosen((now) => new Set(checked ? [...now, id] : [...now].filter((each) => each !== id)))
                    }
                  />
                ))}
              </div>
              <p className={styles.hint}>{words.othersCompare}</p>
            </fieldset>
            <section className={styles.where} aria-labelledby={whereId}>
              <h3 id={whereId}>{words.whereStagesGo}</h3>
              {changing.length === 0 ? (
                <p className={styles.hint}>{words.nothingChosen}</p>
              ) : old.length === 0 ? (
                <p className={styles.hint}>{words.nothingStands}</p>
              ) : (
                <>
                  <p className={styles.hint}>{words.whereStagesGoText}</p>
                  <MappingTable
                    old={old}
                    stages={target.stages}
                    mapping={mapping}
                    nameOf={nameOf}
                    onAnswer={(id, to) => setAnswers((now) => ({ ...now, [id]: to }))}
                  />
                </>
              )}
            </section>
          </>
        ) : null}
        <p className={styles.effect} role="status">
          {!target || old.length === 0
            ? null
            : [
                isUsed(moved)
                  ? words.changeEffect(uses(moved), words.journeyCount(affected, format.number(affected)))
                  : words.nothingMoves,
                isUsed(kept) ? words.keepEffect(uses(kept)) : '',
                isUsed(toCode) ? words.toCodeEffect(uses(toCode)) : '',
              ]
                .filter(Boolean)
                .join(' ')}
        </p>
        <DialogFoot
          act={words.changeIt}
          disabled={saving || !target || changing.length === 0}
          refused={refused}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}

/** Old stages, each with what stands in it and the stage that it becomes. */
function MappingTable(props: {
  readonly old: readonly OldStage[];
  readonly stages: readonly Stage[];
  readonly mapping: StageMapping;
  readonly nameOf: (modelId: string) => string;
  readonly onAnswer: (stageId: string, to: string | null) => void;
}) {
  const { old, stages, mapping, nameOf, onAnswer } = props;
  const { language } = useDashboard();
  const { words, uses } = useStageModelWords();
  const severalModels = new Set(old.flatMap(({ models }) => models.map(({ stageModelId }) => stageModelId))).size > 1;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.oldStage}</th>
          <th scope="col">{words.holds}</th>
          <th scope="col">{words.becomes}</th>
        </tr>
      </thead>
      <tbody>
        {old.map((each) => {
          const name = labelIn(each.stage.labels, language);
          const to = mapping[each.id] ?? null;
          const target = stages.find(({ id }) => id === to);
          return (
            <tr key={each.id}>
              <th scope="row">
                <span className={styles.stageName}>{name}</span>{' '}
                <span className={styles.phase}>{labelOf(phases, each.stage.phase, language)}</span>
                {severalModels ? (
                  <span className={styles.models}>
                    {each.models.map(({ stageModelId }) => nameOf(stageModelId)).join(', ')}
                  </span>
                ) : null}
              </th>
              <td className={styles.holds}>{uses(each)}</td>
              <td>
                <select
                  className={styles.select}
                  aria-label={words.becomesOf(name)}
                  value={to ?? ''}
                  onChange={(event) => onAnswer(each.id, event.target.value === '' ? null : event.target.value)}
                >
                  {phases.map(({ id, labels }) => {
                    const ofPhase = stages.filter(({ phase }) => phase === id);
                    return ofPhase.length === 0 ? null : (
                      <optgroup key={id} label={labels[language]}>
                        {ofPhase.map((stage) => (
                          <option key={stage.id} value={stage.id}>
                            {labelIn(stage.labels, language)}
                          </option>
                        ))}
                      </optgroup>
                    );
                  })}
                  <option value="">{words.toCode}</option>
                </select>
                {target && target.phase !== each.stage.phase ? (
                  <span className={styles.otherPhase}>{words.otherPhase}</span>
                ) : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Tick(props: {
  readonly name: string;
  readonly detail: string;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const detailId = useId();
  return (
    <div className={styles.tick}>
      <label>
        <input
          type="checkbox"
          checked={props.checked}
          disabled={props.disabled}
          aria-describedby={detailId}
          onChange={(event) => props.onChange(event.target.checked)}
        />
        {props.name}
      </label>
      <span id={detailId} className={styles.hint}>
        {props.detail}
      </span>
    </div>
  );
}
