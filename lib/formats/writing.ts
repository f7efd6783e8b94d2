import { deliverableMessages } from '@/lib/i18n/deliverables';
import { moreFieldsMessages } from '@/lib/i18n/moreFields';
import { quickFormMessages } from '@/lib/i18n/quickForm';
import { touchpointFieldMessages } from '@/lib/i18n/touchpoint';
import { labelIn } from '@/lib/journey/labelIn';
import { laneLabels, lanesOf } from '@/lib/journey/lanes';
import { isOwnLane } from '@/lib/journey/map/laneTexts';
import { documentLabels } from './documentLabels';
import type { MapDocument } from './mapDocument';

/** What every deliverable is written with. */
export type Writing = ReturnType<typeof writingOf>;

/** A document with its words. `shows` says whether a row of the map is in it: a client version may leave some out. */
export function writingOf(document: MapDocument) {
  const { language, client, study } = document;
  return {
    document,
    labels: documentLabels(document),
    words: deliverableMessages[language],
    /** Names of fields, as the screens have them. */
    fields: {
      ...quickFormMessages[language],
      ...moreFieldsMessages[language],
      ...touchpointFieldMessages[language],
    },
    shows: (lane: string) => client === null || lane === 'touchpoints' || client.lanes.includes(lane),
    /** The study's own rows of the map, with their names. */
    ownLanes: lanesOf(study).flatMap((lane) =>
      isOwnLane(lane.id) ? [{ id: lane.id, name: labelIn(laneLabels(lane), language) }] : [],
    ),
    hasInternalNotes: client === null || !client.withoutInternalNotes,
    hasObservers: client === null || !client.withoutObservers,
  };
}
