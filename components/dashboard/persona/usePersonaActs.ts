import { personaMessages } from '@/lib/i18n/personas';
import { duplicateFields } from '@/lib/journey/duplicateFields';
import { newId } from '@/lib/journey/newId';
import type { Persona } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import { studyRoute } from '../route';

/** What is done with a whole persona. Each act can be undone, and resolves once it is on disk (false: it failed, and was said). */
export function usePersonaActs() {
  const { store, history, language, toast, reportError, navigate } = useDashboard();
  const words = personaMessages[language];
  const failed = (error: unknown) => {
    reportError(error);
    return false;
  };
  return {
    add: (studyId: string, name: string) => {
      const id = newId();
      const label = words.added(name);
      return history.run('createRecord', { type: 'personas', id, fields: { studyId, name } }, { label }).then(() => {
        navigate(studyRoute('personas', id));
        return true;
      }, failed);
    },
    duplicate: async (persona: Persona) => {
      try {
        // What is still being typed belongs to both: it is read again once it is saved.
        await history.settle();
        const { personas } = await store.query('studyRecords', { studyId: persona.studyId });
        const source = personas.find(({ id }) => id === persona.id) ?? persona;
        const id = newId();
        const label = words.duplicated(source.name);
        const fields = { ...duplicateFields('personas', source), name: words.copyOf(source.name) };
        const { group } = await history.run('createRecord', { type: 'personas', id, fields }, { label });
        navigate(studyRoute('personas', id));
        toast({ text: label, group });
        return true;
      } catch (error) {
        return failed(error);
      }
    },
    copyInto: (persona: Persona, study: { readonly id: string; readonly name: string }) => {
      const label = words.copied(persona.name, study.name);
      history.flush();
      return history
        .run('copyPersona', { personaId: persona.id, id: newId(), studyId: study.id }, { label })
        .then(({ group }) => {
          toast({ text: label, group });
          return true;
        }, failed);
    },
    remove: (persona: Persona) => {
      const label = words.deleted(persona.name);
      history.flush();
      return history.run('deleteRecord', { type: 'personas', id: persona.id }, { label }).then(({ group }) => {
        toast({ text: label, group });
        return true;
      }, failed);
    },
  };
}
