import { useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { briefMessages } from '@/lib/i18n/briefs';
import { walkthroughStates } from '@/lib/journey/catalogues/walkthroughStates';
import type { BriefSummary, StudyBriefs, StudyRecords } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import { waitingShoppers } from '@/lib/journey/visit/waitingVisits';
import cards from '../cards.module.css';
import { Dialog } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { formatRoute, studyRoute } from '../route';
import { PlanWalkthroughDialog } from '../walkthroughs/PlanWalkthroughDialog';
import styles from './BriefList.module.css';
import { BriefSources } from './BriefSources';
import { DuplicateBriefDialog } from './DuplicateBriefDialog';
import { SaveBriefDialog } from './SaveBriefDialog';
import { useBriefActs } from './useBriefActs';

export interface BriefListProps {
  readonly records: StudyRecords;
  readonly briefs: StudyBriefs;
}

type Asked = { readonly what: 'plan' | 'duplicate' | 'save'; readonly summary: BriefSummary };

/** The study's briefs: what each asks for, and how the walkthroughs by it stand. */
export function BriefList({ records, briefs }: BriefListProps) {
  const { messages, language, format } = useDashboard();
  const words = briefMessages[language];
  const acts = useBriefActs();
  const [isAdding, setAdding] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const all = briefs.briefs;
  return (
    <section className={cards.wideColumn} aria-labelledby="briefs">
      <div className={styles.top}>
        <h2 id="briefs" ref={heading} tabIndex={-1} className={styles.heading}>
          {all.length === 0 ? words.emptyTitle : words.count(all.length, format.number(all.length))}
        </h2>
        {all.length === 0 ? null : (
          <Button className={styles.new} onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        )}
        <p className={styles.text}>{all.length === 0 ? words.emptyText : words.text}</p>
      </div>
      {all.length === 0 ? (
        <div className={styles.first}>
          <BriefSources briefs={briefs} />
        </div>
      ) : (
        <ul className={styles.briefs}>
          {all.map((summary) => {
            const { brief } = summary;
            return (
              <li key={brief.id} className={styles.brief}>
                <h3 className={styles.name}>
                  <a className={styles.open} href={formatRoute(studyRoute('briefs', brief.id))}>
                    {brief.title}
                  </a>
                </h3>
                <p className={styles.facts}>
                  {[
                    words.tasksCount(brief.tasks.length, format.number(brief.tasks.length)),
                    words.criteriaCount(brief.criteria.length, format.number(brief.criteria.length)),
                    briefs.personas.find(({ id }) => id === brief.personaId)?.name,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                {brief.scenario === '' ? null : <p className={styles.scenario}>{brief.scenario}</p>}
                <WalkedStates walkthroughs={summary.walkthroughs} />
                <div className={styles.acts}>
                  <span className={styles.group}>
                    <Button aria-label={words.planOf(brief.title)} onClick={() => setAsked({ what: 'plan', summary })}>
                      {words.plan}
                    </Button>
                    {summary.walkthroughs.length === 0 ? null : (
                      <a
                        className={styles.link}
                        href={formatRoute(studyRoute('briefs', brief.id, 'comparison'))}
                        aria-label={words.compareOf(brief.title)}
                      >
                        {words.compare}
                      </a>
                    )}
                    <Button
                      look="quiet"
                      aria-label={words.duplicateOf(brief.title)}
                      onClick={() => setAsked({ what: 'duplicate', summary })}
                    >
                      {words.duplicate}
                    </Button>
                    <Button
                      look="quiet"
                      aria-label={words.exportOf(brief.title)}
                      title={words.exportText}
                      onClick={() =>
                        waitingShoppers(summary.walkthroughs, records.me).length > 0
                          ? setAsked({ what: 'save', summary })
                          : void acts.exportFile(brief, null)
                      }
                    >
                      {words.exportFile}
                    </Button>
                  </span>
                  <DeleteButton
                    name={words.delete(brief.title)}
                    onClick={() => void acts.remove(brief).then((gone) => gone && heading.current?.focus())}
                  />
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {isAdding ? (
        <Dialog title={words.newTitle} closeName={messages.close} size="wide" onClose={() => setAdding(false)}>
          <BriefSources briefs={briefs} />
        </Dialog>
      ) : null}
      {asked?.what === 'plan' ? (
        <PlanWalkthroughDialog
          briefs={briefs.briefs.map(({ brief }) => brief)}
          briefId={asked.summary.brief.id}
          records={records}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {asked?.what === 'save' ? (
        <SaveBriefDialog summary={asked.summary} records={records} onClose={() => setAsked(null)} />
      ) : null}
      {asked?.what === 'duplicate' ? (
        <DuplicateBriefDialog brief={asked.summary.brief} brands={briefs.brands} onClose={() => setAsked(null)} />
      ) : null}
    </section>
  );
}

/** How the walkthroughs by a brief stand: how many in which state. */
function WalkedStates({ walkthroughs }: Pick<BriefSummary, 'walkthroughs'>) {
  const { language, format } = useDashboard();
  const words = briefMessages[language];
  if (walkthroughs.length === 0) return <p className={styles.facts}>{words.noWalkthroughs}</p>;
  return (
    <ul className={styles.states}>
      <li className={styles.walked}>{words.walkthroughs(walkthroughs.length, format.number(walkthroughs.length))}</li>
      {walkthroughStates.map(({ id, labels }) => {
        const count = walkthroughs.filter(({ state }) => state === id).length;
        return count === 0 ? null : (
          <li key={id} className={styles.state} data-state={id}>
            {words.states(format.number(count), labelIn(labels, language))}
          </li>
        );
      })}
    </ul>
  );
}
