import { type FormEvent, useRef, useState } from 'react';
import { Button, Field } from '@/components/controls';
import { personaMessages } from '@/lib/i18n/personas';
import { brandRelationships } from '@/lib/journey/catalogues/brandRelationships';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { StudyRecords } from '@/lib/journey/commands';
import type { Persona } from '@/lib/journey/schemas/study';
import { textLimits } from '@/lib/journey/textLimits';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { formatRoute, studyRoute } from '../route';
import { useStoreQuery } from '../useStoreQuery';
import { CopyPersonaDialog } from './CopyPersonaDialog';
import styles from './PersonaList.module.css';
import { PersonaPicture } from './PersonaPicture';
import { usePersonaActs } from './usePersonaActs';

/** The study's personas, each as a card that opens it. */
export function PersonaList({ records }: { readonly records: StudyRecords }) {
  const { store, language, format } = useDashboard();
  const words = personaMessages[language];
  const acts = usePersonaActs();
  const { data: studies } = useStoreQuery(store, 'studies', {});
  const others = studies?.filter(({ id }) => id !== records.study.id) ?? [];
  const [copied, setCopied] = useState<Persona | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { personas } = records;
  return (
    <section className={cards.wideColumn} aria-labelledby="personas">
      <div className={styles.top}>
        <h2 id="personas" ref={heading} tabIndex={-1} className={styles.heading}>
          {words.personas}
        </h2>
        <span className={cards.count}>{words.count(personas.length, format.number(personas.length))}</span>
        <p className={styles.text}>{personas.length === 0 ? words.empty : words.text}</p>
      </div>
      <NewPersona studyId={records.study.id} />
      {personas.length === 0 ? null : (
        <ul className={styles.cards}>
          {personas.map((persona) => (
            <li key={persona.id} className={styles.card}>
              <PersonaPicture persona={persona} evidence={records.evidence} className={styles.picture} />
              <div className={styles.body}>
                <h3 className={styles.name}>
                  <a className={styles.open} href={formatRoute(studyRoute('personas', persona.id))}>
                    {persona.name}
                  </a>
                </h3>
                <p className={styles.facts}>{[persona.jobTitle, persona.ageRange].filter(Boolean).join(' · ')}</p>
                <p className={styles.facts}>
                  {persona.relationship === null ? null : labelOf(brandRelationships, persona.relationship, language)}
                </p>
                <JourneyCount persona={persona} records={records} />
              </div>
              <div className={styles.acts}>
                <Button
                  look="quiet"
                  aria-label={words.duplicateOf(persona.name)}
                  onClick={() => void acts.duplicate(persona)}
                >
                  {words.duplicate}
                </Button>
                {others.length === 0 ? null : (
                  <Button look="quiet" aria-label={words.copyIntoOf(persona.name)} onClick={() => setCopied(persona)}>
                    {words.copyInto}
                  </Button>
                )}
                <DeleteButton
                  name={words.delete(persona.name)}
                  onClick={() => void acts.remove(persona).then((gone) => gone && heading.current?.focus())}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
      {copied ? <CopyPersonaDialog persona={copied} studies={others} onClose={() => setCopied(null)} /> : null}
    </section>
  );
}

function JourneyCount({ persona, records }: { readonly persona: Persona; readonly records: StudyRecords }) {
  const { language, format } = useDashboard();
  const journeys = records.journeys.filter(({ personaId }) => personaId === persona.id).length;
  return <p className={styles.count}>{personaMessages[language].inJourneys(journeys, format.number(journeys))}</p>;
}

function NewPersona({ studyId }: { readonly studyId: string }) {
  const { language } = useDashboard();
  const words = personaMessages[language];
  const { add } = usePersonaActs();
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') void add(studyId, name.trim());
  };
  return (
    <form className={`${cards.newRow} ${styles.new}`} onSubmit={submit} aria-label={words.add}>
      <Field name={words.newName} className={cards.grow}>
        {(control) => (
          <input
            type="text"
            {...control}
            value={name}
            maxLength={textLimits.line}
            placeholder={words.newNamePlaceholder}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" disabled={name.trim() === ''}>
        {words.add}
      </Button>
    </form>
  );
}
