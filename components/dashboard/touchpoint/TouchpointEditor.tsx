import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { Button } from '@/components/controls';
import { EmotionRow } from '@/components/quickForm/EmotionRow';
import { focusPlace, readFormKey } from '@/components/quickForm/formKeys';
import { StageRoute } from '@/components/quickForm/StageRoute';
import { evidenceMessages } from '@/lib/i18n/evidence';
import { touchpointMessages } from '@/lib/i18n/touchpoint';
import type { PendingEvidence, QuickTagContext } from '@/lib/journey/commands';
import type { Emotion } from '@/lib/journey/schemas/emotion';
import type { Stage } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { textLimits } from '@/lib/journey/textLimits';
import { touchpointWarnings } from '@/lib/journey/touchpointWarnings';
import { useDashboard } from '../dashboardTools';
import { SavedText } from '../fields/SavedFields';
import { SaveStatus } from '../fields/SaveStatus';
import { useRecordEdits } from '../fields/useRecordEdits';
import { CrossIcon, OutIcon, TrashIcon } from '../icons';
import { QuestionnaireOf } from '../questionnaire/QuestionnaireOf';
import { formatRoute, studyRoute } from '../route';
import { sourceLink } from '../sourceLink';
import { codingOf } from '../table/codingKeys';
import { type EvidenceById, evidenceOf } from '../touchpointPicture';
import { useStoreQuery } from '../useStoreQuery';
import { AttachButton } from './AttachButton';
import { CommentsGroup } from './CommentsGroup';
import { ConflictChoices } from './ConflictChoices';
import { EvidenceGallery } from './EvidenceGallery';
import { ExchangeGroup } from './ExchangeGroup';
import { namesOfFields, type TouchpointEditing, TouchpointEditingContext } from './editing';
import { FeelingGroup } from './FeelingGroup';
import { HappenedGroup } from './HappenedGroup';
import { HistoryGroup } from './HistoryGroup';
import { ManagementGroup } from './ManagementGroup';
import { NotesGroup } from './NotesGroup';
import { OpportunitiesGroup } from './OpportunitiesGroup';
import { PainPointsGroup } from './PainPointsGroup';
import { SourceGroup } from './SourceGroup';
import styles from './TouchpointEditor.module.css';
import { useAttachments } from './useAttachments';
import { VerbatimsGroup } from './VerbatimsGroup';
import { Warnings } from './Warnings';
import { WeightGroup } from './WeightGroup';

export interface TouchpointEditorProps {
  readonly touchpoint: Touchpoint;
  readonly stages: readonly Stage[];
  readonly context: QuickTagContext;
  readonly evidence: EvidenceById;
  readonly pending: readonly PendingEvidence[];
  /** Whether typing begins in the title: it has just been made. */
  readonly startsAtTitle?: boolean;
  readonly onDelete: (touchpoint: Touchpoint) => void;
  readonly onClose: () => void;
}

const openEmotion: Emotion = { valence: null, arousal: null, label: null, basis: null };

/** A touchpoint with every field it has, each saved as it is changed, beside its evidence. */
export function TouchpointEditor(props: TouchpointEditorProps) {
  const { touchpoint, stages, context, startsAtTitle = false, onDelete, onClose } = props;
  const { store, history, language, messages, fieldNames, format, emotionKeyCaps, toast, reportError } = useDashboard();
  const words = touchpointMessages[language];
  const names = useMemo(() => namesOfFields(language, fieldNames), [language, fieldNames]);
  const { current, save, edit: editFields, retry } = useRecordEdits('touchpoints', touchpoint);
  const { data: detail } = useStoreQuery(store, 'touchpointDetail', { touchpointId: touchpoint.id });
  const { data: records } = useStoreQuery(store, 'studyRecords', { studyId: detail?.journey.studyId ?? null });
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  const titleBox = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const title = startsAtTitle ? titleBox.current?.querySelector('textarea') : null;
    (title ?? panel.current)?.focus({ preventScroll: true });
    title?.select();
  }, [startsAtTitle]);

  /** What was chosen so far: two fields of one list may be saved in one go, when neither is drawn yet. */
  const latest = useRef(current);
  useLayoutEffect(() => {
    latest.current = current;
  });
  const edit: TouchpointEditing['edit'] = (changes, label) => {
    latest.current = { ...latest.current, ...changes };
    editFields(changes, label);
  };
  const editEmotion = (changes: Partial<Emotion>, label: string) => {
    const next = { ...(latest.current.emotion ?? openEmotion), ...changes };
    const isOpen = next.valence === null && next.arousal === null && next.label === null && next.basis === null;
    edit({ emotion: isOpen ? null : next }, label);
  };
  const chooseJourney = (journeyId: string) => {
    const journey = context.journeys.find(({ id }) => id === journeyId);
    if (!journey) return;
    // It goes with what stands under it. A stage that the other journey's model does not have is open again rather than
    // unknown.
    const stageId = journey.stages.some(({ id }) => id === current.stageId) ? current.stageId : null;
    const label = messages.movedToJourney(journey.title);
    // It may leave this screen, and the editor with it: what happened is said by a toast.
    history
      .run('moveTouchpoints', { touchpointIds: [touchpoint.id], journeyId, stageId }, { label })
      .then(({ group }) => toast({ text: label, group }), reportError);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Keys pressed in the dialog of a picture come by here as well: they are its own.
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const place = focusPlace(document.activeElement);
    const key = readFormKey(event.nativeEvent, place);
    if (key?.kind === 'escape') {
      // As in the form: it leaves the field, then closes. What is shown codes by keys in between.
      if (place !== 'typing') return onClose();
      event.preventDefault();
      return panel.current?.focus({ preventScroll: true });
    }
    const coding = key && codingOf(key, stages);
    if (!coding) return;
    event.preventDefault();
    if ('stageId' in coding) edit({ stageId: coding.stageId }, names.stageId);
    else editEmotion({ valence: coding.valence }, names.emotion);
  };
  const { attach, detach, isBusy, isOver, drop } = useAttachments('touchpoints', touchpoint.id);
  const source = sourceLink(current);
  // Each is of its own reading: what has just been put in another one's place may be in one of them only.
  const evidence = evidenceOf(touchpoint, { ...props.evidence, ...detail?.evidence });
  // A list of touchpoints does not read of what is still to come; this one's own reading does.
  const pending = (detail?.pendingEvidence ?? props.pending).filter(
    ({ touchpointId }) => touchpointId === touchpoint.id,
  );

  const editing: TouchpointEditing | null =
    detail && records
      ? {
          ...{ touchpoint: current, stages, context, detail, records, words, names, edit },
          warnings: touchpointWarnings(current, {
            journeyKind: detail.journey.kind,
            brandNames: records.brands.map(({ name }) => name),
            channelNames: context.addedChannels.flatMap(({ labels }) => [labels.en, labels.fr]),
          }),
          editWith: (change, label) => edit(change(latest.current), label),
        }
      : null;

  return (
    <aside ref={panel} className={styles.panel} aria-labelledby={titleId} tabIndex={-1} onKeyDown={onKeyDown} {...drop}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.heading}>
          {messages.editTouchpoint}
        </h2>
        <SaveStatus save={save} onRetry={retry} />
        <button type="button" className={styles.close} aria-label={messages.close} onClick={onClose}>
          <CrossIcon />
        </button>
      </header>
      <TouchpointEditingContext value={editing}>
        <div className={styles.body}>
          <EvidenceGallery title={touchpoint.title} evidence={evidence} pending={pending} onDetach={detach} />
          <div className={styles.attach}>
            <AttachButton isBusy={isBusy} onFiles={(files) => void attach(files)} />
            <span className={styles.hint}>{words.attachHint}</span>
            {evidence.length > 0 ? (
              <a className={styles.certificate} href={formatRoute(studyRoute('evidence', touchpoint.id))}>
                {evidenceMessages[language].certificateOfTouchpoint}
              </a>
            ) : null}
          </div>
          <p className={styles.facts}>
            {detail?.journey.kind === 'planned' && current.occurredAt === null ? null : (
              <time dateTime={current.occurredAt?.time ?? current.capturedAt}>{format.touchpointTime(current)}</time>
            )}
            {source ? (
              <a href={source.href} target="_blank" rel="noreferrer noopener" className={styles.source}>
                {source.atQuote ? messages.openQuote(source.host) : messages.openSource(source.host)} <OutIcon />
              </a>
            ) : null}
          </p>
          {editing ? <ConflictChoices /> : null}

          <div ref={titleBox}>
            <SavedText
              name={names.title}
              value={current.title}
              neededHint={messages.titleNeeded}
              maxLength={textLimits.touchpointTitle}
              lines={1}
              onSave={(title) => edit({ title: title.trim().replace(/\s+/g, ' ') }, names.title)}
            />
            {editing ? <Warnings field="title" /> : null}
          </div>
          <StageRoute
            name={names.stageId}
            openHint={fieldNames.open}
            clearName={fieldNames.clear}
            stages={stages}
            stageId={current.stageId}
            language={language}
            onChoose={(stageId) => edit({ stageId }, names.stageId)}
          />
          <EmotionRow
            name={names.emotion}
            openHint={fieldNames.open}
            clearName={fieldNames.clear}
            valence={current.emotion?.valence ?? null}
            keyCaps={emotionKeyCaps}
            language={language}
            onChoose={(valence) => editEmotion({ valence }, names.emotion)}
          />
          <SavedText name={names.note} value={current.note} lines={2} onSave={(note) => edit({ note }, names.note)} />
          {editing ? (
            <div className={styles.groups}>
              <HappenedGroup onJourney={chooseJourney} />
              <FeelingGroup onEmotion={editEmotion} />
              <PainPointsGroup />
              <ExchangeGroup />
              <OpportunitiesGroup />
              <VerbatimsGroup />
              <WeightGroup />
              <ManagementGroup />
              <NotesGroup />
              <SourceGroup />
              <QuestionnaireOf touchpointId={touchpoint.id} />
              <CommentsGroup />
              <HistoryGroup />
            </div>
          ) : null}
          <Button look="quiet" className={styles.delete} onClick={() => onDelete(touchpoint)}>
            <TrashIcon /> {messages.deleteTouchpoint}
          </Button>
        </div>
      </TouchpointEditingContext>
      {isOver ? <div className={styles.dropping}>{words.dropToAttach}</div> : null}
    </aside>
  );
}
