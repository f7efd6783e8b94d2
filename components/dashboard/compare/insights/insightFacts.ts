import { type InsightNames, insightSentence } from '@/lib/i18n/insightSentence';
import { insightsMessages } from '@/lib/i18n/insights';
import type { Language } from '@/lib/i18n/section';
import { devices } from '@/lib/journey/catalogues/devices';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { StudyView } from '@/lib/journey/commands';
import type { Finding } from '@/lib/journey/insights/finding';
import { labelIn } from '@/lib/journey/labelIn';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { StudyCatalogues } from '@/lib/journey/studyCatalogues';
import type { Formatting } from '../../formatting';

/** What is said for the ids in a finding. */
export interface InsightFacts {
  touchpoint(id: string): Touchpoint | undefined;
  themeName(id: string | null): string;
  brandName(id: string): string;
  /** What was found, in a sentence. */
  sentence(finding: Finding): string;
}

export function createInsightFacts(
  view: StudyView,
  catalogues: StudyCatalogues,
  language: Language,
  format: Formatting,
): InsightFacts {
  const words = insightsMessages[language];
  const touchpoints = new Map(view.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  const brandName = (brandId: string) => view.brands.find(({ id }) => id === brandId)?.name ?? words.gone;
  const themeName = (themeId: string | null) => {
    if (themeId === null) return words.noTheme;
    const theme = view.themes.find(({ id }) => id === themeId);
    return theme ? labelIn(theme.name, language) : themeId;
  };
  const names: InsightNames = {
    journey: (journeyId) => view.journeys.find(({ id }) => id === journeyId)?.title ?? words.gone,
    brand: brandName,
    theme: themeName,
    stage(stageModelId, stageId) {
      const journey = view.journeys.find((each) => each.stageModelId === stageModelId);
      const stage = journey?.stages.find(({ id }) => id === stageId);
      return stage ? labelIn(stage.labels, language) : stageId;
    },
    channel: (id) => labelOf(catalogues.channels, id, language),
    device: (id) => labelOf(devices, id, language),
    number: (value) => format.number(value),
    valence: (value) => format.valence(value),
  };
  return {
    touchpoint: (id) => touchpoints.get(id),
    themeName,
    brandName,
    sentence: (finding) => insightSentence(finding, language, names),
  };
}
