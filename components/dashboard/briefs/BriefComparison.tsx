import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { durationText } from '@/lib/i18n/durationText';
import { visitReportMessages } from '@/lib/i18n/visitReport';
import { answerText, gapText } from '@/lib/i18n/visitSentence';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import type { BriefSummary, StudyBriefs, WalkthroughView } from '@/lib/journey/commands';
import { scoresOf } from '@/lib/journey/visit/scores';
import { walkedMs } from '@/lib/journey/visit/visitTimes';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { Choice } from '../fields/SavedFields';
import { formatRoute, studyRoute } from '../route';
import { StateMessage } from '../StateMessage';
import { FrictionPart } from '../walkthroughs/FrictionPart';
import styles from '../walkthroughs/Report.module.css';
import { ShareBar } from '../walkthroughs/ScoresPart';
import { StateTag } from '../walkthroughs/StateTag';
import { useVisitReading } from '../walkthroughs/useVisitReading';
import { useWalkthroughNames } from '../walkthroughs/useWalkthroughNames';
import { VisitExportDialog } from '../walkthroughs/VisitExportDialog';
import { AgreementPart } from './AgreementPart';
import editor from './BriefEditor.module.css';
import { useWalkthroughViews } from './useWalkthroughViews';

export interface BriefComparisonProps {
  readonly summary: BriefSummary;
  readonly briefs: StudyBriefs;
}

const allWaves = '*';

/** All walkthroughs by a brief and by its duplicates, side by side: brands and shoppers. */
export function BriefComparison({ summary, briefs }: BriefComparisonProps) {
  const { language, print } = useDashboard();
  const words = walkthroughsMessages[language];
  const { brief } = summary;
  const family = briefs.briefs.filter((each) => originOf(each) === originOf(summary));
  const begun = family.flatMap(({ walkthroughs }) => walkthroughs).filter(({ state }) => state !== 'toDo');
  const waves = [...new Set(begun.map(({ wave }) => wave.trim()))];
  const [wave, setWave] = useState(allWaves);
  const [isExporting, setExporting] = useState(false);
  const shown = begun.filter((each) => wave === allWaves || each.wave.trim() === wave);
  const views = useWalkthroughViews(shown.map(({ id }) => id));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="comparison">
      <div className={editor.top}>
        <a className={cards.link} href={formatRoute(studyRoute('briefs', brief.id))}>
          <span aria-hidden="true">← </span>
          {words.backToBrief}
        </a>
        <h2 id="comparison" ref={heading} tabIndex={-1} className={editor.heading}>
          {words.comparisonOf(brief.title)}
        </h2>
        <span className={editor.acts}>
          {waves.length < 2 ? null : (
            <Choice
              name={words.onlyWave}
              value={wave}
              options={[
                { value: allWaves, label: words.allWaves },
                ...waves.map((each) => ({ value: each, label: each || words.noWave })),
              ]}
              onChoose={setWave}
            />
          )}
          <Button disabled={shown.length === 0} onClick={print}>
            {words.printComparison}
          </Button>
          <Button look="primary" disabled={views === null || views.length === 0} onClick={() => setExporting(true)}>
            {visitReportMessages[language].export}
          </Button>
        </span>
      </div>
      {begun.length === 0 ? (
        <StateMessage title={words.nothingToCompare} text={words.nothingToCompareText} />
      ) : views === null ? null : (
        <article className={styles.sheet} aria-label={words.comparisonOf(brief.title)}>
          <p className={cards.count}>{words.comparisonText}</p>
          <ComparedScores summary={summary} views={views} />
          <AgreementPart brief={brief} views={views} />
          <ComparedFriction summary={summary} views={views} />
        </article>
      )}
      {isExporting && views !== null ? (
        <VisitExportDialog
          scope={{
            kind: 'brief',
            briefId: brief.id,
            studyId: brief.studyId,
            walkthroughIds: views.map(({ walkthrough }) => walkthrough.id),
          }}
          views={views}
          onClose={() => setExporting(false)}
        />
      ) : null}
    </section>
  );
}

const originOf = ({ brief }: BriefSummary): string => brief.originId ?? brief.id;

interface Compared {
  readonly summary: BriefSummary;
  readonly views: readonly WalkthroughView[];
}

/** Scores by stage, then each answer, in a column for each walkthrough. */
function ComparedScores({ summary, views }: Compared) {
  const { language, format } = useDashboard();
  const words = walkthroughsMessages[language];
  const { brief } = summary;
  const { placeOf, shopperOf } = useWalkthroughNames(views[0]?.brands ?? [], views[0]?.observers ?? []);
  const columns = views.map((view) => ({ view, scores: scoresOf(brief, view.answers) }));
  const reading = useVisitReading(summary);
  const stageName = (id: string | null) => (id === null ? words.noStageScore : reading.stage(id));
  const stageIds = [...new Set(brief.criteria.map(({ stageId }) => stageId))];
  const now = Date.now();
  return (
    <section className={styles.part} aria-labelledby="compared-scores">
      <h3 id="compared-scores" className={styles.heading}>
        {words.scores}
      </h3>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {views.map(({ walkthrough }) => (
                <th key={walkthrough.id} scope="col">
                  <a className={cards.link} href={formatRoute(studyRoute('walkthroughs', walkthrough.id, 'report'))}>
                    {placeOf(walkthrough)}
                  </a>
                  <br />
                  {[shopperOf(walkthrough), walkthrough.wave].filter(Boolean).join(' · ')}
                  <br />
                  <StateTag state={walkthrough.state} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                <b>{words.total}</b>
              </th>
              {columns.map(({ view, scores }) => (
                <td key={view.walkthrough.id}>
                  <ShareBar share={scores.total.share} />
                  {scores.knockOuts.length === 0 ? null : (
                    <p>
                      <span className={styles.mark}>
                        {words.labelled(words.failed, scores.knockOuts.map(({ question }) => question).join(' · '))}
                      </span>
                    </p>
                  )}
                </td>
              ))}
            </tr>
            {stageIds.map((stageId) => (
              <tr key={stageId ?? ''}>
                <th scope="row">{stageName(stageId)}</th>
                {columns.map(({ view, scores }) => (
                  <td key={view.walkthrough.id}>
                    <ShareBar share={scores.stages.find((each) => each.stageId === stageId)?.score.share ?? null} />
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{words.recommendation}</th>
              {views.map(({ walkthrough: { id, likelihoodToRecommend: likelihood } }) => (
                <td key={id}>
                  {likelihood === null ? words.notSaid : words.recommendationOf(format.number(likelihood))}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{words.walked}</th>
              {views.map(({ walkthrough }) => {
                const walked = walkedMs(walkthrough, now);
                return <td key={walkthrough.id}>{walked === null ? words.notYet : durationText(walked, format)}</td>;
              })}
            </tr>
          </tbody>
          <tbody>
            <tr>
              <th className={styles.group} colSpan={views.length + 1} scope="rowgroup">
                {words.answersOf}
              </th>
            </tr>
            {brief.criteria.map((criterion) => (
              <tr key={criterion.id}>
                <th scope="row">{criterion.question}</th>
                {views.map(({ walkthrough, answers, brief: { budget } }) => {
                  const answer = answers.find(({ criterionId }) => criterionId === criterion.id) ?? null;
                  return (
                    <td key={walkthrough.id}>
                      {answerText(criterion, answer, { ...reading, budget })}
                      {answer === null || answer.comment === '' ? null : (
                        <p className={styles.soft}>{answer.comment}</p>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tbody>
            <tr>
              <th className={styles.group} colSpan={views.length + 1} scope="rowgroup">
                {words.gap}
              </th>
            </tr>
            {brief.tasks.map((task) => (
              <tr key={task.id}>
                <th scope="row">{task.text}</th>
                {views.map(({ walkthrough }) => {
                  const gap = walkthrough.tasks.findLast(({ taskId }) => taskId === task.id)?.gap ?? null;
                  return <td key={walkthrough.id}>{gap === null ? words.none : gapText(gap, format)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ComparedFriction({ summary, views }: Compared) {
  const names = useWalkthroughNames(views[0]?.brands ?? [], views[0]?.observers ?? []);
  return (
    <FrictionPart
      brief={summary.brief}
      subjects={views.map(({ walkthrough, pageViews }) => ({
        name: names.nameOf(walkthrough),
        walkthrough,
        pageViews,
      }))}
    />
  );
}
