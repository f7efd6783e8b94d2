import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { briefMessages } from '@/lib/i18n/briefs';
import type { BriefSummary, StudyBriefs, StudyRecords } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import { textLimits } from '@/lib/journey/textLimits';
import { waitingShoppers } from '@/lib/journey/visit/waitingVisits';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { type RecordOption, recordOptions } from '../fields/recordOptions';
import { Choice, SavedText } from '../fields/SavedFields';
import { SaveStatus } from '../fields/SaveStatus';
import { useRecordEdits } from '../fields/useRecordEdits';
import { formatRoute, studyRoute } from '../route';
import { PlanWalkthroughDialog } from '../walkthroughs/PlanWalkthroughDialog';
import styles from './BriefEditor.module.css';
import { BriefRules } from './BriefRules';
import { BriefSheet } from './BriefSheet';
import { CriteriaOfPlan, CriteriaPart } from './CriteriaPart';
import { DuplicateBriefDialog } from './DuplicateBriefDialog';
import type { EditBriefWith } from './editBrief';
import { SaveBriefDialog } from './SaveBriefDialog';
import { TasksPart } from './TasksPart';
import { useBriefActs } from './useBriefActs';

export interface BriefEditorProps {
  readonly summary: BriefSummary;
  readonly briefs: StudyBriefs;
  readonly records: StudyRecords;
}

/** One brief: all that it asks of a shopper, saved as it is typed. */
export function BriefEditor({ summary, briefs, records }: BriefEditorProps) {
  const { language, navigate, print } = useDashboard();
  const words = briefMessages[language];
  const { current, save, edit, retry } = useRecordEdits('briefs', summary.brief);
  const acts = useBriefActs();
  const [asked, setAsked] = useState<'plan' | 'duplicate' | 'save' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  /** What was chosen so far: two tasks may be saved in one go, when neither is drawn yet. */
  const latest = useRef(current);
  useLayoutEffect(() => {
    latest.current = current;
  });
  const editWith: EditBriefWith = (change, field) => {
    const changes = change(latest.current);
    latest.current = { ...latest.current, ...changes };
    edit(changes, field);
  };

  const { study, stageModels } = records;
  const studyModel = stageModels.find(({ id }) => id === study.stageModelId);
  /** What may be named, and what is named though it is not there any more. */
  const choices = (none: string, chosen: string | null, options: readonly RecordOption[]) =>
    recordOptions(options, chosen, { none, deleted: words.deletedRecord });
  const { stages } = summary;
  const isWaiting = waitingShoppers(summary.walkthroughs, records.me).length > 0;
  const criteria = { criteria: current.criteria, stages, editWith };

  return (
    <section aria-labelledby="brief">
      <div className={styles.top}>
        <a className={cards.link} href={formatRoute(studyRoute('briefs'))}>
          <span aria-hidden="true">← </span>
          {words.allBriefs}
        </a>
        <h2 id="brief" ref={heading} tabIndex={-1} className={styles.heading}>
          {current.title}
        </h2>
        <SaveStatus save={save} onRetry={retry} />
        <span className={styles.acts}>
          {summary.walkthroughs.length === 0 ? null : (
            <a className={styles.link} href={formatRoute(studyRoute('briefs', current.id, 'comparison'))}>
              {words.compare}
            </a>
          )}
          <Button look="quiet" onClick={print}>
            {words.print}
          </Button>
          <Button
            look="quiet"
            title={words.exportText}
            onClick={() => (isWaiting ? setAsked('save') : void acts.exportFile(current, null))}
          >
            {words.exportFile}
          </Button>
          <Button look="quiet" onClick={() => setAsked('duplicate')}>
            {words.duplicate}
          </Button>
          <Button onClick={() => setAsked('plan')}>{words.plan}</Button>
          <DeleteButton
            name={words.delete(current.title)}
            onClick={() => void acts.remove(current).then((gone) => gone && navigate(studyRoute('briefs')))}
          />
        </span>
      </div>
      <div className={styles.cards}>
        <section className={cards.card} aria-labelledby="brief-what">
          <h3 id="brief-what" className={styles.group}>
            {words.what}
          </h3>
          <SavedText
            name={words.title}
            value={current.title}
            neededHint={words.titleNeeded}
            maxLength={textLimits.journeyTitle}
            onSave={(title) => edit({ title: title.trim() }, words.title)}
          />
          <SavedText
            name={words.scenario}
            value={current.scenario}
            placeholder={words.scenarioPlaceholder}
            lines={4}
            onSave={(scenario) => edit({ scenario }, words.scenario)}
          />
          <SavedText
            name={words.objective}
            value={current.objective}
            placeholder={words.objectivePlaceholder}
            lines={2}
            onSave={(objective) => edit({ objective }, words.objective)}
          />
          <div className={styles.row}>
            <Choice
              name={words.persona}
              value={current.personaId ?? ''}
              options={choices(
                words.noPersona,
                current.personaId,
                briefs.personas.map(({ id, name }) => ({ value: id, label: name })),
              )}
              onChoose={(personaId) => edit({ personaId: personaId || null }, words.persona)}
            />
            <Choice
              name={words.plannedJourney}
              value={current.plannedJourneyId ?? ''}
              options={choices(
                words.noPlannedJourney,
                current.plannedJourneyId,
                briefs.plannedJourneys.map(({ id, title }) => ({ value: id, label: title })),
              )}
              onChoose={(journeyId) => edit({ plannedJourneyId: journeyId || null }, words.plannedJourney)}
            />
          </div>
          <div>
            <Choice
              name={words.stageModel}
              value={current.stageModelId ?? ''}
              options={choices(
                words.studyModel(studyModel ? labelIn(studyModel.name, language) : study.stageModelId),
                current.stageModelId,
                stageModels.map(({ id, name }) => ({ value: id, label: labelIn(name, language) })),
              )}
              onChoose={(modelId) => edit({ stageModelId: modelId || null }, words.stageModel)}
            />
            <p className={styles.hint}>{words.changeModelHint}</p>
          </div>
        </section>
        <BriefRules brief={current} edit={edit} />
      </div>
      <div className={styles.lists}>
        <TasksPart tasks={current.tasks} stages={stages} editWith={editWith} />
        {current.plannedJourneyId === null ? (
          <CriteriaPart {...criteria} steps={[]} />
        ) : (
          <CriteriaOfPlan {...criteria} plannedJourneyId={current.plannedJourneyId} />
        )}
      </div>
      <BriefSheet
        brief={current}
        stages={stages}
        persona={briefs.personas.find(({ id }) => id === current.personaId) ?? null}
      />
      {asked === 'plan' ? (
        <PlanWalkthroughDialog
          briefs={briefs.briefs.map(({ brief }) => brief)}
          briefId={current.id}
          records={records}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {asked === 'save' ? <SaveBriefDialog summary={summary} records={records} onClose={() => setAsked(null)} /> : null}
      {asked === 'duplicate' ? (
        <DuplicateBriefDialog brief={current} brands={briefs.brands} onClose={() => setAsked(null)} />
      ) : null}
    </section>
  );
}
