import type { CommandInput, NewEvidence, RunningWalkthrough } from '@/lib/journey/commands';

type Kept = Pick<CommandInput<'feel'>, 'evidence' | 'pageViewId'>;

/**
 * Evidence as it is kept: with the page view that it shows, as another page may have come, or the walk have ended, before it was there. What is
 * left out of the recording has no address, there neither. `view` is of when it was asked for.
 */
export function evidenceOfPage({ pageViews, inView }: RunningWalkthrough, evidence: NewEvidence): Kept {
  const shown = pageViews.find(({ id }) => id === inView);
  if (shown === undefined) return { evidence: [evidence] };
  if (shown.excludedKind !== null) return { evidence: [{ ...evidence, url: null }] };
  const isOfIt = evidence.url !== null && withoutFragment(evidence.url) === withoutFragment(shown.url ?? '');
  return { evidence: [evidence], ...(isOfIt && { pageViewId: shown.id }) };
}

const withoutFragment = (url: string) => url.replace(/#.*$/s, '');
