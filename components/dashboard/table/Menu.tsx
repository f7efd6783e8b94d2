import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './Menu.module.css';

export interface MenuProps {
  /** What the button says. */
  readonly name: string;
  /** Its accessible name, where that says more. */
  readonly label?: string;
  readonly icon?: ReactNode;
  readonly align?: 'start' | 'end';
  /** The content, drawn only while it is open; `close` also gives the focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
}

/** Pixels that a panel keeps from the window's edge. */
const edge = 12;

/** A button with a panel below it, which Escape and a click elsewhere close. */
export function Menu({ name, label, icon, align = 'start', children }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  useEffect(() => {
    if (!isOpen) return;
    const controller = new AbortController();
    const { signal } = controller;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside, { signal });
    document.addEventListener('focusin', closeOutside, { signal });
    const panel = root.current?.querySelector<HTMLElement>('[data-panel]');
    if (panel) {
      // Whole in the window, wherever the button stands.
      const { left, right } = panel.getBoundingClientRect();
      const over = Math.max(0, right - (document.documentElement.clientWidth - edge));
      panel.style.translate = `${left < edge ? edge - left : -over}px`;
      // What is read from its beginning, and scrolls, comes before the links in it.
      panel.querySelector<HTMLElement>('section[tabindex], input, select, button, [href]')?.focus();
    }
    return () => controller.abort();
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel wherever in it the focus is.
    <div
      ref={root}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {icon}
        {name}
        <span className={styles.arrow} aria-hidden="true" />
      </button>
      {isOpen ? (
        <section id={panelId} className={styles.panel} data-align={align} data-panel="" aria-label={label ?? name}>
          {children(close)}
        </section>
      ) : null}
    </div>
  );
}
