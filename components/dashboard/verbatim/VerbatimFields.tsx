import { useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/controls';
import { touchpointFieldMessages, touchpointMessages, verbatimMessages } from '@/lib/i18n/touchpoint';
import { bases } from '@/lib/journey/catalogues/bases';
import { emotionLabels } from '@/lib/journey/catalogues/emotions';
import { valenceScale } from '@/lib/journey/catalogues/valences';
import type { StudyRecords } from '@/lib/journey/commands';
import { authorInitials } from '@/lib/journey/initialsOf';
import { labelIn } from '@/lib/journey/labelIn';
import type { Basis, Emotion } from '@/lib/journey/schemas/emotion';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import type { Verbatim } from '@/lib/journey/schemas/verbatim';
import { valenceOfRating } from '@/lib/journey/valenceOfRating';
import { useDashboard } from '../dashboardTools';
import { Disclosure } from '../fields/Disclosure';
import { Choice, SavedText } from '../fields/SavedFields';
import { SavedNumber } from '../fields/SavedNumber';
import { SaveStatus } from '../fields/SaveStatus';
import { SeveralChoice } from '../fields/SeveralChoice';
import { useRecordEdits } from '../fields/useRecordEdits';
import { formatRoute, studyRoute } from '../route';
import { AttachButton } from '../touchpoint/AttachButton';
import { EvidenceGallery } from '../touchpoint/EvidenceGallery';
import { optionsOf } from '../touchpoint/editing';
import { AnchorFacts, PageFields } from '../touchpoint/PageFields';
import editor from '../touchpoint/TouchpointEditor.module.css';
import { themeOptions } from '../touchpoint/themeOptions';
import { useAttachments } from '../touchpoint/useAttachments';
import { Stars } from './Stars';
import { TouchpointChoice } from './TouchpointChoice';
import styles from './Verbatim.module.css';

export interface VerbatimFieldsProps {
  readonly verbatim: Verbatim;
  readonly records: StudyRecords;
  /** Of its evidence, by id. */
  readonly evidence: Readonly<Record<string, Evidence>>;
}

const openEmotion: Emotion = { valence: null, arousal: null, label: null, basis: null };

/** A verbatim with every field it has, each saved as it is changed. */
export function VerbatimFields({ verbatim, records, evidence }: VerbatimFieldsProps) {
  const { history, language, messages, fieldNames, format, toast, reportError } = useDashboard();
  const words = verbatimMessages[language];
  const page = touchpointMessages[language];
  const observerName = touchpointFieldMessages[language].observerId;
  const { current, save, edit: editFields, retry } = useRecordEdits('verbatims', verbatim);
  const latest = useRef(current);
  useLayoutEffect(() => {
    latest.current = current;
  });
  const edit = (changes: Partial<Verbatim>, label: string) => {
    latest.current = { ...latest.current, ...changes };
    editFields(changes, label);
  };
  const { attach, detach, isBusy, isOver, drop } = useAttachments('verbatims', verbatim.id);

  const emotion = current.emotion ?? openEmotion;
  const editEmotion = (changes: Partial<Emotion>, label: string) => {
    const next = { ...(latest.current.emotion ?? openEmotion), ...changes };
    const isOpen = next.valence === null && next.arousal === null && next.label === null;
    // Only what is coded has an origin: a customer's own words report it.
    edit({ emotion: isOpen ? null : { ...next, basis: next.basis ?? 'reported' } }, label);
  };
  const editRating = (changes: Partial<NonNullable<Verbatim['rating']>>, label: string) => {
    const rating = { best: 5, count: null, ...latest.current.rating, ...changes };
    if (rating.value !== undefined) edit({ rating: { ...rating, value: rating.value } }, label);
  };
  const takeOff = (changes: Partial<Verbatim>, label: string) =>
    history
      .run('editRecord', { type: 'verbatims', id: verbatim.id, changes }, { label })
      .then(({ group }) => toast({ text: label, group }), reportError);

  const journey = records.journeys.find(({ id }) => id === current.journeyId);
  const stages =
    journey?.stages ?? records.stageModels.find(({ id }) => id === records.study.stageModelId)?.stages ?? [];
  const { rating } = current;
  const suggested = rating && current.emotion === null ? valenceOfRating(rating.value, rating.best) : null;
  const suggestedStep = valenceScale.find(({ value }) => value === suggested);
  const added = records.study.catalogueAdditions?.emotions ?? [];
  const notSet = { value: '', label: messages.notSet };
  const chooseJourney = (journeyId: string | null) => {
    const other = records.journeys.find(({ id }) => id === journeyId);
    const isStage = other ? other.stages.some(({ id }) => id === current.stageId) : true;
    // What it stood under belongs to the journey it leaves.
    edit({ journeyId, touchpointId: null, ...(isStage ? {} : { stageId: null }) }, words.journey);
  };
  const known = current.evidenceIds.flatMap((id) => evidence[id] ?? []);
  const more = [
    current.authorInitials,
    current.publishedAt,
    current.language,
    journey?.title,
    current.page?.siteName ?? current.page?.url,
    known.length > 0 ? page.files(known.length, format.number(known.length)) : null,
  ]
    .filter(Boolean)
    .join(' · ');

  return (
    <div className={styles.fields} data-over={isOver ? '' : undefined} {...drop}>
      <SavedText
        name={words.quote}
        value={current.quote}
        neededHint={words.quoteNeeded}
        lines={2}
        onSave={(quote) => edit({ quote: quote.trim() }, words.quote)}
      />
      <div className={styles.rating}>
        <SavedNumber
          className={styles.number}
          name={words.stars}
          value={rating?.value ?? null}
          min={0}
          max={rating?.best ?? 1000}
          onSave={(value) =>
            value === null ? edit({ rating: null }, words.stars) : editRating({ value }, words.stars)
          }
        />
        <SavedNumber
          className={styles.number}
          name={words.best}
          value={rating ? rating.best : 5}
          min={1}
          onSave={(best) => editRating({ best }, words.best)}
        />
        <SavedNumber
          className={styles.number}
          name={words.count}
          value={rating?.count ?? null}
          min={0}
          step={1}
          onSave={(count) => editRating({ count: count === null ? null : Math.round(count) }, words.count)}
        />
      </div>
      {/* Stands there before it says something: what is below must not move under the pointer. */}
      <div className={styles.rated}>
        {rating ? <Stars rating={rating} /> : null}
        {suggestedStep ? (
          <Button
            look="quiet"
            className={styles.suggestion}
            onClick={() => editEmotion({ valence: suggestedStep.value }, fieldNames.emotion)}
          >
            {words.suggest(suggestedStep.labels[language])}
          </Button>
        ) : null}
      </div>
      <div className={editor.pair}>
        <Choice
          name={fieldNames.emotion}
          value={emotion.valence === null ? '' : String(emotion.valence)}
          options={[
            notSet,
            ...valenceScale.map(({ value, labels }) => ({ value: String(value), label: labels[language] })),
          ]}
          onChoose={(value) => editEmotion({ valence: value === '' ? null : Number(value) }, fieldNames.emotion)}
        />
        <Choice
          name={words.stage}
          value={current.stageId ?? ''}
          options={[notSet, ...stages.map(({ id, labels }) => ({ value: id, label: labelIn(labels, language) }))]}
          onChoose={(stageId) => edit({ stageId: stageId || null }, words.stage)}
        />
      </div>
      {records.themes.length === 0 && current.themeIds.length === 0 ? (
        <p className={editor.hint}>
          <a className={editor.source} href={formatRoute(studyRoute('codebook'))}>
            {words.noThemes}
          </a>
        </p>
      ) : (
        <SeveralChoice
          name={words.themes}
          options={themeOptions(records.themes, current.themeIds, language)}
          values={current.themeIds}
          onChange={(themeIds) => edit({ themeIds }, words.themes)}
        />
      )}
      <Disclosure title={words.more} summary={more}>
        <div className={editor.pair}>
          <Choice
            name={fieldNames.emotionLabel}
            value={emotion.label ?? ''}
            options={[
              notSet,
              ...optionsOf(emotionLabels, language),
              ...optionsOf(added, language, fieldNames.emotionsAdded),
            ]}
            onChoose={(label) => editEmotion({ label: label || null }, fieldNames.emotionLabel)}
          />
          <Choice
            name={fieldNames.intensity}
            value={emotion.arousal === null ? '' : String(emotion.arousal)}
            options={[
              notSet,
              ...[1, 2, 3, 4, 5].map((level) => ({ value: String(level), label: fieldNames.intensityOf(level) })),
            ]}
            onChoose={(level) => editEmotion({ arousal: level === '' ? null : Number(level) }, fieldNames.intensity)}
          />
          <Choice
            name={words.basis}
            value={emotion.basis ?? 'reported'}
            options={bases.map(({ id, labels }) => ({
              value: id,
              label: id === 'reported' ? words.reported : labels[language],
            }))}
            onChoose={(basis) => editEmotion({ basis: basis as Basis }, words.basis)}
          />
          <Choice
            name={fieldNames.brand}
            value={current.brandId ?? ''}
            options={[
              { value: '', label: messages.noBrand },
              ...records.brands.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChoose={(brandId) => edit({ brandId: brandId || null }, fieldNames.brand)}
          />
          <SavedText
            name={words.authorInitials}
            value={current.authorInitials}
            maxLength={60}
            onSave={(typed) => edit({ authorInitials: authorInitials(typed) }, words.authorInitials)}
          />
          <SavedText
            name={words.language}
            value={current.language ?? ''}
            maxLength={64}
            placeholder={words.languageHint}
            onSave={(tag) => edit({ language: tag.trim() || null }, words.language)}
          />
        </div>
        <SavedText
          name={words.publishedAt}
          value={current.publishedAt ?? ''}
          hint={words.publishedHint}
          onSave={(publishedAt) => edit({ publishedAt: publishedAt.trim() || null }, words.publishedAt)}
        />
        <Choice
          name={words.journey}
          value={current.journeyId ?? ''}
          options={[
            { value: '', label: words.noJourney },
            ...records.journeys.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChoose={(journeyId) => chooseJourney(journeyId || null)}
        />
        <TouchpointChoice
          name={words.touchpoint}
          none={words.noTouchpoint}
          journeyId={current.journeyId}
          touchpointId={current.touchpointId}
          onChoose={(touchpointId) => edit({ touchpointId }, words.touchpoint)}
        />
        <Choice
          name={observerName}
          value={current.observerId ?? ''}
          options={[
            notSet,
            ...records.observers.map(({ id, name, initials }) => ({
              value: id,
              label: name || initials || page.withoutName,
            })),
          ]}
          onChoose={(observerId) => edit({ observerId: observerId || null }, observerName)}
        />
        <PageFields
          page={current.page}
          onChange={(changed) => edit({ page: changed }, page.address)}
          onRemove={() => void takeOff({ page: null }, page.removedPage)}
        />
        {current.anchor ? (
          <div className={editor.set}>
            <AnchorFacts anchor={current.anchor} />
            <Button
              look="quiet"
              className={editor.add}
              onClick={() => void takeOff({ anchor: null }, page.removed(page.quoted))}
            >
              {page.removeAnchor}
            </Button>
          </div>
        ) : null}
        <EvidenceGallery
          title={current.quote}
          name={words.evidence}
          evidence={known}
          pending={none}
          onDetach={detach}
        />
        <div className={styles.line}>
          <AttachButton isBusy={isBusy} onFiles={(files) => void attach(files)} />
        </div>
      </Disclosure>
      <div className={styles.saving}>
        <SaveStatus save={save} onRetry={retry} />
      </div>
    </div>
  );
}

const none: readonly never[] = [];
