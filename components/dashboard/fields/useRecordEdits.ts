import { useCallback, useMemo, useRef, useState } from 'react';
import type { RecordOf, RecordType } from '@/lib/journey/schemas/recordTypes';
import { useDashboard } from '../dashboardTools';

export type SaveState = 'idle' | 'saving' | 'saved' | { readonly failed: unknown };

export interface RecordEdits<Type extends RecordType> {
  /** The record with what was chosen and is still on its way to the disk. */
  readonly current: RecordOf<Type>;
  readonly save: SaveState;
  /** Saves fields. `field` is what the reader calls it, and edits of one field in quick succession are undone together. */
  readonly edit: (changes: Partial<RecordOf<Type>>, field: string) => void;
  /** Saves again what failed. */
  readonly retry: () => void;
}

/** Edits of one record, each committed by itself. `saved` only once the store's promise has resolved. */
export function useRecordEdits<Type extends RecordType>(type: Type, record: RecordOf<Type>): RecordEdits<Type> {
  const { history, messages } = useDashboard();
  const [save, setSave] = useState<SaveState>('idle');
  /** Chosen values, each until the store's own record has come after them. */
  const [ahead, setAhead] = useState<Partial<RecordOf<Type>>>({});
  const [seen, setSeen] = useState(record);
  if (seen !== record) {
    setSeen(record);
    // While another edit is on its way, this record is from before it: what is ahead of it stays until all is saved.
    if (save !== 'saving') setAhead({});
  }
  const running = useRef(0);
  const failed = useRef<readonly { changes: Partial<RecordOf<Type>>; field: string }[]>([]);

  const edit = useCallback(
    (changes: Partial<RecordOf<Type>>, field: string) => {
      setAhead((old) => ({ ...old, ...changes }));
      setSave('saving');
      running.current += 1;
      history
        .run(
          'editRecord',
          { type, id: record.id, changes },
          { label: messages.editedLabel(field), mergeKey: `${record.id} ${field}` },
        )
        .then(
          () => {
            running.current -= 1;
            if (running.current === 0 && failed.current.length === 0) setSave('saved');
          },
          (error: unknown) => {
            running.current -= 1;
            failed.current = [...failed.current, { changes, field }];
            setSave({ failed: error });
          },
        );
    },
    [history, messages, type, record.id],
  );
  const retry = useCallback(() => {
    const again = failed.current;
    failed.current = [];
    for (const { changes, field } of again) edit(changes, field);
  }, [edit]);

  const current = useMemo(() => ({ ...record, ...ahead }), [record, ahead]);
  return { current, save, edit, retry };
}
