import { studyMessages } from '@/lib/i18n/study';
import { BrandsSection } from '../brand/BrandsSection';
import { BriefsSection } from '../briefs/BriefsSection';
import { CodebookSection } from '../codebook/CodebookSection';
import { useDashboard } from '../dashboardTools';
import { EvidenceSection } from '../evidence/EvidenceSection';
import { JourneysSection } from '../journey/JourneysSection';
import { PersonasSection } from '../persona/PersonasSection';
import { QuestionnaireSection } from '../questionnaire/QuestionnaireSection';
import { ReadingState } from '../ReadingState';
import { formatRoute, type StudyRoute, type StudySection, studyRoute, studySections } from '../route';
import { StageModelsSection } from '../stageModel/StageModelsSection';
import { useStoreQuery } from '../useStoreQuery';
import { VerbatimsSection } from '../verbatim/VerbatimsSection';
import { WalkthroughsSection } from '../walkthroughs/WalkthroughsSection';
import { StudyHead } from './StudyHead';
import { StudyOverview } from './StudyOverview';
import styles from './StudyScreen.module.css';
import type { StudySectionProps } from './sectionProps';

const sections: Readonly<Record<StudySection, (props: StudySectionProps) => React.ReactNode>> = {
  overview: StudyOverview,
  journeys: JourneysSection,
  personas: PersonasSection,
  brands: BrandsSection,
  stages: StageModelsSection,
  codebook: CodebookSection,
  verbatims: VerbatimsSection,
  questionnaire: QuestionnaireSection,
  briefs: BriefsSection,
  walkthroughs: WalkthroughsSection,
  evidence: EvidenceSection,
};

/** The study and all that belongs to it, a section at a time. */
export function StudyScreen({ route }: { readonly route: StudyRoute }) {
  const { store, messages, language } = useDashboard();
  const { data: records, error, reload } = useStoreQuery(store, 'studyRecords', { studyId: null });
  const words = studyMessages[language];
  if (!records) return <ReadingState screen={messages.study} error={error} onRetry={reload} />;
  const Section = sections[route.section];
  return (
    <div className={styles.screen}>
      <StudyHead records={records} />
      <nav aria-label={messages.study}>
        <ul className={styles.sections}>
          {studySections.map((section) => (
            <li key={section}>
              <a
                className={styles.section}
                data-name={words[section]}
                href={formatRoute(studyRoute(section))}
                aria-current={route.section === section ? 'page' : undefined}
              >
                {words[section]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Section records={records} id={route.id} part={route.part ?? null} />
    </div>
  );
}
