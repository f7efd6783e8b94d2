import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { tableMessages } from '@/lib/i18n/table';
import type { QuickTagContext } from '@/lib/journey/commands';
import { compareText } from '@/lib/journey/compareText';
import { newId } from '@/lib/journey/newId';
import { nearestTouchpoints, type PhotoPlace, placePhotos } from '@/lib/journey/placePhotos';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { textLimits } from '@/lib/journey/textLimits';
import { Dialog, DialogActions } from '../Dialog';
import { type PhotoTime, useDashboard } from '../dashboardTools';
import { isPhoto } from './isPhoto';
import styles from './PhotosDialog.module.css';
import { savePhotos } from './savePhotos';
import { useStudyView } from './useStudyView';

export interface PhotosDialogProps {
  /** Dropped, with whatever else was; none where they are yet to be chosen. */
  readonly files: readonly File[];
  readonly context: QuickTagContext;
  readonly onClose: () => void;
}

/** A photo with the time it was taken. */
export interface ReadPhoto extends PhotoTime {
  readonly id: string;
  readonly file: File;
}

/** Touchpoints that are offered for one photo, by how near in time they are. */
const offered = 8;

/** Photos from a phone: each becomes evidence of the touchpoint nearest in time, or a touchpoint of its own. */
export function PhotosDialog({ files, context, onClose }: PhotosDialogProps) {
  const tools = useDashboard();
  const { messages, language, format, history, toast, photoTime, evidenceOfFile, reportError } = tools;
  const words = tableMessages[language];
  const { data: view } = useStudyView();
  const [photos, setPhotos] = useState<readonly ReadPhoto[]>([]);
  /** How many have been read of how many. */
  const [reading, setReading] = useState<readonly [done: number, all: number] | null>(null);
  const [chosenPlaces, setPlaces] = useState<ReadonlyMap<string, PhotoPlace>>(new Map());
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const [journeyId, setJourneyId] = useState(context.currentJourneyId);
  const [isSaving, setSaving] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const read = async (given: readonly File[]) => {
    const chosen = given.filter(isPhoto);
    setReading([0, chosen.length]);
    const added: ReadPhoto[] = [];
    for (const file of chosen) {
      added.push({ id: newId(), file, ...(await photoTime(file)) });
      setReading([added.length, chosen.length]);
    }
    setPhotos((old) => [...old, ...added].sort((a, b) => compareText(a.takenAt, b.takenAt)));
    setReading(null);
  };
  const readDropped = useEffectEvent((dropped: readonly File[]) => void read(dropped));
  useEffect(() => {
    if (files.length > 0) readDropped(files);
  }, [files]);

  const touchpoints = useMemo(() => {
    // No photo was taken of what is only planned.
    const planned = new Set(view?.journeys.flatMap(({ id, kind }) => (kind === 'planned' ? id : [])));
    return view?.touchpoints.filter((touchpoint) => !planned.has(touchpoint.journeyId)) ?? none;
  }, [view]);
  const proposed = useMemo(() => placePhotos(photos, touchpoints), [photos, touchpoints]);
  const placeOf = (id: string): PhotoPlace => chosenPlaces.get(id) ?? proposed.get(id) ?? { kind: 'new' };
  const titleOf = (photo: ReadPhoto) => titles.get(photo.id) ?? words.photoUntitled(timeText(photo));
  const timeText = ({ takenAt, utcOffsetMinutes }: PhotoTime) =>
    format.touchpointTime({ capturedAt: takenAt, occurredAt: null, utcOffsetMinutes });
  const wanted = photos.filter(({ id }) => placeOf(id).kind !== 'leftOut');
  const journeys = view?.journeys ?? none;
  // The current journey may be of another study than the one that is read by then.
  const journey = journeys.find(({ id }) => id === journeyId) ?? journeys[0];
  const needsJourney = wanted.some(({ id }) => placeOf(id).kind === 'new');

  const save = async () => {
    if (!journey) return;
    setSaving(true);
    const label = words.addedPhotos(wanted.length, format.number(wanted.length));
    try {
      const group = await savePhotos(
        wanted.map((photo) => ({
          ...photo,
          place: placeOf(photo.id),
          title: titleOf(photo).trim() || timeText(photo),
        })),
        touchpoints.filter((touchpoint) => touchpoint.journeyId === journey.id),
        { history, evidenceOfFile, journeyId: journey.id, basis: context.last?.basis ?? 'expert', label },
      );
      toast({ text: label, group });
      onClose();
    } catch (error) {
      reportError(error);
      setSaving(false);
    }
  };

  return (
    <Dialog title={words.photosTitle} closeName={messages.close} onClose={onClose} size="picture">
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept="image/*,.heic,.heif"
        aria-label={words.choosePhotos}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          // So that choosing the same files again is a change again.
          event.target.value = '';
          void read(chosen);
        }}
      />
      <p className={styles.text}>{words.photosText}</p>
      {reading === null ? null : (
        <p className={styles.text} role="status">
          {words.readingPhotos(format.number(reading[0]), format.number(reading[1]))}
        </p>
      )}
      {needsJourney && journeys.length > 1 ? (
        <label className={styles.journey}>
          <span>{words.photoJourney}</span>
          <select value={journey?.id ?? ''} onChange={(event) => setJourneyId(event.target.value)}>
            {journeys.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {/* What is near in time is known once the study has been read. */}
      {photos.length === 0 || !view ? null : (
        <ul className={styles.photos}>
          {photos.map((photo, index) => (
            <PhotoLine
              key={photo.id}
              photo={photo}
              time={timeText(photo)}
              place={placeOf(photo.id)}
              hasPrevious={index > 0}
              title={titleOf(photo)}
              touchpoints={touchpoints}
              onPlace={(place) => setPlaces((old) => new Map([...old, [photo.id, place]]))}
              onTitle={(title) => setTitles((old) => new Map([...old, [photo.id, title]]))}
            />
          ))}
        </ul>
      )}
      <DialogActions>
        <Button
          look={photos.length === 0 ? 'primary' : 'plain'}
          onClick={() => picker.current?.click()}
          disabled={isSaving}
          data-initial-focus={photos.length === 0 && files.length === 0 ? '' : undefined}
        >
          {words.choosePhotos}
        </Button>
        {photos.length === 0 ? null : (
          <Button
            look="primary"
            onClick={() => void save()}
            disabled={isSaving || reading !== null || !journey || wanted.length === 0}
          >
            {isSaving ? words.savingPhotos : words.addPhotosCount(wanted.length, format.number(wanted.length))}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

const none: readonly never[] = [];

interface PhotoLineProps {
  readonly photo: ReadPhoto;
  readonly time: string;
  readonly place: PhotoPlace;
  readonly hasPrevious: boolean;
  readonly title: string;
  readonly touchpoints: readonly Touchpoint[];
  readonly onPlace: (place: PhotoPlace) => void;
  readonly onTitle: (title: string) => void;
}

function PhotoLine({ photo, time, place, hasPrevious, title, touchpoints, onPlace, onTitle }: PhotoLineProps) {
  const { language, format } = useDashboard();
  const words = tableMessages[language];
  const url = useObjectUrl(photo.file);
  const [isShown, setShown] = useState(true);
  const near = useMemo(() => nearestTouchpoints(photo, touchpoints).slice(0, offered), [photo, touchpoints]);
  const apart = (minutes: number) => {
    if (minutes < 120) return words.minutesApart(format.number(Math.round(minutes)));
    if (minutes < 2880) return words.hoursApart(format.number(Math.round(minutes / 60)));
    return words.daysApart(format.number(Math.round(minutes / 1440)));
  };
  const { name } = photo.file;
  return (
    <li className={styles.photo}>
      {url !== null && isShown ? (
        <img className={styles.picture} src={url} alt="" onError={() => setShown(false)} />
      ) : (
        <span className={styles.picture} />
      )}
      <div className={styles.facts}>
        <span className={styles.name}>{name}</span>
        <span className={styles.soft}>
          {photo.source === 'photo' ? words.photoFrom(time) : words.photoFileDate(time)}
        </span>
        {isShown ? null : <span className={styles.warning}>{words.photoNotDecoded}</span>}
      </div>
      <div className={styles.place}>
        <select
          aria-label={words.photoBecomes(name)}
          value={place.kind === 'evidence' ? place.touchpointId : place.kind}
          onChange={({ target: { value } }) =>
            onPlace(
              value === 'new' || value === 'withPrevious' || value === 'leftOut'
                ? { kind: value }
                : { kind: 'evidence', touchpointId: value },
            )
          }
        >
          <option value="new">{words.photoNew}</option>
          {hasPrevious ? <option value="withPrevious">{words.withTouchpoint}</option> : null}
          <option value="leftOut">{words.photoLeftOut}</option>
          {near.length === 0 ? null : (
            <optgroup label={words.photoTouchpoints}>
              {near.map(({ touchpoint, minutes }) => (
                <option key={touchpoint.id} value={touchpoint.id}>
                  {words.photoEvidenceOf(touchpoint.title, apart(minutes))}
                </option>
              ))}
            </optgroup>
          )}
        </select>
        {place.kind === 'new' ? (
          <input
            type="text"
            aria-label={words.photoTitleOf(name)}
            value={title}
            maxLength={textLimits.touchpointTitle}
            onChange={(event) => onTitle(event.target.value)}
          />
        ) : null}
      </div>
    </li>
  );
}

/** An address of a file for `<img>`, given back when nobody shows it. */
function useObjectUrl(file: File): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url;
}
