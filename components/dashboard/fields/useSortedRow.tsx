import { useSortable } from '@dnd-kit/sortable';
import { sortingMessages } from '@/lib/i18n/sorting';
import { useDashboard } from '../dashboardTools';
import styles from './sorting.module.css';

/** One row within a `SortingContext`: what its element takes, and the handle by which it is dragged. */
export function useSortedRow(id: string, name: string) {
  const { language } = useDashboard();
  const words = sortingMessages[language];
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
    attributes: { roleDescription: words.sortable },
  });
  return {
    ref: setNodeRef,
    className: isDragging ? styles.dragged : '',
    style: transform ? { transform: `translate3d(0, ${transform.y}px, 0)`, transition } : { transition },
    handle: (
      <button
        type="button"
        ref={setActivatorNodeRef}
        className={styles.handle}
        {...attributes}
        {...listeners}
        aria-label={words.drag(name)}
        title={words.drag(name)}
      >
        <svg width="12" height="16" viewBox="0 0 12 16" fill="currentColor" aria-hidden="true">
          {[3, 8, 13].map((y) => [3.5, 8.5].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.3" />))}
        </svg>
      </button>
    ),
  };
}
