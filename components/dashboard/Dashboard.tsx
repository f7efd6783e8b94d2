import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { Button, Unseen } from '@/components/controls';
import { type EmotionKeyCaps, guessEmotionKeyCaps } from '@/components/quickForm';
import { dashboardMessages } from '@/lib/i18n/dashboard';
import { moreFieldsMessages } from '@/lib/i18n/moreFields';
import { presentMessages } from '@/lib/i18n/present';
import { quickFormMessages } from '@/lib/i18n/quickForm';
import { reviewMessages } from '@/lib/i18n/reviews';
import type { Language } from '@/lib/i18n/section';
import type { Draft, DraftStore, StoreInterface } from '@/lib/journey/commands';
import { studyCatalogues } from '@/lib/journey/studyCatalogues';
import { CompareScreen } from './compare/CompareScreen';
import styles from './Dashboard.module.css';
import type {
  ChangeSetting,
  DashboardData,
  DashboardPrivateWindows,
  DashboardSettings,
  DashboardShortcuts,
} from './dashboardSettings';
import { type BrowserTools, DashboardContext, type DashboardTools, type FileToSave } from './dashboardTools';
import { createEditHistory, type TakenBack } from './editHistory';
import { ExportOfScreen } from './files/ExportOfScreen';
import { ImportDialog } from './files/ImportDialog';
import { createFormatting } from './formatting';
import { RedoIcon, UndoIcon } from './icons';
import { NewJourneyDialog } from './journey/NewJourneyDialog';
import { MapScreen } from './map/MapScreen';
import { useUnfinishedDrafts } from './map/useUnfinishedDrafts';
import { createPictureCache } from './pictureCache';
import { ReadingState } from './ReadingState';
import { RoomNotice } from './RoomNotice';
import { formatRoute, type MapRoute, mapRoute, type PresentRoute, parseRoute, type Route, studyRoute } from './route';
import { KeysHelp } from './settings/KeysHelp';
import { SettingsScreen } from './settings/SettingsScreen';
import { StudyScreen } from './study/StudyScreen';
import { SweepScreen } from './sweep/SweepScreen';
import { Toasts } from './Toasts';
import { isPhoto } from './table/isPhoto';
import { PhotosDialog } from './table/PhotosDialog';
import { TouchpointsScreen } from './table/TouchpointsScreen';
import { TeamScreen } from './team/TeamScreen';
import { useLastRoutes } from './useLastRoutes';
import { useStoreQuery } from './useStoreQuery';
import { type Toast, useToasts } from './useToasts';
import { wordError } from './wordError';

export interface DashboardProps {
  readonly store: StoreInterface;
  readonly drafts: Pick<DraftStore, 'unfinished' | 'put' | 'delete'>;
  /** The part of the address behind `#`, and how to change it: `replace` leaves no step to go back to. */
  readonly hash: string;
  readonly onNavigate: (hash: string, how: 'push' | 'replace') => void;
  readonly language: Language;
  /** BCP 47; dates and numbers follow it where it is of the language shown. */
  readonly locale: string;
  readonly settings: DashboardSettings;
  readonly onChangeSetting: ChangeSetting;
  readonly shortcuts: DashboardShortcuts;
  readonly privateWindows: DashboardPrivateWindows;
  readonly data: DashboardData;
  /** What has happened that made the dashboard start anew; null where it just starts. */
  readonly news: string | null;
  /** What the keyboard prints on the emotion keys, once known. */
  readonly emotionKeyCaps: EmotionKeyCaps | null;
  /** Gives a file to the browser's downloads. */
  readonly onSaveFile: (file: FileToSave) => void;
  readonly browserTools: BrowserTools;
}

type OpenDialog =
  | { readonly kind: 'export' | 'newJourney' }
  | { readonly kind: 'import' | 'photos'; readonly files: readonly File[] };

/** Most who open the dashboard present nothing. */
const Presentation = lazy(async () => ({ default: (await import('./present/Presentation')).Presentation }));

const screens = ['map', 'touchpoints', 'compare', 'study', 'team', 'settings'] as const;

/** The dashboard: its frame, which screen is shown, undo over all of them, and what has just happened. */
export function Dashboard(props: DashboardProps) {
  const { store, drafts, hash, onNavigate, language, locale, settings, onChangeSetting, shortcuts, onSaveFile } = props;
  const messages = dashboardMessages[language];
  const route = useMemo(() => parseRoute(hash), [hash]);
  const history = useMemo(() => createEditHistory(store), [store]);
  const historyState = useSyncExternalStore(history.subscribe, history.state);
  const { toasts, add: toast, dismiss, dismissGroups } = useToasts();
  const [announcement, setAnnouncement] = useState('');
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const context = useStoreQuery(store, 'quickTagContext', { url: null });
  const unfinished = useUnfinishedDrafts(store, drafts);

  const { news } = props;
  useEffect(() => {
    if (news !== null) toast({ text: news });
  }, [news, toast]);

  const reportError = useCallback(
    (error: unknown) => {
      const { title, action, detail } = wordError(error, language, 'writing');
      toast({ text: `${title}. ${action}`, detail, tone: 'danger' });
    },
    [language, toast],
  );
  const navigate = useCallback(
    (to: Route, how: 'push' | 'replace' = 'push') => onNavigate(formatRoute(to), how),
    [onNavigate],
  );
  const thumbnails = useMemo(
    () =>
      createPictureCache(
        // Files bring pictures without small ones of them.
        async (sha256) =>
          (await store.query('thumbnail', { sha256 })) ?? (await store.query('evidenceBytes', { sha256 })),
      ),
    [store],
  );
  const pictures = useMemo(() => createPictureCache((sha256) => store.query('evidenceBytes', { sha256 })), [store]);
  const { emotionKeyCaps, browserTools } = props;
  const { addedCategories, addedChannels, addedEmotions } = context.data ?? {};
  const catalogues = useMemo(
    () => studyCatalogues(addedCategories, addedChannels, addedEmotions),
    [addedCategories, addedChannels, addedEmotions],
  );
  const tools = useMemo<DashboardTools>(
    () => ({
      ...browserTools,
      store,
      history,
      language,
      messages,
      fieldNames: { ...quickFormMessages[language], ...moreFieldsMessages[language] },
      format: createFormatting(language, locale),
      catalogues,
      emotionKeyCaps: emotionKeyCaps ?? guessEmotionKeyCaps(locale),
      thumbnails,
      pictures,
      toast,
      announce: setAnnouncement,
      saveFile: onSaveFile,
      openImport: () => setDialog({ kind: 'import', files: [] }),
      reportError,
      navigate,
    }),
    [
      browserTools,
      store,
      history,
      language,
      messages,
      locale,
      catalogues,
      emotionKeyCaps,
      thumbnails,
      pictures,
      toast,
      onSaveFile,
      reportError,
      navigate,
    ],
  );

  const takeBack = (taking: Promise<TakenBack | null>, words: (what: string) => string, none: string) =>
    taking.then((taken) => {
      if (!taken) return setAnnouncement(none);
      dismissGroups(taken.groups);
      // It may be on another screen: only this says what was taken back.
      toast({ text: words(taken.label), kind: 'takenBack' });
    }, reportError);
  const undo = () => takeBack(history.undo(), messages.undone, messages.nothingToUndo);
  const redo = () => takeBack(history.redo(), messages.redone, messages.nothingToRedo);
  const undoToast = (shown: Toast) => {
    dismiss(shown.id);
    if (shown.undo) shown.undo();
    else if (shown.group) void takeBack(history.undo(shown.group), messages.undone, messages.nothingToUndo);
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    const key = event.key.toLowerCase();
    const isUndo = key === 'z' && !event.shiftKey;
    const isRedo = (key === 'z' && event.shiftKey) || key === 'y';
    if (!(isUndo || isRedo) || ownsUndo(event.target) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    void (isUndo ? undo() : redo());
  });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    document.addEventListener('keydown', (event) => onKey(event), { signal });
    // Closing the tab half a second after the last key must not lose it.
    window.addEventListener('pagehide', () => history.flush(), { signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && history.flush(), {
      signal,
    });
    return () => controller.abort();
  }, [history]);

  const dropping = useFileDrop((files) => {
    setDialog({ kind: files.some(isPhoto) ? 'photos' : 'import', files });
  });
  const close = useCallback(() => setDialog(null), []);
  const discard = (draft: Draft) => {
    const title = draft.tag.title.trim() || draft.subject.page?.title || messages.untitled;
    unfinished
      .discard(draft)
      .then(
        () => toast({ text: messages.discarded(title), undo: () => void unfinished.restore(draft).catch(reportError) }),
        reportError,
      );
  };

  const shortcut = shortcuts.tagPage;
  const title =
    route.screen === 'sweep'
      ? reviewMessages[language].sweepTitle
      : route.screen === 'present'
        ? presentMessages[language].present
        : messages[route.screen];
  useEffect(() => {
    document.title = `${title} · Parcours`;
  }, [title]);

  const behind = useScreenBehind(route);
  const last = useLastRoutes(route, context.data?.study.id ?? null);
  const hrefs = {
    map: formatRoute(last.map),
    touchpoints: formatRoute(last.touchpoints),
    compare: formatRoute(last.compare),
    study: formatRoute(route.screen === 'study' ? { ...route, id: null } : studyRoute('overview')),
    team: '#/team',
    settings: '#/settings',
  };
  return (
    <DashboardContext value={tools}>
      <div className={styles.dashboard} inert={route.screen === 'present'}>
        {/* A button and no link: the address behind # is the screen's. */}
        <button type="button" className={styles.skip} onClick={() => document.getElementById('content')?.focus()}>
          {messages.skipToContent}
        </button>
        <header className={styles.header}>
          <Logo />
          <nav className={styles.navigation} aria-label={messages.navigation}>
            {screens.map((screen) => (
              <a
                key={screen}
                className={styles.link}
                href={hrefs[screen]}
                aria-current={behind.screen === screen ? 'page' : undefined}
              >
                {messages[screen]}
              </a>
            ))}
          </nav>
          <div className={styles.actions}>
            <span className={styles.history}>
              <IconButton
                name={historyState.undoLabel === null ? messages.undo : messages.undoWhat(historyState.undoLabel)}
                disabled={historyState.undoLabel === null}
                onClick={() => void undo()}
              >
                <UndoIcon />
              </IconButton>
              <IconButton
                name={historyState.redoLabel === null ? messages.redo : messages.redoWhat(historyState.redoLabel)}
                disabled={historyState.redoLabel === null}
                onClick={() => void redo()}
              >
                <RedoIcon />
              </IconButton>
              <KeysHelp className={styles.iconButton} />
            </span>
            <Button onClick={() => setDialog({ kind: 'import', files: [] })}>{messages.import}</Button>
            <Button onClick={() => setDialog({ kind: 'export' })}>{messages.export}</Button>
            <Button look="primary" onClick={() => setDialog({ kind: 'newJourney' })}>
              {messages.newJourney}
            </Button>
          </div>
        </header>
        <div>
          <RoomNotice />
        </div>
        <main id="content" className={styles.main} tabIndex={-1}>
          {!context.data ? (
            <ReadingState screen={title} error={context.error} onRetry={context.reload} />
          ) : behind.screen === 'map' ? (
            <MapScreen
              route={behind}
              context={context.data}
              drafts={unfinished.drafts}
              onDiscardDraft={discard}
              shortcut={shortcut}
            />
          ) : behind.screen === 'touchpoints' ? (
            <TouchpointsScreen route={behind} context={context.data} shortcut={shortcut} />
          ) : behind.screen === 'compare' ? (
            <CompareScreen route={behind} />
          ) : behind.screen === 'study' ? (
            <StudyScreen route={behind} />
          ) : behind.screen === 'sweep' ? (
            <SweepScreen id={behind.id} />
          ) : behind.screen === 'team' ? (
            <TeamScreen />
          ) : (
            <SettingsScreen
              context={context.data}
              settings={settings}
              onChange={onChangeSetting}
              shortcuts={shortcuts}
              privateWindows={props.privateWindows}
              data={props.data}
              unfinishedForms={unfinished.drafts.length}
              onSaveFile={onSaveFile}
            />
          )}
        </main>
        <Toasts toasts={toasts} messages={messages} onUndo={undoToast} onDismiss={dismiss} />
        <div role="status">
          <Unseen>{announcement}</Unseen>
        </div>
        {dropping ? <div className={styles.dropping}>{messages.dropToImport}</div> : null}
        {dialog?.kind === 'export' ? <ExportOfScreen route={behind} onSaveFile={onSaveFile} onClose={close} /> : null}
        {dialog?.kind === 'import' ? <ImportDialog files={dialog.files} onClose={close} /> : null}
        {dialog?.kind === 'photos' && context.data ? (
          <PhotosDialog
            files={dialog.files}
            context={context.data}
            onClose={() => {
              const others = dialog.files.filter((file) => !isPhoto(file));
              setDialog(others.length > 0 ? { kind: 'import', files: others } : null);
            }}
          />
        ) : null}
        {dialog?.kind === 'newJourney' && context.data ? (
          <NewJourneyDialog
            studyId={context.data.study.id}
            brands={context.data.brands}
            defaultBrandId={context.data.defaults.brandId}
            onClose={close}
            onCreated={(id) => navigate(mapRoute(id))}
          />
        ) : null}
      </div>
      {route.screen === 'present' ? (
        <Suspense>
          <Presentation route={route} onLeave={() => navigate(behind, 'replace')} />
        </Suspense>
      ) : null}
    </DashboardContext>
  );
}

/** What the dashboard itself shows: behind a presentation the map as it was left, so that one comes back to it as it was, with the focus where it was. */
function useScreenBehind(route: Route): Exclude<Route, PresentRoute> {
  const lastMap = useRef<MapRoute | null>(null);
  const focused = useRef<Element | null>(null);
  const isPresenting = route.screen === 'present';
  useLayoutEffect(() => {
    if (isPresenting) focused.current = document.activeElement;
    else if (focused.current instanceof HTMLElement) focused.current.focus();
    if (!isPresenting) focused.current = null;
  }, [isPresenting]);
  if (route.screen === 'map') lastMap.current = route;
  if (route.screen !== 'present') return route;
  const { journeyId } = route;
  const isOfIt = lastMap.current?.journeyId === journeyId || lastMap.current?.journeyId === null;
  return isOfIt && lastMap.current ? lastMap.current : mapRoute(journeyId);
}

function IconButton(props: {
  readonly name: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      className={styles.iconButton}
      aria-label={props.name}
      title={props.name}
      // Stays focusable while there is nothing to undo: the focus of whoever undoes the last step must not get lost.
      aria-disabled={props.disabled}
      onClick={() => {
        if (!props.disabled) props.onClick();
      }}
    >
      {props.children}
    </button>
  );
}

/** The name, with a stretch of a route from one station to the next. */
function Logo() {
  return (
    <span className={styles.logo}>
      <svg width="26" height="20" viewBox="0 0 26 20" fill="none" aria-hidden="true">
        <path d="M4 15C9 15 8 5 13 5s4 8 9 5" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
        <circle className={styles.logoStop} cx="4" cy="15" r="3" />
        <circle className={styles.logoStop} cx="13" cy="5" r="3" />
        <circle className={styles.logoStop} cx="22" cy="10" r="3" />
      </svg>
      Parcours
    </span>
  );
}

/** Whether an element takes back typing by itself: text boxes do, but for those whose text is saved as it is typed. */
function ownsUndo(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.closest('[data-saved-as-typed]')) return false;
  return target.isContentEditable || target.matches('textarea, input:not([type=radio], [type=checkbox])');
}

/** Files dragged over the window and dropped anywhere on it. True while they are over it. */
function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const depth = useRef(0);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const end = () => {
      depth.current = 0;
      setOver(false);
    };
    window.addEventListener(
      'dragenter',
      (event) => {
        if (!hasFiles(event)) return;
        depth.current += 1;
        setOver(true);
      },
      { signal },
    );
    window.addEventListener(
      'dragleave',
      (event) => {
        if (!hasFiles(event)) return;
        depth.current -= 1;
        if (depth.current <= 0) end();
      },
      { signal },
    );
    // Without it the browser would leave the dashboard to show the file.
    window.addEventListener(
      'dragover',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(!isTakenElsewhere(event));
      },
      { signal },
    );
    window.addEventListener(
      'drop',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        end();
        if (!isTakenElsewhere(event)) take([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    return () => controller.abort();
  }, []);
  return over;
}

/** Whether what files are dragged over takes them itself: a place for a picture. */
function isTakenElsewhere({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null;
}
