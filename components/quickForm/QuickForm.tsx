import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button, Field, KeyCap, Notice } from '@/components/controls';
import { quickFormMessages } from '@/lib/i18n/quickForm';
import { basisInJourney } from '@/lib/journey/basisInJourney';
import { valenceScale } from '@/lib/journey/catalogues/valences';
import type { QuickTag } from '@/lib/journey/commands/quickTag';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import type { Stage } from '@/lib/journey/schemas/study';
import { textLimits } from '@/lib/journey/textLimits';
import { EmotionRow } from './EmotionRow';
import { useFieldRefs } from './fieldRefs';
import { type FormKey, focusPlace, formKeys } from './formKeys';
import { MainFields } from './MainFields';
import { PickedScreenshot } from './PickedScreenshot';
import styles from './QuickForm.module.css';
import type { QuickFormProps, SuggestedValues } from './quickFormProps';
import { StageRoute } from './StageRoute';
import { TaggedPart } from './TaggedPart';
import { TopBar } from './TopBar';
import { useFormKeys } from './useFormKeys';
import { useLaterParts } from './useLaterParts';

/** Tags a page (or a part of one) as a touchpoint, with three or four keys: stage digit, emotion key, Enter. */
export function QuickForm(props: QuickFormProps) {
  const { value, context, language, locale, status, screenshot } = props;
  const messages = quickFormMessages[language];
  const later = useLaterParts();
  const fields = useFieldRefs();
  const form = useRef<HTMLFormElement>(null);
  // The fields that the person has set here: what the page suggests never overrides them.
  const chosen = useRef(new Set<string>());
  const [showsMore, setShowsMore] = useState(false);
  // Whether the optional part was opened by its key, so that typing goes on in it.
  const [moreWanted, setMoreWanted] = useState(false);
  const [showsUnfinished, setShowsUnfinished] = useState(false);
  const [openMenu, setOpenMenu] = useState<'page' | 'picture' | null>(null);

  const stages = stagesOf(context, value.journeyId);
  const stage = stages.find(({ id }) => id === value.stageId) ?? null;
  const isOpen = stage === null || value.valence === null;
  const isBusy = status.kind === 'saving';
  const isSaved = status.kind === 'saved';
  const newest = context.pageTouchpoints[0];
  // A new brand with a domain was proposed from the page; one without is being named by hand.
  const proposed = value.brand?.kind === 'new' && value.brand.domain !== null ? value.brand : null;
  const candidate = proposed ?? props.brandCandidate ?? null;
  const addsCandidate = proposed !== null;
  const unfinished = props.unfinished ?? [];

  // A picture of the whole page takes long enough to be told of.
  const share = screenshot.state === 'pending' ? (screenshot.share ?? null) : null;
  const isTakingAll = share !== null;

  const suggestions = newSuggestions(props, chosen.current);

  const edit = (changes: Partial<QuickTag>) => {
    if (isBusy || isSaved) return;
    for (const field of Object.keys(changes)) chosen.current.add(field);
    const next = { ...value, ...changes };
    if (next.journeyId !== value.journeyId) {
      const kind = context.journeys.find(({ id }) => id === next.journeyId)?.kind ?? 'actual';
      next.basis = basisInJourney(kind, value.basis, context.defaults.basis);
    }
    // Stages belong to the journey's model: another journey may not have this one.
    const { stages: nextStages = [], plannedSteps = [] } = journeyOf(context, next.journeyId) ?? {};
    if (!nextStages.some(({ id }) => id === next.stageId)) next.stageId = null;
    if (!plannedSteps.some(({ id }) => id === next.plannedTouchpointId)) next.plannedTouchpointId = null;
    props.onChange(next);
  };
  const save = () => {
    if (!isBusy && !isSaved) props.onSave();
  };

  // Digits and letters work from the form itself: no text box may hold the focus at first.
  useEffect(() => {
    if (!isSaved) form.current?.focus();
  }, [isSaved]);

  const letters: Record<string, (() => void) | null | undefined> = isSaved
    ? { [formKeys.undo]: props.onUndo, [formKeys.openMap]: props.onOpenMap }
    : {
        [formKeys.title]: () => {
          fields.title.current?.focus();
          fields.title.current?.select();
        },
        [formKeys.note]: () => {
          const note = fields.note.current;
          note?.focus();
          note?.setSelectionRange(note.value.length, note.value.length);
        },
        [formKeys.journey]: () => fields.journey.current?.focus(),
        [formKeys.brand]: () => fields.brand.current?.focus(),
        [formKeys.newBrand]: candidate && (() => edit({ brand: addsCandidate ? null : candidate })),
        [formKeys.channel]: () => fields.channel.current?.focus(),
        [formKeys.category]: () => fields.category.current?.focus(),
        [formKeys.more]: () => {
          setMoreWanted(true);
          setShowsMore(!showsMore);
        },
        [formKeys.retake]: screenshot.state === 'pending' ? null : props.onRetake,
        [formKeys.leaveOut]: hasPicture(screenshot.state)
          ? () => edit({ keepScreenshot: !value.keepScreenshot })
          : null,
        [formKeys.clearEmotion]: () => edit({ valence: null }),
        [formKeys.codeLater]: isOpen ? save : null,
        [formKeys.seeAgain]: newest && !isBusy ? () => props.onSeeAgain(newest.id) : null,
        // Also before they are known: they show as soon as they are.
        [formKeys.unfinished]: props.onResume && (() => setShowsUnfinished(!showsUnfinished)),
        [formKeys.openDashboard]: props.onOpenDashboard,
        [formKeys.tagPart]: props.onTagPart,
        [formKeys.reviewAs]:
          props.review && later ? () => edit({ reviewAs: later.nextReviewAs(value.reviewAs) }) : null,
        [formKeys.pageTools]: props.tools && later ? () => setOpenMenu('page') : null,
        [formKeys.pictureTools]: isTakingAll
          ? props.onCancelPicture
          : props.onTakeOther && later
            ? () => setOpenMenu('picture')
            : null,
        [formKeys.acceptSuggestions]: Object.keys(suggestions).length > 0 ? () => edit(suggestions) : null,
      };

  const onKey = (key: FormKey, from: Element | null): boolean => {
    switch (key.kind) {
      case 'save':
        if (isSaved) props.onCancel();
        else save();
        return true;
      case 'escape':
        if (!isSaved && focusPlace(from) === 'typing') form.current?.focus();
        else props.onCancel();
        return true;
      case 'stage': {
        const chosen = key.index === null ? null : stages[key.index];
        if (chosen === undefined || isSaved) return false;
        edit({ stageId: chosen?.id ?? null });
        return true;
      }
      case 'emotion': {
        const chosen = valenceScale[key.index];
        if (!chosen || isSaved) return false;
        edit({ valence: chosen.value });
        return true;
      }
      case 'letter': {
        const act = letters[key.letter];
        act?.();
        return act != null;
      }
    }
  };
  useFormKeys(onKey);

  const onTitleKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // The title is one line that may wrap: Enter saves, as in any one-line box.
    const { key, nativeEvent, repeat, shiftKey } = event;
    if (key !== 'Enter' || nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (!repeat && !shiftKey) save();
  };

  const saved = isSaved && later ? later.whereSaved(status.saved, context, language) : [];
  const choiceWords = { openHint: messages.open, clearName: messages.clear };

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={messages.formName}
      aria-busy={isBusy}
      tabIndex={-1}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TopBar
        language={language}
        place={props.place}
        onOpenDashboard={isSaved ? undefined : props.onOpenDashboard}
        onTagPart={isSaved ? undefined : props.onTagPart}
        partToTag={props.partToTag}
        unfinished={isSaved || !props.onResume ? 0 : unfinished.length}
        showsUnfinished={showsUnfinished}
        onToggleUnfinished={() => setShowsUnfinished(!showsUnfinished)}
      >
        {props.tools && later && !isSaved ? (
          <later.PageToolsMenu
            tools={props.tools}
            hasArchive={props.archive !== undefined}
            language={language}
            isOpen={openMenu === 'page'}
            onOpenChange={(isOpen) => setOpenMenu(isOpen ? 'page' : null)}
          />
        ) : null}
      </TopBar>
      {/* It stays in the document throughout, so that screen readers hear it change. */}
      <div role="status" className={isSaved ? styles.saved : styles.unseen}>
        {isSaved ? (
          <>
            <svg className={styles.tick} width="36" height="36" viewBox="0 0 36 36" aria-hidden="true">
              <circle cx="18" cy="18" r="17" />
              <path d="m10.5 18.5 5 5 10-11" />
            </svg>
            <span className={styles.savedText}>
              <strong className={styles.savedWord}>{messages.saved}</strong>
              <span>{saved.join(' · ')}</span>
            </span>
          </>
        ) : isBusy ? (
          messages.saving
        ) : null}
      </div>
      {isSaved ? (
        <div className={styles.body}>
          {later ? (
            <later.SavedPanel
              title={status.saved.title}
              valence={status.saved.valence}
              language={language}
              isFullPageComing={isTakingAll}
              isArchiveComing={props.archive?.state === 'pending'}
              onDone={props.onCancel}
              onUndo={props.onUndo}
              onOpenMap={props.onOpenMap}
            />
          ) : null}
        </div>
      ) : (
        <>
          <div className={styles.body}>
            {showsUnfinished && unfinished.length > 0 && props.onResume && later ? (
              <later.UnfinishedForms forms={unfinished} language={language} locale={locale} onResume={props.onResume} />
            ) : null}
            {props.notices?.map((notice) => (
              <Notice key={notice.title} tone={notice.tone} title={notice.title}>
                {notice.text || undefined}
              </Notice>
            ))}
            {props.review && later ? (
              <later.ReviewPart
                review={props.review}
                reviewAs={value.reviewAs}
                language={language}
                locale={locale}
                onChoose={(reviewAs) => edit({ reviewAs })}
              />
            ) : props.element && later ? (
              <later.PickedElement element={props.element} quote={props.quote} language={language} />
            ) : (
              <TaggedPart quote={props.quote} target={props.target} language={language} />
            )}
            <div className={styles.subject}>
              <Field name={messages.title} keyCap={formKeys.title} className={styles.title}>
                {(control) => (
                  <textarea
                    {...control}
                    ref={fields.title}
                    rows={2}
                    value={value.title}
                    maxLength={textLimits.touchpointTitle}
                    placeholder={messages.titlePlaceholder}
                    onChange={(event) => edit({ title: event.target.value.replaceAll(/[\r\n]+/g, ' ') })}
                    onKeyDown={onTitleKeyDown}
                  />
                )}
              </Field>
              <PickedScreenshot
                screenshot={screenshot}
                keep={value.keepScreenshot}
                messages={messages}
                onKeep={(keepScreenshot) => edit({ keepScreenshot })}
                onRetake={props.onRetake}
                instead={
                  later && isTakingAll ? (
                    <later.PictureProgress
                      share={share}
                      language={language}
                      locale={locale}
                      onCancel={props.onCancelPicture}
                    />
                  ) : later && props.elementPicture?.state === 'ready' ? (
                    <later.PictureOfPart
                      part={props.elementPicture}
                      whole={screenshot.state === 'ready' && value.keepScreenshot ? screenshot : null}
                      language={language}
                    />
                  ) : null
                }
              >
                {props.onTakeOther && later && !isTakingAll ? (
                  <later.PictureMenu
                    language={language}
                    isOpen={openMenu === 'picture'}
                    onOpenChange={(isOpen) => setOpenMenu(isOpen ? 'picture' : null)}
                    onTake={props.onTakeOther}
                  />
                ) : null}
              </PickedScreenshot>
            </div>
            {props.archive && later ? (
              <later.PageArchive
                archive={props.archive}
                language={language}
                locale={locale}
                onLeaveOut={props.onLeaveArchiveOut}
              />
            ) : null}
            {props.page ? (
              // Its place is kept free: what lies below must not move under the pointer when it comes.
              <div className={styles.suggestions}>
                {later ? (
                  <later.PageSuggestions
                    page={props.page}
                    values={suggestions}
                    context={context}
                    tag={value}
                    language={language}
                    locale={locale}
                    onAccept={() => edit(suggestions)}
                  />
                ) : null}
              </div>
            ) : null}
            <div className={styles.coding}>
              <StageRoute
                name={messages.stage}
                {...choiceWords}
                stages={stages}
                stageId={value.stageId}
                language={language}
                onChoose={(stageId) => edit({ stageId })}
              />
              <EmotionRow
                name={messages.emotion}
                {...choiceWords}
                valence={value.valence}
                keyCaps={props.emotionKeyCaps}
                language={language}
                onChoose={(valence) => edit({ valence })}
              />
            </div>
            <MainFields
              value={value}
              context={context}
              language={language}
              messages={messages}
              candidate={candidate}
              addsCandidate={addsCandidate}
              fields={fields}
              later={later}
              onEdit={edit}
            />
            <div className={styles.extras}>
              <Field name={messages.note} keyCap={formKeys.note} layout="inline" className={styles.note}>
                {(control) => (
                  <textarea
                    {...control}
                    ref={fields.note}
                    rows={1}
                    value={value.note}
                    maxLength={textLimits.line}
                    onChange={(event) => edit({ note: event.target.value })}
                  />
                )}
              </Field>
              <button
                type="button"
                className={styles.more}
                aria-expanded={showsMore}
                aria-keyshortcuts={formKeys.more}
                onClick={() => {
                  setMoreWanted(false);
                  setShowsMore(!showsMore);
                }}
              >
                <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                  <path d="m2 3.5 3 3 3-3" />
                </svg>
                {messages.more}
                <KeyCap>{formKeys.more}</KeyCap>
                {!showsMore && detailCount(value) > 0 ? (
                  <span className={styles.count}>+{detailCount(value)}</span>
                ) : null}
              </button>
            </div>
            {showsMore && later ? (
              <later.MoreFields
                value={value}
                isFocused={moreWanted}
                knownTags={context.knownTags}
                addedEmotions={context.addedEmotions}
                plannedSteps={journeyOf(context, value.journeyId)?.plannedSteps ?? []}
                language={language}
                notSet={messages.notSet}
                onEdit={edit}
              />
            ) : null}
            {context.pageTouchpoints.length > 0 && later ? (
              <later.PageTouchpoints
                touchpoints={context.pageTouchpoints}
                journeys={context.journeys}
                addedCategories={context.addedCategories}
                language={language}
                locale={locale}
                disabled={isBusy}
                onSeeAgain={props.onSeeAgain}
                onOpen={props.onOpenTouchpoint}
              />
            ) : null}
          </div>
          <div className={styles.foot}>
            {status.kind === 'failed' && later ? (
              <later.SaveFailure
                code={status.code}
                detail={status.detail}
                isDraftKept={props.isDraftKept ?? true}
                language={language}
              />
            ) : null}
            <div className={styles.bar}>
              {isOpen ? (
                <Button keyCap={formKeys.codeLater} disabled={isBusy} onClick={save}>
                  {messages.codeLater}
                </Button>
              ) : null}
              <Button
                look="primary"
                type="submit"
                className={styles.save}
                keyCap={messages.saveKey}
                aria-keyshortcuts="Enter Control+Enter"
                disabled={isBusy}
              >
                {messages.save}
              </Button>
            </div>
          </div>
        </>
      )}
    </form>
  );
}

function stagesOf(context: QuickTagContext, journeyId: string | null): readonly Stage[] {
  return journeyOf(context, journeyId)?.stages ?? [];
}

function journeyOf(context: QuickTagContext, journeyId: string | null) {
  return context.journeys.find(({ id }) => id === (journeyId ?? context.currentJourneyId));
}

/** What of the page's suggestions would change the form: neither what is there already nor what the person has chosen. */
function newSuggestions(
  { value, suggested, isRestored }: QuickFormProps,
  chosen: ReadonlySet<string>,
): SuggestedValues {
  const fields = Object.entries(suggested ?? {}) as [keyof SuggestedValues, unknown][];
  return Object.fromEntries(
    fields.filter(([field, offered]) => {
      const isChosen = chosen.has(field) || (isRestored && value[field] !== null);
      return !isChosen && JSON.stringify(value[field]) !== JSON.stringify(offered);
    }),
  );
}

function hasPicture(state: QuickFormProps['screenshot']['state']): boolean {
  return state === 'ready' || state === 'pending';
}

/** How many of the fields behind "More" hold something; the basis always does. */
function detailCount(value: QuickTag): number {
  const { emotionLabel, arousal, customerAction, thought, painPoint, plannedTouchpointId, tags } = value;
  return [plannedTouchpointId, emotionLabel, arousal, customerAction, thought, painPoint, tags.length].filter(Boolean)
    .length;
}
