import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useDashboard } from '../dashboardTools';
import styles from './EvidenceViewer.module.css';
import {
  addBox,
  boxBetween,
  changeBox,
  endStep,
  movedBox,
  type PictureSize,
  type PixelBox,
  type Redaction,
  type RedactionBox,
  removeBox,
  sizedBox,
} from './redactionBoxes';
import { useEvidenceWords } from './useEvidenceWords';

export interface RedactionBoxesProps {
  readonly redaction: Redaction;
  readonly size: PictureSize;
  /** The box that the focus goes to, once it is there. */
  readonly focused: number | null;
  readonly onFocused: () => void;
  readonly onChange: (redaction: Redaction) => void;
}

/** What the pointer is doing: drawing from a corner, or moving or sizing a box that it took hold of. */
type Holding =
  | { readonly kind: 'draw'; readonly from: { readonly x: number; readonly y: number }; readonly box: PixelBox | null }
  | {
      readonly kind: 'move' | 'size';
      readonly box: RedactionBox;
      readonly from: { readonly x: number; readonly y: number };
    };

/** A share of what an arrow key moves a box by: a hundredth of the picture's width. */
const stepsAcross = 100;

/** The boxes over a picture: drawn by pointer; each is focused, moved, sized and removed by keyboard too. */
export function RedactionBoxes({ redaction, size, focused, onFocused, onChange }: RedactionBoxesProps) {
  const { format, announce } = useDashboard();
  const words = useEvidenceWords();
  const layer = useRef<HTMLDivElement>(null);
  const [holding, setHolding] = useState<Holding | null>(null);
  const { boxes } = redaction;

  useEffect(() => {
    if (focused === null) return;
    layer.current?.querySelector<HTMLElement>(`[data-box="${focused}"]`)?.focus();
    onFocused();
  }, [focused, onFocused]);

  const placeOf = (event: PointerEvent) => {
    const area = layer.current?.getBoundingClientRect();
    if (!area || area.width === 0 || area.height === 0) return { x: 0, y: 0 };
    return {
      x: ((event.clientX - area.left) / area.width) * size.width,
      y: ((event.clientY - area.top) / area.height) * size.height,
    };
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const from = placeOf(event);
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-box]') : null;
    const box = boxes.find(({ id }) => String(id) === target?.dataset.box);
    if (!box) return setHolding({ kind: 'draw', from, box: null });
    target?.focus();
    const isCorner = event.target instanceof Element && event.target.hasAttribute('data-corner');
    setHolding({ kind: isCorner ? 'size' : 'move', box, from });
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!holding) return;
    const at = placeOf(event);
    if (holding.kind === 'draw') return setHolding({ ...holding, box: boxBetween(holding.from, at, size) });
    const change = holding.kind === 'move' ? movedBox : sizedBox;
    const box = change(holding.box, at.x - holding.from.x, at.y - holding.from.y, size);
    onChange(changeBox(redaction, box, `drag ${holding.kind}`));
  };
  const onPointerUp = (event: PointerEvent<HTMLDivElement>) => {
    if (!holding) return;
    setHolding(null);
    if (holding.kind !== 'draw') return onChange(endStep(redaction));
    const box = boxBetween(holding.from, placeOf(event), size);
    if (!box) return;
    onChange(addBox(redaction, box));
    announce(words.boxAdded(format.number(boxes.length + 1)));
  };

  const onBoxKey = (box: RedactionBox) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const step = event.altKey ? 1 : Math.max(1, Math.round(size.width / stepsAcross));
    const ways: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, -step],
      ArrowDown: [0, step],
    };
    const way = ways[event.key];
    if (way) {
      event.preventDefault();
      const change = event.shiftKey ? sizedBox : movedBox;
      return onChange(changeBox(redaction, change(box, way[0], way[1], size), event.shiftKey ? 'size' : 'move'));
    }
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    const next = boxes[boxes.indexOf(box) + 1] ?? boxes[boxes.indexOf(box) - 1];
    onChange(removeBox(redaction, box.id));
    announce(words.boxRemoved);
    const place = next
      ? layer.current?.querySelector<HTMLElement>(`[data-box="${next.id}"]`)
      : layer.current?.closest('dialog')?.querySelector<HTMLElement>('[data-initial-focus]');
    place?.focus();
  };

  const placed = ({ x, y, width, height }: PixelBox) => ({
    left: `${(x / size.width) * 100}%`,
    top: `${(y / size.height) * 100}%`,
    width: `${(width / size.width) * 100}%`,
    height: `${(height / size.height) * 100}%`,
  });
  const shown = (value: number) => format.number(value);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would lay itself out.
    <div
      ref={layer}
      role="group"
      aria-label={words.boxes}
      className={styles.layer}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => setHolding(null)}
    >
      {boxes.map((box, index) => (
        <button
          key={box.id}
          type="button"
          className={styles.box}
          style={placed(box)}
          data-box={box.id}
          aria-label={words.boxName(shown(index + 1), shown(box.width), shown(box.height), shown(box.x), shown(box.y))}
          aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown Delete"
          onKeyDown={onBoxKey(box)}
        >
          <span className={styles.corner} data-corner="" aria-hidden="true" />
        </button>
      ))}
      {holding?.kind === 'draw' && holding.box ? <span className={styles.drawn} style={placed(holding.box)} /> : null}
    </div>
  );
}
