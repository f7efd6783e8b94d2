import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { newId } from '@/lib/journey/newId';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { useTouchpointEditing } from './editing';
import styles from './ItemList.module.css';

export interface ItemListProps<Item extends { readonly id: string }> {
  readonly items: readonly Item[];
  /** What one is called ("Pain point"). */
  readonly name: string;
  readonly addName: string;
  readonly empty: (id: string) => Item;
  /** Whether there is enough in it to be kept. What is not yet waits here and is not saved. */
  readonly isWorthKeeping: (item: Item) => boolean;
  /** Writes the list, worked out from its latest state. */
  readonly onChange: (change: (latest: readonly Item[]) => Item[], label: string) => void;
  /** Whether a first one stands ready to be written into. */
  readonly startsWithOne?: boolean;
  readonly children: (item: Item, change: (changes: Partial<Item>, label: string) => void, name: string) => ReactNode;
}

/** Items that stand in the record and can be added to, put in order, and taken away. */
export function ItemList<Item extends { readonly id: string }>(props: ItemListProps<Item>) {
  const { items, name, addName, empty, isWorthKeeping, onChange, startsWithOne = false, children } = props;
  const { history, format, announce } = useDashboard();
  const { words } = useTouchpointEditing();
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const [drafts, setDrafts] = useState<readonly Item[]>(() =>
    startsWithOne && items.length === 0 ? [empty(newId())] : [],
  );
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const waiting = drafts.filter(({ id }) => items.every((item) => item.id !== id));
  const shown = [...items, ...waiting];

  useEffect(() => {
    if (focusOn === null) return;
    list.current?.querySelector<HTMLElement>(`[data-item="${focusOn}"] :is(input, textarea, select)`)?.focus();
    setFocusOn(null);
  }, [focusOn]);

  const change = (id: string, changes: Partial<Item>, label: string) => {
    const isKept = items.some((item) => item.id === id);
    const draft = drafts.find((item) => item.id === id) ?? empty(id);
    if (!isKept && !isWorthKeeping({ ...draft, ...changes })) {
      setDrafts((old) => old.map((item) => (item.id === id ? { ...item, ...changes } : item)));
      return;
    }
    onChange((latest) => {
      const known = latest.some((item) => item.id === id);
      return known
        ? latest.map((item) => (item.id === id ? { ...item, ...changes } : item))
        : [...latest, { ...draft, ...changes }];
    }, label);
  };
  const remove = (id: string, what: string) => {
    history.flush();
    setDrafts((old) => old.filter((item) => item.id !== id));
    if (items.some((item) => item.id === id)) {
      onChange((latest) => latest.filter((item) => item.id !== id), words.removed(what));
    }
    document.getElementById(listId)?.focus();
    announce(words.removed(what));
  };
  const move = (id: string, by: 1 | -1, what: string) => {
    history.flush();
    onChange(
      (latest) => {
        const from = latest.findIndex((item) => item.id === id);
        const item = latest[from];
        if (!item) return [...latest];
        return latest.toSpliced(from, 1).toSpliced(from + by, 0, item);
      },
      by < 0 ? words.moveUp(what) : words.moveDown(what),
    );
  };

  return (
    <>
      <ul ref={list} className={styles.list}>
        {shown.map((item, index) => {
          const what = shown.length === 1 ? name : words.numbered(name, format.number(index + 1));
          return (
            <li key={item.id} data-item={item.id} className={styles.item}>
              {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lay out its legend beside the buttons. */}
              <div role="group" aria-label={what} className={styles.fields}>
                {children(item, (changes, label) => change(item.id, changes, `${what}, ${label}`), what)}
                <div className={styles.acts}>
                  {index < items.length && items.length > 1 ? (
                    <>
                      <ArrowButton
                        name={words.moveUp(what)}
                        path="M8 13V3M4 7l4-4 4 4"
                        disabled={index === 0}
                        onClick={() => move(item.id, -1, what)}
                      />
                      <ArrowButton
                        name={words.moveDown(what)}
                        path="M8 3v10M4 9l4 4 4-4"
                        disabled={index === items.length - 1}
                        onClick={() => move(item.id, 1, what)}
                      />
                    </>
                  ) : null}
                  {shown.length > 1 || index < items.length || !startsWithOne ? (
                    <DeleteButton name={words.remove(what)} onClick={() => remove(item.id, what)} />
                  ) : null}
                </div>
              </div>
            </li>
          );
        })}
      </ul>
      {waiting.length > 0 ? null : (
        <Button
          id={listId}
          look="quiet"
          className={styles.add}
          onClick={() => {
            const made = empty(newId());
            setDrafts((old) => [...old, made]);
            setFocusOn(made.id);
          }}
        >
          + {addName}
        </Button>
      )}
    </>
  );
}

function ArrowButton(props: {
  readonly name: string;
  readonly path: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={styles.arrow}
      aria-label={props.name}
      title={props.name}
      // Stays focusable at the end: whoever moves an item there keeps the focus.
      aria-disabled={props.disabled}
      onClick={() => {
        if (!props.disabled) props.onClick();
      }}
    >
      <svg
        width="14"
        height="14"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d={props.path} />
      </svg>
    </button>
  );
}
