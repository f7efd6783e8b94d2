import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '@/components/controls';
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

/** What is focused once the list is drawn anew. */
interface Refocus {
  readonly stageId: string;
  readonly part: 'up' | 'down' | 'remove';
}

/** The stages of a model, in order: each to name, to give a phase, to move by hand or keyboard, to remove. */
export function StageList({ modelId, edits, countIn, isUsed }: StageListProps) {
  const { language, messages, format, announce, toast, reportError } = useDashboard();
  const { words } = useStageModelWords();
  const { stages } = edits.current;
  const [removing, setRemoving] = useState<Stage | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const newName = useRef<HTMLInputElement>(null);
  const refocus = useRef<Refocus | null>(null);
  const sensors = useSensors(
    // A press that stays where it is only focuses.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what makes the stage appear elsewhere.
  useLayoutEffect(() => {
    if (refocus.current === null) return;
    const { stageId, part } = refocus.current;
    refocus.current = null;
    const row = [...(list.current?.children ?? [])].find((each) => each.getAttribute('data-stage') === stageId);
    const selector = part === 'remove' ? '[data-removes] button' : `[data-part="${part}"]`;
    // Where the last one stands alone, it cannot be removed.
    const target = row?.querySelector<HTMLElement>(selector) ?? row?.querySelector<HTMLElement>('input');
    target?.focus();
  }, [stages]);

  const nameOf = (stage: Stage | undefined) => (stage ? labelIn(stage.labels, language) : '');
  const move = (from: number, to: number) => {
    const stage = stages[from];
    if (!stage || to < 0 || to >= stages.length || from === to) return false;
    edits.edit(
      (content) => {
        // By id: what is shown here may be older than what is on its way.
        const at = content.stages.findIndex(({ id }) => id === stage.id);
        return { ...content, stages: arrayMove([...content.stages], at, to) };
      },
      words.movedStage(nameOf(stage)),
    );
    return true;
  };
  const step = (index: number, part: 'up' | 'down') => {
    const to = part === 'up' ? index - 1 : index + 1;
    const stage = stages[index];
    if (!stage) return;
    refocus.current = { stageId: stage.id, part };
    if (move(index, to)) {
      announce(words.stageMoved(nameOf(stage), format.number(to + 1), format.number(stages.length)));
    } else {
      refocus.current = null;
      announce(words.cannotMove);
    }
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (!over) return;
    const indexOf = (id: UniqueIdentifier) => stages.findIndex((stage) => stage.id === id);
    move(indexOf(active.id), indexOf(over.id));
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
    refocus.current = next ? { stageId: next.id, part: 'remove' } : null;
    toast({ text: label, group });
  };
  const remove = (stage: Stage) => {
    if (isUsed && countIn && isStageUsed(countIn(stage.id))) setRemoving(stage);
    else take(stage, null, false).catch(reportError);
  };

  const at = (id: UniqueIdentifier) => format.number(stages.findIndex((stage) => stage.id === id) + 1);
  const named = (id: UniqueIdentifier) => nameOf(stages.find((stage) => stage.id === id));
  const count = format.number(stages.length);
  /** Where the stage that is held would come to stand, as it was last said. */
  const saidPlace = useRef<UniqueIdentifier | null>(null);
  const announcements: Announcements = {
    onDragStart: ({ active }) => {
      saidPlace.current = active.id;
      return words.pickedUp(named(active.id), at(active.id), count);
    },
    onDragOver: ({ active, over }) => {
      // Picked up, it is at once over its own place: saying so would drown out that it was picked up.
      if (!over || over.id === saidPlace.current) return undefined;
      saidPlace.current = over.id;
      return words.isOver(named(active.id), at(over.id), count);
    },
    onDragEnd: ({ active, over }) => words.putDown(named(active.id), at((over ?? active).id), count),
    onDragCancel: ({ active }) => words.leftWhereItWas(named(active.id)),
  };
  return (
    <>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={onDragEnd}
        accessibility={{ announcements, screenReaderInstructions: { draggable: words.howToSort } }}
      >
        <SortableContext items={stages.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
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
                onStep={(part) => step(index, part)}
                onRemove={() => remove(stage)}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
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
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: stage.id,
    attributes: { roleDescription: words.sortable },
  });
  const name = labelIn(stage.labels, language);
  const style = transform ? { transform: `translate3d(0, ${transform.y}px, 0)`, transition } : { transition };
  return (
    <li
      ref={setNodeRef}
      className={`${styles.stage} ${isDragging ? styles.dragged : ''}`}
      style={style}
      data-stage={stage.id}
    >
      {/* Not a fieldset: it would not lay out as a row in every browser. */}
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div role="group" className={styles.fields} aria-label={words.stageNumber(format.number(index + 1))}>
        <button
          type="button"
          ref={setActivatorNodeRef}
          className={styles.handle}
          {...attributes}
          {...listeners}
          aria-label={words.drag(name)}
          title={words.drag(name)}
        >
          <GripIcon />
        </button>
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
        <StepButton part="up" name={words.moveUp(name)} disabled={index === 0} onClick={() => onStep('up')} />
        <StepButton
          part="down"
          name={words.moveDown(name)}
          disabled={index === count - 1}
          onClick={() => onStep('down')}
        />
        {canRemove ? (
          <span className={styles.remove} data-removes="">
            <DeleteButton name={words.removeStage(name)} onClick={onRemove} />
          </span>
        ) : (
          <span className={styles.noRemove} />
        )}
      </div>
    </li>
  );
}

function StepButton(props: {
  readonly part: 'up' | 'down';
  readonly name: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={styles.step}
      data-part={props.part}
      aria-label={props.name}
      title={props.name}
      // Stays focusable at the end of the way: who moves a stage there by this button must not lose the focus.
      aria-disabled={props.disabled}
      onClick={props.onClick}
    >
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path
          d={props.part === 'up' ? 'M8 13V3.5M4 7.2l4-4 4 4' : 'M8 3v9.5M4 8.8l4 4 4-4'}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}

function GripIcon() {
  return (
    <svg width="12" height="16" viewBox="0 0 12 16" fill="currentColor" aria-hidden="true">
      {[3, 8, 13].map((y) => [3.5, 8.5].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.3" />))}
    </svg>
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
