import type { DeliverableOptions } from './deliverable';
import type { Bytes } from './format';
import { journeyFacts } from './journeyFacts';
import type { MapDocument } from './mapDocument';
import { metricsTable, opportunitiesTable, painPointsTable } from './tables/itemTables';
import { brandsTable, countsTable, personasTable, verbatimsTable } from './tables/recordTables';
import { touchpointsTable } from './tables/touchpointsTable';
import { type AboutLine, writeWorkbook } from './workbook';
import { type Writing, writingOf } from './writing';

/** A journey or a study as a workbook: see `writeWorkbook`. */
export async function writeXlsx(document: MapDocument, options: DeliverableOptions = {}): Promise<Bytes> {
  const writing = writingOf(document);
  const { shows, words } = writing;
  const tables = [
    touchpointsTable(writing),
    ...(shows('painPoints') ? [painPointsTable(writing)] : []),
    ...(shows('opportunities') ? [opportunitiesTable(writing)] : []),
    ...(shows('verbatims') ? [verbatimsTable(writing)] : []),
    ...(shows('metrics') ? [metricsTable(writing)] : []),
    personasTable(writing),
    brandsTable(writing),
    countsTable(writing),
  ];
  const { study, generator, exportedAt } = document;
  const about = { name: words.about, lines: aboutLines(writing) };
  return writeWorkbook({ title: study.name, about, tables, generator, exportedAt }, options);
}

function aboutLines(writing: Writing): AboutLine[] {
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
    [words.legend, shows('emotion') ? words.emotionScale : ''],
    ['', words.basesExplained],
    ['', client ? words.clientVersion : ''],
    ['', client?.footer ?? ''],
    ['', words.exportedBy(labels.day(exportedAt), `${generator.name} ${generator.version}`)],
  ];
}
