import { basisIds, type Count, type CountId, counts as countCatalogue } from '@/lib/journey/catalogues';
import type { JourneyCounts, Shares, Spread, StudyCounts } from '@/lib/journey/counts';
import { labelIn } from '@/lib/journey/labelIn';
import type { DocumentJourney } from './mapDocument';
import type { Writing } from './writing';

/** One of the counts that the literature asks of a journey, in words. */
export interface CountRow {
  readonly id: CountId;
  readonly label: string;
  /** In words; a number where the count is one. */
  readonly result: string | number;
  readonly explanation: string;
  /** The work it is quoted from, with its year. */
  readonly source: string;
  /** The figure to hold beside it; empty where the literature gives none. */
  readonly reference: string;
  /** Whether the reference is a saying of the trade and no measurement. */
  readonly isRuleOfThumb: boolean;
}

/** What must be in the document for a count to say something. */
const readFrom: Readonly<Partial<Record<CountId, readonly string[]>>> = {
  interactionsBeforeDecision: ['momentOfTruth'],
  channelsUsed: ['channel'],
  channelHandOvers: ['channel'],
  deviceSwitches: ['channel'],
  negativePointsWithoutOpportunity: ['emotion', 'opportunities'],
};

/** Whether all that a count rests on is in the document. */
export function isCountShown(id: CountId, shows: Writing['shows']): boolean {
  return (readFrom[id] ?? []).every((lane) => shows(lane));
}

/** The counts of one journey. Those that rest on what a client version leaves out are left out too. */
export function journeyCountRows(writing: Writing, { counts, stages }: DocumentJourney): CountRow[] {
  const { words, labels } = writing;
  const stageNames = counts.emptyStages.map((id) => labels.stage(stages, id));
  return rowsOf(writing, {
    ...sharesOf(writing, counts),
    interactionsBeforeDecision:
      counts.interactionsBeforeDecision ??
      (counts.missing === 'noBrandDecided' ? words.noBrandDecided : words.notDecided),
    journeyLength: counts.journeyLength,
    channelsUsed: counts.channelsUsed,
    channelHandOvers: counts.channelHandOvers,
    deviceSwitches: counts.deviceSwitches,
    brandSwitches: counts.brandSwitches,
    emptyStages: stageNames.length === 0 ? words.none : stageNames.join(', '),
    revisitedStages: counts.revisitedStages,
    negativePointsWithoutOpportunity: counts.negativePointsWithoutOpportunity.length,
  });
}

/** The counts over all actual journeys: medians with their spread, never one number for several journeys. */
export function studyCountRows(writing: Writing): CountRow[] {
  const { words, labels, document } = writing;
  const { counts } = document;
  const spread = (value: Spread | null) =>
    value === null
      ? words.notDecided
      : words.spread(
          labels.number(value.median),
          labels.number(value.least),
          labels.number(value.most),
          value.journeys,
          labels.number(value.journeys),
        );
  const emptyStages = counts.emptyStages.map(({ stageModelId, stageId }) => {
    const stages = document.journeys.find(({ journey }) => journey.stageModelId === stageModelId)?.stages ?? [];
    return labels.stage(stages, stageId);
  });
  return rowsOf(writing, {
    ...sharesOf(writing, counts),
    interactionsBeforeDecision: spread(counts.interactionsBeforeDecision),
    journeyLength: spread(counts.journeyLength),
    channelsUsed: spread(counts.channelsUsed),
    channelHandOvers: spread(counts.channelHandOvers),
    deviceSwitches: spread(counts.deviceSwitches),
    brandSwitches: spread(counts.brandSwitches),
    emptyStages: emptyStages.length === 0 ? words.none : emptyStages.join(', '),
    revisitedStages: spread(counts.revisitedStages),
    negativePointsWithoutOpportunity: counts.negativePointsWithoutOpportunity.length,
  });
}

function rowsOf(
  { document: { language }, labels, words, shows }: Writing,
  results: Readonly<Record<CountId, string | number>>,
): CountRow[] {
  return countCatalogue
    .filter(({ id }) => isCountShown(id, shows))
    .map(({ id, labels: names, explanation, source, reference, ruleOfThumb }: Count & { readonly id: CountId }) => ({
      id,
      label: labelIn(names, language),
      result: results[id],
      explanation: labelIn(explanation, language),
      source: [labelIn(source.name, language), source.year].filter(Boolean).join(', '),
      reference: referenceText(reference, labels.number, words),
      isRuleOfThumb: ruleOfThumb,
    }));
}

function referenceText(
  reference: Count['reference'],
  number: (value: number) => string,
  words: Writing['words'],
): string {
  if (reference === null) return '';
  const { min, max } = reference;
  if (max === null) return words.atLeast(number(min));
  return min === max ? number(min) : words.fromTo(number(min), number(max));
}

function sharesOf({ labels, words }: Writing, counts: JourneyCounts | StudyCounts) {
  const share = <Id extends string>(
    { byValue, open }: Shares<Id>,
    ids: readonly Id[],
    catalogue: 'contacts' | 'engagements' | 'bases',
  ) =>
    [
      ...ids
        .filter((id) => byValue[id] > 0)
        .map((id) => words.pair(labels.of(catalogue, id), labels.number(byValue[id]))),
      ...(open > 0 ? [words.open(labels.number(open))] : []),
    ].join(', ') || words.none;
  return {
    directAndIndirectShares: share(counts.directAndIndirectShares, ['direct', 'indirect'], 'contacts'),
    activeAndPassiveShares: share(counts.activeAndPassiveShares, ['active', 'passive'], 'engagements'),
    sharesByBasis: share(counts.sharesByBasis, basisIds, 'bases'),
  };
}
