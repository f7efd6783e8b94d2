import { durationText } from '@/lib/i18n/durationText';
import { alphaText, answerText, shareText, valueText } from '@/lib/i18n/visitSentence';
import { agreementByBrand } from '@/lib/journey/visit/agreement';
import { scoresOf } from '@/lib/journey/visit/scores';
import { walkedMs } from '@/lib/journey/visit/visitTimes';
import { numbers, type Telling, type TellingCell, type TellingRow, texts } from './telling';
import { frictionTelling, gapCell, scoreCell, stageName } from './visitTellings';
import type { ToldVisit, VisitWriting } from './visitWriting';

/** So many walkthroughs can be read beside each other. */
const mostBeside = 6;

/** What is told of several walkthroughs by one brief: side by side, and how far those who walked the same brand agree. */
export function comparedTellings(told: VisitWriting): Telling[] {
  const { document, visits, words, own } = told;
  const { brief } = document;
  return [
    ...beside(told, 'scores', own.compared, words.scoresText, (shown) => scoreRows(told, shown)),
    ...beside(told, 'answers', own.comparedAnswers, '', (shown) => answerRows(told, shown)),
    agreementTelling(told),
    ...beside(told, 'gaps', own.comparedGaps, own.comparedGapsText, (shown) => gapRows(told, shown)),
    frictionTelling(told, brief, visits),
  ];
}

/** A column for each walkthrough, in as many tables as it takes. */
function beside(
  { visits, own, words, reading }: VisitWriting,
  id: string,
  title: string,
  text: string,
  rowsOf: (visits: readonly ToldVisit[]) => TellingRow[],
): Telling[] {
  const parts = Math.max(1, Math.ceil(visits.length / mostBeside));
  // As even as can be: none stands alone in the last table.
  const size = Math.ceil(visits.length / parts);
  return Array.from({ length: parts }, (_, part): Telling => {
    const shown = visits.slice(part * size, (part + 1) * size);
    const isOnly = parts === 1;
    return {
      id: isOnly ? id : `${id}-${part + 1}`,
      title: isOnly ? title : own.part(title, reading.number(part + 1), reading.number(parts)),
      text: part === 0 ? text : '',
      columns: [texts(words.where, 26), ...shown.map(({ name }) => texts(name, 20))],
      rows: rowsOf(shown),
    };
  });
}

function scoreRows(told: VisitWriting, visits: readonly ToldVisit[]): TellingRow[] {
  const { document, words, own, reading } = told;
  const { brief } = document;
  const scores = visits.map(({ answers }) => scoresOf(brief, answers));
  const stageIds = [...new Set(brief.criteria.map(({ stageId }) => stageId))];
  const row = (name: string, cells: readonly TellingCell[]): TellingRow => ({ cells: [name, ...cells] });
  const failed = scores.map(({ knockOuts }) => knockOuts.map(({ question }) => question).join(' · '));
  return [
    {
      ...row(
        words.total,
        scores.map(({ total }) => scoreCell(told, total)),
      ),
      look: 'total',
    },
    ...(failed.some((each) => each !== '') ? [row(words.failed, failed)] : []),
    ...stageIds.map((stageId) =>
      row(
        stageName(told, reading, stageId),
        scores.map(({ stages }) =>
          scoreCell(told, { share: stages.find((each) => each.stageId === stageId)?.score.share ?? null }),
        ),
      ),
    ),
    row(
      words.recommendation,
      visits.map(({ walkthrough: { likelihoodToRecommend: likelihood } }) =>
        likelihood === null ? words.notSaid : words.recommendationOf(reading.number(likelihood)),
      ),
    ),
    row(
      words.walked,
      visits.map(({ walkthrough }) => {
        const walked = walkedMs(walkthrough, reading.now);
        return walked === null ? own.notBegun : durationText(walked, reading);
      }),
    ),
  ];
}

function answerRows({ document: { brief } }: VisitWriting, visits: readonly ToldVisit[]): TellingRow[] {
  return brief.criteria.map((criterion) => {
    const answers = visits.map((visit) => ({
      reading: visit.reading,
      answer: visit.answers.find(({ criterionId }) => criterionId === criterion.id) ?? null,
    }));
    return {
      cells: [
        criterion.question,
        ...answers.map(({ answer, reading }) =>
          [answerText(criterion, answer, reading), answer?.comment].filter(Boolean).join('\n'),
        ),
      ],
      evidenceIds: answers.flatMap(({ answer }) => answer?.evidenceIds ?? []),
    };
  });
}

function gapRows(told: VisitWriting, visits: readonly ToldVisit[]): TellingRow[] {
  return told.document.brief.tasks.map((task) => ({
    cells: [
      task.text,
      ...visits.map(({ walkthrough }) =>
        // Of a task that was done several times, what was said last.
        gapCell(told, walkthrough.tasks.findLast(({ taskId }) => taskId === task.id)?.gap ?? null),
      ),
    ],
  }));
}

function agreementTelling({ document, visits, words, writing, reading }: VisitWriting): Telling {
  const { brief } = document;
  const groups = agreementByBrand(brief, visits);
  const n = (count: number) => `n = ${reading.number(count)}`;
  return {
    id: 'agreement',
    title: words.agreement,
    text: groups.length === 0 ? words.noAgreement : words.agreementText,
    columns: [
      texts(words.brand, 34),
      numbers(words.shoppers, 12),
      numbers(words.sameAnswers, 14),
      ...[words.alphaYesNo, words.alpha1to5, words.alpha0to10].map((name) => numbers(name, 13)),
      texts(words.answersOf, 30),
    ],
    rows: groups.flatMap(({ brandId, agreement, shoppers }): TellingRow[] => [
      {
        look: 'total',
        cells: [
          writing.labels.brand(brandId) || words.noBrand,
          n(shoppers),
          agreement.same === null ? words.none : shareText(agreement.same, reading),
          ...[agreement.alpha.yesNo, agreement.alpha.scale1to5, agreement.alpha.scale0to10].map((alpha) =>
            alphaText(alpha, reading),
          ),
          '',
        ],
      },
      ...agreement.criteria.flatMap(({ criterion, values, same }): TellingRow[] => {
        if (same === null) return [];
        const given = values.filter((value) => value !== null);
        const said = given.map((value) => valueText(criterion.answerType, value, reading)).join(' · ');
        return [{ cells: [criterion.question, n(given.length), shareText(same, reading), '', '', '', said] }];
      }),
    ]),
  };
}
