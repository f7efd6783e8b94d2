import { SavedText } from './SavedFields';

export interface SavedLinesProps {
  readonly name: string;
  readonly value: readonly string[];
  readonly hint?: string;
  readonly lines?: number;
  readonly onSave: (value: string[]) => void;
}

/** A list of short texts, one a line. Empty lines are none. */
export function SavedLines({ name, value, hint, lines = 3, onSave }: SavedLinesProps) {
  return (
    <SavedText
      name={name}
      value={value.join('\n')}
      lines={lines}
      {...(hint === undefined ? {} : { hint })}
      onSave={(text) =>
        onSave(
          text
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        )
      }
    />
  );
}
