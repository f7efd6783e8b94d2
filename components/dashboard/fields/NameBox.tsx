import type { Ref } from 'react';
import { Field } from '@/components/controls';

export interface NameBoxProps {
  readonly name: string;
  readonly value: string;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLInputElement>;
  readonly onChange: (value: string) => void;
}

/** A box for the name of something that is to be made: not saved until its form is sent. */
export function NameBox({ name, value, className, ref, onChange }: NameBoxProps) {
  return (
    <Field name={name} className={className}>
      {(control) => (
        <input
          type="text"
          ref={ref}
          {...control}
          value={value}
          maxLength={200}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
