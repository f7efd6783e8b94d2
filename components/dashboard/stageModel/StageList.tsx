import { arrayMove } from '@dnd-kit/sortable';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { sortingMessages } from '@/lib/i18n/sorting';
import { phases } from '@/lib/journey/catalogues/phases';
import { labelIn } from '@/lib/journey/labelIn';
import { newId } from '@/lib/journey/newId';
import type { Stage } from '@/lib/journey/schemas/study';
import { isUsed as isStageUsed, type StageUse } from '@/lib/journey/stageMapping';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { LabelsField } from '../fields/LabelsField';
import { NameBox } from '../fields/NameBox';
import { Choice } from '../fields/SavedFields';
import { SortingContext } from '../fields/SortingContext';
import { StepButton } from '../fields/StepButton';
import { useRefocus } from '../fields/useRefocus';
import { useSortedRow } from '../fields/useSortedRow';
import { RemoveStageDialog } from './RemoveStageDialog';
import styles from './StageList.module.css';
import type { StageModelEdits } from './useStageModelEdits';
import { useStageModelWords } from './useStageModelWords';

export interface StageListProps {
  readonly modelId: string;
  readonly edits: StageModelEdits;
  /** What stands in a stage; null until it is known. */
  readonly countIn: ((stageId: string) => StageUse) | undefined;
  /** Whether a study or a journey uses the model. */
  readonly isUsed: boolean;
}

/** The stages of a model, in order: each to name, to give a phase, to move by hand or keyboard, to remove. */
export function StageList({ modelId, edits, countIn, isUsed }: StageListProps) {
  const { language, messages, format, announce, toast, reportError } = useDashboard();
  const { words } = useStageModelWords();
  const sorting = sortingMessages[language];
  const { stages } = edits.current;
  const [removing, setRemoving] = useState<Stage | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const newName = useRef<HTMLInputElement>(null);
  const refocus = useRefocus(list, stages);

  const nameOf = (stage: Stage | undefined) => (stage ? labelIn(stage.labels, language) : '');
  const move = (id: string, to: number) => {
    const stage = stages.find((each) => each.id === id);
    if (!stage || to < 0 || to >= stages.length) return false;
    edits.edit(
      (content) => {
        // By id: what is shown here may be older than what is on its way.
        const at = content.stages.findIndex((each) => each.id === id);
        return { ...content, stages: arrayMove([...content.stages], at, to) };
      },
      words.movedStage(nameOf(stage)),
    );
    return true;
  };
  const step = (stage: Stage, part: 'up' | 'down') => {
    const to = stages.indexOf(stage) + (part === 'up' ? -1 : 1);
    if (!move(stage.id, to)) return announce(sorting.cannotMove);
    refocus.current = { id: stage.id, part };
    announce(sorting.atPlace(nameOf(stage), format.number(to + 1), format.number(stages.length)));
  };
  const change = (stageId: string, changes: Partial<Stage>, field: string) =>
    edits.edit(
      (content) => ({
        ...content,
        stages: content.stages.map((stage) => (stage.id === stageId ? { ...stage, ...changes } : stage)),
      }),
      messages.editedLabel(field),
      `${modelId} ${stageId} ${field}`,
    );
  const take = async (stage: Stage, to: string | null, isAsked: boolean) => {
    const index = stages.findIndex(({ id }) => id === stage.id);
    const label = words.removedStage(nameOf(stage));
    const group = await edits.remove(stage.id, isAsked ? { [stage.id]: to } : {}, label);
    const next = stages[index + 1] ?? stages[index - 1];
    refocus.current = next ? { id: next.id, part: 'remove' } : null;
    toast({ text: label, group });
  };
  const remove = (stage: Stage) => {
    if (isUsed && countIn && isStageUsed(countIn(stage.id))) setRemoving(stage);
    else take(stage, null, false).catch(reportError);
  };

  return (
    <>
      <SortingContext items={stages} nameOf={nameOf} onMove={move}>
        <ol ref={list} className={styles.stages}>
          {stages.map((stage, index) => (
            <StageRow
              key={stage.id}
              stage={stage}
              index={index}
              count={stages.length}
              use={isUsed ? countIn?.(stage.id) : undefined}
              canRemove={stages.length > 1 && (!isUsed || countIn !== undefined)}
              onChange={(changes, field) => change(stage.id, changes, field)}
              onStep={(part) => step(stage, part)}
              onRemove={() => remove(stage)}
            />
          ))}
        </ol>
      </SortingContext>
      {stages.length === 1 ? <p className={styles.hint}>{words.lastStage}</p> : null}
      <NewStage
        inputRef={newName}
        lastPhase={stages.at(-1)?.phase ?? 'before'}
        onAdd={(stage) => {
          edits.edit(
            (content) => ({ ...content, stages: [...content.stages, stage] }),
            words.addedStage(nameOf(stage)),
          );
          announce(words.addedStage(nameOf(stage)));
          newName.current?.focus();
        }}
      />
      {removing && countIn ? (
        <RemoveStageDialog
          stage={removing}
          stages={stages}
          use={countIn(removing.id)}
          onRemove={(to) => take(removing, to, true)}
          onClose={() => setRemoving(null)}
        />
      ) : null}
    </>
  );
}

function StageRow(props: {
  readonly stage: Stage;
  readonly index: number;
  readonly count: number;
  readonly use: StageUse | undefined;
  readonly canRemove: boolean;
  readonly onChange: (changes: Partial<Stage>, field: string) => void;
  readonly onStep: (part: 'up' | 'down') => void;
  readonly onRemove: () => void;
}) {
  const { stage, index, count, use, canRemove, onChange, onStep, onRemove } = props;
  const { language, format } = useDashboard();
  const { words, uses } = useStageModelWords();
  const name = labelIn(stage.labels, language);
  const { handle, className, ...row } = useSortedRow(stage.id, name);
  return (
    <li {...row} className={`${styles.stage} ${className}`} data-row={stage.id}>
      {/* Not a fieldset: it would not lay out as a row in every browser. */}
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div role="group" className={styles.fields} aria-label={words.stageNumber(format.number(index + 1))}>
        {handle}
        <span className={styles.number} aria-hidden="true">
          {format.number(index + 1)}
        </span>
        <LabelsField
          name={words.stageName}
          labels={stage.labels}
          needed
          onSave={(labels) => onChange({ labels }, words.stageName)}
        />
        <Choice
          className={styles.phase}
          name={words.phase}
          value={stage.phase}
          options={phases.map(({ id, labels }) => ({ value: id, label: labels[language] }))}
          onChoose={(phase) => onChange({ phase: phase as Stage['phase'] }, words.phase)}
        />
        <span className={styles.use}>{use === undefined ? null : isStageUsed(use) ? uses(use) : words.unused}</span>
        <StepButton part="up" name={name} isEnd={index === 0} onStep={onStep} />
        <StepButton part="down" name={name} isEnd={index === count - 1} onStep={onStep} />
        {canRemove ? (
          <span className={styles.remove} data-part="remove">
            <DeleteButton name={words.removeStage(name)} onClick={onRemove} />
          </span>
        ) : (
          <span className={styles.noRemove} />
        )}
      </div>
    </li>
  );
}

/** Adds stages one after the other: the focus stays where the next one is typed. */
function NewStage(props: {
  readonly inputRef: React.RefObject<HTMLInputElement | null>;
  readonly lastPhase: Stage['phase'];
  readonly onAdd: (stage: Stage) => void;
}) {
  const { inputRef, lastPhase, onAdd } = props;
  const { language } = useDashboard();
  const { words } = useStageModelWords();
  const [name, setName] = useState('');
  const [phase, setPhase] = useState<Stage['phase'] | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed === '') return;
    onAdd({ id: newId(), labels: { en: '', fr: '', [language]: trimmed }, phase: phase ?? lastPhase });
    setName('');
    setPhase(null);
  };
  return (
    <form className={cards.newRow} onSubmit={add} aria-label={words.newStage}>
      <NameBox name={words.newStageName} className={cards.grow} value={name} ref={inputRef} onChange={setName} />
      <Choice
        className={cards.choice}
        name={words.phase}
        value={phase ?? lastPhase}
        options={phases.map(({ id, labels }) => ({ value: id, label: labels[language] }))}
        onChoose={(chosen) => setPhase(chosen as Stage['phase'])}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {words.addStage}
      </Button>
    </form>
  );
}
