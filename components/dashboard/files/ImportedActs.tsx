import { Button } from '@/components/controls';
import { handOverMessages } from '@/lib/i18n/handOver';
import type { ImportSummary } from '@/lib/journey/commands';
import { DialogActions } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import { type Route, studyRoute } from '../route';
import { useShowImported } from './useShowImported';

export interface ImportedActsProps {
  readonly summary: ImportSummary;
  /** Whether something else in the dialog is to be answered first. */
  readonly isAsking: boolean;
  /** Null where the import cannot be taken back any more. */
  readonly onUndo: (() => void) | null;
  readonly onClose: () => void;
}

/** What one does with what a file brought: sees visits that came back, reads the brief and walks it, or looks at a journey. */
export function ImportedActs({ summary, isAsking, onUndo, onClose }: ImportedActsProps) {
  const { messages, language, navigate, openSidePanel, reportError } = useDashboard();
  const words = handOverMessages[language];
  const { showJourney, workInStudy } = useShowImported();
  const { studyIds, journeyIds, briefIds, shoppers, addedByType } = summary;
  const back = summary.walkthroughs.filter(({ state }) => state === 'toValidate');
  const waiting = summary.walkthroughs.some(({ state }) => state === 'toDo' || state === 'returned');
  const [studyId] = studyIds;

  const go = (route: Route | null) => {
    onClose();
    if (studyId === undefined) return;
    workInStudy(studyId).then(() => {
      if (route) navigate(route);
    }, reportError);
  };
  const one = (ids: readonly string[]) => (ids.length === 1 ? (ids[0] ?? null) : null);

  const isBack = back.length > 0;
  // A brief to walk, and not a study that has one among others.
  const isBrief =
    !isBack && briefIds.length > 0 && (waiting || (addedByType.briefs ?? 0) > 0 || journeyIds.length === 0);
  // What a shopper gets to read of a plan is in the brief.
  const hasMore = (addedByType.touchpoints ?? 0) > 0 && shoppers.length === 0;
  const showsJourney = journeyIds.length > 0 && (hasMore || !(isBack || isBrief));
  const first = isBack ? 'visits' : isBrief && (waiting || !showsJourney) ? 'panel' : 'journey';
  const lookOf = (act: typeof first) => (act === first && !isAsking ? 'primary' : 'plain');
  return (
    <DialogActions>
      {onUndo === null ? null : <Button onClick={onUndo}>{messages.undoImport}</Button>}
      {showsJourney ? (
        <Button
          look={lookOf('journey')}
          onClick={() => {
            onClose();
            showJourney(journeyIds).catch(reportError);
          }}
        >
          {messages.showJourney}
        </Button>
      ) : null}
      {isBack ? (
        <Button look={lookOf('visits')} onClick={() => go(studyRoute('walkthroughs', one(back.map(({ id }) => id))))}>
          {words.seeVisits(back.length)}
        </Button>
      ) : null}
      {isBrief ? (
        <>
          <Button onClick={() => go(studyRoute('briefs', one(briefIds)))}>
            {briefIds.length === 1 ? words.readBrief : words.readBriefs}
          </Button>
          <Button
            look={lookOf('panel')}
            onClick={() => {
              // Browsers open it in answer to the click itself only.
              openSidePanel();
              go(null);
            }}
          >
            {words.openPanel}
          </Button>
        </>
      ) : null}
    </DialogActions>
  );
}
