import { durationText } from '@/lib/i18n/durationText';
import { answerText, factSentence, feesText, gapName, gapText, opinionText, shareText } from '@/lib/i18n/visitSentence';
import type { Friction } from '@/lib/journey/schemas/walkthrough';
import { frictionTable } from '@/lib/journey/visit/frictionTable';
import { gapRows } from '@/lib/journey/visit/gapRows';
import { type Narrative, narrativeOf } from '@/lib/journey/visit/narrative';
import { type CriterionScore, type Score, scoresOf } from '@/lib/journey/visit/scores';
import { numbers, type Telling, type TellingCell, texts } from './telling';
import type { ToldVisit, VisitsTold } from './visitWriting';

/** What is told of one walkthrough: what it amounts to, what happened, apart from it what was thought of it, and what it cost. */
export function visitTellings(told: VisitsTold, visit: ToldVisit): Telling[] {
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
export function scoreCell({ words, reading }: VisitsTold, { share }: Pick<Score, 'share'>): TellingCell {
  return share === null ? words.noScore : { text: shareText(share, reading), share };
}

/** How far reality was from what was expected, as it is read. */
export function gapCell({ words, reading }: VisitsTold, gap: number | null): string {
  return gap === null ? words.none : gapText(gap, reading);
}

/** The scores of one walkthrough, as a whole and by stage, then criterion by criterion. */
export function scoreTellings(told: VisitsTold, visit: ToldVisit): Telling[] {
  return [stagesTelling(told, visit), criteriaTelling(told, visit)];
}

/** A stage by its name; null for what names none. */
export function stageName({ words }: VisitsTold, { stage }: Pick<ToldVisit['reading'], 'stage'>, id: string | null) {
  return id === null ? words.noStageScore : stage(id);
}

/** The scores of one walkthrough: as a whole, then by stage. */
export function stagesTelling(told: VisitsTold, { brief, answers, reading }: ToldVisit): Telling {
  const { words, own } = told;
  const { total, stages, knockOuts } = scoresOf(brief, answers);
  const failed =
    knockOuts.length === 0 ? '' : words.labelled(words.failed, knockOuts.map(({ question }) => question).join(' · '));
  const row = (name: string, score: Score) => [
    name,
    scoreCell(told, score),
    ...[score.weight, score.scored, score.notApplicable, score.open].map(reading.number),
  ];
  return {
    id: 'scores',
    title: own.byStage,
    text: [failed, words.scoresText].filter(Boolean).join('\n'),
    columns: [
      texts(words.stage, 30),
      texts(words.score, 22),
      ...[words.weight, words.scored, words.notApplicableCount, words.openCount].map((name) => numbers(name)),
    ],
    rows: [
      { cells: row(words.total, total), look: 'total' },
      ...stages.map(({ stageId, score }) => ({ cells: row(stageName(told, reading, stageId), score) })),
    ],
  };
}

function criteriaTelling(told: VisitsTold, { brief, answers, reading }: ToldVisit): Telling {
  const { words, own } = told;
  const counted = ({ state, share }: CriterionScore): TellingCell => {
    if (share !== null) return scoreCell(told, { share });
    return state === 'fact' ? words.fact : words.none;
  };
  return {
    id: 'criteria',
    title: own.byCriterion,
    text: '',
    columns: [
      texts(words.question, 34),
      texts(words.stage, 14),
      texts(words.answer, 18),
      numbers(words.weight),
      texts(words.score, 14),
      texts(words.comment, 26),
    ],
    countsEvidence: true,
    rows: scoresOf(brief, answers).criteria.map((each) => {
      const { criterion, answer, isKnockOut, state } = each;
      return {
        cells: [
          isKnockOut ? `${criterion.question} (${words.knockOut})` : criterion.question,
          stageName(told, reading, criterion.stageId),
          answerText(criterion, answer, reading),
          reading.number(criterion.weight),
          counted(each),
          answer?.comment ?? '',
        ],
        evidenceIds: answer?.evidenceIds ?? [],
        // Where it does not apply there is none to bring.
        needsEvidence: criterion.evidenceRequired && state !== 'notApplicable',
      };
    }),
  };
}

function factsTelling({ words, own }: VisitsTold, { reading, clock }: ToldVisit, { facts }: Narrative): Telling {
  return {
    id: 'facts',
    title: words.facts,
    text: facts.length === 0 ? words.nothingHappened : words.factsText,
    columns: [texts(words.when, 14), texts(own.what, 80)],
    headColumn: 1,
    rows: facts.map((fact) => ({
      cells: [clock(fact.at), factSentence(fact, reading)],
      evidenceIds: fact.evidenceIds,
    })),
  };
}

function opinionsTelling(told: VisitsTold, { reading, clock }: ToldVisit, { opinions }: Narrative): Telling {
  const { words, own, writing } = told;
  const { labels, shows } = writing;
  return {
    id: 'opinions',
    title: words.opinions,
    text: opinions.length === 0 ? words.noOpinion : words.opinionsText,
    columns: [
      texts(words.when, 12),
      texts(own.of, 32),
      ...(shows('emotion') ? [texts(own.feeling, 18)] : []),
      texts(own.said, 38),
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

function gapsTelling(told: VisitsTold, { walkthrough, brief, inJourney, reading }: ToldVisit): Telling {
  const { words } = told;
  const { stages, touchpoints } = inJourney;
  const rows = gapRows({ walkthrough, brief, stages, touchpoints });
  return {
    id: 'gaps',
    title: words.gap,
    text: rows.length === 0 ? words.noGap : words.gapText,
    columns: [texts(words.where, 28), texts(words.expected, 30), texts(words.happened, 30), numbers(words.gapValue)],
    rows: rows.map((row) => ({
      cells: [gapName(row, reading), row.expectation, row.reality, gapCell(told, row.gap)],
    })),
  };
}

/** What each task cost: of one walkthrough, or of several below each other. */
export function frictionTelling(
  { words, reading }: VisitsTold,
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
      texts(isOne ? words.task : words.brand, 34),
      ...[words.time, words.pageViews, words.clicks, words.fields, words.interruptions].map((name) => numbers(name)),
      texts(words.fees, 20),
    ],
    rows: rows.flatMap(({ task, costs }) => [
      ...(isOne ? [] : [{ cells: [task.text], look: 'group' as const }]),
      ...costs.map((cost, index) => ({ cells: [isOne ? task.text : (visits[index]?.name ?? ''), ...costCells(cost)] })),
    ]),
  };
}
