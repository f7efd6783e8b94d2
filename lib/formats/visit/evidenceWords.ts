import { reportMessages } from '@/lib/i18n/report';
import { visitReportMessages } from '@/lib/i18n/visitReport';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import type { Writing } from '../writing';
import type { Telling, TellingRow } from './telling';

/** A piece of evidence that a row rests on; with its number, where the file has a list of them. */
export interface RowEvidence {
  readonly evidence: Evidence;
  readonly number: number | null;
}

/** What a piece is called: "E3 Screenshot". */
export function pieceName({ labels, document }: Writing, { evidence, number }: RowEvidence): string {
  const kind = labels.of('evidenceKinds', evidence.kind);
  return number === null ? kind : `${reportMessages[document.language].evidenceNo(labels.number(number))} ${kind}`;
}

/** Why a row that is to say on how much evidence it rests has none. */
export function noPieces({ document: { language } }: Writing, { needsEvidence = false }: TellingRow): string {
  return needsEvidence ? visitReportMessages[language].evidenceMissing : walkthroughsMessages[language].none;
}

/** What a row rests on, in words: "2: E3 Screenshot, E5 Quote", or by its numbers alone. */
export function evidenceWords(
  writing: Writing,
  { countsEvidence = false }: Telling,
  row: TellingRow,
  numbers: ReadonlyMap<string, { readonly number: number }> | null,
): string {
  const { labels, document } = writing;
  const { language, evidence } = document;
  const pieces = (row.evidenceIds ?? []).flatMap((id): RowEvidence[] => {
    const piece = evidence[id];
    const number = numbers?.get(id)?.number ?? null;
    return piece && (numbers === null || number !== null) ? [{ evidence: piece, number }] : [];
  });
  if (!countsEvidence) {
    return pieces
      .flatMap(({ number }) => (number === null ? [] : reportMessages[language].evidenceNo(labels.number(number))))
      .join(', ');
  }
  if (pieces.length === 0) return noPieces(writing, row);
  const names = pieces.map((piece) => pieceName(writing, piece)).join(', ');
  return visitReportMessages[language].evidenceOf(labels.number(pieces.length), names);
}
