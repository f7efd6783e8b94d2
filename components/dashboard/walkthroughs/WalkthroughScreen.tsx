import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import { StoreError } from '@/lib/journey/commands';
import { useDashboard } from '../dashboardTools';
import { ReadingState } from '../ReadingState';
import { formatRoute, studyRoute } from '../route';
import { StateMessage } from '../StateMessage';
import { useStoreQuery } from '../useStoreQuery';
import { Trail } from './Trail';
import { WalkthroughHead } from './WalkthroughHead';
import { WalkthroughReport } from './WalkthroughReport';

/** One walkthrough: to check what came back, or as the report that comes of it. */
export function WalkthroughScreen({ id, isReport }: { readonly id: string; readonly isReport: boolean }) {
  const { store, language } = useDashboard();
  const words = walkthroughsMessages[language];
  const { data: view, error, reload } = useStoreQuery(store, 'walkthrough', { walkthroughId: id });
  if (view) {
    return (
      <section aria-labelledby="walkthrough">
        <WalkthroughHead view={view} isReport={isReport} />
        {isReport ? <WalkthroughReport view={view} /> : <Trail view={view} />}
      </section>
    );
  }
  if (!(error instanceof StoreError && error.code === 'notFound')) {
    return <ReadingState error={error} onRetry={reload} />;
  }
  return (
    <StateMessage title={words.gone} text={words.goneHint}>
      <a href={formatRoute(studyRoute('walkthroughs'))}>{words.allWalkthroughs}</a>
    </StateMessage>
  );
}
