import { useEffect, useMemo, useRef, useState } from 'react';
import {
  type FormNotice,
  guessEmotionKeyCaps,
  type NewBrand,
  QuickForm,
  type QuickFormStatus,
  type SavedSummary,
  type ScreenshotState,
  type SuggestedValues,
} from '@/components/quickForm';
import { overlayMessages } from '@/lib/i18n/overlay';
import type { SavedTouchpoint } from '@/lib/journey/commands/commands';
import type { QuickTag } from '@/lib/journey/commands/quickTag';
import { StoreError } from '@/lib/journey/commands/storeInterface';
import type { OverlayFormState } from '@/lib/messaging/protocol';
import type { OverlayClient } from './createOverlayClient';
import type { VisibilityGate } from './createVisibilityGate';
import { useLacksKeys } from './useLacksKeys';
import { watchFocus } from './watchFocus';
import { watchHeight } from './watchHeight';

export interface OverlayFormProps {
  readonly client: OverlayClient;
  readonly gate: VisibilityGate;
  readonly initial: OverlayFormState;
}

/** How long "Saved" stays before the overlay goes: to be read, and heard, and taken back. */
const confirmationMs = 2500;
/** The browser ends a worker that heard nothing for half a minute, and saving would wait for its start. */
const stayAwakeMs = 20_000;
/** A save that takes no longer than this is not shown as being under way. */
const unseenSaveMs = 100;

/** The quick form in the overlay's frame: it does everything by the background, and nothing while it cannot be seen. */
export function OverlayForm({ client, gate, initial }: OverlayFormProps) {
  const { draft, context, language, locale } = initial;
  const [tag, setTag] = useState(draft.tag);
  const [status, setStatus] = useState<QuickFormStatus>({ kind: 'editing' });
  const [isCovered, setIsCovered] = useState(false);
  // The frame is another site's: the browser does not tell it what the keyboard prints.
  const [keyCaps] = useState(() => initial.emotionKeyCaps ?? guessEmotionKeyCaps(locale));
  const [brandCandidate, setBrandCandidate] = useState<NewBrand | null>(null);
  const [suggested, setSuggested] = useState<SuggestedValues>({});
  const content = useRef<HTMLDivElement>(null);
  const isActing = useRef(false);
  const [canUndo, setCanUndo] = useState(false);
  const [isUndoing, setIsUndoing] = useState(false);
  const lacksKeys = useLacksKeys();
  const screenshot = useScreenshot(initial.screenshot);
  const elementPicture = useScreenshot(initial.elementPicture);

  useEffect(() => {
    const timer = setInterval(() => document.hasFocus() && client.reportFocus(true), stayAwakeMs);
    return () => clearInterval(timer);
  }, [client]);

  useEffect(() => {
    void import('@/lib/capture/newBrandOf').then(({ newBrandOf }) => {
      const candidate = newBrandOf(draft.subject, context);
      setBrandCandidate(candidate);
      // Chosen by nobody so far: the page's own brand is likelier than the one of last time.
      if (candidate && !draft.touched)
        setTag((now) => (now.brand === draft.tag.brand ? { ...now, brand: candidate } : now));
    });
  }, [context, draft]);
  const { journeyId, brand } = tag;
  useEffect(() => {
    void import('@/lib/capture/suggestedForPart').then(({ suggestedForPart }) =>
      setSuggested(suggestedForPart(draft.subject, context, { journeyId, brand })),
    );
  }, [context, draft, journeyId, brand]);
  useEffect(() => (content.current ? watchHeight(content.current, client.reportHeight) : undefined), [client]);
  useEffect(() => watchFocus(window, client.reportFocus), [client]);
  useEffect(() => gate.subscribe((visible) => visible && setIsCovered(false)), [gate]);
  useEffect(() => {
    if (status.kind !== 'saved' || isUndoing) return undefined;
    const timer = setTimeout(client.close, confirmationMs);
    return () => clearTimeout(timer);
  }, [status.kind, isUndoing, client]);

  async function carryOut(summary: Summary, act: () => Promise<SavedTouchpoint>): Promise<void> {
    if (isActing.current) return;
    isActing.current = true;
    const isSeen = await gate.passes();
    if (isSeen) setStatus(await outcome(summary, act));
    else setIsCovered(true);
    isActing.current = false;
  }

  /** Takes back what was saved; where that fails it stays said to be saved, as it is. */
  async function undo(): Promise<void> {
    if (isActing.current) return;
    isActing.current = true;
    setIsUndoing(true);
    try {
      if (await gate.passes()) {
        await client.undo();
        setStatus({ kind: 'editing' });
      }
    } catch {
      setCanUndo(false);
    } finally {
      setIsUndoing(false);
      isActing.current = false;
    }
  }

  async function outcome(summary: Summary, act: () => Promise<SavedTouchpoint>): Promise<QuickFormStatus> {
    // Drawing the form twice would cost more than most saves do.
    const slow = setTimeout(() => setStatus({ kind: 'saving' }), unseenSaveMs);
    try {
      const { journeyId, created, group } = await act();
      setCanUndo(created && group !== null);
      const { title, stageId, valence } = summary;
      return { kind: 'saved', saved: { title, stageId, valence, journeyId } };
    } catch (error) {
      return failure(error);
    } finally {
      clearTimeout(slow);
    }
  }

  function change(value: QuickTag): void {
    // What is being saved can no longer be changed, also before the form shows that.
    if (isActing.current) return;
    setTag(value);
    client.keepDraft(value);
    if (status.kind === 'failed') setStatus({ kind: 'editing' });
  }

  const messages = overlayMessages[language];
  const notices: FormNotice[] = [
    ...(isCovered ? [{ tone: 'warning' as const, title: messages.coveredTitle, text: messages.covered }] : []),
    ...(initial.partLacks === 'cutOff'
      ? [{ tone: 'info' as const, title: messages.partCutOff, text: messages.partCutOffText }]
      : []),
    ...(initial.partLacks === 'missing'
      ? [{ tone: 'warning' as const, title: messages.partMissing, text: messages.partMissingText }]
      : []),
    ...(lacksKeys ? [{ tone: 'info' as const, title: messages.lacksKeys, text: '' }] : []),
  ];

  return (
    <div ref={content} className="content">
      <QuickForm
        value={tag}
        onChange={change}
        context={context}
        language={language}
        locale={locale}
        emotionKeyCaps={keyCaps}
        status={status}
        onSave={() => void carryOut(tag, () => client.save(tag))}
        onCancel={client.close}
        onSeeAgain={(id) => {
          const source = context.pageTouchpoints.find((one) => one.id === id);
          if (source) void carryOut(source, () => client.seeAgain(id));
        }}
        screenshot={screenshot}
        elementPicture={elementPicture}
        place={placeName(draft.url)}
        brandCandidate={brandCandidate}
        page={draft.subject.page}
        suggested={suggested}
        isRestored={draft.touched}
        quote={draft.subject.quote}
        target={draft.subject.target}
        review={draft.subject.review}
        element={draft.subject.element}
        onTagPart={client.pickAnother}
        partToTag="another"
        notices={notices}
        onUndo={canUndo ? () => void undo() : undefined}
      />
    </div>
  );
}

type Summary = Pick<SavedSummary, 'title' | 'stageId' | 'valence'>;

function failure(error: unknown): QuickFormStatus {
  if (error instanceof StoreError) return { kind: 'failed', code: error.code, detail: error.detail };
  return { kind: 'failed', code: 'unreachable', detail: error instanceof Error ? error.message : String(error) };
}

function placeName(url: string | null): string | undefined {
  return url !== null && URL.canParse(url) ? new URL(url).host : undefined;
}

/** The small picture as the form shows it; its address lives as long as the form. */
function useScreenshot(taken: OverlayFormState['screenshot']): ScreenshotState {
  const thumbnailUrl = useMemo(() => {
    if (!taken?.thumbnail) return null;
    const { bytes, mediaType } = taken.thumbnail;
    return URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  }, [taken]);
  return taken && thumbnailUrl ? { state: 'ready', thumbnailUrl, masked: taken.masked } : { state: 'none' };
}
