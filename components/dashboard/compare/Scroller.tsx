import type { ReactNode, Ref } from 'react';
import styles from './Scroller.module.css';

export interface ScrollerProps {
  readonly name: string;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** What may be wider than the screen: scrolled by itself, by keyboard as well. */
export function Scroller({ name, ref, children }: ScrollerProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; a section of the same name would be a second landmark.
    <div
      ref={ref}
      className={styles.scroller}
      role="group"
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
    >
      {children}
    </div>
  );
}
