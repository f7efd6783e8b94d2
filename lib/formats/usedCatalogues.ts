import { brandRelationships } from '@/lib/journey/catalogues/brandRelationships';
import { categories } from '@/lib/journey/catalogues/categories';
import { channels } from '@/lib/journey/catalogues/channels';
import { devices } from '@/lib/journey/catalogues/devices';
import { emotionLabels } from '@/lib/journey/catalogues/emotions';
import type { CatalogueEntry } from '@/lib/journey/catalogues/entry';
import { kpis, observables } from '@/lib/journey/catalogues/kpis';
import { pageKinds } from '@/lib/journey/catalogues/pageKinds';
import { questions } from '@/lib/journey/catalogues/questions';
import type { RecordLists } from '@/lib/journey/recordLists';
import type { JourneyMap } from '@/lib/journey/schemas/journeyMap';

type Catalogues = NonNullable<JourneyMap['catalogues']>;

/**
 * The labels, in every language, of the catalogue entries that the records name: shipped ones and those that the studies add. An id
 * that nobody knows (a newer version's) is left out.
 */
export function usedCatalogues(records: RecordLists): Catalogues {
  const additions = (records.studies ?? []).flatMap(({ catalogueAdditions }) => catalogueAdditions ?? []);
  const added = (name: 'categories' | 'channels' | 'emotions' | 'kpis' | 'questions') =>
    additions.flatMap((each): CatalogueEntry[] => each[name]);
  const touchpoints = records.touchpoints ?? [];
  const verbatims = records.verbatims ?? [];
  return {
    channels: entriesOf(
      touchpoints.map(({ channel }) => channel),
      [...channels, ...added('channels')],
    ),
    categories: entriesOf(
      touchpoints.map(({ category }) => category),
      [...categories, ...added('categories')],
    ),
    devices: entriesOf(
      touchpoints.map(({ device }) => device),
      devices,
    ),
    emotions: entriesOf(
      [...touchpoints, ...verbatims].map(({ emotion }) => emotion?.label),
      [...emotionLabels, ...added('emotions')],
    ),
    kpis: entriesOf(
      touchpoints.flatMap(({ metrics }) => metrics.map(({ kpiId }) => kpiId)),
      [...kpis, ...observables, ...added('kpis')],
    ),
    pageKinds: entriesOf(
      [...touchpoints, ...verbatims].map(({ page }) => page?.kind?.id),
      pageKinds,
    ),
    brandRelationships: entriesOf(
      (records.personas ?? []).map(({ relationship }) => relationship),
      brandRelationships,
    ),
    questions: entriesOf(
      (records.questionnaireAnswers ?? []).map(({ questionId }) => questionId),
      [...questions, ...added('questions')],
    ),
  };
}

/** The entries among `known` that `ids` name, each once, by id. */
function entriesOf(
  ids: readonly (string | null | undefined)[],
  known: readonly CatalogueEntry[],
): Catalogues['channels'] {
  return [...new Set(ids)].sort().flatMap((id) => {
    const entry = known.find((each) => each.id === id);
    return entry ? [{ id: entry.id, labels: { ...entry.labels } }] : [];
  });
}
