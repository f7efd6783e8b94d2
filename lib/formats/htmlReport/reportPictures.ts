import type { DeliverableOptions } from '../deliverable';
import { readablePictures, type ShrunkPicture, smallPictures } from '../shrunkPicture';
import { personasOf } from './cover';
import { picturesOnMap } from './mapSection';
import type { Report } from './report';

/** The pictures of a report, by hash: those to be read, and addresses of those in cells and beside names. */
export interface ReportPictures {
  readonly large: ReadonlyMap<string, ShrunkPicture>;
  readonly small: ReadonlyMap<string, string>;
}

/** Paints the pictures that a report shows, and tells how many are not here. */
export async function reportPictures(report: Report, options: DeliverableOptions): Promise<ReportPictures> {
  const { onNote, onProgress } = options;
  const { document, words, labels, shows } = report.writing;
  const hashes = pictureHashes(report);
  const large = shows('evidence')
    ? await readablePictures(hashes, document, { ...options, onProgress: (share) => onProgress?.(share * 0.75) })
    : new Map<string, ShrunkPicture>();
  const forCells = { ...options, onProgress: (share: number) => onProgress?.(0.75 + share * 0.2) };
  const small = await smallPictures(smallHashes(report), document, forCells, large);
  const missing = hashes.filter((sha256) => !large.has(sha256)).length;
  if (missing > 0) onNote?.(words.picturesLeftOut(missing, labels.number(missing)));
  return { large, small };
}

/** Of the pictures on the maps, of the personas, and of what answers rest on. */
function smallHashes(report: Report): string[] {
  const { evidence } = report.writing.document;
  const answered = [...report.evidence.values()].filter(
    ({ besides, evidence: piece }) => besides.length > 0 && piece.mediaType.startsWith('image/'),
  );
  return [
    ...report.journeys.flatMap(picturesOnMap),
    ...(report.writing.shows('evidence') ? answered.map((each) => each.evidence.sha256) : []),
    ...personasOf(report).flatMap(({ pictureEvidenceId }) => evidence[pictureEvidenceId ?? '']?.sha256 ?? []),
  ];
}

function pictureHashes({ evidence }: Report): string[] {
  const pictures = [...evidence.values()].filter(({ evidence: each }) => each.mediaType.startsWith('image/'));
  return [...new Set(pictures.map(({ evidence: { sha256 } }) => sha256))];
}
