import { pageName } from '@/lib/i18n/visitSentence';
import { criterionAnswerTypes } from '@/lib/journey/catalogues/criterionAnswerTypes';
import { labelOf } from '@/lib/journey/catalogues/label';
import { pauseReasons } from '@/lib/journey/catalogues/pauseReasons';
import { waysToReach } from '@/lib/journey/catalogues/reachedBy';
import { walkthroughStates } from '@/lib/journey/catalogues/walkthroughStates';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { Friction, PageView, Pause, Task, TaskRun, Wait } from '@/lib/journey/schemas/walkthrough';
import { agreementByBrand } from '@/lib/journey/visit/agreement';
import { frictionTable } from '@/lib/journey/visit/frictionTable';
import { type CriterionScore, type Score, scoresOf } from '@/lib/journey/visit/scores';
import { type TrailItem, trailOf } from '@/lib/journey/visit/trail';
import { isOver, lasted, walkedMs } from '@/lib/journey/visit/visitTimes';
import { type ColumnOf, column, dateOrNull, secondsOrNull, type Table, tableOf, textOrNull } from '../tables/table';
import { missingText } from './missingText';
import { stageName } from './visitTellings';
import type { ToldVisit, VisitsTold, VisitWriting } from './visitWriting';

interface OfVisit {
  readonly visit: ToldVisit;
}

/** Which walkthrough a row is of: in files that hold several, and in those that are put together later. */
function visitColumns<Row extends OfVisit>({ words, own, writing }: VisitsTold, isShown: boolean): ColumnOf<Row>[] {
  return [
    column(own.walkthrough, 34, ({ visit }) => visit.name, isShown),
    column(words.brand, 18, ({ visit }) => visit.place, isShown),
    column(words.shopper, 18, ({ visit }) => textOrNull(visit.shopper), isShown && writing.hasObservers),
    column(words.wave, 12, ({ visit }) => textOrNull(visit.walkthrough.wave.trim()), isShown),
    column(words.brief, 28, ({ visit }) => visit.brief.title, isShown),
  ];
}

/** To four digits: what a third is to a machine nobody reads. */
const rounded = (share: number | null) => (share === null ? null : Math.round(share * 10_000) / 10_000);

const stageOf = ({ reading }: ToldVisit, id: string | null | undefined) => (id ? reading.stage(id) : null);

/** One row for each walkthrough. */
export function walkthroughsTable(told: VisitsTold): Table {
  const { words, own, visits, writing } = told;
  const rows = visits.map((visit) => ({ visit, scores: scoresOf(visit.brief, visit.answers) }));
  return tableOf<(typeof rows)[number]>(
    'walkthroughs',
    own.walkthroughs,
    [
      ...visitColumns<(typeof rows)[number]>(told, true),
      column(words.state, 14, ({ visit }) =>
        labelOf(walkthroughStates, visit.walkthrough.state, visit.reading.language),
      ),
      column(writing.words.inUtc(words.began), 18, ({ visit }) => dateOrNull(visit.walkthrough.startedAt)),
      column(writing.words.inUtc(words.ended), 18, ({ visit }) => dateOrNull(visit.walkthrough.endedAt)),
      column(writing.words.inSeconds(words.walked), 14, ({ visit }) =>
        secondsOrNull(walkedMs(visit.walkthrough, visit.reading.now)),
      ),
      column(own.shareOf, 12, ({ scores }) => rounded(scores.total.share)),
      column(words.failed, 30, ({ scores }) => textOrNull(scores.knockOuts.map(({ question }) => question).join('; '))),
      column(
        writing.words.from(words.recommendation, '0', '10'),
        16,
        ({ visit }) => visit.walkthrough.likelihoodToRecommend,
      ),
      column(words.openPoints, 36, ({ visit }) => textOrNull(missingText(told, visit))),
      // A client version without the evidence is without the pages.
      column(words.pageViews, 10, ({ visit }) => visit.pageViews.length, writing.shows('evidence')),
      column(words.touchpoints, 12, ({ visit }) => touchpointsOf(visit).length),
      column(writing.words.withId(own.walkthrough), 18, ({ visit }) => visit.walkthrough.id),
    ],
    rows,
  );
}

const touchpointsOf = ({ inJourney }: ToldVisit) => inJourney.touchpoints.filter(({ status }) => status !== 'excluded');

interface TaskRow extends OfVisit {
  readonly task: Task;
  /** Null where it was not done. */
  readonly run: TaskRun | null;
  readonly waits: readonly Wait[];
}

/** Each time that a task was done, and those that were not done. */
export function tasksTable(told: VisitsTold, namesVisit: boolean): Table {
  const { words, own, writing } = told;
  const { from, inUtc, inSeconds } = writing.words;
  const { shows } = writing;
  const rows = told.visits.flatMap((visit): TaskRow[] =>
    visit.brief.tasks.flatMap((task) => {
      const runs = visit.walkthrough.tasks.filter(({ taskId }) => taskId === task.id);
      const all: (TaskRun | null)[] = runs.length === 0 ? [null] : runs;
      return all.map((run) => ({
        visit,
        task,
        run,
        waits: visit.walkthrough.waits.filter((wait) => run !== null && wait.taskRunId === run.id && isOver(wait)),
      }));
    }),
  );
  return tableOf<TaskRow>(
    'tasks',
    own.tasks,
    [
      ...visitColumns<TaskRow>(told, namesVisit),
      column(words.task, 40, ({ task }) => task.text),
      column(words.stage, 18, ({ visit, task }) => stageOf(visit, task.stageId)),
      column(inUtc(words.began), 18, ({ run }) => dateOrNull(run?.startedAt)),
      column(inUtc(words.ended), 18, ({ run }) => dateOrNull(run?.endedAt)),
      column(own.completed, 12, ({ run }) => run?.completed ?? null),
      column(words.expected, 36, ({ run }) => textOrNull(run?.expectation), shows('expectation')),
      column(words.happened, 36, ({ run }) => textOrNull(run?.reality), shows('expectation')),
      column(from(words.gapValue, '−2', '2'), 12, ({ run }) => run?.gap ?? null, shows('expectation')),
      column(from(writing.fields.effort, '1', '7'), 12, ({ run }) => run?.effort ?? null, shows('effort')),
      column(from(writing.fields.satisfaction, '1', '5'), 14, ({ run }) => run?.satisfaction ?? null, shows('effort')),
      column(own.waits, 10, ({ waits }) => waits.length),
      column(inSeconds(own.waits), 14, ({ waits }) => waits.reduce((sum, { ms }) => sum + ms, 0) / 1000),
    ],
    rows,
  );
}

interface AnswerRow extends OfVisit {
  readonly score: CriterionScore;
}

/** Each criterion with its answer, as a value of its own kind, and how it counts. */
export function answersTable(told: VisitsTold, namesVisit: boolean): Table {
  const { words, own, writing } = told;
  const { evidence } = told.map;
  const shows = writing.shows('evidence');
  const rows = told.visits.flatMap((visit): AnswerRow[] =>
    scoresOf(visit.brief, visit.answers).criteria.map((score) => ({ visit, score })),
  );
  const states = { scored: own.scored, notApplicable: words.notApplicable, open: words.open, fact: words.fact };
  const language = told.reading.language;
  const piecesOf = ({ score }: AnswerRow) => (score.answer?.evidenceIds ?? []).flatMap((id) => evidence[id] ?? []);
  return tableOf<AnswerRow>(
    'answers',
    own.answers,
    [
      ...visitColumns<AnswerRow>(told, namesVisit),
      column(words.question, 44, ({ score }) => score.criterion.question),
      column(words.stage, 18, ({ visit, score }) => stageOf(visit, score.criterion.stageId)),
      column(own.answerType, 16, ({ score }) => labelOf(criterionAnswerTypes, score.criterion.answerType, language)),
      column(words.answer, 16, ({ score }) => (score.answer?.notApplicable ? null : (score.answer?.value ?? null))),
      column(own.counting, 14, ({ score }) => states[score.state]),
      column(words.weight, 10, ({ score }) => score.criterion.weight),
      column(own.shareOf, 12, ({ score }) => rounded(score.share)),
      column(words.knockOut, 12, ({ score }) => score.isKnockOut),
      column(words.comment, 44, ({ score }) => textOrNull(score.answer?.comment)),
      column(writing.words.inUtc(own.answeredAt), 18, ({ score }) => dateOrNull(score.answer?.createdAt)),
      column(writing.words.evidenceCount, 12, (row) => piecesOf(row).length, shows),
      column(
        own.evidenceKinds,
        24,
        (row) =>
          textOrNull(
            piecesOf(row)
              .map(({ kind }) => writing.labels.of('evidenceKinds', kind))
              .join('; '),
          ),
        shows,
      ),
      column(own.evidenceRequired, 12, ({ score }) => score.criterion.evidenceRequired, shows),
      column(
        writing.words.evidenceHashes,
        24,
        (row) =>
          textOrNull(
            piecesOf(row)
              .map(({ sha256 }) => sha256)
              .join('; '),
          ),
        shows,
      ),
    ],
    rows,
  );
}

interface TrailRow extends OfVisit {
  /** Of the trail, from 1: pages that one touchpoint stands for share it. */
  readonly step: number;
  readonly at: string;
  readonly pageView: PageView | null;
  readonly touchpoint: Touchpoint | null;
  readonly pause: Pause | null;
}

/** Every page view, touchpoint without a page, and gap, in the order in which they happened. */
export function trailTable(told: VisitsTold, namesVisit: boolean): Table {
  const { words, own, writing } = told;
  const { labels, shows } = writing;
  const { inUtc, inSeconds, from } = writing.words;
  const language = told.reading.language;
  const rows = told.visits.flatMap((visit) => trailRows(visit));
  const ofPage =
    <Value extends string | number>(read: (view: PageView) => Value | null) =>
    ({ pageView }: TrailRow) =>
      pageView === null ? null : read(pageView);
  return tableOf<TrailRow>(
    'trail',
    own.trail,
    [
      ...visitColumns<TrailRow>(told, namesVisit),
      column(own.step, 8, ({ step }) => step),
      column(inUtc(words.when), 18, ({ at }) => dateOrNull(at)),
      column(own.kind, 14, ({ pageView, pause }) => (pause ? own.pause : pageView ? own.page : own.touchpoint)),
      column(own.what, 44, ({ pageView, touchpoint, pause }) => {
        if (pause) return labelOf(pauseReasons, pause.reason, language);
        return pageView ? pageName(pageView, language) : (touchpoint?.title ?? null);
      }),
      column(
        writing.words.pageAddress,
        44,
        ofPage(({ url }) => url),
        shows('evidence'),
      ),
      column(own.ofTouchpoint, 36, ({ touchpoint }) => touchpoint?.title ?? null),
      column(writing.words.category, 22, ({ touchpoint }) => textOrNull(labels.of('categories', touchpoint?.category))),
      column(
        writing.words.channel,
        16,
        ({ touchpoint }) => textOrNull(labels.of('channels', touchpoint?.channel)),
        shows('channel'),
      ),
      column(words.stage, 18, ({ visit, touchpoint }) => stageOf(visit, touchpoint?.stageId)),
      column(
        from(own.emotion, '−2', '2'),
        12,
        ({ touchpoint }) => touchpoint?.emotion?.valence ?? null,
        shows('emotion'),
      ),
      column(inSeconds(own.inView), 12, ({ pageView, pause, visit }) => {
        if (pause) return lasted(pause.from, pause.to, visit.reading.now) / 1000;
        return pageView && pageView.inViewMs / 1000;
      }),
      column(
        inSeconds(own.active),
        12,
        ofPage(({ activeMs }) => activeMs / 1000),
      ),
      column(
        words.clicks,
        9,
        ofPage(({ clicks }) => clicks),
      ),
      column(
        words.fields,
        9,
        ofPage(({ fields }) => fields),
      ),
      column(
        words.interruptions,
        13,
        ofPage(({ interruptions }) => interruptions),
      ),
      column(
        own.reachedBy,
        22,
        ofPage(({ reachedBy }) => (reachedBy === null ? null : labelOf(waysToReach, reachedBy, language))),
      ),
      column(
        own.searchTerms,
        22,
        ofPage(({ searchTerms }) => searchTerms),
      ),
      column(
        own.campaign,
        22,
        ofPage(({ campaign }) => textOrNull(campaignText(campaign))),
      ),
      column(inUtc(words.fees), 18, ({ pageView }) => dateOrNull(pageView?.feesSeenAt)),
      column(
        own.tab,
        8,
        ofPage(({ tab }) => tab),
      ),
      column(
        words.task,
        30,
        ({ visit, pageView }) => visit.brief.tasks.find(({ id }) => id === pageView?.taskId)?.text ?? null,
      ),
    ],
    rows,
  );
}

function trailRows(visit: ToldVisit): TrailRow[] {
  const { pageViews, walkthrough } = visit;
  const trail = trailOf({ pageViews, touchpoints: touchpointsOf(visit), pauses: walkthrough.pauses });
  return trail.flatMap((item: TrailItem, index): TrailRow[] => {
    const row = { visit, step: index + 1, at: item.at, pageView: null, touchpoint: null, pause: null };
    if (item.kind === 'pause') return [{ ...row, pause: item.pause }];
    const { touchpoint } = item;
    if (item.kind === 'touchpoint') return [{ ...row, touchpoint }];
    return item.pageViews.map((pageView) => ({ ...row, at: pageView.arrivedAt, pageView, touchpoint }));
  });
}

function campaignText(campaign: Readonly<Record<string, string>>): string {
  return Object.entries(campaign)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
}

interface CostRow extends OfVisit {
  readonly task: Task;
  readonly cost: Friction;
}

/** What each task cost, where it was done. */
export function frictionSheet(told: VisitsTold, namesVisit: boolean): Table {
  const { words, own, writing } = told;
  const { inSeconds } = writing.words;
  const rows = told.visits.flatMap((visit): CostRow[] =>
    frictionTable(visit.brief, [visit]).flatMap(({ task, costs: [cost] }) => (cost ? [{ visit, task, cost }] : [])),
  );
  return tableOf<CostRow>(
    'friction',
    own.friction,
    [
      ...visitColumns<CostRow>(told, namesVisit),
      column(words.task, 40, ({ task }) => task.text),
      column(inSeconds(words.time), 14, ({ cost }) => cost.seconds),
      column(words.pageViews, 12, ({ cost }) => cost.pages),
      column(words.clicks, 10, ({ cost }) => cost.clicks),
      column(words.fields, 10, ({ cost }) => cost.fields),
      column(words.interruptions, 14, ({ cost }) => cost.interruptions),
      column(inSeconds(own.feesAfter), 18, ({ cost }) => secondsOrNull(cost.feesAfterMs)),
      column(own.feesPage, 14, ({ cost }) => cost.feesOnPage),
    ],
    rows,
  );
}

interface ScoreRow extends OfVisit {
  readonly name: string;
  readonly score: Score;
}

/** The scores of each visit as a whole, then by stage. */
export function scoresTable(told: VisitsTold, namesVisit: boolean): Table {
  const { words, own } = told;
  const rows = told.visits.flatMap((visit): ScoreRow[] => {
    const { stages, total } = scoresOf(visit.brief, visit.answers);
    return [
      { visit, name: own.total, score: total },
      ...stages.map(({ stageId, score }) => ({ visit, name: stageName(told, visit.reading, stageId), score })),
    ];
  });
  return tableOf<ScoreRow>(
    'scores',
    words.scores,
    [
      ...visitColumns<ScoreRow>(told, namesVisit),
      column(words.stage, 24, ({ name }) => name),
      column(own.shareOf, 14, ({ score }) => rounded(score.share)),
      column(words.weight, 12, ({ score }) => score.weight),
      column(words.scored, 12, ({ score }) => score.scored),
      column(words.notApplicableCount, 16, ({ score }) => score.notApplicable),
      column(words.openCount, 12, ({ score }) => score.open),
    ],
    rows,
  );
}

/** How far shoppers of the same brand agree, over all criteria and on each: brief by brief. */
export function agreementTable(told: VisitsTold, compared: readonly VisitWriting[], namesBrief: boolean): Table {
  const { words, own, writing } = told;
  const rows = compared.flatMap(({ document: { brief }, visits }) =>
    agreementByBrand(brief, visits).flatMap(({ brandId, agreement, shoppers }) => {
      const of = { brief: brief.title, brand: writing.labels.brand(brandId) || words.noBrand };
      const alphas = [
        [words.alphaYesNo, agreement.alpha.yesNo],
        [words.alpha1to5, agreement.alpha.scale1to5],
        [words.alpha0to10, agreement.alpha.scale0to10],
      ] as const;
      return [
        { ...of, of: own.total, measure: own.pairs, n: shoppers, value: agreement.same },
        ...alphas.map(([measure, value]) => ({ ...of, of: own.total, measure, n: shoppers, value })),
        ...agreement.criteria.flatMap(({ criterion, values, same }) => {
          const n = values.filter((value) => value !== null).length;
          return same === null ? [] : [{ ...of, of: criterion.question, measure: own.pairs, n, value: same }];
        }),
      ];
    }),
  );
  return tableOf<(typeof rows)[number]>(
    'agreement',
    own.agreement,
    [
      column(words.brief, 28, ({ brief }) => brief, namesBrief),
      column(words.brand, 24, ({ brand }) => brand),
      column(own.measure, 44, ({ of }) => of),
      column(own.agreement, 28, ({ measure }) => measure),
      column('n', 8, ({ n }) => n),
      column(own.value, 14, ({ value }) => rounded(value)),
    ],
    rows,
  );
}
