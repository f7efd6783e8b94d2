import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { guessEmotionKeyCaps, QuickForm, readEmotionKeyCaps } from '@/components/quickForm';
import { rememberKeyCaps } from '@/lib/browser/keyCaps';
import { popupMessages } from '@/lib/i18n/popup';
import type { Language } from '@/lib/i18n/section';
import type { QuickTag } from '@/lib/journey/commands/quickTag';
import type { Page } from '@/lib/journey/schemas/page';
import type { PopupForm } from './createPopupForm';
import { archiveState, screenshotState } from './screenshotState';
import { useNotices } from './useNotices';
import { useThumbnailUrl } from './useThumbnailUrl';

const OpenFailure = lazy(async () => ({ default: (await import('./OpenFailure')).OpenFailure }));

export interface PopupAppProps {
  readonly form: PopupForm;
  readonly language: Language;
  readonly locale: string;
  /** The host of the tab's page, where it has one. */
  readonly place: string | undefined;
  /** Takes all reviews of the page to the dashboard, to be gone through. */
  readonly onSweep: (page: Page, tag: QuickTag) => void;
  /** Asks the person to let Parcours look into frames of these sites. */
  readonly onAllowSites: (sites: readonly string[]) => void;
  /** Opens the dashboard: at a journey, at one of its touchpoints, or where it was. */
  readonly onOpenDashboard: (journeyId: string | null, touchpointId: string | null) => void;
}

/** The popup: the form over the state that `createPopupForm` keeps. */
export function PopupApp({ form, language, locale, place, onSweep, onAllowSites, onOpenDashboard }: PopupAppProps) {
  const state = useSyncExternalStore(form.subscribe, form.state);
  const [emotionKeyCaps, setEmotionKeyCaps] = useState(() => guessEmotionKeyCaps(locale));
  const picture = state.kind === 'form' ? state.form.picture : null;
  const thumbnailUrl = useThumbnailUrl(picture?.kind === 'ready' ? picture.evidence : null);
  useEffect(() => {
    void readEmotionKeyCaps().then((caps) => {
      if (!caps) return;
      setEmotionKeyCaps(caps);
      void rememberKeyCaps(caps);
    });
  }, []);
  const { notices, failure } = useNotices(state.kind === 'form' ? state.form : null, language);
  const isUsable = state.kind === 'form';
  useEffect(() => {
    // For the benchmark: the form is filled in, has the focus, and is about to be drawn.
    if (isUsable) requestAnimationFrame(() => performance.mark('usable'));
  }, [isUsable]);

  if (state.kind === 'opening') return null;
  if (state.kind === 'failed') {
    return (
      <Suspense>
        <OpenFailure code={state.code} detail={state.detail} language={language} onRetry={() => void form.open()} />
      </Suspense>
    );
  }

  const open = state.form;
  const isHere = open.at === 'here';
  const mayCapture = isHere && open.restriction === null;
  const { page } = open.subject;
  const savedJourney = open.status.kind === 'saved' ? open.status.saved.journeyId : null;
  return (
    <QuickForm
      // Another draft is another form: nothing that was opened or typed half belongs to it.
      key={open.touchpointId}
      value={open.tag}
      onChange={form.change}
      context={open.context}
      language={language}
      locale={locale}
      emotionKeyCaps={emotionKeyCaps}
      status={open.status}
      onSave={() => void form.save()}
      onCancel={() => void form.close()}
      onSeeAgain={(id) => void form.seeAgain(id)}
      screenshot={screenshotState(open.picture, thumbnailUrl, failure)}
      isDraftKept={open.isDraftKept}
      onRetake={mayCapture ? () => form.retake() : undefined}
      onTakeOther={mayCapture ? form.retake : undefined}
      onCancelPicture={form.cancelPicture}
      archive={archiveState(open.archive)}
      onLeaveArchiveOut={form.leaveArchiveOut}
      place={isHere ? place : popupMessages[language].elsewhere}
      brandCandidate={open.brandCandidate}
      page={open.subject.page}
      suggested={open.suggested}
      tools={
        mayCapture && page
          ? {
              touchpoints: open.context.pageTouchpoints.length,
              found: open.found,
              onWanted: form.countOnPage,
              onShowTouchpoints: () => void form.showAnchors(),
              onSweep: () => onSweep(page, { ...open.tag, ...open.suggested }),
              onShowAds: () => void form.tagPart('advertisement'),
              onAllowSites,
              onKeepArchive: form.keepArchive,
            }
          : undefined
      }
      isRestored={open.isRestored}
      quote={open.subject.quote}
      target={open.subject.target}
      notices={notices}
      onUndo={open.undoGroup === null ? undefined : () => void form.undo()}
      onOpenMap={() => onOpenDashboard(savedJourney, open.savedId)}
      onOpenTouchpoint={(id) =>
        onOpenDashboard(open.context.pageTouchpoints.find((one) => one.id === id)?.journeyId ?? null, id)
      }
      onOpenDashboard={() => onOpenDashboard(null, null)}
      onTagPart={mayCapture ? () => void form.tagPart(open.hasSelection ? 'selection' : 'part') : undefined}
      partToTag={open.hasSelection ? 'selection' : 'pick'}
      unfinished={open.unfinished.map(({ touchpointId, tag, url, updatedAt }) => ({
        touchpointId,
        title: tag.title,
        url,
        updatedAt,
      }))}
      onResume={(id) => void form.resume(id)}
    />
  );
}
