import {
  type Announcements,
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { type ReactNode, useRef } from 'react';
import { sortingMessages } from '@/lib/i18n/sorting';
import { useDashboard } from '../dashboardTools';

export interface SortingContextProps<Item extends { readonly id: string }> {
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => string;
  /** Puts an item where another one stands now. */
  readonly onMove: (id: string, to: number) => void;
  /** The list, whose rows are `useSortedRow`. */
  readonly children: ReactNode;
}

/** Lets rows be put in another order by dragging, and by the keyboard, which is told what happens. */
export function SortingContext<Item extends { readonly id: string }>(props: SortingContextProps<Item>) {
  const { items, nameOf, onMove, children } = props;
  const { language, format } = useDashboard();
  const words = sortingMessages[language];
  const sensors = useSensors(
    // A press that stays where it is only focuses.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  /** Where what is held would come to stand, as it was last said. */
  const saidPlace = useRef<UniqueIdentifier | null>(null);

  const indexOf = (id: UniqueIdentifier) => items.findIndex((item) => item.id === id);
  const named = (id: UniqueIdentifier) => {
    const item = items[indexOf(id)];
    return item ? nameOf(item) : '';
  };
  const at = (id: UniqueIdentifier) => format.number(indexOf(id) + 1);
  const count = format.number(items.length);
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
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={({ active, over }) => {
        if (over && over.id !== active.id) onMove(String(active.id), indexOf(over.id));
      }}
      accessibility={{ announcements, screenReaderInstructions: { draggable: words.howToSort } }}
    >
      <SortableContext items={items.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}
