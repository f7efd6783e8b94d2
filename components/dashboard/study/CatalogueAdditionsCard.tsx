import { studyMessages } from '@/lib/i18n/study';
import { listClassification, writeListClassification } from '@/lib/journey/categoryGroups';
import { labelIn } from '@/lib/journey/labelIn';
import type { Labels, Study } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import styles from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { Disclosure } from '../fields/Disclosure';
import { SaveStatus } from '../fields/SaveStatus';
import { useRecordEdits } from '../fields/useRecordEdits';
import { AddedEntries } from './AddedEntries';
import { Classifications } from './Classifications';

/** What the study adds to the catalogues. */
type Additions = NonNullable<Study['catalogueAdditions']>;

const none: Additions = { categories: [], channels: [], emotions: [], kpis: [], questions: [], classifications: [] };

const lists = ['categories', 'channels', 'emotions', 'kpis', 'questions'] as const;

interface Removed {
  readonly id: string;
  readonly labels: Labels;
}

const namesEntry = ({ category, channel, emotion, metrics }: Touchpoint, id: string) =>
  category === id || channel === id || emotion?.label === id || metrics.some(({ kpiId }) => kpiId === id);

/** What the study's field needs and the shipped catalogues lack. */
export function CatalogueAdditionsCard({ study }: { readonly study: Study }) {
  const { store, history, language, format, toast, reportError } = useDashboard();
  const words = studyMessages[language];
  const { current, save, edit, retry } = useRecordEdits('studies', study);
  const additions = current.catalogueAdditions ?? none;
  const write = (changes: Partial<Additions>, field: string) =>
    edit({ catalogueAdditions: { ...additions, ...changes } }, field);
  /** Deletes with a way back, and says how many touchpoints still name what goes. */
  const remove = async (changes: Partial<Additions>, { id, labels }: Removed) => {
    try {
      const catalogueAdditions = { ...additions, ...changes };
      const { group } = await history.run(
        'editRecord',
        { type: 'studies', id: study.id, changes: { catalogueAdditions } },
        { label: words.deletedEntry(labelIn(labels, language), 0, '') },
      );
      const { touchpoints } = await store.query('studyView', { studyId: study.id });
      const count = touchpoints.filter((touchpoint) => namesEntry(touchpoint, id)).length;
      toast({ text: words.deletedEntry(labelIn(labels, language), count, format.number(count)), group });
    } catch (error) {
      reportError(error);
    }
  };
  const summary = (entries: readonly { readonly labels: Additions['kpis'][number]['labels'] }[]) =>
    entries.map(({ labels }) => labelIn(labels, language)).join(', ') || words.nothingAdded;
  return (
    <section className={styles.card} aria-labelledby="study-catalogues">
      <h2 id="study-catalogues">{words.catalogues}</h2>
      <p className={styles.text}>{words.cataloguesText}</p>
      <div>
        {lists.map((list) => (
          <Disclosure key={list} title={words[list]} summary={summary(additions[list])}>
            <AddedEntries
              list={list}
              entries={additions[list]}
              onChange={(entries) => write({ [list]: entries }, words[list])}
              onRemove={(entries, removed) => void remove({ [list]: entries }, removed)}
            />
          </Disclosure>
        ))}
        <Disclosure title={words.classifications} summary={summary(additions.classifications)}>
          <Classifications
            listedBy={listClassification(current)?.id ?? null}
            onListBy={(id) =>
              edit({ extensions: writeListClassification(current.extensions, id) }, words.listsGroupedBy)
            }
            classifications={additions.classifications}
            onChange={(classifications) => write({ classifications: [...classifications] }, words.classifications)}
            onRemove={(classifications, removed) => void remove({ classifications: [...classifications] }, removed)}
          />
        </Disclosure>
      </div>
      <SaveStatus save={save} onRetry={retry} />
    </section>
  );
}
