import { useState } from 'react';
import { exampleMessages } from '@/lib/i18n/example';
import { useDashboard } from '../dashboardTools';
import { fullestJourney } from '../files/useShowImported';
import { mapRoute } from '../route';

/** So wide (in CSS pixels) are its touchpoints that one can read them, where the window does not hold all of them at that width. */
const slotWidth = 128;
const fitsWithin = 2400;

/**
 * Opens the example: comes in as a file does, with its pictures, and its own brand's journey is shown. What is here of it already stays as it is;
 * a deleted one comes back.
 */
export function useExample() {
  const { store, history, language, exampleFile, navigate, toast, reportError } = useDashboard();
  const words = exampleMessages[language];
  const [isOpening, setOpening] = useState(false);

  async function open(): Promise<void> {
    const options = { label: words.label, mergeKey: 'example' };
    const bytes = await exampleFile(language);
    const file = {
      bytes,
      fileName: `${language}.journey.zip`,
      restoresDeletedStudies: true,
      choosesFullestJourney: true,
    };
    const { group, journeyIds } = await history.run('importFile', file, options);
    const journey = fullestJourney(await store.query('studies', {}), journeyIds);
    if (!journey) return;
    navigate({ ...mapRoute(journey.id), ...(window.innerWidth < fitsWithin ? { slotWidth } : {}) });
    // It was here already.
    if (group === null) return;
    const takeBack = async () => {
      await history.undo(group);
      navigate(mapRoute(null));
    };
    toast({ text: words.opened, undo: () => void takeBack().catch(reportError) });
  }

  return {
    words,
    isOpening,
    open: () => {
      setOpening(true);
      open()
        .catch(reportError)
        .finally(() => setOpening(false));
    },
  };
}
