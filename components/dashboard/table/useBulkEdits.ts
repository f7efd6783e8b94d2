import { tableMessages } from '@/lib/i18n/table';
import type { StudyView } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import type { TableFacts } from './tableFacts';

/** Edits of several touchpoints at once: each one step to be undone, and offered to be undone right away. */
export function useBulkEdits() {
  const { history, language, format, toast, reportError } = useDashboard();
  const words = tableMessages[language];

  function tell(done: Promise<{ readonly group: string | null }>, text: string): void {
    done.then(({ group }) => {
      if (group !== null) toast({ text, group });
    }, reportError);
  }

  /** `change` gives what becomes different; null for one that it cannot be done to. */
  function editEach(
    field: string,
    touchpoints: readonly Touchpoint[],
    change: (touchpoint: Touchpoint) => Partial<Touchpoint> | null,
  ): void {
    history.flush();
    const changes = touchpoints.map((touchpoint) => [touchpoint.id, change(touchpoint)] as const);
    const perRecord = Object.fromEntries(changes.flatMap(([id, each]) => (each ? [[id, each] as const] : [])));
    const count = Object.keys(perRecord).length;
    const skipped = touchpoints.length - count;
    const label = words.changedSeveral(field, count, format.number(count));
    const said = skipped === 0 ? label : `${label} (${words.skipped(skipped, format.number(skipped))})`;
    if (count === 0) {
      toast({ text: words.skipped(skipped, format.number(skipped)) });
      return;
    }
    tell(history.run('editRecords', { type: 'touchpoints', perRecord }, { label }), said);
  }

  /** Each keeps its stage where the other journey has it, else it is to be coded. */
  function move(touchpoints: readonly Touchpoint[], journey: StudyView['journeys'][number], facts: TableFacts): void {
    history.flush();
    const count = touchpoints.length;
    const label = words.movedSeveral(journey.title, count, format.number(count));
    const mergeKey = `move ${newId()}`;
    const byStage = Map.groupBy(touchpoints, (touchpoint) => {
      const { stageId } = touchpoint;
      const known = facts.stagesOf(touchpoint).some(({ id }) => id === stageId);
      return known && journey.stages.some(({ id }) => id === stageId) ? stageId : null;
    });
    const order = [...journey.stages.map(({ id }) => id), null];
    const moves = order.flatMap((stageId) => {
      const group = byStage.get(stageId);
      if (!group) return [];
      const touchpointIds = group.map(({ id }) => id);
      return [history.run('moveTouchpoints', { touchpointIds, journeyId: journey.id, stageId }, { label, mergeKey })];
    });
    tell(
      Promise.all(moves).then((done) => done.find(({ group }) => group !== null) ?? { group: null }),
      label,
    );
  }

  function remove(touchpoints: readonly Touchpoint[]): void {
    history.flush();
    // What had the focus goes with it.
    document.getElementById('content')?.focus({ preventScroll: true });
    const ids = touchpoints.map(({ id }) => id);
    const label = words.deletedSeveral(ids.length, format.number(ids.length));
    tell(history.run('deleteRecords', { type: 'touchpoints', ids }, { label }), label);
  }

  return { editEach, move, remove };
}
