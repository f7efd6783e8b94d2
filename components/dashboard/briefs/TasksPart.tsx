import { briefMessages } from '@/lib/i18n/briefs';
import { newId } from '@/lib/journey/newId';
import type { Stage } from '@/lib/journey/schemas/study';
import type { Task } from '@/lib/journey/schemas/walkthrough';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { NewEntry } from '../fields/NewEntry';
import { Choice, SavedText } from '../fields/SavedFields';
import { SortableRows } from '../fields/SortableRows';
import styles from './BriefEditor.module.css';
import type { EditBriefWith } from './editBrief';
import { movedItem } from './movedItem';
import { stageChoices } from './stageChoices';

export interface TasksPartProps {
  readonly tasks: readonly Task[];
  readonly stages: readonly Stage[];
  readonly editWith: EditBriefWith;
}

/** What a shopper does, in order. */
export function TasksPart({ tasks, stages, editWith }: TasksPartProps) {
  const { language, format, history, announce } = useDashboard();
  const words = briefMessages[language];
  const nameOf = (id: string) => tasks.find((task) => task.id === id)?.text ?? '';
  const change = (id: string, changes: Partial<Task>, field: string) =>
    editWith(
      (latest) => ({ tasks: latest.tasks.map((task) => (task.id === id ? { ...task, ...changes } : task)) }),
      `${words.task} ${format.number(tasks.findIndex((task) => task.id === id) + 1)}, ${field}`,
    );
  return (
    <section className={cards.card} aria-labelledby="brief-tasks">
      <h3 id="brief-tasks" className={styles.group}>
        {words.tasks}
        <span className={styles.count}>{format.number(tasks.length)}</span>
      </h3>
      <p className={styles.text}>{words.tasksText}</p>
      <SortableRows
        name={words.tasks}
        items={tasks}
        nameOf={({ text }) => text}
        removeName={words.removeItem}
        onMove={(id, to) => {
          history.flush();
          editWith((latest) => ({ tasks: movedItem(latest.tasks, id, to) }), words.movedItem(nameOf(id)));
        }}
        onRemove={(id) => {
          history.flush();
          const label = words.removedItem(nameOf(id));
          editWith((latest) => ({ tasks: latest.tasks.filter((task) => task.id !== id) }), label);
          announce(label);
        }}
      >
        {(task) => (
          <div className={styles.fields}>
            <SavedText
              className={styles.main}
              name={words.task}
              value={task.text}
              neededHint={words.newTask}
              lines={1}
              onSave={(text) => change(task.id, { text: text.trim() }, words.task)}
            />
            <Choice
              className={styles.stage}
              name={words.stage}
              value={task.stageId ?? ''}
              options={stageChoices(stages, task.stageId, language)}
              onChoose={(stageId) => change(task.id, { stageId: stageId || null }, words.stage)}
            />
          </div>
        )}
      </SortableRows>
      <NewEntry
        name={words.newTask}
        onAdd={(text) => {
          // Tasks mostly go on in the stage of the one before.
          editWith(
            ({ tasks: before }) => ({
              tasks: [...before, { id: newId(), text, stageId: before.at(-1)?.stageId ?? null }],
            }),
            words.addedItem(text),
          );
          announce(words.addedItem(text));
        }}
      />
    </section>
  );
}
