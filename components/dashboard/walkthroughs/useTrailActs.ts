import { useRef } from 'react';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import type { WalkthroughView } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { Emotion } from '@/lib/journey/schemas/emotion';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import {
  groupEach,
  mergedGroup,
  splitGroups,
  type TrailGroup,
  type TrailItem,
  trailOf,
} from '@/lib/journey/visit/trail';
import { useDashboard } from '../dashboardTools';
import type { RunOptions } from '../editHistory';

export type TrailPages = Extract<TrailItem, { readonly kind: 'pages' }>;
/** Steps that can be ticked: gaps cannot. */
export type TrailStep = Exclude<TrailItem, { readonly kind: 'pause' }>;

interface FilledGroup extends TrailGroup {
  readonly fields?: object;
}

interface Done {
  readonly label: string;
  readonly group: string | null;
}

const openEmotion: Emotion = { valence: null, arousal: null, label: null, basis: null };

/** What a step is known by, on the screen and while it is ticked: it stays the same as pages are made a touchpoint. */
export const stepKey = (step: TrailStep): string =>
  step.kind === 'touchpoint' ? step.touchpoint.id : (step.pageViews[0]?.id ?? step.at);

/** What is done with steps of a trail. Each act is one step of Undo, and resolves to whether it was done. */
export function useTrailActs(view: WalkthroughView) {
  const { store, history, language, format, toast, reportError } = useDashboard();
  const words = walkthroughsMessages[language];
  const walkthroughId = view.walkthrough.id;
  const last = useRef<Promise<unknown>>(Promise.resolve());

  /**
   * One act after the other, each on the steps as they are by then: what was ticked on the screen may be from before the act that a key
   * began a moment ago.
   */
  function attempt(steps: readonly TrailStep[], act: (latest: readonly TrailStep[]) => Promise<Done | null>) {
    const run = last.current.then(async () => {
      try {
        await history.settle();
        const { pageViews, touchpoints, walkthrough } = await store.query('walkthrough', { walkthroughId });
        const keys = new Set(steps.map(stepKey));
        const items = trailOf({ pageViews, touchpoints, pauses: walkthrough.pauses });
        const done = await act(
          items.filter((item): item is TrailStep => item.kind !== 'pause' && keys.has(stepKey(item))),
        );
        if (done) toast({ text: done.label, group: done.group });
        return done !== null;
      } catch (error) {
        reportError(error);
        return false;
      }
    });
    last.current = run;
    return run;
  }
  async function write(groups: readonly FilledGroup[], { label, ...options }: RunOptions): Promise<Done | null> {
    if (groups.length === 0) return null;
    const input = {
      walkthroughId,
      groups: groups.map(({ touchpointId, pageViewIds, fields = {} }) => ({
        touchpointId,
        pageViewIds: [...pageViewIds],
        fields: { ...fields },
      })),
    };
    const { group } = await history.run('pageViewsToTouchpoints', input, { label, ...options });
    return { label, group };
  }

  /** Pages become touchpoints with these fields; those that have one already, and those without pages, get them. */
  const tag = (chosen: readonly TrailStep[], fieldsOf: (touchpoint: Touchpoint | null) => object) =>
    attempt(chosen, async (steps) => {
      const label = words.taggedLabel(steps.length, format.number(steps.length));
      // Both commands are one step of Undo.
      const options = { label, mergeKey: `tag ${newId()}` };
      const groups = steps.flatMap((step) =>
        groupEach([step], newId).map((group) => ({ ...group, fields: fieldsOf(step.touchpoint) })),
      );
      const done = await write(groups, options);
      const alone = steps.flatMap((step) => (step.kind === 'touchpoint' ? [step.touchpoint] : []));
      if (alone.length === 0) return done;
      const perRecord = Object.fromEntries(
        alone.map((touchpoint) => [touchpoint.id, { ...fieldsOf(touchpoint) }] as const),
      );
      const { group } = await history.run('editRecords', { type: 'touchpoints', perRecord }, options);
      return { label, group: group ?? done?.group ?? null };
    });

  return {
    merge: (chosen: readonly TrailStep[]) =>
      attempt(chosen, async (steps) => {
        const group = mergedGroup(steps, newId);
        const label = words.mergedLabel(steps.length, format.number(steps.length));
        return group === null ? null : write([group], { label });
      }),
    make: (chosen: readonly TrailStep[]) =>
      attempt(chosen, async (steps) => {
        const open = steps.filter(({ touchpoint }) => touchpoint === null);
        const groups = groupEach(open, newId);
        return write(groups, { label: words.madeLabel(groups.length, format.number(groups.length)) });
      }),
    split: (chosen: TrailPages, fromPageViewId: string) =>
      attempt([chosen], async ([step]) =>
        step?.kind === 'pages' ? write(splitGroups(step, fromPageViewId, newId), { label: words.splitLabel }) : null,
      ),
    /** Steps go with the touchpoints that stand for them. */
    drop: (chosen: readonly TrailStep[]) =>
      attempt(chosen, async (steps) => {
        const label = words.droppedLabel(steps.length, format.number(steps.length));
        const options = { label, mergeKey: `drop ${newId()}` };
        const gone = {
          pageViews: steps.flatMap((step) => (step.kind === 'pages' ? step.pageViews.map(({ id }) => id) : [])),
          touchpoints: steps.flatMap(({ touchpoint }) => touchpoint?.id ?? []),
        };
        let done: Done | null = null;
        for (const type of ['pageViews', 'touchpoints'] as const) {
          if (gone[type].length === 0) continue;
          const { group } = await history.run('deleteRecords', { type, ids: gone[type] }, options);
          done = { label, group };
        }
        return done;
      }),
    /** One of several pages of a step. */
    dropPage: (pageViewId: string) =>
      attempt([], async () => {
        const label = words.droppedPageLabel;
        const { group } = await history.run('deleteRecord', { type: 'pageViews', id: pageViewId }, { label });
        return { label, group };
      }),
    setStage: (chosen: readonly TrailStep[], stageId: string | null) => tag(chosen, () => ({ stageId })),
    setValence: (chosen: readonly TrailStep[], valence: number) =>
      tag(chosen, (touchpoint) => ({ emotion: { ...(touchpoint?.emotion ?? openEmotion), valence } })),
  };
}
