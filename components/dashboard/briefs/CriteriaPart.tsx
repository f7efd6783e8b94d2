import { briefMessages } from '@/lib/i18n/briefs';
import { criterionAnswerTypes } from '@/lib/journey/catalogues/criterionAnswerTypes';
import { newId } from '@/lib/journey/newId';
import type { Stage } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { Criterion } from '@/lib/journey/schemas/walkthrough';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { NewEntry } from '../fields/NewEntry';
import { Choice, SavedText } from '../fields/SavedFields';
import { SavedNumber } from '../fields/SavedNumber';
import { SortableRows } from '../fields/SortableRows';
import { TickBox } from '../fields/TickBox';
import { useStoreQuery } from '../useStoreQuery';
import styles from './BriefEditor.module.css';
import type { EditBriefWith } from './editBrief';
import { movedItem } from './movedItem';
import { stageChoices } from './stageChoices';

interface CriteriaProps {
  readonly criteria: readonly Criterion[];
  readonly stages: readonly Stage[];
  readonly editWith: EditBriefWith;
}

export interface CriteriaPartProps extends CriteriaProps {
  /** The planned touchpoints that a criterion may be about. */
  readonly steps: readonly Pick<Touchpoint, 'id' | 'title'>[];
}

/** The criteria of a brief that follows a plan. */
export function CriteriaOfPlan({ plannedJourneyId, ...props }: CriteriaProps & { readonly plannedJourneyId: string }) {
  const { store } = useDashboard();
  const { data } = useStoreQuery(store, 'journeyView', { journeyId: plannedJourneyId });
  return <CriteriaPart {...props} steps={data?.touchpoints ?? []} />;
}

/** What a shopper is asked, each with how it is answered and how much it counts. */
export function CriteriaPart({ criteria, stages, steps, editWith }: CriteriaPartProps) {
  const { language, format, history, announce } = useDashboard();
  const words = briefMessages[language];
  const nameOf = (id: string) => criteria.find((each) => each.id === id)?.question ?? '';
  const change = (id: string, changes: Partial<Criterion>, field: string) =>
    editWith(
      (latest) => ({ criteria: latest.criteria.map((each) => (each.id === id ? { ...each, ...changes } : each)) }),
      `${words.question} ${format.number(criteria.findIndex((each) => each.id === id) + 1)}, ${field}`,
    );
  return (
    <section className={cards.card} aria-labelledby="brief-criteria">
      <h3 id="brief-criteria" className={styles.group}>
        {words.criteria}
        <span className={styles.count}>{format.number(criteria.length)}</span>
      </h3>
      <p className={styles.text}>{words.criteriaText}</p>
      <SortableRows
        name={words.criteria}
        items={criteria}
        nameOf={({ question }) => question}
        removeName={words.removeItem}
        onMove={(id, to) => {
          history.flush();
          editWith((latest) => ({ criteria: movedItem(latest.criteria, id, to) }), words.movedItem(nameOf(id)));
        }}
        onRemove={(id) => {
          history.flush();
          const label = words.removedItem(nameOf(id));
          editWith((latest) => ({ criteria: latest.criteria.filter((each) => each.id !== id) }), label);
          announce(label);
        }}
      >
        {(criterion) => (
          <CriterionFields
            criterion={criterion}
            stages={stages}
            steps={steps}
            onChange={(changes, field) => change(criterion.id, changes, field)}
          />
        )}
      </SortableRows>
      <NewEntry
        name={words.newQuestion}
        onAdd={(question) => {
          editWith(
            ({ criteria: before }) => ({ criteria: [...before, newCriterion(question, before.at(-1) ?? null)] }),
            words.addedItem(question),
          );
          announce(words.addedItem(question));
        }}
      />
    </section>
  );
}

/** Questions mostly come in the stage of the one before. */
function newCriterion(question: string, before: Criterion | null): Criterion {
  return {
    id: newId(),
    question,
    answerType: 'yesNo',
    weight: 1,
    knockOut: false,
    evidenceRequired: false,
    commentRequiredOnNo: false,
    stageId: before?.stageId ?? null,
    plannedTouchpointId: null,
  };
}

function CriterionFields(props: {
  readonly criterion: Criterion;
  readonly stages: readonly Stage[];
  readonly steps: CriteriaPartProps['steps'];
  readonly onChange: (changes: Partial<Criterion>, field: string) => void;
}) {
  const { criterion, stages, steps, onChange } = props;
  const { language } = useDashboard();
  const words = briefMessages[language];
  const isYesNo = criterion.answerType === 'yesNo';
  const isStepKnown = steps.some(({ id }) => id === criterion.plannedTouchpointId);
  return (
    <div className={styles.fields}>
      <SavedText
        className={styles.main}
        name={words.question}
        value={criterion.question}
        neededHint={words.newQuestion}
        lines={1}
        onSave={(question) => onChange({ question: question.trim() }, words.question)}
      />
      <Choice
        className={styles.type}
        name={words.answerType}
        value={criterion.answerType}
        options={criterionAnswerTypes.map(({ id, labels }) => ({ value: id, label: labels[language] }))}
        onChoose={(chosen) => onChange({ answerType: chosen as Criterion['answerType'] }, words.answerType)}
      />
      <SavedNumber
        className={styles.weight}
        name={words.weight}
        value={criterion.weight}
        min={0}
        onSave={(weight) => onChange({ weight: weight ?? 1 }, words.weight)}
      />
      <Choice
        className={styles.stage}
        name={words.stage}
        value={criterion.stageId ?? ''}
        options={stageChoices(stages, criterion.stageId, language)}
        onChoose={(stageId) => onChange({ stageId: stageId || null }, words.stage)}
      />
      <div className={styles.ticks}>
        {isYesNo || criterion.knockOut ? (
          <TickBox
            name={words.knockOut}
            checked={criterion.knockOut}
            onChange={(knockOut) => onChange({ knockOut }, words.knockOut)}
          />
        ) : null}
        {isYesNo || criterion.commentRequiredOnNo ? (
          <TickBox
            name={words.commentRequired}
            checked={criterion.commentRequiredOnNo}
            onChange={(commentRequiredOnNo) => onChange({ commentRequiredOnNo }, words.commentRequired)}
          />
        ) : null}
        <TickBox
          name={words.evidenceRequired}
          checked={criterion.evidenceRequired}
          onChange={(evidenceRequired) => onChange({ evidenceRequired }, words.evidenceRequired)}
        />
        {steps.length === 0 && criterion.plannedTouchpointId === null ? null : (
          <Choice
            className={styles.step}
            name={words.plannedStep}
            value={criterion.plannedTouchpointId ?? ''}
            options={[
              { value: '', label: words.noPlannedStep },
              ...steps.map(({ id, title }) => ({ value: id, label: title })),
              ...(criterion.plannedTouchpointId === null || isStepKnown
                ? []
                : [{ value: criterion.plannedTouchpointId, label: words.deletedRecord }]),
            ]}
            onChoose={(stepId) => onChange({ plannedTouchpointId: stepId || null }, words.plannedStep)}
          />
        )}
      </div>
    </div>
  );
}
