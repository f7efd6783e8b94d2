import { labelOf } from '@/lib/journey/catalogues/label';
import { walkthroughStates } from '@/lib/journey/catalogues/walkthroughStates';
import { compareText } from '@/lib/journey/compareText';
import { scoresOf } from '@/lib/journey/visit/scores';
import type { Fact } from '../journeyFacts';
import type { DocumentVisit, MapDocument } from '../mapDocument';
import { comparedTellings } from './comparedTellings';
import { missingText } from './missingText';
import { type Telling, texts } from './telling';
import { comparisonFacts, resultOf, visitFacts } from './visitFacts';
import { scoreCell, scoreTellings } from './visitTellings';
import { byBrief, type ToldVisit, toldVisits, type VisitsTold, type VisitWriting } from './visitWriting';

/** The walkthroughs of a study, as a file of the whole study tells them. */
export interface StudyVisits {
  /** In the order in which they began; those that wait are last. */
  readonly told: VisitsTold;
  /** Those that have begun. */
  readonly begun: readonly ToldVisit[];
  /** By each brief that two of them or more were walked by, or by its duplicates. */
  readonly compared: readonly VisitWriting[];
}

/** A part of what is told of a study's walkthroughs. */
export interface VisitChapter {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly tellings: readonly Telling[];
}

/** Null for a file of one journey, and where nothing is walked by a brief. */
export function studyVisits(document: MapDocument): StudyVisits | null {
  if (document.scope !== 'study' || document.visits.length === 0) return null;
  const told = toldVisits(document, document.visits.toSorted(compareStart));
  const begun = told.visits.filter(({ walkthrough }) => walkthrough.state !== 'toDo');
  const families = Map.groupBy(begun, ({ brief }) => brief.originId ?? brief.id);
  const compared = [...families].flatMap(([originId, visits]): VisitWriting[] => {
    const [first] = visits;
    if (!first || visits.length < 2) return [];
    const brief = document.briefs.find(({ id }) => id === originId) ?? first.brief;
    return [byBrief({ ...told, visits }, { scope: 'brief', map: document, brief, visits })];
  });
  return { told, begun, compared };
}

/** All of it in short: the list, what is compared by a brief, and a chapter for each walkthrough that has begun. */
export function visitChapters(visits: StudyVisits): VisitChapter[] {
  const { told, begun, compared } = visits;
  const { own } = told;
  return [
    { id: 'visits', title: own.walkthroughs, facts: [], tellings: [listTelling(visits)] },
    ...compared.map(
      (each, index): VisitChapter => ({
        id: `comparison-${index + 1}`,
        title: own.comparedOf(each.document.brief.title),
        facts: comparisonFacts(each),
        tellings: comparedTellings(each),
      }),
    ),
    ...begun.map(
      (visit, index): VisitChapter => ({
        id: `visit-${index + 1}`,
        title: own.visitOf(visit.name),
        facts: [resultOf(told, visit), ...visitFacts(told, visit)],
        tellings: scoreTellings(told, visit),
      }),
    ),
  ];
}

/** Every walkthrough, also those that wait: by what brief, when, how far it has come, what it amounts to, what is missing. */
export function listTelling({ told }: StudyVisits): Telling {
  const { words, own, visits, reading } = told;
  return {
    id: 'list',
    title: own.walkthroughs,
    text: own.visitsText,
    columns: [
      texts(own.walkthrough, 24),
      texts(words.brief, 18),
      texts(words.when, 16),
      texts(words.state, 11),
      texts(words.score, 12),
      texts(words.failed, 22),
      texts(own.missing, 36),
    ],
    rows: visits.map((visit) => {
      const { name, brief, walkthrough, answers, moment } = visit;
      const { total, knockOuts } = scoresOf(brief, answers);
      const { startedAt, state } = walkthrough;
      const isBegun = state !== 'toDo';
      return {
        cells: [
          name,
          brief.title,
          startedAt === null ? words.notYet : moment(startedAt),
          labelOf(walkthroughStates, state, reading.language),
          isBegun ? scoreCell(told, total) : words.none,
          knockOuts.map(({ question }) => question).join(' · '),
          isBegun ? missingText(told, visit) : '',
        ],
      };
    }),
  };
}

function compareStart({ walkthrough: a }: DocumentVisit, { walkthrough: b }: DocumentVisit): number {
  const isNotBegun = Number(a.startedAt === null) - Number(b.startedAt === null);
  return isNotBegun || compareText(a.startedAt ?? a.createdAt, b.startedAt ?? b.createdAt) || compareText(a.id, b.id);
}
