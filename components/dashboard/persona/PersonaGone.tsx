import { personaMessages } from '@/lib/i18n/personas';
import { useDashboard } from '../dashboardTools';
import { formatRoute, studyRoute } from '../route';
import { StateMessage } from '../StateMessage';

/** What stands for a persona that is not there. */
export function PersonaGone() {
  const { language } = useDashboard();
  const words = personaMessages[language];
  return (
    <StateMessage title={words.gone} text={words.goneHint}>
      <a href={formatRoute(studyRoute('personas'))}>{words.allPersonas}</a>
    </StateMessage>
  );
}
