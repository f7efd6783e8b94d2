import type { DeliverableOptions } from '../deliverable';
import type { Bytes } from '../format';
import { type AboutLine, writeWorkbook } from '../workbook';
import { visitContents } from './visitContents';
import type { VisitDocument } from './visitDocument';
import {
  agreementTable,
  answersTable,
  frictionSheet,
  scoresTable,
  tasksTable,
  trailTable,
  walkthroughsTable,
} from './visitTables';
import { type VisitWriting, visitWriting } from './visitWriting';

/** A walkthrough, or several by one brief, as a workbook: see `writeWorkbook`. */
export async function writeVisitXlsx(document: VisitDocument, options: DeliverableOptions = {}): Promise<Bytes> {
  const told = visitWriting(document);
  const isSeveral = document.scope === 'brief';
  const tables = [
    ...(isSeveral ? [walkthroughsTable(told)] : []),
    scoresTable(told, isSeveral),
    answersTable(told, isSeveral),
    ...(isSeveral ? [agreementTable(told, [told], false)] : []),
    tasksTable(told, isSeveral),
    frictionSheet(told, isSeveral),
    trailTable(told, isSeveral),
  ];
  const { fullTitle } = visitContents(told);
  const { generator, exportedAt } = document.map;
  const about = { name: told.writing.words.about, lines: aboutLines(told) };
  return writeWorkbook({ title: fullTitle, about, tables, generator, exportedAt }, options);
}

function aboutLines(told: VisitWriting): AboutLine[] {
  const { writing, document, words } = told;
  const { words: common, labels } = writing;
  const { study, client, exportedAt, generator } = document.map;
  const { kicker, title, result, facts } = visitContents(told);
  return [
    [common.study, study.name],
    [kicker, title],
    ...(result ? [[result.name, result.text] as const] : []),
    ...facts.map(({ name, text }) => [name, text] as const),
    [common.scenario, document.brief.scenario],
    [common.legend, words.scoresText],
    ['', words.frictionText],
    ['', document.scope === 'brief' ? words.agreementText : ''],
    ['', client ? common.clientVersion : ''],
    ['', client?.footer ?? ''],
    ['', common.exportedBy(labels.day(exportedAt), `${generator.name} ${generator.version}`)],
  ];
}
