import { insightsMessages } from '@/lib/i18n/insights';
import type { Language } from '@/lib/i18n/section';
import { devices } from '@/lib/journey/catalogues/devices';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { StudyView } from '@/lib/journey/commands';
import type { Finding, SwitchFinding } from '@/lib/journey/insights/finding';
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
  const journeyTitle = (journeyId: string) => view.journeys.find(({ id }) => id === journeyId)?.title ?? words.gone;
  const brandName = (brandId: string) => view.brands.find(({ id }) => id === brandId)?.name ?? words.gone;
  const themeName = (themeId: string | null) => {
    if (themeId === null) return words.noTheme;
    const theme = view.themes.find(({ id }) => id === themeId);
    return theme ? labelIn(theme.name, language) : themeId;
  };
  const sideOf = (field: SwitchFinding['field'], id: string) => {
    if (field === 'brandId') return brandName(id);
    return labelOf(field === 'channel' ? catalogues.channels : devices, id, language);
  };
  const number = (value: number) => format.number(value);
  const valence = (value: number) => format.valence(value);
  return {
    touchpoint: (id) => touchpoints.get(id),
    themeName,
    brandName,
    sentence(finding) {
      switch (finding.kind) {
        case 'lowest':
        case 'highest': {
          const count = finding.touchpointIds.length;
          return words[finding.kind](valence(finding.value), count, number(count));
        }
        case 'peakEnd':
          return words.peakEnd(
            journeyTitle(finding.journeyId),
            valence(finding.value),
            valence(finding.peak),
            valence(finding.end),
            valence(finding.mean),
          );
        case 'steepestDrop':
          return words.steepestDrop(journeyTitle(finding.journeyId), valence(finding.value));
        case 'painPoint':
          return words.painPoint(finding.text, finding.n, number(finding.n));
        case 'theme':
          return themeName(finding.themeId);
        case 'opportunity':
          return finding.text;
        case 'negativeWithoutOpportunity':
          return words.negativeWithoutOpportunity(number(finding.value), number(finding.n));
        case 'expectation':
          return words[finding.state === 'missed' ? 'missed' : 'unanswered'](number(finding.value), number(finding.n));
        case 'emptyStage': {
          const journey = view.journeys.find(({ stageModelId }) => stageModelId === finding.stageModelId);
          const stage = journey?.stages.find(({ id }) => id === finding.stageId);
          const name = stage ? labelIn(stage.labels, language) : finding.stageId;
          return words.emptyStage(name, finding.n, number(finding.n));
        }
        case 'switch': {
          const { field, from, to, value } = finding;
          return words.switch(words[field], sideOf(field, from), sideOf(field, to), valence(value));
        }
        case 'count':
          return number(finding.value);
      }
    },
  };
}
