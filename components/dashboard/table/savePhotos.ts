import type { NewEvidence } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import { type PhotoPlace, placeByTime } from '@/lib/journey/placePhotos';
import type { Basis } from '@/lib/journey/schemas/emotion';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { PhotoTime } from '../dashboardTools';
import type { EditHistory } from '../editHistory';

export interface PlacedPhoto extends PhotoTime {
  readonly file: File;
  readonly place: PhotoPlace;
  /** Of the new touchpoint, where it becomes one. */
  readonly title: string;
}

export interface SavePhotosTools {
  readonly history: EditHistory;
  readonly evidenceOfFile: (file: File) => Promise<NewEvidence>;
  /** Where new touchpoints go. */
  readonly journeyId: string;
  readonly basis: Basis;
  readonly label: string;
}

/**
 * Saves photos, given in the order of their time, as one step to be undone; resolves to a group of it. `inJourney` are the
 * touchpoints of the journey that new ones go to, in its order.
 */
export async function savePhotos(
  photos: readonly PlacedPhoto[],
  inJourney: readonly Touchpoint[],
  { history, evidenceOfFile, journeyId, basis, label }: SavePhotosTools,
): Promise<string | null> {
  const made: {
    readonly id: string;
    readonly journeyId: string;
    readonly fields: Record<string, unknown>;
    readonly evidence: NewEvidence[];
    readonly afterTouchpointId: string | null;
  }[] = [];
  const attached: { readonly touchpointId: string; readonly evidence: NewEvidence }[] = [];
  let previous: ((evidence: NewEvidence) => void) | null = null;
  /** Behind each touchpoint the new one that was put there last: the next in time comes behind that. */
  const lastBehind = new Map<string | null, string>();
  for (const { file, place, title, takenAt, utcOffsetMinutes } of photos) {
    const evidence = { ...(await evidenceOfFile(file)), capturedAt: takenAt };
    if (place.kind === 'evidence') {
      const { touchpointId } = place;
      previous = (each) => attached.push({ touchpointId, evidence: each });
    } else if (place.kind === 'new' || previous === null) {
      const behind = placeByTime(takenAt, inJourney);
      const id = newId();
      const own: NewEvidence[] = [];
      made.push({
        id,
        journeyId,
        fields: { title, basis, capturedAt: takenAt, utcOffsetMinutes },
        evidence: own,
        afterTouchpointId: lastBehind.get(behind) ?? behind,
      });
      lastBehind.set(behind, id);
      previous = (each) => own.push(each);
    }
    previous?.(evidence);
  }
  const mergeKey = `photos ${newId()}`;
  const done = await Promise.all([
    ...(made.length > 0 ? [history.run('createTouchpoints', { touchpoints: made }, { label, mergeKey })] : []),
    ...attached.map(({ touchpointId, evidence }) =>
      history.run('attachEvidence', { type: 'touchpoints', id: touchpointId, evidence }, { label, mergeKey }),
    ),
  ]);
  return done.find(({ group }) => group !== null)?.group ?? null;
}
