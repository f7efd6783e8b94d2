import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { EmotionRow } from '@/components/quickForm/EmotionRow';
import { focusPlace, readFormKey } from '@/components/quickForm/formKeys';
import { StageRoute } from '@/components/quickForm/StageRoute';
import { TagsField } from '@/components/quickForm/TagsField';
import { bases } from '@/lib/journey/catalogues/bases';
import { categories } from '@/lib/journey/catalogues/categories';
import { channels } from '@/lib/journey/catalogues/channels';
import { emotionLabels } from '@/lib/journey/catalogues/emotions';
import { labelOf } from '@/lib/journey/catalogues/label';
import { phases } from '@/lib/journey/catalogues/phases';
import type { PendingEvidence, QuickTagContext } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { Basis, Emotion } from '@/lib/journey/schemas/emotion';
import type { Stage } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { textLimits } from '@/lib/journey/textLimits';
import { useDashboard } from '../dashboardTools';
import { Choice, SavedText } from '../fields/SavedFields';
import { SaveStatus } from '../fields/SaveStatus';
import { useRecordEdits } from '../fields/useRecordEdits';
import { CrossIcon, OutIcon, TrashIcon } from '../icons';
import { sourceLink } from '../sourceLink';
import { codingOf } from '../table/codingKeys';
import { type EvidenceById, evidenceOf } from '../touchpointPicture';
import { ConflictChoices } from './ConflictChoices';
import { EvidenceGallery } from './EvidenceGallery';
import styles from './TouchpointEditor.module.css';

export interface TouchpointEditorProps {
  readonly touchpoint: Touchpoint;
  readonly stages: readonly Stage[];
  readonly context: QuickTagContext;
  readonly evidence: EvidenceById;
  readonly pending: readonly PendingEvidence[];
  readonly onDelete: (touchpoint: Touchpoint) => void;
  readonly onClose: () => void;
}

const openEmotion: Emotion = { valence: null, arousal: null, label: null, basis: null };
const intensities = [1, 2, 3, 4, 5];

/** A touchpoint with the fields of the quick form, each saved as it is changed, beside its evidence. */
export function TouchpointEditor(props: TouchpointEditorProps) {
  const { touchpoint, context, evidence, pending, onDelete, onClose } = props;
  const { history, language, messages, fieldNames, format, emotionKeyCaps, toast, reportError } = useDashboard();
  const { current, save, edit, retry } = useRecordEdits('touchpoints', touchpoint);
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);

  const emotion = current.emotion ?? openEmotion;
  const editEmotion = (changes: Partial<Emotion>, field: string) => {
    const next = { ...emotion, ...changes };
    const isOpen = next.valence === null && next.arousal === null && next.label === null;
    edit({ emotion: isOpen ? null : next }, field);
  };
  const chooseJourney = (journeyId: string) => {
    const journey = context.journeys.find(({ id }) => id === journeyId);
    if (!journey) return;
    // A stage that the other journey's model does not have is open again rather than unknown.
    const stageId = journey.stages.some(({ id }) => id === current.stageId) ? current.stageId : null;
    const label = messages.movedToJourney(journey.title);
    // It may leave this screen, and the editor with it: what happened is said by a toast.
    history
      .run('editRecord', { type: 'touchpoints', id: touchpoint.id, changes: { journeyId, stageId } }, { label })
      .then(({ group }) => toast({ text: label, group }), reportError);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Keys pressed in the dialog of a picture come by here as well: they are its own.
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const key = readFormKey(event.nativeEvent, focusPlace(document.activeElement));
    if (key?.kind === 'escape') return onClose();
    const coding = key && codingOf(key, props.stages);
    if (!coding) return;
    event.preventDefault();
    if ('stageId' in coding) edit({ stageId: coding.stageId }, fieldNames.stage);
    else editEmotion({ valence: coding.valence }, fieldNames.emotion);
  };
  const source = sourceLink(touchpoint);
  const notSet = { value: '', label: messages.notSet };
  const entries = (
    list: readonly { readonly id: string; readonly labels: { readonly en: string; readonly fr: string } }[],
    group?: string,
  ) => list.map(({ id, labels }) => ({ value: id, label: labels[language] || labels.en, ...(group ? { group } : {}) }));

  return (
    <aside ref={panel} className={styles.panel} aria-labelledby={titleId} tabIndex={-1} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.heading}>
          {messages.editTouchpoint}
        </h2>
        <SaveStatus save={save} onRetry={retry} />
        <button type="button" className={styles.close} aria-label={messages.close} onClick={onClose}>
          <CrossIcon />
        </button>
      </header>
      <div className={styles.body}>
        <EvidenceGallery
          title={touchpoint.title}
          evidence={evidenceOf(touchpoint, evidence)}
          pending={pending.filter(({ touchpointId }) => touchpointId === touchpoint.id)}
        />
        <p className={styles.facts}>
          <time dateTime={touchpoint.occurredAt?.time ?? touchpoint.capturedAt}>
            {format.touchpointTime(touchpoint)}
          </time>
          {source ? (
            <a href={source.href} target="_blank" rel="noreferrer noopener" className={styles.source}>
              {source.atQuote ? messages.openQuote(source.host) : messages.openSource(source.host)} <OutIcon />
            </a>
          ) : null}
        </p>
        <ConflictChoices touchpoint={touchpoint} onChoose={(changes, field) => edit(changes, field)} />

        <SavedText
          name={fieldNames.title}
          value={current.title}
          neededHint={messages.titleNeeded}
          maxLength={textLimits.touchpointTitle}
          lines={1}
          onSave={(title) => edit({ title: title.trim().replace(/\s+/g, ' ') }, fieldNames.title)}
        />
        <StageRoute
          name={fieldNames.stage}
          openHint={fieldNames.open}
          clearName={fieldNames.clear}
          stages={props.stages}
          stageId={current.stageId}
          language={language}
          onChoose={(stageId) => edit({ stageId }, fieldNames.stage)}
        />
        <EmotionRow
          name={fieldNames.emotion}
          openHint={fieldNames.open}
          clearName={fieldNames.clear}
          valence={emotion.valence}
          keyCaps={emotionKeyCaps}
          language={language}
          onChoose={(valence) => editEmotion({ valence }, fieldNames.emotion)}
        />
        <div className={styles.pair}>
          <Choice
            name={fieldNames.emotionLabel}
            value={emotion.label ?? ''}
            options={[
              notSet,
              ...entries(
                emotionLabels.filter(({ usualValence }) => usualValence < 0),
                fieldNames.emotionsNegative,
              ),
              ...entries(
                emotionLabels.filter(({ usualValence }) => usualValence === 0),
                fieldNames.emotionsNeutral,
              ),
              ...entries(
                emotionLabels.filter(({ usualValence }) => usualValence > 0),
                fieldNames.emotionsPositive,
              ),
            ]}
            onChoose={(label) => editEmotion({ label: label || null }, fieldNames.emotionLabel)}
          />
          <Choice
            name={fieldNames.intensity}
            value={emotion.arousal === null ? '' : String(emotion.arousal)}
            options={[
              notSet,
              ...intensities.map((level) => ({ value: String(level), label: fieldNames.intensityOf(level) })),
            ]}
            onChoose={(level) => editEmotion({ arousal: level === '' ? null : Number(level) }, fieldNames.intensity)}
          />
        </div>
        <div className={styles.pair}>
          <Choice
            name={fieldNames.basis}
            value={current.basis}
            options={entries(bases)}
            onChoose={(basis) => edit({ basis: basis as Basis }, fieldNames.basis)}
          />
          <Choice
            name={fieldNames.journey}
            value={current.journeyId}
            options={context.journeys.map(({ id, title }) => ({ value: id, label: title }))}
            onChoose={chooseJourney}
          />
          <Choice
            name={fieldNames.brand}
            value={current.brandId ?? ''}
            options={[
              { value: '', label: messages.noBrand },
              ...context.brands.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChoose={(brandId) => edit({ brandId: brandId || null }, fieldNames.brand)}
          />
          <Choice
            name={fieldNames.channel}
            value={current.channel ?? ''}
            options={[notSet, ...entries(channels)]}
            onChoose={(channel) => edit({ channel: channel || null }, fieldNames.channel)}
          />
        </div>
        <Choice
          name={fieldNames.category}
          value={current.category ?? ''}
          options={[
            notSet,
            ...phases.flatMap((phase) =>
              entries(
                categories.filter((category) => category.phase === phase.id),
                labelOf(phases, phase.id, language),
              ),
            ),
            ...entries(context.addedCategories, fieldNames.addedCategories),
          ]}
          onChoose={(category) => edit({ category: category || null }, fieldNames.category)}
        />
        <SavedText
          name={fieldNames.customerAction}
          value={current.customerAction}
          lines={2}
          onSave={(customerAction) => edit({ customerAction }, fieldNames.customerAction)}
        />
        <SavedText
          name={fieldNames.thought}
          value={current.thought}
          lines={2}
          onSave={(thought) => edit({ thought }, fieldNames.thought)}
        />
        <PainPoints touchpoint={current} onEdit={(painPoints) => edit({ painPoints }, fieldNames.painPoint)} />
        <SavedText
          name={fieldNames.note}
          value={current.note}
          lines={3}
          onSave={(note) => edit({ note }, fieldNames.note)}
        />
        <TagsField
          tags={current.tags}
          knownTags={context.knownTags}
          messages={fieldNames}
          onChange={(tags) => edit({ tags }, fieldNames.tags)}
        />
        <Button look="quiet" className={styles.delete} onClick={() => onDelete(touchpoint)}>
          <TrashIcon /> {messages.deleteTouchpoint}
        </Button>
      </div>
    </aside>
  );
}

/** Each pain point in a box of its own. One that is emptied goes; the first box is always there to write into. */
function PainPoints(props: {
  readonly touchpoint: Touchpoint;
  readonly onEdit: (painPoints: Touchpoint['painPoints']) => void;
}) {
  const { painPoints } = props.touchpoint;
  const { messages, fieldNames, format } = useDashboard();
  /** Ids of boxes that are not in the record yet: nothing has been written into them. */
  const [blank, setBlank] = useState<readonly string[]>([]);
  const firstBlank = useRef(newId());
  const ids = [...painPoints.map(({ id }) => id), ...blank.filter((id) => painPoints.every((each) => each.id !== id))];
  const shown = ids.length > 0 ? ids : [firstBlank.current];
  const write = (id: string, text: string) => {
    const known = painPoints.find((each) => each.id === id);
    if (text.trim() === '') props.onEdit(painPoints.filter((each) => each.id !== id));
    else if (known) props.onEdit(painPoints.map((each) => (each.id === id ? { ...each, text } : each)));
    else {
      props.onEdit([...painPoints, { id, text, severity: null, effect: null, themeId: null, solution: '' }]);
    }
  };
  return (
    <div className={styles.painPoints}>
      {shown.map((id, index) => (
        <SavedText
          key={id}
          name={shown.length === 1 ? fieldNames.painPoint : messages.painPointNumber(format.number(index + 1))}
          value={painPoints.find((each) => each.id === id)?.text ?? ''}
          lines={2}
          onSave={(text) => write(id, text)}
        />
      ))}
      {painPoints.length > 0 && blank.every((id) => painPoints.some((each) => each.id === id)) ? (
        <Button look="quiet" className={styles.add} onClick={() => setBlank([...blank, newId()])}>
          + {messages.addPainPoint}
        </Button>
      ) : null}
    </div>
  );
}
