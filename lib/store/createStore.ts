import { commandSchemas } from '@/lib/journey/commands';
import { createBrand } from './brands';
import { addEvidence, evidenceBytes, failEvidence, thumbnail } from './evidence';
import { exportFile } from './exporting';
import { fillNewDatabase } from './firstRecords';
import { freeEvidence } from './freeEvidence';
import { undo } from './history';
import { importFile } from './importing';
import { createJourney, selectJourney } from './journeys';
import type { Operations } from './operations';
import { countOnPage, quickTagContext } from './quickTagContext';
import { deleteRecord, editRecord } from './records';
import type { Store, StoreOptions } from './storeOptions';
import { storeOver } from './storeOver';
import { moveTouchpoint, saveTouchpoint, seeAgain } from './touchpoints';
import { journeyView, storageReport, studies, studyView } from './views';

const operations: Operations = {
  commands: {
    saveTouchpoint,
    addEvidence,
    failEvidence,
    seeAgain,
    editRecord,
    deleteRecord,
    moveTouchpoint,
    createJourney,
    createBrand,
    selectJourney,
    undo,
    freeEvidence,
    importFile,
  },
  queries: {
    quickTagContext,
    journeyView,
    studyView,
    studies,
    thumbnail,
    evidenceBytes,
    countOnPage,
    exportFile,
    storageReport,
  },
};

/** The store over this context's IndexedDB, with every command and query. Nothing is opened before the first call. */
export function createStore(options: StoreOptions = {}): Store {
  return storeOver(
    {
      queries: operations.queries,
      writing: async () => ({ commands: operations.commands, commandSchemas, fillNewDatabase }),
      writingIsLazy: false,
    },
    options,
  );
}
