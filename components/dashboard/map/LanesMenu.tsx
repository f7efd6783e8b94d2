import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/controls';
import { mapScreenMessages } from '@/lib/i18n/mapScreen';
import { labelIn } from '@/lib/journey/labelIn';
import { type Lane, laneLabels, lanesOf } from '@/lib/journey/lanes';
import { isCollapsed, withCollapsed } from '@/lib/journey/map/collapsedLanes';
import { isOwnLane } from '@/lib/journey/map/laneTexts';
import { newId } from '@/lib/journey/newId';
import type { Study } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import { useRecordEdits } from '../fields/useRecordEdits';
import { TrashIcon } from '../icons';
import { Menu } from '../table/Menu';
import styles from './LanesMenu.module.css';
import { ChevronIcon, GripIcon } from './mapIcons';

/** The rows of the map: which are shown, in what order, which are folded to their names, and those that the study adds. */
export function LanesMenu({ study }: { readonly study: Study }) {
  const { language } = useDashboard();
  const words = mapScreenMessages[language];
  return (
    <Menu name={words.lanes} align="end">
      {() => <LaneList study={study} />}
    </Menu>
  );
}

function LaneList({ study }: { readonly study: Study }) {
  const { language, messages, format, announce } = useDashboard();
  const words = mapScreenMessages[language];
  const { current, edit } = useRecordEdits('studies', study);
  const lanes = lanesOf(current);
  const [name, setName] = useState('');
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const write = (changed: readonly Lane[]) => edit({ lanes: [...changed] }, words.lanes);
  const change = (id: string, changes: (lane: Lane) => Lane) =>
    write(lanes.map((lane) => (lane.id === id ? changes(lane) : lane)));
  const move = (from: number, to: number) => {
    const lane = lanes[from];
    if (!lane || to < 0 || to >= lanes.length) return announce(messages.cannotMove);
    write(lanes.toSpliced(from, 1).toSpliced(to, 0, lane));
    announce(words.laneMoved(labelIn(laneLabels(lane), language), format.number(to + 1), format.number(lanes.length)));
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (!over || active.id === over.id) return;
    move(
      lanes.findIndex(({ id }) => id === active.id),
      lanes.findIndex(({ id }) => id === over.id),
    );
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    const label = name.trim();
    if (label === '') return;
    write([...lanes, { id: `lane.${newId()}`, labels: { en: label, fr: label }, visible: true }]);
    announce(words.addedLane(label));
    setName('');
  };
  return (
    <div className={styles.panel}>
      <p className={styles.hint}>{words.lanesHint}</p>
      <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd}>
        <SortableContext items={lanes.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          <ol className={styles.lanes}>
            {lanes.map((lane, index) => (
              <LaneRow
                key={lane.id}
                lane={lane}
                isFirst={index === 0}
                isLast={index === lanes.length - 1}
                onShow={(visible) => change(lane.id, (old) => ({ ...old, visible }))}
                onCollapse={(collapsed) => change(lane.id, (old) => withCollapsed(old, collapsed))}
                onMove={(by) => move(index, index + by)}
                onRemove={isOwnLane(lane.id) ? () => write(lanes.filter(({ id }) => id !== lane.id)) : undefined}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <form className={styles.add} onSubmit={add}>
        <input
          aria-label={words.newLane}
          placeholder={words.newLane}
          value={name}
          maxLength={60}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit" aria-disabled={name.trim() === ''}>
          {words.addLane}
        </Button>
      </form>
    </div>
  );
}

function LaneRow(props: {
  readonly lane: Lane;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onShow: (visible: boolean) => void;
  readonly onCollapse: (collapsed: boolean) => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: (() => void) | undefined;
}) {
  const { lane, isFirst, isLast, onShow, onCollapse, onMove, onRemove } = props;
  const { language } = useDashboard();
  const words = mapScreenMessages[language];
  const name = labelIn(laneLabels(lane), language);
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({ id: lane.id });
  const collapsed = isCollapsed(lane);
  return (
    <li
      ref={setNodeRef}
      className={styles.lane}
      data-dragging={isDragging ? '' : undefined}
      style={{ translate: transform ? `0 ${transform.y}px` : undefined, transition }}
    >
      <span className={styles.grip} {...listeners} aria-hidden="true">
        <GripIcon />
      </span>
      <label className={styles.shown}>
        <input type="checkbox" checked={lane.visible} onChange={({ target }) => onShow(target.checked)} />
        <span>{name}</span>
      </label>
      {onRemove ? (
        <button type="button" className={styles.act} aria-label={words.removeLane(name)} onClick={onRemove}>
          <TrashIcon />
        </button>
      ) : null}
      <button
        type="button"
        className={styles.act}
        aria-label={collapsed ? words.unfoldLane(name) : words.foldLane(name)}
        title={collapsed ? words.unfoldLane(name) : words.foldLane(name)}
        aria-expanded={!collapsed}
        onClick={() => onCollapse(!collapsed)}
      >
        <ChevronIcon isDown={!collapsed} />
      </button>
      <button
        type="button"
        className={styles.act}
        aria-label={words.laneUp(name)}
        aria-disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className={styles.act}
        aria-label={words.laneDown(name)}
        aria-disabled={isLast}
        onClick={() => onMove(1)}
      >
        ↓
      </button>
    </li>
  );
}
