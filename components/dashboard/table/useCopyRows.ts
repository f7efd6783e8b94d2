import { useCallback } from 'react';
import { tableMessages } from '@/lib/i18n/table';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import type { ColumnDefinition } from './columns';
import { copiedTable } from './copiedTable';

/** Copies rows, with the columns that are shown, as a table for a spreadsheet. */
export function useCopyRows(
  columns: readonly ColumnDefinition[],
): (touchpoints: readonly Touchpoint[]) => Promise<void> {
  const { copyTable, language, format, toast } = useDashboard();
  return useCallback(
    async (touchpoints) => {
      const words = tableMessages[language];
      try {
        await copyTable(
          copiedTable(
            columns.map(({ name }) => name),
            touchpoints.map((touchpoint) => columns.map(({ copied }) => copied(touchpoint))),
          ),
        );
        toast({ text: words.copied(touchpoints.length, format.number(touchpoints.length)) });
      } catch (error) {
        toast({ text: words.copyFailed, detail: String(error), tone: 'danger' });
      }
    },
    [columns, copyTable, language, format, toast],
  );
}
