import { useEffect, useState } from 'react';
import { briefMessages } from '@/lib/i18n/briefs';
import type { ReadyBrief } from '@/lib/journey/catalogues/readyBriefs';
import type { StudyBriefs } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import { useDashboard } from '../dashboardTools';
import styles from './BriefSources.module.css';
import { useBriefActs } from './useBriefActs';

/** All that a new brief can start from: one click each. */
export function BriefSources({ briefs }: { readonly briefs: StudyBriefs }) {
  const { language, format } = useDashboard();
  const words = briefMessages[language];
  const acts = useBriefActs();
  const ready = useReadyBriefs();
  const { study, plannedJourneys } = briefs;
  return (
    <div className={styles.sources}>
      <Source name={words.fromNothing} text={words.fromNothingText} onChoose={() => acts.addEmpty(study.id)} isFirst />
      <h3 className={styles.group}>{words.ready}</h3>
      {ready.map((each) => (
        <Source
          key={each.id}
          name={labelIn(each.labels, language)}
          text={words.readyHolds(format.number(each.tasks.length), format.number(each.criteria.length))}
          onChoose={() => acts.addReady(study.id, each)}
        />
      ))}
      {plannedJourneys.length === 0 ? null : (
        <>
          <h3 className={styles.group}>{words.planned}</h3>
          {plannedJourneys.map((journey) => (
            <Source
              key={journey.id}
              name={journey.title}
              text={words.plannedText}
              onChoose={() => acts.addPlanned(journey)}
            />
          ))}
        </>
      )}
    </div>
  );
}

function Source(props: {
  readonly name: string;
  readonly text: string;
  readonly isFirst?: boolean;
  readonly onChoose: () => Promise<boolean>;
}) {
  const { name, text, isFirst, onChoose } = props;
  const [isMaking, setMaking] = useState(false);
  return (
    <button
      type="button"
      className={styles.source}
      data-initial-focus={isFirst ? '' : undefined}
      disabled={isMaking}
      onClick={() => {
        // Pressing twice makes one brief.
        setMaking(true);
        void onChoose().then((made) => made || setMaking(false));
      }}
    >
      <span className={styles.name}>{name}</span> <span className={styles.text}>{text}</span>
    </button>
  );
}

/** The briefs that ship: read only once they are wanted, for they are long. */
function useReadyBriefs(): readonly ReadyBrief[] {
  const [ready, setReady] = useState<readonly ReadyBrief[]>([]);
  useEffect(() => {
    let ended = false;
    void import('@/lib/journey/catalogues/readyBriefs').then(({ readyBriefs }) => {
      if (!ended) setReady(readyBriefs);
    });
    return () => {
      ended = true;
    };
  }, []);
  return ready;
}
