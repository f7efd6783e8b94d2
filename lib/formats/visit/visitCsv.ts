import { csvBytes } from '../csv';
import type { Bytes } from '../format';
import type { VisitDocument } from './visitDocument';
import { answersTable, trailTable } from './visitTables';
import { visitWriting } from './visitWriting';

/** The criteria with their answers as a table after RFC 4180: one row for each walkthrough and criterion. */
export async function writeAnswersCsv(document: VisitDocument): Promise<Bytes> {
  return csvBytes(answersTable(visitWriting(document), true));
}

/** The trail as a table after RFC 4180: one row for each page view, touchpoint without a page, and gap. */
export async function writeTrailCsv(document: VisitDocument): Promise<Bytes> {
  return csvBytes(trailTable(visitWriting(document), true));
}
