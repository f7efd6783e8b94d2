import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import type { WalkthroughView } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { Emotion } from '@/lib/journey/schemas/emotion';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { groupEach, mergedGroup, splitGroups, type TrailGroup, type TrailItem } from '@/lib/journey/visit/trail';
import { useDashboard } from '../dashboardTools';

export type TrailPages = Extract<TrailItem, { readonly kind: 'pages' }>;
/** Steps that can be ticked: gaps cannot. */
export type TrailStep = Exclude<TrailItem, { readonly kind: 'pause' }>;

interface FilledGroup extends TrailGroup {
  readonly fields?: object;
}

const alone = (steps: readonly TrailStep[]) =>
  steps.flatMap((step) => (step.kind === 'touchpoint' ? [step.touchpoint] : []));

const openEmotion: Emotion = { valence: null, arousal: null, label: null, basis: null };

/** What a step is known by, on the screen and while it is ticked: it stays the same as pages are made a touchpoint. */
export const stepKey = (step: TrailStep): string =>
  step.kind === 'touchpoint' ? step.touchpoint.id : (step.pageViews[0]?.id ?? step.at);

/** What is done with steps of a trail. Each act is one step of Undo. */
export function useTrailActs(view: WalkthroughView) {
  const { history, language, format, toast, reportError } = useDashboard();
  const words = walkthroughsMessages[language];
  const walkthroughId = view.walkthrough.id;

  async function attempt(label: string, act: () => Promise<{ readonly group: string | null }>): Promise<boolean> {
    try {
      await history.settle();
      const { group } = await act();
      toast({ text: label, group });
      return true;
    } catch (error) {
      reportError(error);
      return false;
    }
  }
  const write = (groups: readonly FilledGroup[], label: string) =>
    attempt(label, () => history.run('pageViewsToTouchpoints', inputOf(groups), { label }));
  const inputOf = (groups: readonly FilledGroup[]) => ({
    walkthroughId,
    groups: groups.map(({ touchpointId, pageViewIds, fields = {} }) => ({
      touchpointId,
      pageViewIds: [...pageViewIds],
      fields: { ...fields },
    })),
  });

  /** Pages become touchpoints with these fields; those that have one already, and those without pages, get them. */
  async function tag(steps: readonly TrailStep[], fieldsOf: (touchpoint: Touchpoint | null) => object) {
    const label = words.taggedLabel(steps.length, format.number(steps.length));
    const groups = steps.flatMap((step) =>
      groupEach([step], newId).map((group) => ({ ...group, fields: fieldsOf(step.touchpoint) })),
    );
    const perRecord = Object.fromEntries(
      alone(steps).map((touchpoint) => [touchpoint.id, { ...fieldsOf(touchpoint) }] as const),
    );
    if (Object.keys(perRecord).length === 0) return write(groups, label);
    // Both commands are one step of Undo.
    const options = { label, mergeKey: `tag ${newId()}` };
    return attempt(label, async () => {
      if (groups.length > 0) await history.run('pageViewsToTouchpoints', inputOf(groups), options);
      return history.run('editRecords', { type: 'touchpoints', perRecord }, options);
    });
  }

  return {
    merge: async (steps: readonly TrailStep[]) => {
      const group = mergedGroup(steps, newId);
      return group !== null && write([group], words.mergedLabel(steps.length, format.number(steps.length)));
    },
    make: async (steps: readonly TrailStep[]) => {
      const groups = groupEach(
        steps.filter(({ touchpoint }) => touchpoint === null),
        newId,
      );
      return groups.length > 0 && write(groups, words.madeLabel(groups.length, format.number(groups.length)));
    },
    split: (step: TrailPages, fromPageViewId: string) =>
      write(splitGroups(step, fromPageViewId, newId), words.splitLabel),
    /** Steps go with the touchpoints that stand for them. */
    drop: (steps: readonly TrailStep[]) => {
      const label = words.droppedLabel(steps.length, format.number(steps.length));
      const pageViewIds = steps.flatMap((step) => (step.kind === 'pages' ? step.pageViews.map(({ id }) => id) : []));
      const touchpointIds = steps.flatMap(({ touchpoint }) => touchpoint?.id ?? []);
      const options = { label, mergeKey: `drop ${newId()}` };
      return attempt(label, async () => {
        let group: string | null = null;
        if (pageViewIds.length > 0) {
          ({ group } = await history.run('deleteRecords', { type: 'pageViews', ids: pageViewIds }, options));
        }
        if (touchpointIds.length > 0) {
          ({ group } = await history.run('deleteRecords', { type: 'touchpoints', ids: touchpointIds }, options));
        }
        return { group };
      });
    },
    /** One of several pages of a step. */
    dropPage: (pageViewId: string) => {
      const label = words.droppedPageLabel;
      return attempt(label, () => history.run('deleteRecord', { type: 'pageViews', id: pageViewId }, { label }));
    },
    setStage: (steps: readonly TrailStep[], stageId: string | null) => tag(steps, () => ({ stageId })),
    setValence: (steps: readonly TrailStep[], valence: number) =>
      tag(steps, (touchpoint) => ({ emotion: { ...(touchpoint?.emotion ?? openEmotion), valence } })),
  };
}
