import type { StudySectionProps } from '../study/sectionProps';
import { PersonaEditor } from './PersonaEditor';
import { PersonaGone } from './PersonaGone';
import { PersonaList } from './PersonaList';

/** The study's personas: all of them, or one that is open. */
export function PersonasSection({ records, id }: StudySectionProps) {
  if (id === null) return <PersonaList records={records} />;
  const persona = records.personas.find((each) => each.id === id);
  return persona ? <PersonaEditor key={id} persona={persona} records={records} /> : <PersonaGone />;
}
