import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { KeyCap } from '@/components/controls';
import styles from './ToolMenu.module.css';

export interface ToolMenuItem {
  /** The same while its name changes: the focus stays. */
  readonly id: string;
  readonly name: string;
  /** Said below it, small. */
  readonly hint?: string;
  /** Absent where there is nothing to do it with. */
  readonly act?: (() => void) | undefined;
}

export interface ToolMenuProps {
  readonly name: string;
  readonly keyCap: string;
  readonly icon: ReactNode;
  /** Of the button, which looks like those beside it. */
  readonly className: string | undefined;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly items: readonly ToolMenuItem[];
}

/** Pixels between the button and its menu, and between the menu and the window's edge. */
const gap = 4;

/** A button with a menu: by arrow keys, or by the digit that each item shows. Escape gives the focus back to the button. */
export function ToolMenu({ name, keyCap, icon, className, isOpen, onOpenChange, items }: ToolMenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!isOpen || !button.current || !menu.current) return;
    place(menu.current, button.current.getBoundingClientRect());
    (menu.current.querySelector<HTMLElement>('[aria-disabled=false]') ?? entriesOf(menu.current)[0])?.focus();
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return undefined;
    const controller = new AbortController();
    const closeOutside = ({ target }: Event) => {
      const isInside = target instanceof Node && [button, menu].some(({ current }) => current?.contains(target));
      if (!isInside) onOpenChange(false);
    };
    for (const type of ['pointerdown', 'focusin', 'wheel']) {
      document.addEventListener(type, closeOutside, { signal: controller.signal });
    }
    return () => controller.abort();
  }, [isOpen, onOpenChange]);

  const choose = (item: ToolMenuItem | undefined) => {
    if (!item?.act) return;
    onOpenChange(false);
    // The form's own keys go on from there.
    button.current?.closest('form')?.focus();
    item.act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.ctrlKey || event.metaKey || event.altKey) return;
    // None of these is the form's.
    event.stopPropagation();
    const entries = menu.current ? entriesOf(menu.current) : [];
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    if (to !== undefined) entries.at(to % entries.length)?.focus();
    else if (digit !== undefined) choose(items[Number(digit) - 1]);
    else if (event.key === 'Escape' || event.key.toUpperCase() === keyCap) {
      onOpenChange(false);
      button.current?.focus();
    } else if (event.key === 'Tab') {
      onOpenChange(false);
      return;
    } else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the menu's keys work on its button, too.
    <span className={styles.tool} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-keyshortcuts={keyCap}
        title={name}
        onClick={() => onOpenChange(!isOpen)}
      >
        {icon}
        <KeyCap>{keyCap}</KeyCap>
      </button>
      {isOpen ? (
        <div ref={menu} id={id} role="menu" aria-label={name} className={styles.menu}>
          {items.map((item, index) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              aria-disabled={item.act === undefined}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => choose(item)}
            >
              <span className={styles.words}>
                {item.name}
                {item.hint ? <span className={styles.hint}>{item.hint}</span> : null}
              </span>
              <KeyCap>{String(index + 1)}</KeyCap>
            </button>
          ))}
        </div>
      ) : null}
    </span>
  );
}

function entriesOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
}

/** Below the button, ending where it ends; above it, or further right, where the window ends before the menu does. */
function place(menu: HTMLElement, { top, bottom, right }: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  menu.style.left = `${Math.max(gap, Math.min(right, clientWidth - gap) - menu.offsetWidth)}px`;
  const isBelow = bottom + gap + menu.offsetHeight <= clientHeight;
  menu.style.top = `${isBelow ? bottom + gap : Math.max(gap, top - gap - menu.offsetHeight)}px`;
}
