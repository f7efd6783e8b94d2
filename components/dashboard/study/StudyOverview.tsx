import { useMemo } from 'react';
import { studyMessages } from '@/lib/i18n/study';
import { teamMessages } from '@/lib/i18n/team';
import { bases } from '@/lib/journey/catalogues/bases';
import { labelOf } from '@/lib/journey/catalogues/label';
import { observerNames } from '@/lib/journey/observerNames';
import styles from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { Choice, SavedText } from '../fields/SavedFields';
import { SaveStatus } from '../fields/SaveStatus';
import { SeveralChoice } from '../fields/SeveralChoice';
import { TickBox } from '../fields/TickBox';
import { useRecordEdits } from '../fields/useRecordEdits';
import { formatRoute } from '../route';
import { CatalogueAdditionsCard } from './CatalogueAdditionsCard';
import { CountsCard } from './CountsCard';
import { LanesCard } from './LanesCard';
import own from './StudyOverview.module.css';
import type { StudySectionProps } from './sectionProps';
import { studyLanguages } from './studyLanguages';

/** What the study asks and how it counts, what it starts from and adds, and what it counts. */
export function StudyOverview({ records }: StudySectionProps) {
  // Another study is another form: nothing of the one before may stay in its boxes.
  const { id } = records.study;
  return (
    <div key={id} className={own.overview}>
      <div className={own.side}>
        <StudyCard records={records} />
        <DefaultsCard records={records} />
        <ObserversCard records={records} />
      </div>
      <div className={own.side}>
        <CatalogueAdditionsCard study={records.study} />
        <LanesCard study={records.study} />
      </div>
      <div className={own.wide}>
        <CountsCard records={records} />
      </div>
    </div>
  );
}

type CardProps = Pick<StudySectionProps, 'records'>;

function StudyCard({ records }: CardProps) {
  const { messages, language } = useDashboard();
  const words = studyMessages[language];
  const { current, save, edit, retry } = useRecordEdits('studies', records.study);
  const languages = useMemo(() => studyLanguages(language), [language]);
  return (
    <section className={styles.card} aria-label={messages.study}>
      <SavedText
        name={words.studyName}
        value={current.name}
        neededHint={messages.nameNeeded}
        maxLength={500}
        onSave={(name) => edit({ name: name.trim() }, words.studyName)}
      />
      <SavedText
        name={words.question}
        value={current.question}
        placeholder={words.questionPlaceholder}
        lines={3}
        onSave={(question) => edit({ question }, words.question)}
      />
      <Choice
        name={words.language}
        value={current.language ?? ''}
        options={[{ value: '', label: messages.notSet }, ...languages]}
        onChoose={(chosen) => edit({ language: chosen || null }, words.language)}
      />
      <TickBox
        name={words.countExposures}
        hint={words.countExposuresHint}
        checked={current.countExposures}
        onChange={(countExposures) => edit({ countExposures }, words.countExposures)}
      />
      <SaveStatus save={save} onRetry={retry} />
    </section>
  );
}

function DefaultsCard({ records }: CardProps) {
  const { language } = useDashboard();
  const words = studyMessages[language];
  const { current, save, edit, retry } = useRecordEdits('studies', records.study);
  const defaults = current.defaults ?? { brandId: null, personaId: null, basis: null };
  return (
    <section className={styles.card} aria-labelledby="study-defaults">
      <h2 id="study-defaults">{words.defaults}</h2>
      <p className={styles.text}>{words.defaultsText}</p>
      <div className={own.fields}>
        <Choice
          name={words.defaultBrand}
          value={defaults.brandId ?? ''}
          options={[
            { value: '', label: words.noBrand },
            ...records.brands.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(id) => edit({ defaults: { ...defaults, brandId: id || null } }, words.defaultBrand)}
        />
        <Choice
          name={words.defaultPersona}
          value={defaults.personaId ?? ''}
          options={[
            { value: '', label: words.noPersona },
            ...records.personas.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(id) => edit({ defaults: { ...defaults, personaId: id || null } }, words.defaultPersona)}
        />
        <Choice
          name={words.defaultBasis}
          value={defaults.basis ?? ''}
          options={[
            { value: '', label: words.asUsual(labelOf(bases, 'expert', language)) },
            ...bases.map(({ id, labels }) => ({ value: id, label: labels[language] })),
          ]}
          onChoose={(basis) => edit({ defaults: { ...defaults, basis: basis || null } }, words.defaultBasis)}
        />
      </div>
      <SaveStatus save={save} onRetry={retry} />
    </section>
  );
}

function ObserversCard({ records }: CardProps) {
  const { language } = useDashboard();
  const words = studyMessages[language];
  const { current, save, edit, retry } = useRecordEdits('studies', records.study);
  const observers = observerNames(records.observers, (nth) => teamMessages[language].numberedObserver(String(nth)));
  // A brief's file says who observes without bringing them along: who they are stays with whoever sent it.
  const unknown = current.observerIds.filter((id) => !observers.has(id));
  return (
    <section className={styles.card} aria-labelledby="study-observers">
      <h2 id="study-observers">{words.studyObservers}</h2>
      <SeveralChoice
        name={words.whoObserves}
        options={[
          ...records.observers.map(({ id, name, initials }) => ({
            value: id,
            label: !name && !initials && id === records.me ? words.unnamedYou : (observers.get(id) ?? ''),
          })),
          ...unknown.map((id, at) => ({
            value: id,
            label: teamMessages[language].numberedObserver(String(observers.size + at + 1)),
          })),
        ]}
        values={current.observerIds}
        onChange={(observerIds) => edit({ observerIds }, words.studyObservers)}
      />
      <a className={`${styles.link} ${own.team}`} href={formatRoute({ screen: 'team' })}>
        {words.editTeam}
      </a>
      <SaveStatus save={save} onRetry={retry} />
    </section>
  );
}
