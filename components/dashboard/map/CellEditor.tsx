import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { mapScreenMessages } from '@/lib/i18n/mapScreen';
import { textLimits } from '@/lib/journey/textLimits';
import { useDashboard } from '../dashboardTools';
import styles from './CellEditor.module.css';
import type { CellText } from './cellText';

export interface CellEditorProps {
  /** What the lane is called. */
  readonly name: string;
  readonly laneId: string;
  readonly cell: CellText;
  /** Closes it: with what was written, or null where it was given up. `key` says that it was left by the keyboard. */
  readonly onClose: (texts: readonly string[] | null, byKey: boolean) => void;
}

/** A cell's text, written where it stands. Enter and leaving it save, Escape gives up; Shift with Enter begins a line. */
export function CellEditor({ name, laneId, cell, onClose }: CellEditorProps) {
  const { language, history } = useDashboard();
  const words = mapScreenMessages[language];
  const [texts, setTexts] = useState(cell.texts);
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(texts);
  latest.current = texts;
  const isClosed = useRef(false);
  const close = useRef((_saves: boolean, _byKey: boolean) => {});
  close.current = (saves, byKey) => {
    if (isClosed.current) return;
    isClosed.current = true;
    onClose(saves ? latest.current : null, byKey);
  };
  useLayoutEffect(() => {
    const first = root.current?.querySelector('textarea');
    first?.focus({ preventScroll: true });
    first?.select();
  }, []);
  // What is being written when the dashboard goes is saved like anything that is typed.
  useEffect(() => history.onFlush(() => close.current(true, false)), [history]);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    // Lists have a line for each entry: Enter begins the next one.
    const saves = event.key === 'Enter' && !event.shiftKey && (!cell.isList || event.ctrlKey || event.metaKey);
    if (!saves && event.key !== 'Escape' && event.key !== 'F2') return;
    event.preventDefault();
    close.current(event.key !== 'Escape', true);
  };
  const names = laneId === 'expectation' ? [words.expected, words.got] : [name];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its boxes take the keys; leaving both of them saves.
    <div
      ref={root}
      className={styles.editor}
      data-title={laneId === 'touchpoints' ? '' : undefined}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) close.current(true, false);
      }}
    >
      {names.map((each, index) => (
        <label key={each} className={styles.field}>
          {names.length > 1 ? <span className={styles.name}>{each}</span> : null}
          <textarea
            aria-label={names.length > 1 ? undefined : each}
            value={texts[index]}
            maxLength={laneId === 'touchpoints' ? textLimits.touchpointTitle : undefined}
            onChange={({ target }) => setTexts(texts.with(index, target.value))}
          />
        </label>
      ))}
      {cell.isList ? <span className={styles.name}>{words.onePerLine}</span> : null}
    </div>
  );
}
