import { handOverMessages } from '@/lib/i18n/handOver';
import { recordCounts } from '@/lib/i18n/recordCounts';
import type { ImportSummary } from '@/lib/journey/commands';
import { recordTypes } from '@/lib/journey/schemas/recordTypes';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';

export interface ImportedSummaryProps {
  readonly fileName: string;
  readonly summary: ImportSummary;
}

/** Types that are named before or beside the list of all others. */
const namedApart: ReadonlySet<string> = new Set(['touchpoints', 'journeys', 'walkthroughs', 'evidence', 'observers']);

/** What a merge did. What did not happen is not listed, but for what was added and conflicts with what was here. */
export function ImportedSummary({ fileName, summary }: ImportedSummaryProps) {
  const { messages, format, language } = useDashboard();
  const words = handOverMessages[language];
  const counts = recordCounts[language];
  const say = (count: number, said: (count: number, shown: string) => string) =>
    count <= 0 ? [] : [said(count, format.number(count))];
  const inState = (state: string) => summary.walkthroughs.filter((each) => each.state === state).length;
  const { touchpoints = 0, journeys = 0, walkthroughs = 0, evidence = 0, observers = 0 } = summary.addedByType;
  const planned = Math.min(walkthroughs, inState('toDo'));
  const added = [
    ...say(touchpoints, counts.touchpoints),
    // A planned visit has a journey to become.
    ...say(journeys - planned, counts.journeys),
    ...say(summary.pictures, messages.importPictures),
    ...recordTypes
      .filter((type) => !namedApart.has(type))
      .flatMap((type) => say(summary.addedByType[type] ?? 0, counts[type])),
    // Whom the file is for is asked below.
    ...say(observers - summary.shoppers.length, counts.observers),
    // A picture is named above; the record that describes it is one of these.
    ...say(evidence - summary.pictures, summary.pictures > 0 ? words.otherEvidence : counts.evidence),
    ...say(walkthroughs - planned, counts.walkthroughs),
    ...say(planned, words.plannedVisits),
  ];
  const done = [
    ...(added.length > 0 ? [messages.importAdded(new Intl.ListFormat(language).format(added))] : []),
    ...say(summary.updated, messages.importUpdated),
    ...say(summary.deleted, messages.importDeleted),
    ...say(summary.unchanged, messages.importUnchanged),
  ];
  const toDo = [
    ...say(inState('toValidate'), words.visitsToValidate),
    ...say(inState('returned'), words.returnedVisits),
  ];
  const nothingNew = summary.added + summary.updated + summary.deleted + summary.files === 0;
  return (
    <div role="status" className={styles.form}>
      <p className={styles.done}>{messages.imported(fileName)}</p>
      {toDo.length === 0 ? null : (
        <p>
          <strong>{new Intl.ListFormat(language).format(toDo)}</strong>
        </p>
      )}
      <p>{nothingNew ? messages.importNothingNew : done.join(language === 'fr' ? '\u00a0; ' : '; ')}</p>
      {summary.conflicts > 0 ? (
        <p className={styles.warning}>
          <strong>{messages.importConflicts(summary.conflicts, format.number(summary.conflicts))}.</strong>{' '}
          {messages.importConflictsText}
        </p>
      ) : null}
      {summary.filesMissing > 0 ? (
        <p className={styles.text}>
          {messages.importFilesMissing(summary.filesMissing, format.number(summary.filesMissing))}
        </p>
      ) : null}
    </div>
  );
}
