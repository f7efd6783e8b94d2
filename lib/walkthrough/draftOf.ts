import type { PageViewDraft } from '@/lib/journey/visit/recorder';
import { totalsOfStretches } from '@/lib/journey/visit/totalsOfStretches';
import type { OpenView } from './recording';

/** A view as its record says it. */
export function draftOf(view: OpenView): PageViewDraft {
  const { place, stretches } = view;
  const isPage = place.kind === 'page';
  return {
    id: view.id,
    url: isPage ? place.url : null,
    title: isPage ? view.title : '',
    arrivedAt: instantOf(view.arrivedAt),
    ...totalsOfStretches(stretches),
    feesSeenAt: view.feesSeenAt === null ? null : instantOf(view.feesSeenAt),
    stretches: stretches.map((stretch) => ({ ...stretch, from: instantOf(stretch.from), to: instantOf(stretch.to) })),
    reachedBy: view.reachedBy,
    searchTerms: view.words,
    campaign: isPage ? { ...place.campaign } : {},
    excludedKind: isPage ? null : place.excludedKind,
    tab: view.tab,
    taskId: view.taskId,
  };
}

function instantOf(ms: number): string {
  return new Date(ms).toISOString();
}
