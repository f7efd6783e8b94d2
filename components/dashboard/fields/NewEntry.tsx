import { type Ref, useState } from 'react';
import { Button, Field } from '@/components/controls';
import { useDashboard } from '../dashboardTools';
import styles from './NewEntry.module.css';

/** A box to name something new in; Enter adds it and leaves the box for the next. */
export function NewEntry(props: {
  readonly name: string;
  readonly ref?: Ref<HTMLInputElement>;
  readonly onAdd: (text: string) => void;
}) {
  const { name, ref, onAdd } = props;
  const { messages } = useDashboard();
  const [text, setText] = useState('');
  return (
    <form
      className={styles.newEntry}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onAdd(text.trim());
        setText('');
      }}
    >
      <Field name={name} className={styles.box}>
        {(control) => (
          <input
            type="text"
            {...control}
            ref={ref}
            value={text}
            maxLength={200}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" aria-label={`${messages.add}: ${name}`}>
        {messages.add}
      </Button>
    </form>
  );
}
