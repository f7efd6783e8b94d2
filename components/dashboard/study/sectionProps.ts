import type { StudyRecords } from '@/lib/journey/commands';

/** What each section of the study works with. */
export interface StudySectionProps {
  readonly records: StudyRecords;
  /** The record that is open; null for none. */
  readonly id: string | null;
}
