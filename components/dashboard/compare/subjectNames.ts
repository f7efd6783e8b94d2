import { compareMessages } from '@/lib/i18n/compare';
import type { Language } from '@/lib/i18n/section';
import { teamMessages } from '@/lib/i18n/team';
import type { StudyView } from '@/lib/journey/commands';
import type { Subject } from '@/lib/journey/compare/subject';
import { observerNames } from '@/lib/journey/observerNames';
import type { Formatting } from '../formatting';

export type NamingRecords = Pick<StudyView, 'journeys' | 'brands' | 'personas' | 'observers'>;

/** What a subject is called; null where its record is gone. */
export function subjectName(
  subject: Subject,
  { journeys, brands, personas, observers }: NamingRecords,
  language: Language,
  format: Formatting,
): string | null {
  const words = compareMessages[language];
  const byId = <Named extends { readonly id: string }>(records: readonly Named[], id: string) =>
    records.find((each) => each.id === id);
  switch (subject.kind) {
    case 'journey':
      return byId(journeys, subject.id)?.title ?? null;
    case 'brand':
      return byId(brands, subject.id)?.name ?? null;
    case 'persona':
      return byId(personas, subject.id)?.name ?? null;
    case 'observer':
      return (
        observerNames(observers, (nth) => teamMessages[language].numberedObserver(String(nth))).get(subject.id) ?? null
      );
    case 'planned':
      return words.allPlanned;
    case 'actual':
      return words.allActual;
    case 'asIs':
      return words.allAsIs;
    case 'toBe':
      return words.allToBe;
    case 'before':
      return words.before(format.day(subject.day));
    case 'since':
      return words.since(format.day(subject.day));
  }
}
