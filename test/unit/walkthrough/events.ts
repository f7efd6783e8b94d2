import { exclusionKindIds } from '@/lib/journey/catalogues/exclusionKinds';
import { newId } from '@/lib/journey/newId';
import type { PageViewDraft, Recorded, RecorderState } from '@/lib/journey/visit/recorder';
import type { ExclusionList, RecorderEvent } from '@/lib/journey/visit/recorderEvent';
import { recorder } from '@/lib/walkthrough';

export const start = Date.parse('2026-03-02T09:00:00.000Z');
export const everyKind: ExclusionList = { kinds: [...exclusionKindIds], own: ['diary.example'], allowed: [] };

type WithoutDefaults<Event> = Event extends { readonly type: infer Type }
  ? { readonly type: Type } & Partial<Omit<Event, 'type' | 'id' | 'at'>>
  : never;

/** An event some seconds after the start. */
export function event(seconds: number, what: WithoutDefaults<RecorderEvent>): RecorderEvent {
  const defaults = {
    navigated: { isSamePage: false, transition: null, referrer: null, openerTab: null },
    arrived: { referrer: null },
    activity: { clicks: 0, fields: 0, interruptions: 0, feesSeen: false },
    seen: { title: '' },
  };
  const own = Reflect.get(defaults, what.type) as object | undefined;
  return { id: newId(), at: start + Math.round(seconds * 1000), ...own, ...what } as RecorderEvent;
}

/** What a recording of these events, told in batches, has come to: every page view as it was last told. */
export function recordingOf(
  batches: readonly (readonly RecorderEvent[])[],
  exclusions: ExclusionList = everyKind,
): { readonly views: PageViewDraft[]; readonly last: Recorded } {
  let state: RecorderState | null = null;
  let last = recorder.record(null, [event(0, { type: 'resumed' })], exclusions);
  const views = new Map<string, PageViewDraft>();
  state = last.state;
  for (const batch of batches) {
    // As the store keeps it: nothing but JSON survives.
    last = recorder.record(JSON.parse(JSON.stringify(state)) as RecorderState, batch, exclusions);
    state = last.state;
    for (const id of last.goneIds) views.delete(id);
    for (const view of last.pageViews) views.set(view.id, view);
  }
  const inOrder = [...views.values()].sort((a, b) => Date.parse(a.arrivedAt) - Date.parse(b.arrivedAt));
  return { views: inOrder, last };
}
