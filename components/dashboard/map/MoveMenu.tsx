import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { labelIn } from '@/lib/journey/labelIn';
import type { Stage } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import { CheckIcon } from '../icons';
import styles from './MoveMenu.module.css';

export interface MoveMenuProps {
  readonly touchpoint: Touchpoint;
  readonly stages: readonly Stage[];
  /** The button that opened it: the menu stands beside it and gives the focus back to it. */
  readonly trigger: HTMLElement;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
  readonly onStep: (direction: 'up' | 'down') => void;
  readonly onStage: (stageId: string | null) => void;
  readonly onClose: (focusTrigger: boolean) => void;
}

const gap = 4;

/** The stages to move a touchpoint to, and one step up or down: all that dragging can do, by keyboard. */
export function MoveMenu(props: MoveMenuProps) {
  const { touchpoint, stages, trigger, canMoveUp, canMoveDown, onStep, onStage, onClose } = props;
  const { language, messages } = useDashboard();
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ top: 0, left: 0 });
  const here = stages.some(({ id }) => id === touchpoint.stageId) ? touchpoint.stageId : null;

  useLayoutEffect(() => {
    if (!menu.current) return;
    const { width, height } = menu.current.getBoundingClientRect();
    const anchor = trigger.getBoundingClientRect();
    const below = anchor.bottom + gap;
    setPlace({
      top: Math.max(gap, below + height > window.innerHeight ? anchor.top - gap - height : below),
      left: Math.max(gap, Math.min(anchor.right - width, window.innerWidth - width - gap)),
    });
    items(menu.current)[0]?.focus({ preventScroll: true });
    trigger.setAttribute('aria-expanded', 'true');
    return () => trigger.removeAttribute('aria-expanded');
  }, [trigger]);

  useEffect(() => {
    const controller = new AbortController();
    const outside = (event: Event) => {
      if (!(event.target instanceof Node) || !menu.current?.contains(event.target)) onClose(false);
    };
    document.addEventListener('pointerdown', outside, { capture: true, signal: controller.signal });
    // It stands at a fixed place and would part from its card; what the press itself has scrolled is told only now.
    const { top, left } = trigger.getBoundingClientRect();
    const parted = (event: Event) => {
      const now = trigger.getBoundingClientRect();
      if (now.top !== top || now.left !== left) outside(event);
    };
    document.addEventListener('scroll', parted, { capture: true, signal: controller.signal });
    window.addEventListener('resize', () => onClose(false), { signal: controller.signal });
    return () => controller.abort();
  }, [onClose, trigger]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const all = items(event.currentTarget);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) all[(to + all.length) % all.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const choose = (act: () => void) => () => {
    onClose(true);
    act();
  };

  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      className={styles.menu}
      aria-label={messages.moveWhat(touchpoint.title)}
      style={place}
      onKeyDown={onKeyDown}
    >
      {[null, ...stages].map((stage) => {
        const id = stage?.id ?? null;
        return (
          <button
            key={id}
            type="button"
            role="menuitemradio"
            aria-checked={id === here}
            tabIndex={-1}
            className={styles.item}
            onClick={choose(() => id !== here && onStage(id))}
          >
            <span className={styles.check}>{id === here ? <CheckIcon /> : null}</span>
            {stage ? labelIn(stage.labels, language) : messages.toCode}
          </button>
        );
      })}
      <hr className={styles.rule} />
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        className={styles.item}
        aria-disabled={!canMoveUp}
        onClick={choose(() => canMoveUp && onStep('up'))}
      >
        <span className={styles.check} />
        {messages.moveUp}
      </button>
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        className={styles.item}
        aria-disabled={!canMoveDown}
        onClick={choose(() => canMoveDown && onStep('down'))}
      >
        <span className={styles.check} />
        {messages.moveDown}
      </button>
    </div>
  );
}

function items(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
}
