import { useRef, useState } from 'react';
import { Button, Unseen } from '@/components/controls';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import type { StudyRecords, StudyWalkthroughs, WalkthroughSummary } from '@/lib/journey/commands';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { PencilIcon } from '../icons';
import { formatRoute, studyRoute } from '../route';
import { StateMessage } from '../StateMessage';
import { useStoreQuery } from '../useStoreQuery';
import { PlanWalkthroughDialog } from './PlanWalkthroughDialog';
import { StateTag } from './StateTag';
import { useWalkthroughNames } from './useWalkthroughNames';
import styles from './WalkthroughList.module.css';

export interface WalkthroughListProps {
  readonly records: StudyRecords;
  readonly walked: StudyWalkthroughs;
}

/** The study's walkthroughs, by brief and wave. */
export function WalkthroughList({ records, walked }: WalkthroughListProps) {
  const { store, language, format, openSidePanel } = useDashboard();
  const words = walkthroughsMessages[language];
  const { data } = useStoreQuery(store, 'briefs', { studyId: records.study.id });
  const [isPlanning, setPlanning] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const all = walked.walkthroughs;
  const briefs = data?.briefs.map(({ brief }) => brief) ?? [];
  const [firstBrief] = briefs;
  const planning =
    isPlanning && firstBrief ? (
      <PlanWalkthroughDialog
        briefs={briefs}
        briefId={firstBrief.id}
        records={records}
        onClose={() => setPlanning(false)}
      />
    ) : null;
  if (all.length === 0) {
    return (
      <section aria-labelledby="walkthroughs">
        <h2 id="walkthroughs" className={styles.heading}>
          <Unseen>{words.count(0, format.number(0))}</Unseen>
        </h2>
        <StateMessage title={words.emptyTitle} text={words.emptyText}>
          {data === null ? null : firstBrief ? (
            <>
              <Button look="primary" onClick={openSidePanel}>
                {words.openPanel}
              </Button>
              <Button onClick={() => setPlanning(true)}>{words.plan}</Button>
            </>
          ) : (
            <>
              <p>{words.writeBriefFirst}</p>
              <a className={cards.link} href={formatRoute(studyRoute('briefs'))}>
                {words.toBriefs}
              </a>
            </>
          )}
        </StateMessage>
        {planning}
      </section>
    );
  }
  const byBrief = Map.groupBy(all, ({ brief }) => brief.id);
  return (
    <section className={cards.wideColumn} aria-labelledby="walkthroughs">
      <div className={styles.top}>
        <h2 id="walkthroughs" ref={heading} tabIndex={-1} className={styles.heading}>
          {words.count(all.length, format.number(all.length))}
        </h2>
        <Button className={styles.new} disabled={!firstBrief} onClick={() => setPlanning(true)}>
          {words.plan}
        </Button>
        <Button onClick={openSidePanel}>{words.openPanel}</Button>
        <p className={styles.text}>{words.text}</p>
      </div>
      {[...byBrief].map(([id, ofBrief]) => (
        <WalkedByBrief key={id} ofBrief={ofBrief} walked={walked} onDeleted={() => heading.current?.focus()} />
      ))}
      {planning}
    </section>
  );
}

function WalkedByBrief(props: {
  readonly ofBrief: readonly WalkthroughSummary[];
  readonly walked: StudyWalkthroughs;
  readonly onDeleted: () => void;
}) {
  const { ofBrief, walked, onDeleted } = props;
  const { language } = useDashboard();
  const words = walkthroughsMessages[language];
  const brief = ofBrief[0]?.brief;
  if (!brief) return null;
  const byWave = Map.groupBy(ofBrief, ({ walkthrough }) => walkthrough.wave.trim());
  const headingId = `brief-${brief.id}`;
  return (
    <section className={cards.card} aria-labelledby={headingId}>
      <div className={styles.briefHead}>
        <h3 id={headingId} className={styles.brief}>
          <a className={styles.briefLink} href={formatRoute(studyRoute('briefs', brief.id))}>
            {brief.title}
          </a>
        </h3>
        <a
          className={cards.link}
          href={formatRoute(studyRoute('briefs', brief.id, 'comparison'))}
          aria-label={words.compareOf(brief.title)}
        >
          {words.compare}
        </a>
      </div>
      <div className={styles.scroller}>
        <table className={styles.table} aria-labelledby={headingId}>
          <thead>
            <tr>
              {[
                words.brand,
                words.shopper,
                words.state,
                words.when,
                words.answered,
                words.pageViews,
                words.touchpoints,
              ].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          {[...byWave].map(([wave, ofWave]) => (
            <tbody key={wave}>
              {byWave.size === 1 && wave === '' ? null : (
                <tr>
                  <th className={styles.wave} colSpan={8} scope="rowgroup">
                    {wave === '' ? words.noWave : words.waveOf(wave)}
                  </th>
                </tr>
              )}
              {ofWave.map((summary) => (
                <WalkthroughRow key={summary.walkthrough.id} summary={summary} walked={walked} onDeleted={onDeleted} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

function WalkthroughRow(props: {
  readonly summary: WalkthroughSummary;
  readonly walked: StudyWalkthroughs;
  readonly onDeleted: () => void;
}) {
  const { summary, walked, onDeleted } = props;
  const { history, language, format, toast, reportError } = useDashboard();
  const words = walkthroughsMessages[language];
  const names = useWalkthroughNames(walked.brands, walked.observers);
  const [isPlanning, setPlanning] = useState(false);
  const { walkthrough, brief, answers, pageViews, touchpoints } = summary;
  const { id, startedAt, endedAt, slot } = walkthrough;
  const name = names.nameOf(walkthrough);
  const isAsked = new Set(brief.criteria.map((criterion) => criterion.id));
  const answered = answers.filter(
    ({ criterionId, notApplicable, value }) => isAsked.has(criterionId) && (notApplicable || value !== null),
  ).length;
  const remove = async () => {
    const label = words.deleted(name);
    try {
      await history.settle();
      const { group } = await history.run('deleteRecord', { type: 'walkthroughs', id }, { label });
      toast({ text: label, group });
      onDeleted();
    } catch (error) {
      reportError(error);
    }
  };
  return (
    <tr>
      <th scope="row">
        <a className={cards.link} href={formatRoute(studyRoute('walkthroughs', id))}>
          {names.placeOf(walkthrough)}
        </a>
      </th>
      <td>{names.shopperOf(walkthrough)}</td>
      <td>
        <StateTag state={walkthrough.state} />
      </td>
      <td>
        {startedAt !== null
          ? endedAt === null
            ? words.since(format.dateTime(startedAt))
            : words.fromTo(format.dateTime(startedAt), format.dateTime(endedAt))
          : slot === null
            ? words.notYet
            : words.plannedFor(words.fromTo(format.dateTime(slot.from), format.dateTime(slot.to)))}
      </td>
      <td>{words.answeredOf(format.number(answered), format.number(brief.criteria.length))}</td>
      <td>{format.number(pageViews)}</td>
      <td>{format.number(touchpoints)}</td>
      <td>
        <span className={styles.acts}>
          {walkthrough.state === 'toDo' ? (
            <button
              type="button"
              className={styles.change}
              aria-label={words.replanOf(name)}
              title={words.replanOf(name)}
              onClick={() => setPlanning(true)}
            >
              <PencilIcon />
            </button>
          ) : null}
          <DeleteButton name={words.delete(name)} onClick={() => void remove()} />
        </span>
        {isPlanning ? (
          <PlanWalkthroughDialog
            briefs={[brief]}
            briefId={brief.id}
            records={{ brands: walked.brands, observers: walked.observers, me: '' }}
            planned={summary}
            onClose={() => setPlanning(false)}
          />
        ) : null}
      </td>
    </tr>
  );
}
