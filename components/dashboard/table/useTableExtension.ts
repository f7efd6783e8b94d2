import type { Study } from '@/lib/journey/schemas/study';
import { readTableExtension, type TableExtension, writeTableExtension } from '@/lib/journey/tableView';
import { useDashboard } from '../dashboardTools';

/** What the study keeps of its table, and how to change it: an edit of the study, to be undone like any other. */
export function useTableExtension(study: Study) {
  const { history, reportError } = useDashboard();
  return {
    kept: readTableExtension(study.extensions),
    /** `label`: what was done. Changes of one `mergeKey` in quick succession are undone together. */
    keep: (changes: Partial<TableExtension>, label: string, mergeKey?: string) =>
      history
        .run(
          'editRecord',
          { type: 'studies', id: study.id, changes: { extensions: writeTableExtension(study.extensions, changes) } },
          mergeKey === undefined ? { label } : { label, mergeKey },
        )
        .catch((error: unknown) => {
          reportError(error);
          return null;
        }),
  };
}
