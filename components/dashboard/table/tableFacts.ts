import type { Language } from '@/lib/i18n/section';
import { teamMessages } from '@/lib/i18n/team';
import { bases } from '@/lib/journey/catalogues/bases';
import type { CatalogueEntry } from '@/lib/journey/catalogues/entry';
import { labelOf } from '@/lib/journey/catalogues/label';
import { touchpointStatuses } from '@/lib/journey/catalogues/touchpointStatuses';
import { type CategoryGroup, type Classification, groupCategories } from '@/lib/journey/categoryGroups';
import type { StudyView } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import { observerNames } from '@/lib/journey/observerNames';
import type { Stage } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { StudyCatalogues } from '@/lib/journey/studyCatalogues';

type TableJourney = StudyView['journeys'][number];

/** What the table says for the ids in a touchpoint. */
export interface TableFacts {
  readonly view: Pick<StudyView, 'journeys' | 'brands' | 'personas' | 'observers' | 'themes' | 'verbatimThemes'>;
  readonly language: Language;
  journeyOf(touchpoint: Touchpoint): TableJourney | undefined;
  stagesOf(touchpoint: Touchpoint): readonly Stage[];
  /** The themes of the verbatims under a touchpoint. */
  themesSaidAt(touchpoint: Touchpoint): readonly string[];
  /** Labels by id; the empty text for null, the id where nothing is known of it. */
  journeyTitle(id: string | null): string;
  personaName(id: string | null): string;
  brandName(id: string | null): string;
  observerName(id: string | null): string;
  themeName(id: string | null): string;
  channelLabel(id: string | null): string;
  categoryLabel(id: string | null): string;
  basisLabel(id: string): string;
  statusLabel(id: string): string;
  /** Stages of the study's journeys, each id once, in the order of their models. */
  readonly stages: readonly Stage[];
  readonly channels: readonly CatalogueEntry[];
  /** Each once, as the study groups them. */
  readonly categoryGroups: readonly CategoryGroup[];
}

const noStages: readonly Stage[] = [];
const noThemes: readonly string[] = [];

export function createTableFacts(
  view: TableFacts['view'],
  catalogues: StudyCatalogues,
  /** By which the study groups its categories; null for the phases. */
  classification: Classification | null,
  language: Language,
): TableFacts {
  const journeys = new Map(view.journeys.map((journey) => [journey.id, journey]));
  const observers = observerNames(view.observers, (nth) => teamMessages[language].numberedObserver(String(nth)));
  const namesOf = (records: readonly { readonly id: string; readonly name: string }[]) => {
    const names = new Map(records.map(({ id, name }) => [id, name]));
    return (id: string | null) => (id === null ? '' : (names.get(id) ?? ''));
  };
  const labels = (entries: readonly CatalogueEntry[]) => {
    const known = new Map(entries.map(({ id, labels: { [language]: label } }) => [id, label]));
    return (id: string | null) => (id === null ? '' : (known.get(id) ?? id));
  };
  const stagesOf = (touchpoint: Touchpoint) => journeys.get(touchpoint.journeyId)?.stages ?? noStages;
  return {
    view,
    language,
    journeyOf: ({ journeyId }) => journeys.get(journeyId),
    stagesOf,
    themesSaidAt: ({ id }) => view.verbatimThemes[id] ?? noThemes,
    journeyTitle: (id) => (id === null ? '' : (journeys.get(id)?.title ?? '')),
    personaName: namesOf(view.personas),
    brandName: namesOf(view.brands),
    observerName: (id) => (id === null ? '' : (observers.get(id) ?? '')),
    themeName: namesOf(view.themes.map(({ id, name }) => ({ id, name: labelIn(name, language) }))),
    channelLabel: labels(catalogues.channels),
    categoryLabel: labels(catalogues.categories),
    basisLabel: (id) => labelOf(bases, id, language),
    statusLabel: (id) => labelOf(touchpointStatuses, id, language),
    stages: [...new Map(view.journeys.flatMap(({ stages }) => stages).map((stage) => [stage.id, stage])).values()],
    channels: catalogues.channels,
    categoryGroups: groupCategories(catalogues.categories, classification),
  };
}
