import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { personaMessages } from '@/lib/i18n/personas';
import { brandRelationships } from '@/lib/journey/catalogues/brandRelationships';
import type { StudyRecords } from '@/lib/journey/commands';
import type { Persona } from '@/lib/journey/schemas/study';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { Disclosure } from '../fields/Disclosure';
import { Choice, SavedText } from '../fields/SavedFields';
import { SavedLines } from '../fields/SavedLines';
import { SaveStatus } from '../fields/SaveStatus';
import { useRecordEdits } from '../fields/useRecordEdits';
import { formatRoute, studyRoute } from '../route';
import { useStoreQuery } from '../useStoreQuery';
import { CopyPersonaDialog } from './CopyPersonaDialog';
import { PersonaCard } from './PersonaCard';
import styles from './PersonaEditor.module.css';
import { PictureField } from './PictureField';
import { usePersonaActs } from './usePersonaActs';

export interface PersonaEditorProps {
  readonly persona: Persona;
  readonly records: StudyRecords;
}

const segmentParts = ['sociodemographic', 'geographic', 'attitude', 'behaviour'] as const;
const noSegment = { sociodemographic: '', geographic: '', attitude: '', behaviour: '' };

/** One persona: every field of it, and beside them the card that comes of them. */
export function PersonaEditor({ persona, records }: PersonaEditorProps) {
  const { store, language, navigate, print } = useDashboard();
  const words = personaMessages[language];
  const { current, save, edit, retry } = useRecordEdits('personas', persona);
  const acts = usePersonaActs();
  const { data: studies } = useStoreQuery(store, 'studies', {});
  const others = studies?.filter(({ id }) => id !== records.study.id) ?? [];
  const [copying, setCopying] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const segment = current.segment ?? noSegment;
  const editSegment = (part: (typeof segmentParts)[number], text: string) => {
    const changed = { ...segment, [part]: text };
    edit({ segment: segmentParts.every((each) => changed[each] === '') ? null : changed }, words[part]);
  };
  const filled = segmentParts.filter((part) => segment[part] !== '').map((part) => words[part]);

  return (
    <section className={styles.screen} aria-labelledby="persona">
      <div className={styles.top}>
        <a className={cards.link} href={formatRoute(studyRoute('personas'))}>
          <span aria-hidden="true">← </span>
          {words.allPersonas}
        </a>
        <h2 id="persona" ref={heading} tabIndex={-1} className={styles.heading}>
          {current.name}
        </h2>
        <SaveStatus save={save} onRetry={retry} />
        <span className={styles.acts}>
          <Button look="quiet" onClick={() => void acts.duplicate(current)}>
            {words.duplicate}
          </Button>
          {others.length === 0 ? null : (
            <Button look="quiet" onClick={() => setCopying(true)}>
              {words.copyInto}
            </Button>
          )}
          <DeleteButton
            name={words.delete(current.name)}
            onClick={() => void acts.remove(current).then((gone) => gone && navigate(studyRoute('personas')))}
          />
        </span>
      </div>
      <div className={styles.halves}>
        <div className={styles.form}>
          <section className={cards.card} aria-labelledby="persona-identity">
            <h3 id="persona-identity" className={styles.group}>
              {words.identity}
            </h3>
            <SavedText
              name={words.name}
              value={current.name}
              neededHint={words.nameNeeded}
              onSave={(name) => edit({ name: name.trim() }, words.name)}
            />
            <div className={styles.pairs}>
              <SavedText
                name={words.ageRange}
                value={current.ageRange}
                placeholder={words.ageRangePlaceholder}
                onSave={(ageRange) => edit({ ageRange }, words.ageRange)}
              />
              <SavedText
                name={words.jobTitle}
                value={current.jobTitle}
                onSave={(jobTitle) => edit({ jobTitle }, words.jobTitle)}
              />
              <SavedText
                name={words.education}
                value={current.education}
                onSave={(education) => edit({ education }, words.education)}
              />
              <SavedText
                name={words.income}
                value={current.income}
                onSave={(income) => edit({ income }, words.income)}
              />
            </div>
            <Choice
              name={words.relationship}
              value={current.relationship ?? ''}
              options={[
                { value: '', label: words.notSet },
                ...brandRelationships.map(({ id, labels }) => ({ value: id, label: labels[language] })),
              ]}
              onChoose={(relationship) => edit({ relationship: relationship || null }, words.relationship)}
            />
            <PictureField persona={current} evidence={records.evidence} />
          </section>
          <section className={cards.card} aria-labelledby="persona-drives">
            <h3 id="persona-drives" className={styles.group}>
              {words.drives}
            </h3>
            {(['goals', 'motivations', 'challenges'] as const).map((list) => (
              <SavedLines
                key={list}
                name={words[list]}
                value={current[list]}
                hint={words.onePerLine}
                onSave={(lines) => edit({ [list]: lines }, words[list])}
              />
            ))}
            <SavedText
              name={words.story}
              value={current.story}
              placeholder={words.storyPlaceholder}
              lines={5}
              onSave={(story) => edit({ story }, words.story)}
            />
            <Disclosure title={words.segment} summary={filled.join(', ')} isOpen={filled.length > 0}>
              {segmentParts.map((part) => (
                <SavedText
                  key={part}
                  name={words[part]}
                  value={segment[part]}
                  lines={1}
                  onSave={(text) => editSegment(part, text)}
                />
              ))}
            </Disclosure>
          </section>
        </div>
        <section className={styles.preview} aria-labelledby="persona-card">
          <div className={styles.previewTop}>
            <h3 id="persona-card" className={styles.group}>
              {words.card}
            </h3>
            <Button onClick={print}>{words.print}</Button>
          </div>
          <PersonaCard persona={current} evidence={records.evidence} studyName={records.study.name} />
        </section>
      </div>
      {copying ? <CopyPersonaDialog persona={current} studies={others} onClose={() => setCopying(false)} /> : null}
    </section>
  );
}
