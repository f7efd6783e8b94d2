import type { Ref } from 'react';
import { Field } from '@/components/controls';
import { textLimits } from '@/lib/journey/textLimits';

export interface NewTextProps {
  readonly name: string;
  readonly value: string;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly onChange: (value: string) => void;
  /** By Ctrl or Cmd + Enter; a button beside it does the same. */
  readonly onAdd: () => void;
}

/** A text of several lines that is added as a whole, not saved while it is typed. */
export function NewText({ name, value, className, ref, onChange, onAdd }: NewTextProps) {
  return (
    <Field name={name}>
      {(control) => (
        <textarea
          {...control}
          ref={ref}
          className={className}
          value={value}
          maxLength={textLimits.line}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            onAdd();
          }}
        />
      )}
    </Field>
  );
}
