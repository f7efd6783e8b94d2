import { type ReactNode, useId } from 'react';
import styles from './SettingsScreen.module.css';

/** Settings about one thing, under its heading. */
export function SettingsCard(props: { readonly title: string; readonly text?: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.text === undefined ? null : <p className={styles.text}>{props.text}</p>}
      {props.children}
    </section>
  );
}

/** A fact with its name, in a list of them. */
export function SettingsRow({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
