import { type InsightNames, insightSentence } from '@/lib/i18n/insightSentence';
import { insightsMessages } from '@/lib/i18n/insights';
import type { Finding } from '@/lib/journey/insights/finding';
import { insightsOf } from '@/lib/journey/insights/insightsOf';
import { labelIn } from '@/lib/journey/labelIn';
import { isCountShown } from './countRows';
import type { DocumentJourney } from './mapDocument';
import type { Writing } from './writing';

/** What stands out in journeys, as the screens tell it. */
export interface DocumentInsights {
  readonly findings: readonly Finding[];
  /** Those of some kinds, in their order. */
  of<Kind extends Finding['kind']>(...kinds: readonly Kind[]): Extract<Finding, { readonly kind: Kind }>[];
  sentence(finding: Finding): string;
}

/** Looks at one journey, or at the actual ones of several. What rests on something that a client version leaves out is left out. */
export function documentInsights(writing: Writing, journeys: readonly DocumentJourney[]): DocumentInsights {
  const { document } = writing;
  const hasActual = journeys.some(({ journey }) => journey.kind === 'actual');
  // What is planned is assumed, and never mixes with what was met.
  const read =
    journeys.length > 1 && hasActual ? journeys.filter(({ journey }) => journey.kind === 'actual') : journeys;
  const findings = insightsOf({
    countExposures: document.study.countExposures,
    journeys: read.map(({ journey, stages }) => ({ ...journey, stages })),
    touchpoints: read.flatMap(({ touchpoints }) => touchpoints),
    verbatims: [...new Set(read.flatMap(verbatimsIn))],
    livedOnly: false,
  }).filter((finding) => isTold(writing, finding));
  const names = namesIn(writing);
  return {
    findings,
    of: (...kinds) =>
      findings.filter((finding): finding is Extract<Finding, { kind: (typeof kinds)[number] }> =>
        kinds.some((kind) => kind === finding.kind),
      ),
    sentence: (finding) => insightSentence(finding, document.language, names),
  };
}

/** What stands under its touchpoints, and what names the journey and none of them. */
function verbatimsIn({ journey, touchpoints, verbatims }: DocumentJourney) {
  const counted = new Set(touchpoints.flatMap(({ id, status }) => (status === 'excluded' ? [] : [id])));
  return verbatims.filter(({ touchpointId, journeyId }) =>
    touchpointId === null ? journeyId === journey.id : counted.has(touchpointId),
  );
}

function isTold({ shows }: Writing, finding: Finding): boolean {
  switch (finding.kind) {
    case 'lowest':
    case 'highest':
    case 'peakEnd':
    case 'steepestDrop':
      return shows('emotion');
    case 'painPoint':
    case 'theme':
      return shows('painPoints');
    case 'opportunity':
      return shows('opportunities');
    case 'negativeWithoutOpportunity':
      return shows('emotion') && shows('opportunities');
    case 'expectation':
      return shows('expectation');
    case 'switch':
      return shows('emotion') && (finding.field === 'brandId' || shows('channel'));
    case 'count':
      return isCountShown(finding.countId, shows);
    case 'emptyStage':
      return true;
  }
}

function namesIn({ document, labels }: Writing): InsightNames {
  const { language, journeys } = document;
  const { gone, noTheme } = insightsMessages[language];
  return {
    journey: (id) => journeys.find(({ journey }) => journey.id === id)?.journey.title ?? gone,
    brand: (id) => labels.brand(id) || gone,
    theme: (id) => (id === null ? noTheme : labels.theme(id) || id),
    stage(stageModelId, stageId) {
      const stages = journeys.find(({ journey }) => journey.stageModelId === stageModelId)?.stages ?? [];
      const stage = stages.find(({ id }) => id === stageId);
      return stage ? labelIn(stage.labels, language) : stageId;
    },
    channel: (id) => labels.of('channels', id),
    device: (id) => labels.of('devices', id),
    number: labels.number,
    valence: labels.mean,
  };
}
