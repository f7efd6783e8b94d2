import { type FormEvent, useMemo, useState } from 'react';
import { Button, Field } from '@/components/controls';
import { brandRoles } from '@/lib/journey/catalogues/brandRoles';
import { journeyStatuses } from '@/lib/journey/catalogues/journeyTypes';
import type { QuickTagContext, StudySummary, StudyView } from '@/lib/journey/commands';
import { compareText } from '@/lib/journey/compareText';
import { newId } from '@/lib/journey/newId';
import type { Brand, BrandRole, Journey, Observer, Study } from '@/lib/journey/schemas/study';
import { textLimits } from '@/lib/journey/textLimits';
import { useDashboard } from '../dashboardTools';
import { Choice, SavedText } from '../fields/SavedFields';
import { SaveStatus } from '../fields/SaveStatus';
import { useRecordEdits } from '../fields/useRecordEdits';
import { TrashIcon } from '../icons';
import { ReadingState } from '../ReadingState';
import { formatRoute, mapRoute } from '../route';
import { useStoreQuery } from '../useStoreQuery';
import { domainsOf } from './domainsOf';
import styles from './StudyScreen.module.css';

/** The study: what it asks, who observes, its brands and its journeys. */
export function StudyScreen({ context }: { readonly context: QuickTagContext }) {
  const { store, messages } = useDashboard();
  const { data: view, error, reload } = useStoreQuery(store, 'studyView', { studyId: null });
  const { data: studies } = useStoreQuery(store, 'studies', {});
  if (!view) return <ReadingState screen={messages.study} error={error} onRetry={reload} />;
  return (
    <div className={styles.screen}>
      <h1 className={styles.heading}>{messages.study}</h1>
      <div className={styles.columns}>
        <div className={styles.column}>
          <StudyCard study={view.study} />
          <section className={styles.card} aria-labelledby="observers">
            <h2 id="observers">{view.observers.length > 1 ? messages.observers : messages.observer}</h2>
            <p className={styles.text}>{messages.observerText}</p>
            {view.observers.map((observer) => (
              <ObserverFields key={observer.id} observer={observer} />
            ))}
          </section>
          {studies && studies.length > 1 ? (
            <OtherStudies studies={studies.filter(({ id }) => id !== view.study.id)} />
          ) : null}
        </div>
        <div className={styles.column}>
          <JourneyList view={view} currentJourneyId={context.currentJourneyId} />
          <BrandList view={view} />
        </div>
      </div>
    </div>
  );
}

/** The studies that one does not work in now; an import may have brought them. */
function OtherStudies({ studies }: { readonly studies: readonly StudySummary[] }) {
  const { history, messages, format, reportError, announce } = useDashboard();
  const workIn = ({ name, journeys }: StudySummary) => {
    const latest = journeys.toSorted((a, b) => compareText(b.updatedAt, a.updatedAt))[0];
    if (!latest) return;
    history
      .run('selectJourney', { journeyId: latest.id }, { label: messages.workingIn(name) })
      .then(() => announce(messages.workingIn(name)), reportError);
  };
  return (
    <section className={styles.card} aria-labelledby="studies">
      <h2 id="studies">{messages.otherStudies}</h2>
      <ul className={styles.rows}>
        {studies.map((study) => {
          const touchpoints = study.journeys.reduce((sum, journey) => sum + journey.touchpoints, 0);
          return (
            <li key={study.id} className={styles.row}>
              <span className={styles.grow}>
                <strong>{study.name}</strong>
                <br />
                <span className={styles.count}>
                  {messages.touchpointCount(touchpoints, format.number(touchpoints))}
                </span>
              </span>
              <Button aria-label={messages.workInOf(study.name)} onClick={() => workIn(study)}>
                {messages.workIn}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function StudyCard({ study }: { readonly study: Study }) {
  const { messages } = useDashboard();
  const { current, save, edit, retry } = useRecordEdits('studies', study);
  return (
    <section className={styles.card} aria-label={messages.study}>
      <SavedText
        name={messages.studyName}
        value={current.name}
        neededHint={messages.nameNeeded}
        maxLength={500}
        onSave={(name) => edit({ name: name.trim() }, messages.studyName)}
      />
      <SavedText
        name={messages.question}
        value={current.question}
        placeholder={messages.questionPlaceholder}
        lines={3}
        onSave={(question) => edit({ question }, messages.question)}
      />
      <SaveStatus save={save} onRetry={retry} />
    </section>
  );
}

function ObserverFields({ observer }: { readonly observer: Observer }) {
  const { messages } = useDashboard();
  const { current, save, edit, retry } = useRecordEdits('observers', observer);
  return (
    <div className={styles.observer}>
      <SavedText
        className={styles.grow}
        name={messages.observerName}
        value={current.name}
        maxLength={200}
        onSave={(name) => edit({ name: name.trim() }, messages.observerName)}
      />
      <SavedText
        className={styles.initials}
        name={messages.observerInitials}
        value={current.initials}
        maxLength={8}
        onSave={(initials) => edit({ initials: initials.trim() }, messages.observerInitials)}
      />
      <SaveStatus save={save} onRetry={retry} />
    </div>
  );
}

function JourneyList({ view, currentJourneyId }: { readonly view: StudyView; readonly currentJourneyId: string }) {
  const { messages } = useDashboard();
  const counts = useMemo(() => countBy(view.touchpoints.map(({ journeyId }) => journeyId)), [view.touchpoints]);
  return (
    <section className={styles.card} aria-labelledby="journeys">
      <h2 id="journeys">{messages.journeys}</h2>
      <ul className={styles.rows}>
        {view.journeys.map((journey) => (
          <JourneyRow
            key={journey.id}
            journey={journey}
            brands={view.brands}
            touchpoints={counts.get(journey.id) ?? 0}
            isCurrent={journey.id === currentJourneyId}
          />
        ))}
      </ul>
    </section>
  );
}

function JourneyRow(props: {
  readonly journey: Journey;
  readonly brands: readonly Brand[];
  readonly touchpoints: number;
  readonly isCurrent: boolean;
}) {
  const { journey, brands, touchpoints, isCurrent } = props;
  const { history, messages, language, format, toast, reportError } = useDashboard();
  const { current, save, edit, retry } = useRecordEdits('journeys', journey);
  const remove = () => {
    const label = messages.deletedJourney(journey.title, touchpoints, format.number(touchpoints));
    history.flush();
    history
      .run('deleteRecord', { type: 'journeys', id: journey.id }, { label })
      .then(({ group }) => toast({ text: label, group }), reportError);
  };
  const select = () =>
    history
      .run('selectJourney', { journeyId: journey.id }, { label: messages.madeCurrent(journey.title) })
      .then(({ group }) => toast({ text: messages.madeCurrent(journey.title), group }), reportError);
  return (
    <li className={styles.row}>
      <SavedText
        className={styles.grow}
        name={messages.journeyTitle}
        value={current.title}
        neededHint={messages.nameNeeded}
        maxLength={textLimits.journeyTitle}
        onSave={(title) => edit({ title: title.trim() }, messages.journeyTitle)}
      />
      <Choice
        className={styles.choice}
        name={messages.journeyBrand}
        value={current.brandId ?? ''}
        options={[
          { value: '', label: messages.noBrand },
          ...brands.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(brandId) => edit({ brandId: brandId || null }, messages.journeyBrand)}
      />
      <Choice
        className={styles.choice}
        name={messages.journeyStatus}
        value={current.status}
        options={journeyStatuses.map(({ id, labels }) => ({ value: id, label: labels[language] }))}
        onChoose={(status) => edit({ status: status as Journey['status'] }, messages.journeyStatus)}
      />
      <div className={styles.foot}>
        <span className={styles.count}>{messages.touchpointCount(touchpoints, format.number(touchpoints))}</span>
        <a
          className={styles.link}
          href={formatRoute(mapRoute(journey.id))}
          aria-label={messages.openMapOf(journey.title)}
        >
          {messages.openMap}
        </a>
        {isCurrent ? (
          <span className={styles.current}>{messages.current}</span>
        ) : (
          <Button look="quiet" aria-label={messages.makeCurrentOf(journey.title)} onClick={() => void select()}>
            {messages.makeCurrentShort}
          </Button>
        )}
        <SaveStatus save={save} onRetry={retry} />
        <DeleteButton name={messages.deleteJourney(journey.title)} onClick={remove} />
      </div>
    </li>
  );
}

function BrandList({ view }: { readonly view: StudyView }) {
  const { messages } = useDashboard();
  const counts = useMemo(() => countBy(view.touchpoints.map(({ brandId }) => brandId)), [view.touchpoints]);
  return (
    <section className={styles.card} aria-labelledby="brands">
      <h2 id="brands">{messages.brands}</h2>
      <p className={styles.text}>{messages.brandsText}</p>
      {view.brands.length === 0 ? <p className={styles.text}>{messages.noBrands}</p> : null}
      <ul className={styles.rows}>
        {view.brands.map((brand) => (
          <BrandRow key={brand.id} brand={brand} touchpoints={counts.get(brand.id) ?? 0} />
        ))}
      </ul>
      <NewBrand />
    </section>
  );
}

function BrandRow({ brand, touchpoints }: { readonly brand: Brand; readonly touchpoints: number }) {
  const { history, messages, language, format, toast, reportError } = useDashboard();
  const { current, save, edit, retry } = useRecordEdits('brands', brand);
  const remove = () => {
    const label = messages.deletedBrand(brand.name, format.number(touchpoints));
    history.flush();
    history
      .run('deleteRecord', { type: 'brands', id: brand.id }, { label })
      .then(({ group }) => toast({ text: label, group }), reportError);
  };
  return (
    <li className={styles.row}>
      <SavedText
        className={styles.grow}
        name={messages.brandName}
        value={current.name}
        neededHint={messages.nameNeeded}
        maxLength={textLimits.brandName}
        onSave={(name) => edit({ name: name.trim() }, messages.brandName)}
      />
      <Choice
        className={styles.choice}
        name={messages.brandRole}
        value={current.role}
        options={brandRoles.map(({ id, labels }) => ({ value: id, label: labels[language] }))}
        onChoose={(role) => edit({ role: role as BrandRole }, messages.brandRole)}
      />
      <SavedText
        className={styles.grow}
        name={messages.brandDomains}
        value={current.domains.join(', ')}
        placeholder={messages.domainsHint}
        onSave={(text) => edit({ domains: domainsOf(text) }, messages.brandDomains)}
      />
      <div className={styles.foot}>
        <span className={styles.count}>{messages.usedBy(touchpoints, format.number(touchpoints))}</span>
        <SaveStatus save={save} onRetry={retry} />
        <DeleteButton name={messages.deleteBrand(brand.name)} onClick={remove} />
      </div>
    </li>
  );
}

function NewBrand() {
  const { history, messages, language, toast, reportError } = useDashboard();
  const [name, setName] = useState('');
  const [role, setRole] = useState<BrandRole>('competitor');
  const [domains, setDomains] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed === '') return;
    const label = messages.addedBrand(trimmed);
    history
      .run('createBrand', { id: newId(), name: trimmed, role, domains: domainsOf(domains) }, { label })
      .then(({ group }) => {
        setName('');
        setDomains('');
        toast({ text: label, group });
      }, reportError);
  };
  return (
    <form className={styles.newRow} onSubmit={add} aria-label={messages.addBrand}>
      <Field name={messages.brandName} className={styles.grow}>
        {(control) => (
          <input
            type="text"
            {...control}
            value={name}
            maxLength={textLimits.brandName}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Choice
        className={styles.choice}
        name={messages.brandRole}
        value={role}
        options={brandRoles.map(({ id, labels }) => ({ value: id, label: labels[language] }))}
        onChoose={(chosen) => setRole(chosen as BrandRole)}
      />
      <Field name={messages.brandDomains} className={styles.grow}>
        {(control) => (
          <input
            type="text"
            {...control}
            value={domains}
            maxLength={textLimits.line}
            placeholder={messages.domainsHint}
            onChange={(event) => setDomains(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" disabled={name.trim() === ''}>
        {messages.addBrand}
      </Button>
    </form>
  );
}

function DeleteButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <button type="button" className={styles.delete} aria-label={name} title={name} onClick={onClick}>
      <TrashIcon />
    </button>
  );
}

function countBy(ids: readonly (string | null)[]): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
