import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';
import { KeyCap } from './KeyCap';

export interface FieldProps {
  /** The visible name, which is the accessible name too. */
  readonly name: string;
  readonly keyCap?: string | undefined;
  readonly className?: string | undefined;
  /** `inline` puts the name before the control instead of above it. */
  readonly layout?: 'stacked' | 'inline';
  /** Renders the control; it must carry the given properties, which name it. */
  readonly children: (control: { 'aria-labelledby': string; 'aria-keyshortcuts'?: string }) => ReactNode;
}

/** A box with a name with its control (a select, a text box). The whole box is the control's label: clicking it focuses. */
export function Field({ name, keyCap, className, layout = 'stacked', children }: FieldProps) {
  const nameId = useId();
  const control = { 'aria-labelledby': nameId, ...(keyCap === undefined ? {} : { 'aria-keyshortcuts': keyCap }) };
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what `children` renders into it.
    <label className={[styles.field, layout === 'inline' && styles.inline, className].filter(Boolean).join(' ')}>
      <span className={styles.head}>
        <span id={nameId} className={styles.name}>
          {name}
        </span>
        {keyCap === undefined ? null : <KeyCap>{keyCap}</KeyCap>}
      </span>
      {children(control)}
    </label>
  );
}
