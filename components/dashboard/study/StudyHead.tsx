import { useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { studyMessages } from '@/lib/i18n/study';
import type { StudyRecords, StudySummary } from '@/lib/journey/commands';
import { useDashboard } from '../dashboardTools';
import { ExampleButton } from '../example/ExampleButton';
import { DeleteButton } from '../fields/DeleteButton';
import { formatRoute, mapRoute, studyRoute } from '../route';
import { useStoreQuery } from '../useStoreQuery';
import { NewStudyDialog } from './NewStudyDialog';
import styles from './StudyHead.module.css';
import { StudySwitcher } from './StudySwitcher';

/** Which study one works in and where new touchpoints go; another one, a new one, and away with it. */
export function StudyHead({ records }: { readonly records: StudyRecords }) {
  const { store, history, language, format, toast, navigate, reportError } = useDashboard();
  const words = studyMessages[language];
  const { data: studies } = useStoreQuery(store, 'studies', {});
  const [dialog, setDialog] = useState<'new' | 'duplicate' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { study, journeys, currentJourneyId } = records;
  const current = journeys.find(({ id }) => id === currentJourneyId);

  const remove = async () => {
    const count = journeys.reduce((sum, { touchpoints }) => sum + touchpoints, 0);
    const label = words.deletedStudy(study.name, count, format.number(count));
    try {
      const { group } = await history.run('deleteRecord', { type: 'studies', id: study.id }, { label });
      navigate(studyRoute('overview'));
      toast({ text: label, group });
      // The button would now delete the next study.
      heading.current?.focus();
    } catch (error) {
      reportError(error);
    }
  };

  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <h1 ref={heading} className={styles.name} tabIndex={-1}>
          {study.name}
        </h1>
        {studies && studies.length > 1 ? <StudySwitcher studies={studies} currentId={study.id} /> : null}
        <div className={styles.actions}>
          <Button look="quiet" onClick={() => setDialog('new')}>
            {words.newStudy}
          </Button>
          <Button look="quiet" onClick={() => setDialog('duplicate')}>
            {words.duplicateStudy}
          </Button>
          <ExampleButton look="quiet" />
          <DeleteButton name={words.deleteStudy(study.name)} onClick={() => void remove()} />
        </div>
      </div>
      {current ? (
        <p className={styles.target}>
          {words.newTouchpointsGoInto} <a href={formatRoute(mapRoute(current.id))}>{current.title}</a>
        </p>
      ) : null}
      {dialog === null ? null : (
        <NewStudyDialog
          studies={studies ?? [summaryOf(records)]}
          source={dialog === 'duplicate' ? study : null}
          onClose={() => setDialog(null)}
        />
      )}
    </header>
  );
}

/** What is known of the study itself before the list of all has been read. */
const summaryOf = ({ study }: StudyRecords): StudySummary => ({ id: study.id, name: study.name, journeys: [] });
