import { useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { visitReportMessages } from '@/lib/i18n/visitReport';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import type { WalkthroughView } from '@/lib/journey/commands';
import { narrativeOf } from '@/lib/journey/visit/narrative';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { usePrintWithPictures } from '../usePrintWithPictures';
import { FrictionPart } from './FrictionPart';
import { GapsPart } from './GapsPart';
import { FactsPart, OpinionsPart } from './NarrativeParts';
import styles from './Report.module.css';
import { ScoresPart, TotalScore } from './ScoresPart';
import { useWalkthroughNames } from './useWalkthroughNames';
import { VisitExportDialog } from './VisitExportDialog';
import { VisitMap } from './VisitMap';

/** What came of a walkthrough: what happened, apart from it what was thought of it, and what that amounts to. */
export function WalkthroughReport({ view }: { readonly view: WalkthroughView }) {
  const { language, format } = useDashboard();
  const sheet = useRef<HTMLElement>(null);
  const print = usePrintWithPictures(sheet);
  const words = walkthroughsMessages[language];
  const [isExporting, setExporting] = useState(false);
  const names = useWalkthroughNames(view.brands, view.observers);
  const { walkthrough, brief, answers, pageViews, touchpoints, journey } = view;
  const { facts, opinions } = narrativeOf({ walkthrough, brief, answers, pageViews, touchpoints });
  const { likelihoodToRecommend: likelihood, startedAt } = walkthrough;
  return (
    <>
      <div className={styles.tools}>
        <Button onClick={print}>{words.print}</Button>
        <Button look="primary" onClick={() => setExporting(true)}>
          {visitReportMessages[language].export}
        </Button>
      </div>
      <article ref={sheet} className={styles.sheet} aria-label={words.reportOf(journey.title)}>
        <header className={styles.title}>
          <p className={styles.name}>{brief.title}</p>
          <p className={cards.count}>
            {[names.nameOf(walkthrough), startedAt === null ? words.notYet : format.dateTime(startedAt)].join(' · ')}
          </p>
          {brief.scenario === '' ? null : <p>{brief.scenario}</p>}
          <TotalScore view={view} />
          <p>
            {words.recommendation}{' '}
            <b>{likelihood === null ? words.notSaid : words.recommendationOf(format.number(likelihood))}</b>
          </p>
        </header>
        <ScoresPart view={view} />
        <VisitMap view={view} />
        <FactsPart facts={facts} view={view} />
        <OpinionsPart opinions={opinions} view={view} />
        <GapsPart view={view} />
        <FrictionPart brief={brief} subjects={[{ name: null, walkthrough, pageViews }]} />
      </article>
      {isExporting ? (
        <VisitExportDialog
          scope={{ kind: 'walkthrough', walkthroughId: walkthrough.id, journeyId: journey.id }}
          views={[view]}
          onClose={() => setExporting(false)}
        />
      ) : null}
    </>
  );
}
