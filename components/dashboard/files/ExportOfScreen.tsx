import { useDashboard } from '../dashboardTools';
import type { Route } from '../route';
import { useStoreQuery } from '../useStoreQuery';
import { ExportDialog, type ExportDialogProps } from './ExportDialog';

export interface ExportOfScreenProps extends Omit<ExportDialogProps, 'journeyId'> {
  /** What is on the screen. */
  readonly route: Route;
}

/** The export of what one looks at: the map's journey, the one that is open, or that of the walkthrough; else the current one. */
export function ExportOfScreen({ route, ...rest }: ExportOfScreenProps) {
  if (route.screen === 'study' && route.section === 'walkthroughs' && route.id !== null) {
    return <ExportOfWalkthrough walkthroughId={route.id} {...rest} />;
  }
  const isJourney = route.screen === 'study' && route.section === 'journeys';
  return <ExportDialog journeyId={isJourney ? route.id : route.screen === 'map' ? route.journeyId : null} {...rest} />;
}

function ExportOfWalkthrough(props: Omit<ExportDialogProps, 'journeyId'> & { readonly walkthroughId: string }) {
  const { walkthroughId, ...rest } = props;
  const { store } = useDashboard();
  const { data, error } = useStoreQuery(store, 'walkthrough', { walkthroughId });
  // Where it is gone, there is still something to export.
  if (data === null && error === null) return null;
  return <ExportDialog journeyId={data?.journey.id ?? null} {...rest} />;
}
