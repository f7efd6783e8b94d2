import type { DeliverableOptions } from './deliverable';
import type { Bytes } from './format';
import { journeyFacts } from './journeyFacts';
import type { MapDocument } from './mapDocument';
import { metricsTable, opportunitiesTable, painPointsTable } from './tables/itemTables';
import { brandsTable, countsTable, personasTable, verbatimsTable } from './tables/recordTables';
import type { Table } from './tables/table';
import { touchpointsTable } from './tables/touchpointsTable';
import { type StudyVisits, studyVisits } from './visit/studyVisits';
import { agreementTable, answersTable, scoresTable, walkthroughsTable } from './visit/visitTables';
import { type AboutLine, writeWorkbook } from './workbook';
import { type Writing, writingOf } from './writing';

/** A journey or a study as a workbook: see `writeWorkbook`. */
export async function writeXlsx(document: MapDocument, options: DeliverableOptions = {}): Promise<Bytes> {
  const writing = writingOf(document);
  const { shows, words } = writing;
  const visits = studyVisits(document);
  const tables = [
    touchpointsTable(writing),
    ...(shows('painPoints') ? [painPointsTable(writing)] : []),
    ...(shows('opportunities') ? [opportunitiesTable(writing)] : []),
    ...(shows('verbatims') ? [verbatimsTable(writing)] : []),
    ...(shows('metrics') ? [metricsTable(writing)] : []),
    personasTable(writing),
    brandsTable(writing),
    countsTable(writing),
    ...(visits ? visitSheets(visits) : []),
  ];
  const { study, generator, exportedAt } = document;
  const about = { name: words.about, lines: aboutLines(writing, visits) };
  return writeWorkbook({ title: study.name, about, tables, generator, exportedAt }, options);
}

/** What was walked by a brief: the walkthroughs, what they amount to, and each answer. */
function visitSheets({ told, begun, compared }: StudyVisits): Table[] {
  const walked = { ...told, visits: begun };
  return [
    walkthroughsTable(told),
    scoresTable(walked, true),
    answersTable(walked, true),
    ...(compared.length === 0 ? [] : [agreementTable(told, compared, true)]),
  ];
}

function aboutLines(writing: Writing, visits: StudyVisits | null): AboutLine[] {
  const { document, words, labels, shows } = writing;
  const { study, journeys, client, exportedAt, generator } = document;
  return [
    [words.study, study.name],
    [words.question, study.question],
    ...journeys.flatMap((inJourney) => [
      [words.journey, inJourney.journey.title] as const,
      ...journeyFacts(writing, inJourney)
        .filter(({ name }) => name !== words.study)
        .map(({ name, text }) => [name, text] as const),
    ]),
    ...(visits ? visitLines(visits) : []),
    [words.legend, shows('emotion') ? words.emotionScale : ''],
    ['', words.basesExplained],
    ['', visits ? visits.told.words.scoresText : ''],
    ['', visits && visits.compared.length > 0 ? visits.told.words.agreementText : ''],
    ['', client ? words.clientVersion : ''],
    ['', client?.footer ?? ''],
    ['', words.exportedBy(labels.day(exportedAt), `${generator.name} ${generator.version}`)],
  ];
}

function visitLines({ told: { own, visits, words, reading } }: StudyVisits): AboutLine[] {
  return [
    [own.walkthroughs, words.count(visits.length, reading.number(visits.length))],
    [words.brief, [...new Set(visits.map(({ brief }) => brief.title))].join(', ')],
  ];
}
