import type { Finding } from '../journey/insights/finding';
import { insightsMessages } from './insights';
import type { Language } from './section';

/** What the ids and figures in a finding read as. */
export interface InsightNames {
  readonly journey: (id: string) => string;
  readonly brand: (id: string) => string;
  readonly theme: (id: string | null) => string;
  readonly stage: (stageModelId: string, stageId: string) => string;
  readonly channel: (id: string) => string;
  readonly device: (id: string) => string;
  readonly number: (value: number) => string;
  /** With its sign and one decimal. */
  readonly valence: (value: number) => string;
}

/** What was found, in a sentence: the same on the screen and in files. */
export function insightSentence(finding: Finding, language: Language, names: InsightNames): string {
  const words = insightsMessages[language];
  const { number, valence } = names;
  switch (finding.kind) {
    case 'lowest':
    case 'highest': {
      const count = finding.touchpointIds.length;
      return words[finding.kind](valence(finding.value), count, number(count));
    }
    case 'peakEnd':
      return words.peakEnd(
        names.journey(finding.journeyId),
        valence(finding.value),
        valence(finding.peak),
        valence(finding.end),
        valence(finding.mean),
      );
    case 'steepestDrop':
      return words.steepestDrop(names.journey(finding.journeyId), valence(finding.value));
    case 'painPoint':
      return words.painPoint(finding.text, finding.n, number(finding.n));
    case 'theme':
      return names.theme(finding.themeId);
    case 'opportunity':
      return finding.text;
    case 'negativeWithoutOpportunity':
      return words.negativeWithoutOpportunity(number(finding.value), number(finding.n));
    case 'expectation':
      return words[finding.state === 'missed' ? 'missed' : 'unanswered'](number(finding.value), number(finding.n));
    case 'emptyStage':
      return words.emptyStage(names.stage(finding.stageModelId, finding.stageId), finding.n, number(finding.n));
    case 'switch': {
      const { field, from, to, value } = finding;
      const side = { channel: names.channel, device: names.device, brandId: names.brand }[field];
      return words.switch(words[field], side(from), side(to), valence(value));
    }
    case 'count':
      return number(finding.value);
  }
}
