import type { StudyRecords } from '@/lib/journey/commands';
import type { StudyPart } from '../route';

/** What each section of the study works with. */
export interface StudySectionProps {
  readonly records: StudyRecords;
  /** The record that is open; null for none. */
  readonly id: string | null;
  /** What of it is shown; null for the record itself. */
  readonly part: StudyPart | null;
}
