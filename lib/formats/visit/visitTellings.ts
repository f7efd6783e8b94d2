import { durationText } from '@/lib/i18n/durationText';
import { answerText, factSentence, feesText, gapName, gapText, opinionText, shareText } from '@/lib/i18n/visitSentence';
import type { Friction } from '@/lib/journey/schemas/walkthrough';
import { frictionTable } from '@/lib/journey/visit/frictionTable';
import { gapRows } from '@/lib/journey/visit/gapRows';
import { type Narrative, narrativeOf } from '@/lib/journey/visit/narrative';
import { type CriterionScore, type Score, scoresOf } from '@/lib/journey/visit/scores';
import type { Telling, TellingCell, TellingColumn } from './telling';
import type { ToldVisit, VisitWriting } from './visitWriting';

/** What is told of one walkthrough: what it amounts to, what happened, apart from it what was thought of it, and what it cost. */
export function visitTellings(told: VisitWriting, visit: ToldVisit): Telling[] {
  const { walkthrough, brief, answers, pageViews, inJourney } = visit;
  const narrative = narrativeOf({ walkthrough, brief, answers, pageViews, touchpoints: inJourney.touchpoints });
  return [
    ...scoreTellings(told, visit),
    factsTelling(told, visit, narrative),
    opinionsTelling(told, visit, narrative),
    gapsTelling(told, visit),
    frictionTelling(told, brief, [visit]),
  ];
}

/** A score as it is read: in per cent, and drawn where that can be. */
export function scoreCell({ words, reading }: VisitWriting, { share }: Pick<Score, 'share'>): TellingCell {
  return share === null ? words.noScore : { text: shareText(share, reading), share };
}

function scoreTellings(told: VisitWriting, { brief, answers, reading }: ToldVisit): Telling[] {
  const { words, own } = told;
  const { number } = reading;
  const scores = scoresOf(brief, answers);
  const stageName = (id: string | null) => (id === null ? words.noStageScore : reading.stage(id));
  const failed =
    scores.knockOuts.length === 0
      ? ''
      : words.labelled(words.failed, scores.knockOuts.map(({ question }) => question).join(' · '));
  const row = (name: string, score: Score) => [
    name,
    scoreCell(told, score),
    ...[score.weight, score.scored, score.notApplicable, score.open].map(number),
  ];
  const counted = ({ state, share }: CriterionScore): TellingCell => {
    if (share !== null) return { text: shareText(share, reading), share };
    return state === 'fact' ? words.fact : words.none;
  };
  return [
    {
      id: 'scores',
      title: own.byStage,
      text: [failed, words.scoresText].filter(Boolean).join('\n'),
      columns: [
        { name: words.stage, share: 30 },
        { name: words.score, share: 22 },
        ...[words.weight, words.scored, words.notApplicableCount, words.openCount].map(numbers),
      ],
      rows: [
        ...scores.stages.map(({ stageId, score }) => ({ cells: row(stageName(stageId), score) })),
        { cells: row(words.total, scores.total), look: 'total' },
      ],
    },
    {
      id: 'criteria',
      title: own.byCriterion,
      text: '',
      columns: [
        { name: words.question, share: 34 },
        { name: words.stage, share: 14 },
        { name: words.answer, share: 18 },
        numbers(words.weight),
        { name: words.score, share: 14 },
        { name: words.comment, share: 26 },
      ],
      rows: scores.criteria.map((each) => {
        const { criterion, answer, isKnockOut } = each;
        return {
          cells: [
            isKnockOut ? `${criterion.question} (${words.knockOut})` : criterion.question,
            stageName(criterion.stageId),
            answerText(criterion, answer, reading),
            number(criterion.weight),
            counted(each),
            answer?.comment ?? '',
          ],
          evidenceIds: answer?.evidenceIds ?? [],
        };
      }),
    },
  ];
}

function factsTelling({ words, own }: VisitWriting, { reading, clock }: ToldVisit, { facts }: Narrative): Telling {
  return {
    id: 'facts',
    title: words.facts,
    text: facts.length === 0 ? words.nothingHappened : words.factsText,
    columns: [
      { name: words.when, share: 14 },
      { name: own.what, share: 80 },
    ],
    headColumn: 1,
    rows: facts.map((fact) => ({
      cells: [clock(fact.at), factSentence(fact, reading)],
      evidenceIds: fact.evidenceIds,
    })),
  };
}

function opinionsTelling(told: VisitWriting, { reading, clock }: ToldVisit, { opinions }: Narrative): Telling {
  const { words, own, writing } = told;
  const { labels, shows } = writing;
  return {
    id: 'opinions',
    title: words.opinions,
    text: opinions.length === 0 ? words.noOpinion : words.opinionsText,
    columns: [
      { name: words.when, share: 12 },
      { name: own.of, share: 32 },
      ...(shows('emotion') ? [{ name: own.feeling, share: 18 }] : []),
      { name: own.said, share: 38 },
    ],
    headColumn: 1,
    rows: opinions.map((opinion) => {
      const { of, lines } = opinionText(opinion, reading);
      const emotion = opinion.kind === 'feeling' ? opinion.touchpoint.emotion : null;
      const felt = [labels.valence(emotion?.valence), labels.of('emotions', emotion?.label)].filter(Boolean).join(', ');
      return {
        cells: ['at' in opinion ? clock(opinion.at) : '', of, ...(shows('emotion') ? [felt] : []), lines.join('\n')],
        // That of a touchpoint stands with what happened.
        evidenceIds: opinion.kind === 'answer' ? opinion.evidenceIds : [],
      };
    }),
  };
}

function gapsTelling({ words }: VisitWriting, { walkthrough, brief, inJourney, reading }: ToldVisit): Telling {
  const { stages, touchpoints } = inJourney;
  const rows = gapRows({ walkthrough, brief, stages, touchpoints });
  return {
    id: 'gaps',
    title: words.gap,
    text: rows.length === 0 ? words.noGap : words.gapText,
    columns: [
      { name: words.where, share: 28 },
      { name: words.expected, share: 30 },
      { name: words.happened, share: 30 },
      numbers(words.gapValue),
    ],
    rows: rows.map((row) => ({
      cells: [
        gapName(row, reading),
        row.expectation,
        row.reality,
        row.gap === null ? words.none : gapText(row.gap, reading),
      ],
    })),
  };
}

/** What each task cost: of one walkthrough, or of several below each other. */
export function frictionTelling(
  { words, reading }: VisitWriting,
  brief: ToldVisit['brief'],
  visits: readonly ToldVisit[],
): Telling {
  const rows = frictionTable(brief, visits).filter(({ costs }) => costs.some((cost) => cost !== null));
  const isOne = visits.length === 1;
  const costCells = (cost: Friction | null) => {
    if (cost === null) return [words.notDone, '', '', '', '', ''];
    const { seconds, pages, clicks, fields, interruptions } = cost;
    return [
      durationText(seconds * 1000, reading),
      ...[pages, clicks, fields, interruptions].map(reading.number),
      feesText(cost, reading),
    ];
  };
  return {
    id: 'friction',
    title: words.friction,
    text: rows.length === 0 ? words.noFriction : words.frictionText,
    columns: [
      { name: isOne ? words.task : words.brand, share: 34 },
      ...[words.time, words.pageViews, words.clicks, words.fields, words.interruptions].map(numbers),
      { name: words.fees, share: 20 },
    ],
    rows: rows.flatMap(({ task, costs }) => [
      ...(isOne ? [] : [{ cells: [task.text], look: 'group' as const }]),
      ...costs.map((cost, index) => ({ cells: [isOne ? task.text : (visits[index]?.name ?? ''), ...costCells(cost)] })),
    ]),
  };
}

function numbers(name: string): TellingColumn {
  return { name, share: 10, isNumber: true };
}
