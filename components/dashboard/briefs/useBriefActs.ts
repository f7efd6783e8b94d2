import { briefMessages } from '@/lib/i18n/briefs';
import type { ReadyBrief } from '@/lib/journey/catalogues/readyBriefs';
import { newId } from '@/lib/journey/newId';
import type { Journey } from '@/lib/journey/schemas/study';
import type { Brief } from '@/lib/journey/schemas/walkthrough';
import { useDashboard } from '../dashboardTools';
import { studyRoute } from '../route';

/** What is done with a whole brief. Each act can be undone, and resolves once it is on disk (false: it failed, and was said). */
export function useBriefActs() {
  const { store, history, language, toast, saveFile, reportError, navigate } = useDashboard();
  const words = briefMessages[language];

  /** What is still being typed belongs to what is done with it: it is saved first. */
  async function attempt(act: () => Promise<void>) {
    try {
      await history.settle();
      await act();
      return true;
    } catch (error) {
      reportError(error);
      return false;
    }
  }
  const open = (id: string) => navigate(studyRoute('briefs', id));

  return {
    addEmpty: (studyId: string) =>
      attempt(async () => {
        const id = newId();
        const fields = { studyId, title: words.untitled };
        await history.run('createRecord', { type: 'briefs', id, fields }, { label: words.made(words.untitled) });
        open(id);
      }),
    addReady: (studyId: string, ready: ReadyBrief) =>
      attempt(async () => {
        const { readyBriefFields } = await import('@/lib/journey/catalogues/readyBriefs');
        const id = newId();
        const fields = readyBriefFields(ready, language, studyId);
        await history.run('createRecord', { type: 'briefs', id, fields }, { label: words.made(fields.title) });
        open(id);
      }),
    addPlanned: (journey: Journey) =>
      attempt(async () => {
        const id = newId();
        const label = words.made(journey.title);
        await history.run('briefFromPlannedJourney', { journeyId: journey.id, id }, { label });
        open(id);
      }),
    /** For a brand that is not there yet: it is made too. */
    duplicate: (brief: Brief, title: string, newBrand: string | null) =>
      attempt(async () => {
        const id = newId();
        const label = words.duplicated(title);
        // Both commands are one step of Undo.
        const options = { label, mergeKey: `duplicate ${id}` };
        if (newBrand !== null) {
          const fields = { studyId: brief.studyId, name: newBrand, role: 'competitor' };
          await history.run('createRecord', { type: 'brands', id: newId(), fields }, options);
        }
        const { group } = await history.run('duplicateBrief', { briefId: brief.id, id, title }, options);
        open(id);
        toast({ text: label, group });
      }),
    /** With what waits by it for a shopper or for everyone; the brief alone for null. */
    exportFile: (brief: Pick<Brief, 'id'>, visitsOf: string | null) =>
      attempt(async () => {
        const exportedAt = new Date().toISOString();
        const visits = visitsOf === null ? {} : { visitsOf };
        const file = await store.query('briefDocument', { briefId: brief.id, ...visits, language, exportedAt });
        saveFile(file);
        toast({ text: words.exported(file.fileName) });
      }),
    remove: (brief: Brief) =>
      attempt(async () => {
        const label = words.deleted(brief.title);
        const { group } = await history.run('deleteRecord', { type: 'briefs', id: brief.id }, { label });
        toast({ text: label, group });
      }),
  };
}
