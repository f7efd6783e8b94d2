import { useCallback } from 'react';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';

/** Deletes a touchpoint and offers to take that back. */
export function useDeleteTouchpoint(): (touchpoint: Touchpoint) => void {
  const { history, messages, toast, reportError } = useDashboard();
  return useCallback(
    (touchpoint) => {
      const label = messages.deletedLabel(touchpoint.title);
      history.flush();
      // What had the focus goes with it.
      document.getElementById('content')?.focus({ preventScroll: true });
      history
        .run('deleteRecord', { type: 'touchpoints', id: touchpoint.id }, { label })
        .then(({ group }) => toast({ text: label, group }), reportError);
    },
    [history, messages, toast, reportError],
  );
}
