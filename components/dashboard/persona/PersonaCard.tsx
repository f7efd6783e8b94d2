import { personaMessages } from '@/lib/i18n/personas';
import { brandRelationships } from '@/lib/journey/catalogues/brandRelationships';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { Persona } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import type { EvidenceById } from '../touchpointPicture';
import { cardDensity } from './cardDensity';
import styles from './PersonaCard.module.css';
import { PersonaPicture } from './PersonaPicture';

export interface PersonaCardProps {
  readonly persona: Persona;
  readonly evidence: EvidenceById;
  readonly studyName: string;
}

/** A persona on one page: on the screen as it will print, and alone on the paper. */
export function PersonaCard({ persona, evidence, studyName }: PersonaCardProps) {
  const { language } = useDashboard();
  const words = personaMessages[language];
  const { segment } = persona;
  const relationship = persona.relationship && labelOf(brandRelationships, persona.relationship, language);
  const facts = [
    [words.ageRange, persona.ageRange],
    [words.education, persona.education],
    [words.income, persona.income],
    [words.relationship, relationship ?? ''],
  ].filter(([, value]) => value !== '');
  const lists = (['goals', 'motivations', 'challenges'] as const).filter((list) => persona[list].length > 0);
  const parts = (['sociodemographic', 'geographic', 'attitude', 'behaviour'] as const).filter(
    (part) => (segment?.[part] ?? '') !== '',
  );
  const isEmpty = facts.length + lists.length + parts.length === 0 && persona.story === '' && persona.jobTitle === '';
  return (
    <article className={styles.sheet} aria-label={words.card} data-density={cardDensity(persona)}>
      <header className={styles.head}>
        <PersonaPicture persona={persona} evidence={evidence} className={styles.picture} />
        <div className={styles.who}>
          <h4 className={styles.name}>{persona.name}</h4>
          {persona.jobTitle === '' ? null : <p className={styles.job}>{persona.jobTitle}</p>}
          <dl className={styles.facts}>
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      </header>
      {isEmpty ? <p className={styles.empty}>{words.cardEmpty}</p> : null}
      {persona.story === '' ? null : <p className={styles.story}>{persona.story}</p>}
      {lists.length === 0 ? null : (
        <div className={styles.lists}>
          {lists.map((list) => (
            <section key={list}>
              <h5 className={styles.title}>{words[list]}</h5>
              <ul>
                {persona[list].map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      {parts.length === 0 ? null : (
        <section>
          <h5 className={styles.title}>{words.segment}</h5>
          <dl className={styles.segment}>
            {parts.map((part) => (
              <div key={part}>
                <dt>{words[part]}</dt>
                <dd>{segment?.[part]}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <footer className={styles.foot}>{studyName}</footer>
    </article>
  );
}
