import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { KeyCap, Unseen } from '@/components/controls';
import { headlineText, presentMessages } from '@/lib/i18n/present';
import type { JourneyView, StudyRecords } from '@/lib/journey/commands';
import { lanesOf } from '@/lib/journey/lanes';
import { indexOfPlace, placeOf, presentationOf, type Slide } from '@/lib/journey/present/slides';
import { useDashboard } from '../dashboardTools';
import { BackIcon, CrossIcon, ForthIcon, FullScreenIcon } from '../icons';
import { useMapModel } from '../map/useMapModel';
import { ReadingState } from '../ReadingState';
import type { PresentRoute } from '../route';
import { useStoreQuery } from '../useStoreQuery';
import { ExtremesSlide } from './ExtremesSlide';
import { OpportunitiesSlide } from './OpportunitiesSlide';
import { PainPointsSlide } from './PainPointsSlide';
import styles from './Presentation.module.css';
import { StageSlide } from './StageSlide';
import { TitleSlide } from './TitleSlide';
import { useFittedSlide } from './useFittedSlide';
import { useFullScreen } from './useFullScreen';
import { useReadyPictures } from './useReadyPictures';

export interface PresentationProps {
  readonly route: PresentRoute;
  /** Leads back to where the presentation was begun. */
  readonly onLeave: () => void;
}

/** A journey, slide by slide, over all of the screen. */
export function Presentation({ route, onLeave }: PresentationProps) {
  const { store, language } = useDashboard();
  const words = presentMessages[language];
  const view = useStoreQuery(store, 'journeyView', { journeyId: route.journeyId });
  const records = useStoreQuery(store, 'studyRecords', { studyId: view.data?.study.id ?? null });
  if (view.data && records.data) {
    return <Slides route={route} view={view.data} records={records.data} onLeave={onLeave} />;
  }
  return (
    <div className={styles.presentation}>
      <ReadingState screen={words.present} error={view.error ?? records.error} onRetry={view.reload} />
    </div>
  );
}

function Slides({
  route,
  view,
  records,
  onLeave,
}: PresentationProps & { readonly view: JourneyView; readonly records: StudyRecords }) {
  const { language, format, navigate } = useDashboard();
  const words = presentMessages[language];
  const { journey, study, stages, touchpoints, evidence } = view;
  const model = useMapModel(view, records.verbatims, null, null);
  const presentation = useMemo(() => {
    const shown = new Set(lanesOf(study).flatMap(({ id, visible }) => (visible ? [id] : [])));
    return presentationOf({
      ...{ model, touchpoints, evidence },
      verbatims: records.verbatims,
      journey: { ...journey, stages },
      countExposures: study.countExposures,
      shows: (laneId) => shown.has(laneId),
    });
  }, [model, touchpoints, evidence, records.verbatims, journey, stages, study]);
  const { slides } = presentation;
  const index = indexOfPlace(slides, route.place);
  const slide = slides[index] ?? { kind: 'title' };
  useReadyPictures(slides[index + 1]);

  const root = useRef<HTMLElement>(null);
  const { isFull, toggle } = useFullScreen(root, onLeave);
  useEffect(() => root.current?.focus(), []);
  const place = JSON.stringify(placeOf(slide));
  const slideElement = useRef<HTMLDivElement>(null);
  useFittedSlide(slideElement, place);

  const go = (to: number) => {
    const next = slides[Math.max(0, Math.min(slides.length - 1, to))];
    if (next && next !== slide) navigate({ ...route, place: placeOf(next) }, 'replace');
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Whoever writes a headline has all keys for it.
    if (isTyping(event)) return;
    const isOnButton = event.target instanceof Element && event.target.closest('button, a') !== null;
    const act = acts(event.shiftKey ? `Shift+${event.key}` : event.key, isOnButton);
    if (!act) return;
    event.preventDefault();
    act();
  });
  const acts = (key: string, isOnButton: boolean): (() => void) | null => {
    switch (key) {
      case ' ':
        return isOnButton ? null : () => go(index + 1);
      case 'ArrowRight':
      case 'ArrowDown':
      case 'PageDown':
        return () => go(index + 1);
      case 'Shift+ ':
      case 'ArrowLeft':
      case 'ArrowUp':
      case 'PageUp':
        return () => go(index - 1);
      case 'Home':
        return () => go(0);
      case 'End':
        return () => go(slides.length - 1);
      case 'f':
      case 'F':
        return toggle;
      case 'Escape':
        return onLeave;
      default:
        return null;
    }
  };
  useEffect(() => {
    const controller = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        onKey(event);
        // What lies behind has keys of its own.
        if (!isTyping(event)) event.stopPropagation();
      },
      { signal: controller.signal, capture: true },
    );
    return () => controller.abort();
  }, []);

  const nameOf = (each: Slide) => {
    if (each.kind !== 'stage') return words[each.kind];
    return each.stageId === null ? words.toPlace : each.name;
  };
  const headline = slide.kind === 'stage' ? headlineText(slide.headline, words, format.number) : '';
  const shownSlide = (): ReactNode => {
    switch (slide.kind) {
      case 'title':
        return <TitleSlide view={view} records={records} presentation={presentation} />;
      case 'stage':
        return <StageSlide slide={slide} presentation={presentation} journey={journey} />;
      case 'extremes':
        return <ExtremesSlide slide={slide} presentation={presentation} />;
      case 'painPoints':
        return <PainPointsSlide slide={slide} presentation={presentation} />;
      case 'opportunities':
        return <OpportunitiesSlide slide={slide} presentation={presentation} />;
    }
  };
  return (
    <section ref={root} className={styles.presentation} tabIndex={-1} aria-label={words.presentation(journey.title)}>
      <div key={place} ref={slideElement} className={styles.slide} data-slide={slide.kind}>
        {shownSlide()}
      </div>
      <footer className={styles.foot}>
        <span className={styles.of}>{journey.title}</span>
        <nav className={styles.progress} aria-label={words.slides}>
          {slides.map((each, nth) => (
            <button
              key={JSON.stringify(placeOf(each))}
              type="button"
              className={styles.stop}
              data-passed={nth <= index}
              aria-label={nameOf(each)}
              aria-current={nth === index ? 'step' : undefined}
              title={nameOf(each)}
              onClick={() => go(nth)}
            />
          ))}
        </nav>
        <span className={styles.place}>{words.slideOf(format.number(index + 1), format.number(slides.length))}</span>
        <span className={styles.keys} aria-hidden="true">
          <KeyCap>←</KeyCap>
          <KeyCap>→</KeyCap>
          <KeyCap>F</KeyCap>
          <KeyCap>Esc</KeyCap>
        </span>
        <span className={styles.acts}>
          <FootButton name={words.previous} shortcut="ArrowLeft" isOff={index === 0} onPress={() => go(index - 1)}>
            <BackIcon />
          </FootButton>
          <FootButton
            name={words.next}
            shortcut="ArrowRight"
            isOff={index === slides.length - 1}
            onPress={() => go(index + 1)}
          >
            <ForthIcon />
          </FootButton>
          <FootButton name={words.fullScreen} shortcut="F" isPressed={isFull} onPress={toggle}>
            <FullScreenIcon />
          </FootButton>
          <FootButton name={words.leave} shortcut="Escape" onPress={onLeave}>
            <CrossIcon />
          </FootButton>
        </span>
      </footer>
      <div role="status">
        <Unseen>
          {[words.slideSpoken(format.number(index + 1), format.number(slides.length), nameOf(slide)), headline]
            .filter(Boolean)
            .join('. ')}
        </Unseen>
      </div>
    </section>
  );
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement;
}

function FootButton(props: {
  readonly name: string;
  readonly shortcut: string;
  readonly isOff?: boolean;
  readonly isPressed?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  const { name, shortcut, isOff = false, isPressed, onPress, children } = props;
  return (
    <button
      type="button"
      className={styles.act}
      aria-label={name}
      aria-keyshortcuts={shortcut}
      aria-pressed={isPressed}
      title={name}
      // Stays focusable: whoever reaches the last slide by it keeps the focus.
      aria-disabled={isOff}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
