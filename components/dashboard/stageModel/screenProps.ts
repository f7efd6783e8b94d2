import type { StudyRecords } from '@/lib/journey/commands';
import type { StagedIn } from '@/lib/journey/stageMapping';
import type { ProposedChange } from './ChangeStageModelDialog';

/** What the parts of the stages' section work with. */
export interface StageModelScreenProps {
  readonly records: StudyRecords;
  /** Null until it is known what stands where. */
  readonly staged: readonly StagedIn[] | null;
  readonly onChange: (change: ProposedChange) => void;
}
