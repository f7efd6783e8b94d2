import { commandSchemas, querySchemas } from '@/lib/journey/commands';
import { attachEvidence, detachEvidence } from './attaching';
import { becomeObserver } from './becomeObserver';
import { brandUse } from './brandUse';
import { addStarterThemes, mergeThemes, recodeTheme } from './codebook';
import { createTouchpoints } from './createTouchpoints';
import { deleteRecord, deleteRecords } from './deleting';
import { eraseEverything } from './erasing';
import { addEvidence, evidenceBytes, thumbnail } from './evidence';
import { briefDocument, exportFile, exportRecords } from './exporting';
import { fillNewDatabase } from './firstRecords';
import { freeEvidence } from './freeEvidence';
import { undo } from './history';
import { importFile } from './importing';
import { createJourney, selectJourney } from './journeys';
import { moveTouchpoint, moveTouchpoints } from './moving';
import type { Operations } from './operations';
import { pageAnchors } from './pageAnchors';
import { dismissEvidence, expectEvidence, failEvidence, settleEvidence } from './pendingEvidence';
import { countOnPage, quickTagContext } from './quickTagContext';
import { recordHistory } from './recordHistory';
import { createRecord, editRecord, editRecords } from './records';
import { redactEvidence } from './redacting';
import { changeStageModel, editStageModel } from './stageModels';
import { storageReport } from './storageReport';
import type { Store, StoreOptions } from './storeOptions';
import { storeOver } from './storeOver';
import { copyPersona, createStudy } from './studies';
import { studyChanges } from './studyChanges';
import { studyEvidence } from './studyEvidence';
import { studyRecords } from './studyRecords';
import { themeUse } from './themeUse';
import { touchpointDetail } from './touchpointDetail';
import { saveTouchpoint, seeAgain } from './touchpoints';
import { upgradeDatabase } from './upgrading';
import { journeyView, studies, studyView } from './views';
import { walkthroughReading, walkthroughWriting } from './walkthroughs/operations';

const operations: Operations = {
  commands: {
    saveTouchpoint,
    addEvidence,
    expectEvidence,
    failEvidence,
    dismissEvidence,
    settleEvidence,
    seeAgain,
    undo,
    createRecord,
    editRecord,
    editRecords,
    deleteRecord,
    deleteRecords,
    attachEvidence,
    detachEvidence,
    createJourney,
    selectJourney,
    createTouchpoints,
    moveTouchpoint,
    moveTouchpoints,
    createStudy,
    copyPersona,
    changeStageModel,
    editStageModel,
    mergeThemes,
    recodeTheme,
    addStarterThemes,
    redactEvidence,
    freeEvidence,
    importFile,
    eraseEverything,
    becomeObserver,
    ...walkthroughWriting,
  },
  queries: {
    quickTagContext,
    journeyView,
    studyView,
    studyChanges,
    studyRecords,
    touchpointDetail,
    recordHistory,
    themeUse,
    brandUse,
    studies,
    studyEvidence,
    thumbnail,
    evidenceBytes,
    countOnPage,
    pageAnchors,
    exportFile,
    exportRecords,
    storageReport,
    ...walkthroughReading,
    briefDocument,
  },
};

/** The store over this context's IndexedDB, with every command and query. Nothing is opened before the first call. */
export function createStore(options: StoreOptions = {}): Store {
  return storeOver(
    {
      queries: operations.queries,
      querySchemas,
      writing: async () => ({ commands: operations.commands, commandSchemas, fillNewDatabase, upgradeDatabase }),
      writingIsLazy: false,
    },
    options,
  );
}
